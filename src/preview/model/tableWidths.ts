import type { AutomationHandle } from "./engine";
import type { WordTable } from "./states";
import { setColumnWidth } from "./tableWrites";

/** The cells of the first row with the widths of their columns, in points. */
function columnsOf({
  model,
  node,
}: WordTable): readonly { readonly cell: AutomationHandle; readonly width: number }[] {
  const [first] = model.tables.rows(node);
  if (first === undefined) return [];
  return model.tables.cells(first).map((cell) => ({
    cell,
    width: model.engine.value("tableCell", { op: "getTableCellProperties", cell }).cell.columnWidth ?? 0,
  }));
}

/** The width of a table in points: that of its columns together. */
export const tableWidth = (table: WordTable): number =>
  columnsOf(table).reduce((sum, { width }) => sum + width, 0);

/** Points between the margins; of the narrowest page, where a document has several. */
function textWidth({ model }: WordTable): number {
  const widths = model.engine
    .handles({ op: "getSections", document: model.story.document })
    .map((section) => model.engine.value("pageSetup", { op: "getPageSetup", section }).setup)
    .map(({ pageWidth, leftMargin, rightMargin, gutter }) => pageWidth - leftMargin - rightMargin - gutter);
  return Math.min(...widths);
}

/** Makes a table as wide as the text, its columns keeping their shares. */
export function fitToText(table: WordTable): void {
  const columns = columnsOf(table);
  const [wanted, now] = [textWidth(table), tableWidth(table)];
  for (const { cell, width } of columns) {
    const share = now > 0 ? width / now : 1 / columns.length;
    setColumnWidth(table.model, cell, wanted * share);
  }
}
