import { numberValue, rowsOf, textValue } from "../../batch/arguments";
import { WordError } from "../../batch/errors";
import { child, HostClass, method, property, writing, type Member } from "../../batch/members";
import { shownName } from "../builtInStyles";
import { insertBeside } from "../paragraphs";
import { edgeOf } from "../rangeArithmetic";
import { collected, represent, representOrNull } from "../registry";
import { WordBody, WordParagraph, WordTable, WordTableCell, WordTableRow } from "../states";
import type { Stretch } from "../stretch";
import { addRows, settle, updateTable } from "../tableWrites";
import { fitToText, tableWidth } from "../tableWidths";
import { demand, mainBody, rangeOver, textMembers } from "./textMembers";

const since = "1.3" as const;
const engine = { since, by: "engine" } as const;
const host = { since, by: "host" } as const;

/** Text members that a table has too, all of them since WordApi 1.3 at the earliest. */
const inherited: Readonly<Record<string, Member<Stretch>>> = Object.fromEntries(
  [
    "Font",
    "Search",
    "Select",
    "Footnotes",
    "Endnotes",
    "ParentContentControl",
    "ParentContentControlOrNullObject",
  ].flatMap((name) => {
    const member = textMembers[name];
    if (member === undefined) return [];
    return [[name, member.since < since ? { ...member, since } : member] as const];
  }),
);

const read = ({ model, node }: WordTable) =>
  model.engine.value("table", { op: "getTable", table: model.tables.living(node).handle }).table;

function cellAt({ model, node }: WordTable, row: number, cell: number): WordTableCell | null {
  const rowHandle = model.tables.rows(node)[row];
  const handle = rowHandle && model.tables.cells(rowHandle)[cell];
  return handle === undefined ? null : new WordTableCell(model, node, handle);
}

function outer({ model, node }: WordTable): WordTable | null {
  const parent = model.tables.living(node).parent;
  return parent && new WordTable(model, parent.table);
}

function neighbour({ model, node }: WordTable): WordTable | null {
  const all = model.tables.all().filter(({ nesting }) => nesting === node.nesting);
  const next = all[all.indexOf(model.tables.living(node)) + 1];
  return next === undefined ? null : new WordTable(model, next);
}

/** The paragraph right before or after the table, where it stands in the same text. */
function beside(self: WordTable, step: 1 | -1): WordParagraph | null {
  const { model, node } = self;
  const point = step === 1 ? self.end : self.start;
  const block = model.story.blocks[model.story.indexOf(point.block) + step];
  if (block === undefined) return null;
  const place = model.tables.placeOf(block);
  const around = node.parent;
  const same = around === null ? place === undefined : place?.handle.ref === around.handle.ref;
  return same ? new WordParagraph(model, block) : null;
}

function insertParagraph(self: WordTable, location: "Before" | "After", text: string): WordParagraph {
  const next = beside(self, location === "Before" ? -1 : 1);
  if (next === null) {
    throw new WordError(
      "NotImplemented",
      "This preview puts a paragraph beside a table only next to another one.",
    );
  }
  return insertBeside(self.model, next.block, location === "Before" ? "after" : "before", text);
}

/** Built-in table styles by their names in the file: `GridTable4_Accent1` is `Grid Table 4 Accent 1`. */
const tableStyleName = (builtIn: string): string =>
  builtIn
    .replace(/_/g, " ")
    .replace(/([a-z])([A-Z\d])/g, "$1 $2")
    .replace(/(\d)([A-Z])/g, "$1 $2");

function setTableStyle({ model, node }: WordTable, name: string): void {
  if (!model.styles.hasTable(name)) {
    throw new WordError(
      "NotImplemented",
      `The document does not define ${name}, and this preview adds no styles.`,
    );
  }
  updateTable(model, node, { kind: "properties", styleId: name });
}

