import type { AppliedChange } from "../core/document/port";
import { overlaps, type TextRange } from "../core/text/range";

/**
 * One stretch of words that we coloured, and the highlighting that was there before. It is saved inside of the
 * document, so it holds no text: places, and numbers that only the same text gives again.
 */
export interface ColourRecord {
  readonly paragraph: number;
  /** `textKey` of the paragraph's text, and of the words. */
  readonly text: string;
  readonly words: string;
  readonly range: TextRange;
  readonly colour: string;
  /** The highlighting before, as Word named it; `null` for none. */
  readonly was: string | null;
}

/** FNV-1a over UTF-16 units, with the length: tells texts apart, and cannot be read back. */
export function textKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return `${text.length.toString(36)}.${(hash >>> 0).toString(36)}`;
}

type Row = [number, string, string, number, number, string, string | null];

export const writeRecords = (records: readonly ColourRecord[]): string =>
  JSON.stringify(
    records.map(({ paragraph, text, words, range, colour, was }): Row => [
      paragraph,
      text,
      words,
      range.start,
      range.end,
      colour,
      was,
    ]),
  );

const isRow = (value: unknown): value is Row =>
  Array.isArray(value) &&
  value.length === 7 &&
  [0, 3, 4].every((index) => Number.isInteger(value[index])) &&
  [1, 2, 5].every((index) => typeof value[index] === "string") &&
  (value[6] === null || typeof value[6] === "string");

/** What was stored; entries that can't be read are left out. */
export function readRecords(stored: string | null): ColourRecord[] {
  if (stored === null) return [];
  let rows: unknown;
  try {
    rows = JSON.parse(stored);
  } catch {
    return [];
  }
  if (!Array.isArray(rows)) return [];
  return rows.filter(isRow).map(([paragraph, text, words, start, end, colour, was]) => ({
    paragraph,
    text,
    words,
    range: { start, end },
    colour,
    was,
  }));
}

/** Where a record's words may stand now: the paragraph's index and the range in its text. */
export interface RecordPlace {
  readonly paragraph: number;
  readonly range: TextRange;
  /** True when the whole paragraph reads as it did, so that the place is certain. */
  readonly certain: boolean;
}

/**
 * Finds the words again: in the paragraph that reads as it did, the one at the old index first; else every stretch
 * that reads the same, to be told apart by its colour.
 */
export function placesOf(
  record: ColourRecord,
  texts: readonly string[],
  keys: readonly string[],
): RecordPlace[] {
  const same = keys.flatMap((key, index) => (key === record.text ? [index] : []));
  const whole = same.includes(record.paragraph) ? [record.paragraph] : same;
  if (whole.length > 0) return whole.map((paragraph) => ({ paragraph, range: record.range, certain: true }));
  const near = stretches(texts[record.paragraph] ?? "", record);
  if (near.length > 0) return near.map((range) => ({ paragraph: record.paragraph, range, certain: false }));
  return texts.flatMap((text, paragraph) =>
    stretches(text, record).map((range) => ({ paragraph, range, certain: false })),
  );
}

/** Every stretch of the text that reads as the record's words did. */
function stretches(text: string, { range, words }: ColourRecord): TextRange[] {
  const length = range.end - range.start;
  const found: TextRange[] = [];
  for (let start = 0; start + length <= text.length; start += 1) {
    if (textKey(text.slice(start, start + length)) === words) found.push({ start, end: start + length });
  }
  return found;
}

/**
 * The records after words were replaced: ranges move along, and words put in the place of coloured ones, which take
 * over their colour, take over what was there before.
 */
export function afterWriting(
  records: readonly ColourRecord[],
  applied: readonly AppliedChange[],
): ColourRecord[] {
  const moved = records.flatMap((record) => {
    const together = applied.filter(
      ({ paragraph, before }) => paragraph === record.paragraph && textKey(before) === record.text,
    );
    const after = together[0]?.after;
    if (after === undefined) return [record];
    const edits = together
      .flatMap(({ change }) => change.edits)
      .sort((a, b) => a.range.start - b.range.start);
    const place = (at: number, edge: "start" | "end"): number => {
      let shift = 0;
      for (const { range, text } of edits) {
        const grown = text.length - (range.end - range.start);
        if (range.end <= at && !(edge === "start" && range.start === at)) shift += grown;
        else if (range.start < at) return range.start + shift + (edge === "start" ? 0 : text.length);
      }
      return at + shift;
    };
    const range = { start: place(record.range.start, "start"), end: place(record.range.end, "end") };
    if (range.end <= range.start) return [];
    return [{ ...record, text: textKey(after), words: textKey(after.slice(range.start, range.end)), range }];
  });
  // Two stretches that were replaced together are one now: the first keeps it.
  return moved.filter(
    (record, index) =>
      !moved
        .slice(0, index)
        .some((earlier) => earlier.paragraph === record.paragraph && overlaps(earlier.range, record.range)),
  );
}
