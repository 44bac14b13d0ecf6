import type { Block } from "./block";
import type { Filled, Origin } from "./fill";
import type { FieldSpan } from "./grammar";

/** What one paragraph of an insertion is. `item`: of a list; `header`, `cell`: of a table. */
export type PartRole = "heading" | "paragraph" | "item" | "header" | "cell";

/** One paragraph of an insertion in reading order: where it comes from, and its text. */
export interface Part {
  /** Place of its node in the template's layout. */
  readonly node: number;
  /** Place among the items or rows of the node; 0 elsewhere. */
  readonly place: number;
  readonly role: PartRole;
  /** In a table: row, header rows counted, and column from 0. Elsewhere 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Where typed text stands in it. */
  readonly spans: readonly FieldSpan[];
}

function cells(
  rows: readonly (readonly string[])[],
  role: "header" | "cell",
  firstRow: number,
  { node, parts: places, spans }: Origin,
): readonly Part[] {
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const own = spans[(firstRow + index) * row.length + column] ?? [];
      const place = role === "cell" ? (places[index] ?? 0) : 0;
      return cell
        .split("\n")
        .map((text) => ({ node, place, role, row: firstRow + index, column, text, spans: own }));
    }),
  );
}

function partsOfBlock(block: Block, origin: Origin): readonly Part[] {
  const { node, parts: places, spans } = origin;
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [
        { node, place: 0, role: block.kind, row: 0, column: 0, text: block.text, spans: spans[0] ?? [] },
      ];
    case "list":
      return block.items.map((text, index) => ({
        node,
        place: places[index] ?? 0,
        role: "item",
        row: 0,
        column: 0,
        text,
        spans: spans[index] ?? [],
      }));
    case "table":
      return [
        ...cells(block.headerRows, "header", 0, origin),
        ...cells(block.rows, "cell", block.headerRows.length, origin),
      ];
    case "page-break":
      return [];
  }
}

/** The paragraphs of a filled template, table cells included, in the order in which a document shows them. */
export const partsOf = ({ blocks, origins }: Pick<Filled, "blocks" | "origins">): readonly Part[] =>
  blocks.flatMap((block, index) => partsOfBlock(block, origins[index] ?? { node: 0, parts: [], spans: [] }));
