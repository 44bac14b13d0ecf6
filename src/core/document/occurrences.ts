import type { TextRange } from "../text/range";

/**
 * Where `needle` starts in `text`, exact and case-sensitive, from left to right without overlap: the way a
 * document's search walks. An empty needle stands nowhere.
 */
export function occurrencesOf(text: string, needle: string): number[] {
  if (needle === "") return [];
  const starts: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length))
    starts.push(at);
  return starts;
}

/**
 * Which of its own occurrences the range is, from 0. `null` when a search would step over it, as over the last
 * two letters of "aaa" while looking for "aa".
 */
export function occurrenceIndex(text: string, range: TextRange): number | null {
  const index = occurrencesOf(text, text.slice(range.start, range.end)).indexOf(range.start);
  return index === -1 ? null : index;
}
