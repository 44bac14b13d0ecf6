import type { CursorTable, InsertTarget } from "../../src/app/ports";
import type { TablePlace } from "../../src/core/document/snapshot";
import type { Block } from "../../src/core/templates/block";
import { paragraphOf, reviewedText, type FakeParagraph } from "./fakeRuns";

/** The table that a cell stands in, as the cursor sees it. */
export function tableAround(paragraphs: readonly FakeParagraph[], cell: TablePlace): CursorTable {
  const cells = paragraphs.flatMap((one) => (one.cell?.table === cell.table ? [{ ...one.cell, one }] : []));
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) rows.set(row, (rows.get(row) ?? new Set()).add(column));
  const headings = cells.filter(({ row }) => row === 0).map(({ one }) => reviewedText(one));
  return {
    row: cell.row,
    column: cell.column,
    headings,
    even: [...rows.values()].every(({ size }) => size === headings.length),
  };
}

/** A number that no table has yet. */
export function nextTable(paragraphs: readonly FakeParagraph[]): number {
  return Math.max(-1, ...paragraphs.map(({ cell }) => cell?.table ?? -1)) + 1;
}

/** The paragraphs that a block becomes; those of a table stand in the table of this number. */
function paragraphsOf(block: Block, table: number): FakeParagraph[] {
  switch (block.kind) {
    case "heading":
      return [{ ...paragraphOf(block.text), headingLevel: block.level }];
    case "paragraph":
      return [paragraphOf(block.text)];
    case "page-break":
      return [paragraphOf("")];
    case "list":
      return block.items.map((item) => ({ ...paragraphOf(item), listItem: true }));
    case "table": {
      return [...block.headerRows, ...block.rows].flatMap((cells, row) =>
        cells.flatMap((text, column) =>
          text.split("\n").map((line) => ({ ...paragraphOf(line), cell: { table, row, column } })),
        ),
      );
    }
  }
}

/** What stands behind a paragraph once these blocks were put there; two tables never touch. */
export function paragraphsBehind(
  anchor: FakeParagraph,
  blocks: readonly Block[],
  target: InsertTarget,
  firstTable: number,
): FakeParagraph[] {
  const { cell } = anchor;
  const inside = cell !== undefined && target.at === "cursor" ? { cell } : {};
  const added: FakeParagraph[] = [];
  let table = firstTable;
  for (const block of blocks) {
    const paragraphs = paragraphsOf(block, table);
    if (block.kind === "table") table += 1;
    const touches = block.kind === "table" && (added.at(-1) ?? anchor).cell !== undefined && added.length > 0;
    if (
      touches ||
      (block.kind === "table" && added.length === 0 && cell !== undefined && target.at !== "cursor")
    ) {
      added.push(paragraphOf(""));
    }
    added.push(...paragraphs.map((one) => ({ ...inside, ...one })));
  }
  return added;
}
