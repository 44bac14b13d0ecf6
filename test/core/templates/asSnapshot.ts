import type { Block } from "../../../src/core/templates/block";
import type { DocumentSnapshot, ParagraphSnapshot } from "../../../src/core/document/snapshot";

export type Line = Omit<ParagraphSnapshot, "index">;

const plain = { hostId: null, headingLevel: 0, listItem: false, cell: null, revised: false };

export const line = (text: string, facts: Partial<Line> = {}): Line => ({ ...plain, text, ...facts });

/** The paragraphs that a document shows for blocks. Tables are numbered from `firstTable`. */
export function linesOfBlocks(blocks: readonly Block[], firstTable = 0): readonly Line[] {
  let table = firstTable - 1;
  return blocks.flatMap((block): readonly Line[] => {
    switch (block.kind) {
      case "heading":
        return [line(block.text, { headingLevel: block.level })];
      case "paragraph":
        return [line(block.text)];
      case "list":
        return block.items.map((item) => line(item, { listItem: true }));
      case "table":
        table += 1;
        return [...block.headerRows, ...block.rows].flatMap((cells, row) =>
          cells.flatMap((cell, column) =>
            cell.split("\n").map((text) => line(text, { cell: { table, row, column } })),
          ),
        );
      case "page-break":
        return [];
    }
  });
}

export const asSnapshot = (lines: readonly Line[]): DocumentSnapshot => ({
  paragraphs: lines.map((own, index) => ({ ...own, index })),
});
