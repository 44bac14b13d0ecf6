import { byBlocks } from "../../text/letterBlocks";
import type { ParagraphSnapshot } from "../../document/snapshot";
import type { Outline, Row } from "../plan/outline";

/** One contingency out of a table (by its number in the document): its paragraphs in order, each with the words that say what it is. */
export interface TableContingency {
  readonly table: number;
  readonly paragraphs: readonly ParagraphSnapshot[];
  /** Put before the paragraph of the same place when the contingency is judged: "who: ". */
  readonly leads: readonly string[];
}

const shortHeader = 70;
const who = /\b(?:who|whom|lead|person|responsible|name)\b/i;
const when = /\b(?:when|by when|timescale|how soon|how quickly|deadline|time)\b/i;
const trigger =
  /^\W*(?:if|when|trigger|sign|warning|risk|worry|what (?:might|could|may|if|would)|event|situation|scenario|concern|red flag)/i;
const labels =
  /^\W*(?:triggers?|warning signs?|signs?|if|actions?|response|what (?:we|will|happens)[^|]*|then|who|by whom|when|by when|timescale|lead)\W*$/i;
const sentence = byBlocks(
  /\b(?:will|to \p{Ll}+|is|are|has|have|\p{Ll}+s)\b.*\b(?:will|to|the|his|her|and)\b/u,
);

/**
 * The contingencies of the tables that stand in a contingency part: a row each, its first cell the trigger and the
 * others what is done, by whom and when, by the words of the header row if there is one. A table of labels and
 * values ("Trigger | Action | Who" down the side) is one contingency.
 */
export function contingencyTables(
  outline: Outline,
  header: ReadonlyMap<number, readonly string[]>,
): TableContingency[] {
  const tables = new Map<number, Row[]>();
  for (const row of outline.rows)
    if (
      reads(header.get(row.table)) ||
      (row.part.sections.includes("contingency") &&
        row.cells.slice(1).some(({ text }) => sentence.test(text) || labels.test(row.cells[0]?.text ?? "")))
    )
      tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  return [...tables].flatMap(([table, rows]) => contingenciesOf(table, rows, header.get(table) ?? []));
}

/** "If this happens | Then": a header that is a contingency's wherever its table stands. */
const reads = (header: readonly string[] | undefined): boolean =>
  header !== undefined &&
  header.length >= 2 &&
  /^\W*(?:if\b|what (?:if|might|could|may) ?(?:go|happen|$)|what if|triggers?\W*$|when things)/i.test(
    header[0] ?? "",
  ) &&
  header
    .slice(1)
    .some((text) =>
      /\b(?:then|we will|will happen|what (?:we|happens|to do)|do|action|response|plan)\b/i.test(text),
    );

function contingenciesOf(table: number, rows: readonly Row[], header: readonly string[]): TableContingency[] {
  const first = rows.map((row) => row.cells[0]?.text ?? "");
  if (rows.length > 1 && first.every((text) => labels.test(text))) {
    const cells = rows.flatMap((row) =>
      row.cells.slice(1).flatMap(({ paragraphs }) => paragraphs.slice(0, 1)),
    );
    return [{ table, paragraphs: cells, leads: cells.map((_, at) => `${first[at] ?? ""}: `) }];
  }
  const headed =
    header.length >= 2 && header.every((text) => text.length <= shortHeader && !sentence.test(text));
  return rows
    .filter((row) => row.cells.filter(({ text }) => text !== "").length >= 2)
    .filter((row) => !(headed && row.cells.every(({ text }, at) => text === header[at])))
    .map((row) => {
      const paragraphs: ParagraphSnapshot[] = [];
      const leads: string[] = [];
      for (const [at, cell] of row.cells.entries()) {
        const title = headed ? (header[at] ?? "") : "";
        const lead =
          at === 0
            ? ""
            : who.test(title) && !/\bdo\b/i.test(title)
              ? "who: "
              : when.test(title) && !trigger.test(title)
                ? "by when: "
                : "→ ";
        for (const paragraph of cell.paragraphs.filter(({ text }) => text.trim() !== "")) {
          paragraphs.push(paragraph);
          leads.push(paragraph === cell.paragraphs[0] ? lead : "");
        }
      }
      return { table, paragraphs, leads };
    });
}
