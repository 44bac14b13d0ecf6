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
}

/** The place for code that has to tell places apart. */
export const placeName = ({ paragraph, range }: RecordPlace): string =>
  `${String(paragraph)}:${String(range.start)}`;

/**
 * Where the words of each record stand, if their whole paragraph reads as it did: at the old index first; equal
 * paragraphs that moved keep their order, and no place is given twice.
 */
export function certainPlaces(
  records: readonly ColourRecord[],
  texts: readonly string[],
): ReadonlyMap<ColourRecord, RecordPlace> {
  const keys = texts.map(textKey);
  const claimed = new Set<string>();
  const places = new Map<ColourRecord, RecordPlace>();
  const claim = (record: ColourRecord, paragraph: number): void => {
    const place = { paragraph, range: record.range };
    if (places.has(record) || keys[paragraph] !== record.text || claimed.has(placeName(place))) return;
    claimed.add(placeName(place));
    places.set(record, place);
  };
  for (const record of records) claim(record, record.paragraph);
  for (const record of records) keys.forEach((_, paragraph) => claim(record, paragraph));
  return places;
}

/** Every stretch that reads as the record's words did; those in the paragraph at the old index first. */
export function possiblePlaces(record: ColourRecord, texts: readonly string[]): RecordPlace[] {
  const places = texts.flatMap((text, paragraph) =>
    stretches(text, record).map((range) => ({ paragraph, range })),
  );
  const near = ({ paragraph }: RecordPlace): boolean => paragraph === record.paragraph;
  return [...places.filter(near), ...places.filter((place) => !near(place))];
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
  /** Where paragraphs moved since, the records of the nearest one that reads the same are meant. */
  const nearest = (paragraph: number, text: string): number | undefined =>
    records
      .filter((record) => record.text === text)
      .map((record) => record.paragraph)
      .sort((a, b) => Math.abs(a - paragraph) - Math.abs(b - paragraph))[0];
  const moved = records.flatMap((record) => {
    const written = applied.find(
      ({ before, paragraph }) =>
        textKey(before) === record.text && nearest(paragraph, record.text) === record.paragraph,
    )?.paragraph;
    const together = applied.filter(({ paragraph }) => paragraph === written);
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
    return [
      {
        ...record,
        paragraph: written ?? record.paragraph,
        text: textKey(after),
        words: textKey(after.slice(range.start, range.end)),
        range,
      },
    ];
  });
  // Two stretches that were replaced together are one now: the first keeps it.
  return moved.filter(
    (record, index) =>
      !moved
        .slice(0, index)
        .some((earlier) => earlier.paragraph === record.paragraph && overlaps(earlier.range, record.range)),
  );
}
