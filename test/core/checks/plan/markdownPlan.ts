import type { DocumentSnapshot, ParagraphSnapshot } from "../../../../src/core/document/snapshot";

/**
 * Reads a plan written in Markdown for a test: `#` headings, `-` and `1.` lists, `| a | b |` rows. A cell of `^`
 * stands for one that is merged with the cell above, so that its column is left out as Word leaves it out.
 */
export function markdownPlan(text: string): DocumentSnapshot {
  const paragraphs: ParagraphSnapshot[] = [];
  let table = -1;
  let row = -1;
  const add = (own: string, facts: Partial<ParagraphSnapshot>): void => {
    paragraphs.push({
      index: paragraphs.length,
      hostId: null,
      text: own,
      headingLevel: 0,
      listItem: false,
      cell: null,
      revised: false,
      ...facts,
    });
  };
  for (const line of text.split("\n")) {
    if (!line.startsWith("|")) {
      row = -1;
      const heading = /^(#+) (.*)$/.exec(line);
      const item = /^(?:-|\d+\.) (.*)$/.exec(line);
      add(heading?.[2] ?? item?.[1] ?? line, {
        headingLevel: heading?.[1]?.length ?? 0,
        listItem: item !== null,
      });
      continue;
    }
    if (/^\|[ :|-]+\|$/.test(line) && line.includes("---")) continue;
    if (row < 0) table += 1;
    row += 1;
    for (const [column, cell] of line.slice(1, -1).split("|").entries())
      if (cell.trim() !== "^") add(cell.trim(), { cell: { table, row, column } });
  }
  return { paragraphs };
}