export const tableClass = new HostClass<WordTable>(
  "Table",
  {
    ...inherited,
    Values: property(
      engine,
      (self) => read(self).values,
      (self, value) => {
        updateTable(self.model, self.node, { kind: "values", values: rowsOf(value) });
      },
    ),
    RowCount: property(engine, (self) => read(self).rowCount),
    HeaderRowCount: property(
      { ...engine, unproven: "1 has been ignored by Word for Windows" },
      (self) => read(self).headerRowCount,
      (self, value) => {
        updateTable(self.model, self.node, { kind: "properties", headerRowCount: numberValue(value) });
      },
    ),
    Width: property(host, tableWidth),
    AutoFitWindow: writing(
      { ...host, unproven: "how Word shares the width out; a document with pages of several widths" },
      (self) => fitToText(self),
    ),
    IsUniform: property(host, (self) => new Set(read(self).values.map((row) => row.length)).size === 1),
    NestingLevel: property(host, (self) => self.model.tables.living(self.node).nesting),
    Style: property(
      engine,
      (self) => shownName(read(self).style),
      (self, value) => setTableStyle(self, textValue(value)),
    ),
    StyleBuiltIn: property(
      { ...host, unproven: "styles that the document does not hold; Word makes them up" },
      (self) => {
        const name = read(self).style;
        return name === "" ? "Other" : name.replace(/\s+/g, "");
      },
      (self, value) => setTableStyle(self, tableStyleName(textValue(value))),
    ),
    Rows: child(engine, ({ model, node }) =>
      collected("TableRowCollection", () =>
        model.tables.rows(node).map((handle) => new WordTableRow(model, node, handle)),
      ),
    ),
    Tables: child(host, ({ model, node }) =>
      collected("TableCollection", () =>
        model.tables
          .all()
          .filter(({ parent }) => parent?.table === node)
          .map((inner) => new WordTable(model, inner)),
      ),
    ),
    ParentTable: child(host, (self) => represent(demand(outer(self)))),
    ParentTableOrNullObject: child(host, (self) => representOrNull(outer(self))),
    ParentTableCell: child(host, ({ model, node }) =>
      represent(WordTableCell.at(model, demand(model.tables.living(node).parent))),
    ),
    ParentTableCellOrNullObject: child(host, ({ model, node }) => {
      const place = model.tables.living(node).parent;
      return representOrNull(place && WordTableCell.at(model, place));
    }),
    ParentBody: child(host, (self) => {
      const place = self.model.tables.living(self.node).parent;
      const main = mainBody(self);
      return represent(place === null ? main : new WordBody(self.model, "TableCell", () => place.body, main));
    }),
    GetCell: method(engine, (self, given) =>
      represent(demand(cellAt(self, given.count(0, 0), given.count(1, 0)))),
    ),
    GetCellOrNullObject: method(engine, (self, given) =>
      representOrNull(cellAt(self, given.count(0, 0), given.count(1, 0))),
    ),
    GetRange: method(host, (self, given) =>
      represent(rangeOver(edgeOf(self, given.oneOf(0, ["Whole", "Start", "End", "After"], "Whole")))),
    ),
    GetNext: method(host, (self) => represent(demand(neighbour(self)))),
    GetNextOrNullObject: method(host, (self) => representOrNull(neighbour(self))),
    GetParagraphBefore: method(host, (self) => represent(demand(beside(self, -1)))),
    GetParagraphBeforeOrNullObject: method(host, (self) => representOrNull(beside(self, -1))),
    GetParagraphAfter: method(host, (self) => represent(demand(beside(self, 1)))),
    GetParagraphAfterOrNullObject: method(host, (self) => representOrNull(beside(self, 1))),
    AddRows: writing({ ...engine, unproven: "which formatting new rows take" }, (self, given) =>
      collected(
        "TableRowCollection",
        addRows(
          self,
          given.oneOf(0, ["Start", "End"]) === "Start" ? "start" : "end",
          given.count(1, 1),
          given.optionalRows(2),
        ),
      ),
    ),
    DeleteRows: writing(engine, ({ model, node }, given) => {
      const count = given.has(1) ? given.count(1, 1) : 1;
      updateTable(model, node, { kind: "deleteRows", index: given.count(0, 0), count });
    }),
    DeleteColumns: writing(engine, ({ model, node }, given) => {
      const count = given.has(1) ? given.count(1, 1) : 1;
      updateTable(model, node, { kind: "deleteColumns", index: given.count(0, 0), count });
    }),
    AddColumns: writing(engine, ({ model, node }, given) => {
      const location = given.oneOf(0, ["Start", "End"]) === "Start" ? "start" : "end";
      const values = given.optionalRows(2);
      const count = given.count(1, 1);
      updateTable(model, node, {
        kind: "addColumns",
        location,
        count,
        ...(values !== undefined && { values }),
      });
    }),
    MergeCells: writing({ since: "1.4", by: "engine" }, (self, given) => {
      const { model, node } = self;
      const [topRow, firstCell] = [given.count(0, 0), given.count(1, 0)];
      const [bottomRow, lastCell] = [given.count(2, 0), given.count(3, 0)];
      updateTable(model, node, { kind: "mergeCells", topRow, firstCell, bottomRow, lastCell });
      return represent(demand(cellAt(self, topRow, firstCell)));
    }),
    InsertParagraph: writing(engine, (self, given) =>
      represent(insertParagraph(self, given.oneOf(1, ["Before", "After"]), given.text(0))),
    ),
    Clear: writing(engine, (self) => {
      const values = read(self).values.map((row) => row.map(() => ""));
      updateTable(self.model, self.node, { kind: "values", values });
    }),
    Delete: writing(engine, ({ model, node }) => {
      model.engine.write(() => ({
        op: "updateTable",
        table: model.tables.living(node).handle,
        mutation: { kind: "delete" },
      }));
      settle(model);
    }),
  },
  { kept: "named" },
);
