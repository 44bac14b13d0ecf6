import type { TextRange } from "../text/range";
import type { TextEdit } from "./edit";

/**
 * How to write one edit by way of words that stand in the paragraph: put `text` in the place of `at`, or at its end
 * or start. `paragraph`: the paragraph is empty.
 */
export type Placement =
  | { readonly how: "replace" | "at-end" | "at-start"; readonly at: TextRange; readonly text: string }
  | { readonly how: "paragraph"; readonly text: string };

/** How far the neighbour of an insertion may reach. Longer ones are rarer in a paragraph, and so easier to find. */
const neighbourLength = 24;

/** A host finds words, not places between them: an insertion is tied to the words before it, else behind it. */
export function placementOf(paragraphText: string, { range, text }: TextEdit): Placement {
  if (range.end > range.start) return { how: "replace", at: range, text };
  if (paragraphText === "") return { how: "paragraph", text };
  if (range.start > 0) {
    const start = Math.max(0, range.start - neighbourLength);
    return { how: "at-end", at: { start: wholeFrom(paragraphText, start), end: range.start }, text };
  }
  const end = Math.min(paragraphText.length, neighbourLength);
  return { how: "at-start", at: { start: 0, end: wholeFrom(paragraphText, end) }, text };
}

/** The same place, or one further where it would cut a surrogate pair. */
const wholeFrom = (text: string, at: number): number =>
  at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
