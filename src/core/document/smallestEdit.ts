import type { TextEdit } from "./edit";

/** What a word is made of here. Half a surrogate pair counts, so that no pair is ever cut. */
const wordPart = /[\p{L}\p{N}\p{M}\p{Cs}'’]/u;

const joins = (before: string, after: string): boolean => wordPart.test(before) && wordPart.test(after);

/** True where a cut at `at` would leave part of a word on either side. */
const insideWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && joins(text.charAt(at - 1), text.charAt(at));

function sharedStart(old: string, now: string): number {
  const most = Math.min(old.length, now.length);
  let length = 0;
  while (length < most && old.charCodeAt(length) === now.charCodeAt(length)) length += 1;
  while (length > 0 && (insideWord(old, length) || insideWord(now, length))) length -= 1;
  return length;
}

function sharedEnd(old: string, now: string): number {
  const most = Math.min(old.length, now.length);
  let length = 0;
  while (
    length < most &&
    old.charCodeAt(old.length - 1 - length) === now.charCodeAt(now.length - 1 - length)
  ) {
    length += 1;
  }
  while (length > 0 && (insideWord(old, old.length - length) || insideWord(now, now.length - length))) {
    length -= 1;
  }
  return length;
}

/**
 * The same edit over fewer characters, so that formatting of words that stay is never touched.
 * Cut between words only: writing half a word would mix two formattings in it and read badly as a tracked change.
 * `null` when nothing changes. The range of a pure insertion comes out empty.
 */
export function smallestEdit(paragraphText: string, edit: TextEdit): TextEdit | null {
  const { start, end } = edit.range;
  const old = paragraphText.slice(start, end);
  if (old === edit.text) return null;
  const head = sharedStart(old, edit.text);
  const tail = sharedEnd(old.slice(head), edit.text.slice(head));
  return {
    range: { start: start + head, end: end - tail },
    text: edit.text.slice(head, edit.text.length - tail),
  };
}
