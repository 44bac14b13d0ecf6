import { occurrencesOf } from "../core/document/occurrences";
import type { TextRange } from "../core/text/range";
import { escapedForSearch } from "./locate";

/** The highlighting of one stretch of a range: as Word names it, or `null` for none. */
export interface Highlighted {
  /** Characters within the range that was asked for. */
  readonly range: TextRange;
  readonly colour: string | null;
}

/** Word's names for its highlighting colours; some Words answer with the name, others with the number. */
const named: Readonly<Record<string, string>> = {
  yellow: "#ffff00",
  lime: "#00ff00",
  turquoise: "#00ffff",
  pink: "#ff00ff",
  blue: "#0000ff",
  red: "#ff0000",
  darkblue: "#000080",
  teal: "#008080",
  green: "#008000",
  purple: "#800080",
  darkred: "#800000",
  olive: "#808000",
  gray: "#808080",
  lightgray: "#c0c0c0",
  black: "#000000",
};

const plain = (colour: string): string => named[colour.toLowerCase()] ?? colour.toLowerCase();

export const sameColour = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : plain(a) === plain(b);

/** Takes the highlighting away, or gives it. The types lack `null`, which the documentation of `Font` asks for. */
export function setHighlight(range: Word.Range, colour: string | null): void {
  range.font.highlightColor = colour as string;
}

/** A range with the words that it holds. */
export interface WordRange {
  readonly range: Word.Range;
  readonly text: string;
}

/**
 * Reads the highlighting of each range, stretch by stretch, in two round trips at most: whole ranges first, then the
 * single characters of those that Word calls mixed (an empty string). `null` for a range that can't be told.
 */
export async function readHighlighting(
  context: Word.RequestContext,
  ranges: readonly WordRange[],
): Promise<(readonly Highlighted[] | null)[]> {
  for (const { range } of ranges) range.font.load("highlightColor");
  if (ranges.length > 0) await context.sync();
  const mixed = ranges.map(({ range, text }) =>
    range.font.highlightColor === "" ? askCharacters(range, text) : null,
  );
  if (mixed.some((characters) => characters !== null)) await context.sync();
  return ranges.map(({ range, text }, index) => {
    const characters = mixed[index];
    if (characters) return joined(characters, text);
    return [{ range: { start: 0, end: text.length }, colour: range.font.highlightColor ?? null }];
  });
}

/** A range can't be cut at an offset, but each of its characters can be searched for. */
function askCharacters(range: Word.Range, text: string): ReadonlyMap<string, Word.RangeCollection> {
  return new Map(
    [...new Set(text)].map((character) => {
      const hits = range.search(escapedForSearch(character), { matchCase: true });
      hits.load("items/text,items/font/highlightColor");
      return [character, hits] as const;
    }),
  );
}

function joined(characters: ReadonlyMap<string, Word.RangeCollection>, text: string): Highlighted[] | null {
  const colours = new Map<number, string | null>();
  for (const [character, hits] of characters) {
    const exact = hits.items.filter((hit) => hit.text === character);
    const starts = occurrencesOf(text, character);
    if (exact.length !== starts.length) return null;
    starts.forEach((start, index) => colours.set(start, exact[index]?.font.highlightColor ?? null));
  }
  const stretches: Highlighted[] = [];
  for (const [start, colour] of [...colours].sort(([a], [b]) => a - b)) {
    const last = stretches.at(-1);
    if (last !== undefined && sameColour(last.colour, colour)) {
      stretches[stretches.length - 1] = { ...last, range: { start: last.range.start, end: text.length } };
    } else {
      if (last !== undefined) {
        stretches[stretches.length - 1] = { ...last, range: { start: last.range.start, end: start } };
      }
      stretches.push({ range: { start, end: text.length }, colour });
    }
  }
  return stretches;
}
