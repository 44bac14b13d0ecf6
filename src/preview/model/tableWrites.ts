import type { AutomationOperation } from "@docx-editor.dev/core/automation";
import { WordError } from "../batch/errors";
import type { AutomationHandle } from "./engine";
import { WordTableRow, type WordTable } from "./states";
import type { TableNode } from "./tables";
import type { WordModel } from "./wordModel";

type Mutation = Extract<AutomationOperation, { op: "updateTable" }>["mutation"];

/** One change of a table; rows, cells and paragraphs are then found anew. */
export function updateTable(
  model: WordModel,
  node: TableNode,
  mutation: Mutation,
): readonly AutomationHandle[] {
  const value = model.engine.write(() => ({
    op: "updateTable",
    table: model.tables.living(node).handle,
    mutation,
  }));
  settle(model);
  return value.kind === "handles" ? value.handles : [];
}

/** New rows beside one, with their values row by row. */
export function insertRows(
  model: WordModel,
  table: TableNode,
  row: AutomationHandle,
  location: "before" | "after",
  count: number,
  values: readonly (readonly string[])[] | undefined,
): readonly WordTableRow[] {
  const { handles } = model.engine.written("handles", () => ({
    op: "insertTableRows",
    row,
    location,
    count,
    ...(values !== undefined && { values: sized(values, count) }),
  }));
  settle(model);
  return handles.map((handle) => new WordTableRow(model, table, handle));
}

/** New rows at the start or end of a table. */
export function addRows(
  { model, node }: WordTable,
  location: "start" | "end",
  count: number,
  values: readonly (readonly string[])[] | undefined,
): readonly WordTableRow[] {
  const handles = updateTable(model, node, {
    kind: "addRows",
    location,
    count,
    ...(values !== undefined && { values: sized(values, count) }),
  });
  return handles.map((handle) => new WordTableRow(model, node, handle));
}

type CellProperties = Extract<AutomationOperation, { op: "updateTableCell" }>["properties"];

export function updateCell(model: WordModel, cell: AutomationHandle, properties: CellProperties): void {
  model.engine.write(() => ({ op: "updateTableCell", cell, properties }));
  settle(model);
}

/** Sets the width of a cell's column, in points. No paragraph comes or goes by it, so nothing is found anew. */
export function setColumnWidth(model: WordModel, cell: AutomationHandle, columnWidth: number): void {
  model.engine.write(() => ({ op: "updateTableCell", cell, properties: { columnWidth } }));
}

export function settle(model: WordModel): void {
  model.tables.touched();
  model.story.reconcile();
}

function sized(values: readonly (readonly string[])[], count: number): readonly (readonly string[])[] {
  if (values.length !== count)
    throw new WordError("InvalidArgument", "There must be values for each new row.");
  return values;
}

/** Where a handle stands among others; gone ones are `ItemNotFound`. */
export function placeAmong(handles: readonly AutomationHandle[], handle: AutomationHandle): number {
  const index = handles.findIndex(({ ref }) => ref === handle.ref);
  if (index < 0) throw new WordError("ItemNotFound", "That part of the table is no longer in the document.");
  return index;
}
