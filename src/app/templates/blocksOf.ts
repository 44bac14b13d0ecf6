import type { Block, HeadingLevel } from "../../core/templates/block";
import type { DocumentSnapshot, ParagraphSnapshot } from "../../core/document/snapshot";

/** Every row of the stretch's table, one text a cell; further paragraphs of a cell are further lines. */
function rowsOf(own: readonly ParagraphSnapshot[]): readonly (readonly string[])[] {
  const rows = new Map<number, Map<number, string>>();
  for (const { cell, text } of own) {
    if (cell === null) continue;
    const row = rows.get(cell.row) ?? new Map<number, string>();
    const before = row.get(cell.column);
    row.set(cell.column, before === undefined ? text : `${before}\n${text}`);
    rows.set(cell.row, row);
  }
  const columns = Math.max(0, ...[...rows.values()].flatMap((row) => [...row.keys()])) + 1;
  return [...rows.values()].map((row) => Array.from({ length: columns }, (_, at) => row.get(at) ?? ""));
}

function tableBlock(own: readonly ParagraphSnapshot[]): Block {
  const [header = [], ...rows] = rowsOf(own);
  const share = Math.floor(100 / Math.max(1, header.length));
  return {
    kind: "table",
    title: header.join(", "),
    headerRows: [header],
    rows,
    columnWidths: header.map((_, at) => (at === 0 ? 100 - share * (header.length - 1) : share)),
  };
}

/** Paragraphs [start, end) as blocks again, to put back what was written over. Their characters' looks are not kept. */
export function blocksOf({ paragraphs }: DocumentSnapshot, start: number, end: number): readonly Block[] {
  const blocks: Block[] = [];
  let at = start;
  const take = (belongs: (paragraph: ParagraphSnapshot) => boolean): readonly ParagraphSnapshot[] => {
    const first = at;
    while (at < end && paragraphs[at] !== undefined && belongs(paragraphs[at]!)) at += 1;
    return paragraphs.slice(first, at);
  };
  while (at < end) {
    const here = paragraphs[at];
    if (here === undefined) break;
    const { cell } = here;
    if (cell !== null) {
      blocks.push(tableBlock(take((other) => other.cell?.table === cell.table)));
    } else if (here.headingLevel > 0) {
      const level = Math.min(6, here.headingLevel) as HeadingLevel;
      blocks.push({ kind: "heading", level, text: here.text });
      at += 1;
    } else if (here.listItem) {
      const items = take((other) => other.listItem && other.cell === null).map(({ text }) => text);
      blocks.push({ kind: "list", ordered: false, items });
    } else {
      blocks.push({ kind: "paragraph", text: here.text });
      at += 1;
    }
  }
  return blocks;
}
