import { styleIds } from "./styles";
import { element, valued } from "./xml";

export interface ParagraphOptions {
  readonly style?: string;
  /** Id of the numbering that the paragraph is an item of. */
  readonly numbering?: number;
  /** Leaves room between a table and the paragraph below it. */
  readonly afterTable?: boolean;
}

/** A paragraph around runs and controls that are ready. */
export function paragraph(
  inline: string,
  { style, numbering, afterTable = false }: ParagraphOptions = {},
): string {
  const properties =
    (style === undefined || style === styleIds.paragraph ? "" : valued("w:pStyle", style)) +
    (numbering === undefined
      ? ""
      : element("w:numPr", {}, valued("w:ilvl", 0), valued("w:numId", numbering))) +
    (afterTable ? element("w:spacing", { "w:before": 160 }) : "");
  return element("w:p", {}, properties === "" ? "" : element("w:pPr", {}, properties), inline);
}

export const pageBreak = (): string =>
  element("w:p", {}, element("w:r", {}, element("w:br", { "w:type": "page" })));

/** The cells of a row; of each its paragraphs, as inline XML. */
export type TableRow = readonly (readonly string[])[];

export interface TableContent {
  /** What the table holds, for people who hear it read out. */
  readonly title: string;
  /** Rows that come first and are repeated on every page. */
  readonly headers: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** Shares of the width, adding up to 100. */
  readonly widths: readonly number[];
}

const rowOf = (cells: TableRow, widths: readonly number[], header: boolean): string =>
  element(
    "w:tr",
    {},
    element("w:trPr", {}, element("w:cantSplit", {}), header ? element("w:tblHeader", {}) : ""),
    ...cells.map((cell, index) =>
      element(
        "w:tc",
        {},
        element("w:tcPr", {}, element("w:tcW", { "w:w": widths[index] ?? 0, "w:type": "dxa" })),
        ...cell.map((inline) =>
          paragraph(inline, { style: header ? styleIds.tableHeading : styleIds.tableText }),
        ),
      ),
    ),
  );

/**
 * A table whose header rows are repeated on every page (ECMA-376 part 1, 17.4.78), without merged cells. `width` is the width of the page's text in twentieths of a point.
 */
export function table({ title, headers, rows, widths: shares }: TableContent, width: number): string {
  const widths = shares.map((share) => Math.round((width * share) / 100));
  const total = widths.reduce((sum, own) => sum + own, 0);
  return element(
    "w:tbl",
    {},
    element(
      "w:tblPr",
      {},
      valued("w:tblStyle", styleIds.table),
      element("w:tblW", { "w:w": total, "w:type": "dxa" }),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblLook", {
        "w:val": "0420",
        "w:firstRow": 1,
        "w:lastRow": 0,
        "w:firstColumn": 0,
        "w:lastColumn": 0,
        "w:noHBand": 0,
        "w:noVBand": 1,
      }),
      valued("w:tblCaption", title),
      valued("w:tblDescription", title),
    ),
    element("w:tblGrid", {}, ...widths.map((own) => element("w:gridCol", { "w:w": own }))),
    ...headers.map((cells) => rowOf(cells, widths, true)),
    ...rows.map((cells) => rowOf(cells, widths, false)),
  );
}
