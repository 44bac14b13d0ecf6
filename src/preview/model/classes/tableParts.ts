import { numberValue, rowsOf, textValue } from "../../batch/arguments";
import { WordError } from "../../batch/errors";
import { child, HostClass, method, property, writing } from "../../batch/members";
import { collected, represent, representOrNull } from "../registry";
import { WordBody, WordTable, WordTableCell, WordTableRow } from "../states";
import { insertRows, placeAmong, setColumnWidth, updateCell, updateTable } from "../tableWrites";
import { demand, mainBody } from "./textMembers";

const engine = { since: "1.3", by: "engine" } as const;
const host = { since: "1.3", by: "host" } as const;

const rowIndexOf = ({ model, table, handle }: WordTableRow): number =>
  placeAmong(model.tables.rows(table), handle);

function valuesOf(self: WordTableRow): readonly string[] {
  return self.model.tables.cells(self.handle).map((cell) => cellFacts(self, cell).value);
}

const cellFacts = ({ model }: { readonly model: WordTableRow["model"] }, cell: WordTableCell["handle"]) =>
  model.engine.value("tableCell", { op: "getTableCellProperties", cell }).cell;

function setRow(self: WordTableRow, value: unknown): void {
  const [texts, ...others] = rowsOf(value);
  const cells = self.model.tables.cells(self.handle);
  if (texts?.length !== cells.length || others.length > 0) {
    throw new WordError("InvalidArgument", "The values do not have the row's size.");
  }
  for (const [index, cell] of cells.entries()) updateCell(self.model, cell, { value: texts[index] ?? "" });
}

function nextRow(self: WordTableRow): WordTableRow | null {
  const handle = self.model.tables.rows(self.table)[rowIndexOf(self) + 1];
  return handle === undefined ? null : new WordTableRow(self.model, self.table, handle);
}

export const tableRowClass = new HostClass<WordTableRow>(
  "TableRow",
  {
    Values: property(engine, (self) => [valuesOf(self)], setRow),
    RowIndex: property(host, rowIndexOf),
    CellCount: property(engine, ({ model, handle }) => model.tables.cells(handle).length),
    IsHeader: property(host, (self) => {
      const table = self.model.tables.living(self.table).handle;
      return (
        rowIndexOf(self) < self.model.engine.value("table", { op: "getTable", table }).table.headerRowCount
      );
    }),
    Cells: child(engine, ({ model, table, handle }) =>
      collected("TableCellCollection", () =>
        model.tables.cells(handle).map((cell) => new WordTableCell(model, table, cell)),
      ),
    ),
    ParentTable: child(host, ({ model, table }) =>
      represent(new WordTable(model, model.tables.living(table))),
    ),
    GetNext: method(host, (self) => represent(demand(nextRow(self)))),
    GetNextOrNullObject: method(host, (self) => representOrNull(nextRow(self))),
    InsertRows: writing(engine, ({ model, table, handle }, given) =>
      collected(
        "TableRowCollection",
        insertRows(
          model,
          table,
          handle,
          given.oneOf(0, ["Before", "After"]) === "Before" ? "before" : "after",
          given.count(1, 1),
          given.optionalRows(2),
        ),
      ),
    ),
    Clear: writing(engine, (self) => setRow(self, [valuesOf(self).map(() => "")])),
    Delete: writing(engine, (self) => {
      updateTable(self.model, self.table, { kind: "deleteRows", index: rowIndexOf(self), count: 1 });
    }),
  },
  { kept: "named" },
);

const placeOf = ({ model, handle }: WordTableCell) => demand(model.tables.placeOfCell(handle));

/** The row that a cell stands in. */
const rowOf = (self: WordTableCell): WordTableRow =>
  new WordTableRow(self.model, self.table, placeOf(self).rowHandle);

const cellIndexOf = (self: WordTableCell): number => placeOf(self).cell;

function nextCell(self: WordTableCell): WordTableCell | null {
  const row = rowOf(self);
  const handle =
    self.model.tables.cells(row.handle)[cellIndexOf(self) + 1] ??
    self.model.tables
      .rows(self.table)
      .slice(rowIndexOf(row) + 1)
      .flatMap((next) => self.model.tables.cells(next))[0];
  return handle === undefined ? null : new WordTableCell(self.model, self.table, handle);
}

export const tableCellClass = new HostClass<WordTableCell>(
  "TableCell",
  {
    Value: property(
      engine,
      (self) => cellFacts(self, self.handle).value,
      (self, value) => updateCell(self.model, self.handle, { value: textValue(value) }),
    ),
    RowIndex: property(host, (self) => placeOf(self).row),
    CellIndex: property({ ...host, unproven: "the index of cells behind merged ones" }, cellIndexOf),
    ColumnWidth: property(
      { ...engine, unproven: "what Word makes of a table that is no longer as wide as the page" },
      (self) => cellFacts(self, self.handle).columnWidth,
      (self, value) => setColumnWidth(self.model, self.handle, numberValue(value)),
    ),
    ShadingColor: property(
      engine,
      (self) => cellFacts(self, self.handle).shadingColor,
      (self, value) => updateCell(self.model, self.handle, { shadingColor: textValue(value) }),
    ),
    VerticalAlignment: property(engine, (self) => cellFacts(self, self.handle).verticalAlignment),
    Body: child(engine, (self) =>
      represent(
        new WordBody(
          self.model,
          "TableCell",
          () => self.model.engine.handle({ op: "getTableCellBody", cell: self.handle }),
          mainBody(self),
        ),
      ),
    ),
    ParentRow: child(host, (self) => represent(rowOf(self))),
    ParentTable: child(host, ({ model, table }) =>
      represent(new WordTable(model, model.tables.living(table))),
    ),
    GetNext: method(host, (self) => represent(demand(nextCell(self)))),
    GetNextOrNullObject: method(host, (self) => representOrNull(nextCell(self))),
    InsertRows: writing(engine, (self, given) =>
      collected(
        "TableRowCollection",
        insertRows(
          self.model,
          self.table,
          rowOf(self).handle,
          given.oneOf(0, ["Before", "After"]) === "Before" ? "before" : "after",
          given.count(1, 1),
          given.optionalRows(2),
        ),
      ),
    ),
    DeleteRow: writing(engine, (self) => {
      updateTable(self.model, self.table, { kind: "deleteRows", index: rowIndexOf(rowOf(self)), count: 1 });
    }),
    DeleteColumn: writing(engine, (self) => {
      updateTable(self.model, self.table, { kind: "deleteColumns", index: cellIndexOf(self), count: 1 });
    }),
  },
  { kept: "named" },
);
