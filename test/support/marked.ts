import type { TextRange } from "../../src/core/text/range";

/** Reads a text whose ranges are set in ⟦ ⟧. */
export function marked(source: string): { readonly text: string; readonly ranges: readonly TextRange[] } {
  let text = "";
  const ranges: TextRange[] = [];
  let start: number | null = null;
  for (const character of source.split("")) {
    if (character === "⟦") start = text.length;
    else if (character === "⟧") {
      if (start === null) throw new Error(`no ⟦ before ⟧ in ${source}`);
      ranges.push({ start, end: text.length });
      start = null;
    } else text += character;
  }
  if (start !== null) throw new Error(`no ⟧ behind ⟦ in ${source}`);
  return { text, ranges };
}

/** The first range of a text that has one. */
export function oneMarked(source: string): { readonly text: string; readonly range: TextRange } {
  const { text, ranges } = marked(source);
  const [range] = ranges;
  if (range === undefined) throw new Error(`no ⟦ ⟧ in ${source}`);
  return { text, range };
}
