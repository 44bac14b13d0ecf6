import { byBlocks } from "./letterBlocks";
import type { TextRange } from "./range";
import { remembered } from "./remembered";

/** Words that end in a full stop without ending a sentence. Lower case, without the stop. */
const abbreviations = new Set(
  "mr mrs ms miss dr prof rev st jr sr e.g i.e eg ie etc approx tel no nos vs cllr hon dept ext min max hr hrs wk wks mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec a.s.a.p".split(
    " ",
  ),
);
/** After a single capital ("C & N. This…", but "J. Smith") only these open a sentence. */
const openers = new Set(
  "The This That These Those He She It They We I You If When Once Should Where Mum Dad A An In On At By For To And But His Her Their Our".split(
    " ",
  ),
);
const wordAfter = byBlocks(/^\p{L}+/u);
/** What closes behind a stop: quotation marks, brackets, and the asterisks of a bold lead in Markdown. */
const closers = /["'”’)\]*]/;
const opensSentence = byBlocks(/[\p{Lu}\p{N}"'“‘([•–—-]/u);
const wordBefore = byBlocks(/[\p{L}.]+$/u);

/** A line break, ".", "!" or "?". */
const mayEnd = (unit: number): boolean => unit === 46 || unit === 10 || unit === 33 || unit === 63;

/** @param at where a character stands that may end a sentence */
function endsSentence(text: string, at: number, sentenceStart: number): boolean {
  const mark = text.charAt(at);
  if (mark === "\n") return true;
  let next = at + 1;
  while (next < text.length && (closers.test(text.charAt(next)) || /[.!?]/.test(text.charAt(next))))
    next += 1;
  if (next < text.length && !/\s/.test(text.charAt(next))) return false;
  while (next < text.length && /[^\S\n]/.test(text.charAt(next))) next += 1;
  if (next >= text.length || text.charAt(next) === "\n") return true;
  if (mark !== ".") return true;
  // "Mr. Brown", "e.g. a phone call", "1. Jo will ring": a stop after these ends nothing.
  const before = wordBefore.exec(text.slice(Math.max(sentenceStart, at - 12), at))?.[0] ?? "";
  if (abbreviations.has(before.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(before)) return openers.has(wordAfter.exec(text.slice(next, next + 12))?.[0] ?? "");
  if (/^\s*\(?[0-9a-z]{1,3}$/i.test(text.slice(sentenceStart, at)) && before.length < 2) return false;
  return opensSentence.test(text.charAt(next));
}

/** The sentences of a text as ranges without the spaces around them. A text without a stop is one sentence. */
export const sentencesOf: (text: string) => readonly TextRange[] = remembered(splitSentences);

function splitSentences(text: string): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from += 1;
    while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (!mayEnd(text.charCodeAt(at)) || !endsSentence(text, at, start)) continue;
    let end = at + 1;
    while (end < text.length && (closers.test(text.charAt(end)) || /[.!?]/.test(text.charAt(end)))) end += 1;
    close(end);
    at = end - 1;
  }
  close(text.length);
  return sentences;
}
