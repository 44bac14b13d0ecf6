import { tablePlaces } from "./tablePlaces";
import { withoutMarks } from "./plainText";

/** The body's paragraphs with their places in tables. */
export interface PlacedBody {
  readonly paragraphs: readonly Word.Paragraph[];
  readonly texts: readonly string[];
  /** The same with Word's own marks. */
  readonly raw: readonly string[];
  readonly depths: readonly number[];
  /** Which table each paragraph stands in, innermost; `null` for none. */
  readonly tables: readonly (number | null)[];
}

/** Two round trips. */
export async function readPlaced(context: Word.RequestContext): Promise<PlacedBody> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text,items/tableNestingLevel");
  await context.sync();
  const cells = paragraphs.items.map((paragraph) => {
    if (paragraph.tableNestingLevel === 0) return null;
    const cell = paragraph.parentTableCellOrNullObject;
    cell.load("rowIndex,cellIndex");
    return cell;
  });
  await context.sync();
  const places = tablePlaces(
    cells.map((cell, index) => {
      if (cell === null) return { depth: 0, row: 0, column: 0 };
      if (cell.isNullObject) return null;
      const depth = paragraphs.items[index]?.tableNestingLevel ?? 0;
      return { depth, row: cell.rowIndex, column: cell.cellIndex };
    }),
  );
  return {
    paragraphs: paragraphs.items,
    texts: paragraphs.items.map(({ text }) => withoutMarks(text)),
    raw: paragraphs.items.map(({ text }) => text),
    depths: paragraphs.items.map(({ tableNestingLevel }) => tableNestingLevel),
    tables: places.map((place) => place?.table ?? null),
  };
}

/**
 * Queues the removal of paragraphs [start, end): whole tables where all of a table lies in there, single paragraphs
 * else. A stretch that holds only a part of a table's cells must lie in one cell.
 */
export function queueRemoval({ paragraphs, depths, tables }: PlacedBody, start: number, end: number): void {
  const inside = (index: number): boolean => index >= start && index < end;
  const whole = new Set(
    tables.filter(
      (table, index) =>
        table !== null && inside(index) && tables.every((other, at) => other !== table || inside(at)),
    ),
  );
  // The outermost depth of the stretch: a table in a table goes with the one around it.
  const outer = Math.min(...depths.slice(start, end));
  const outerWhole = tables.some(
    (table, index) => inside(index) && depths[index] === outer && whole.has(table),
  );
  const removed = new Set<number>();
  for (let index = end - 1; index >= start; index -= 1) {
    const paragraph = paragraphs[index];
    const table = tables[index] ?? null;
    const depth = depths[index] ?? 0;
    if (paragraph === undefined) continue;
    if (table === null || !whole.has(table)) paragraph.delete();
    else if (depth === (outerWhole ? outer : outer + 1) && !removed.has(table)) {
      removed.add(table);
      paragraph.parentTable.delete();
    }
  }
}
