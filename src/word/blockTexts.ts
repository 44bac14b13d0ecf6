import type { Block } from "../core/templates/block";

/** The paragraphs that a block becomes, in reading order, table cells included. */
export function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "table":
      return [...block.headerRows, ...block.rows].flat().flatMap((cell) => cell.split("\n"));
    case "page-break":
      return [""];
  }
}

/** Control characters and half surrogate pairs: a paragraph of Word drops them or reads them as something else. */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const unwritable = /[\u0000-\u0008\n-\u001f\ufffe\uffff]|\p{Cs}/u;

/** True when every text can go into a document exactly as it is. */
export const canBeWritten = (texts: readonly string[]): boolean =>
  texts.every((text) => !unwritable.test(text));

/**
 * Where paragraphs came into `before`, so that it reads as `now`; the place nearest to `hint`, and only where they
 * read as `added` if that is given. `null` when `now` is not that.
 */
export function placeOfAdded(
  before: readonly string[],
  now: readonly string[],
  hint: number,
  added?: readonly string[],
): number | null {
  const count = now.length - before.length;
  if (count < 0 || (added !== undefined && added.length !== count)) return null;
  const fits = (start: number): boolean =>
    before.every((text, index) => now[index < start ? index : index + count] === text) &&
    (added?.every((text, index) => now[start + index] === text) ?? true);
  const starts = Array.from({ length: before.length + 1 }, (_, start) => start);
  return starts.sort((a, b) => Math.abs(a - hint) - Math.abs(b - hint)).find(fits) ?? null;
}

/**
 * Which paragraphs of `found` are empty ones too many, so that the rest reads as `wanted`; `null` when it does not.
 * Word may put an empty paragraph behind a table of its own accord. A page break (U+000C) may stand in the paragraph
 * that it was put behind or in one of its own, which stays.
 */
export function emptyExtras(found: readonly string[], wanted: readonly string[]): number[] | null {
  const extras: number[] = [];
  let next = 0;
  for (const [index, text] of found.entries()) {
    const plain = text.replaceAll("\f", "");
    if (next < wanted.length && plain === wanted[next]) next += 1;
    else if (plain !== "") return null;
    else if (text === "") extras.push(index);
  }
  return next === wanted.length ? extras : null;
}
