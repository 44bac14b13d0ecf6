import { allMatches } from "./allMatches";
import { foldWord } from "./foldWord";
import { byBlocks } from "./letterBlocks";
import type { TextRange } from "./range";
import { remembered } from "./remembered";

/** One word or number of a text, or one mark of punctuation. */
export interface Word extends TextRange {
  /** As written. */
  readonly text: string;
  /** In lower case, with straight apostrophes and hyphens, so that lists can be searched. */
  readonly lower: string;
  /** False for punctuation. */
  readonly isWord: boolean;
  /** True when the first letter is a capital. */
  readonly capital: boolean;
}

/*
 * Letters and digits hold together over apostrophes, hyphens and strokes ("step-mum", "w/c", "12/6"); over a dot
 * or a colon only between digits ("7.15am", "12.06.24"). Everything else that is no space is one mark.
 */
const wordPattern = byBlocks(
  /\p{L}\p{M}*(?:[\p{L}\p{M}\p{N}]|['’\-‑/](?=[\p{L}\p{N}]))*|\p{N}(?:[\p{L}\p{M}\p{N}]|[.:,/'’\-‑](?=[\p{L}\p{N}]))*%?|[\ud800-\udbff][\udc00-\udfff]|[^\s]/gu,
);
const startsWord = byBlocks(/^[\p{L}\p{N}]/u);
const startsCapital = byBlocks(/^\p{Lu}/u);

const isAsciiLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Small letters from a to z, which folding leaves as they are: most words. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Splits a text into words and marks, in order, without the spaces between them. Linear in its length. */
export const wordsOf: (text: string) => readonly Word[] = remembered(splitWords);

function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const folded = foldWord(text);
  // A few capitals grow longer in lower case ("İ"): then each word is folded by itself.
  const aligned = folded.length === text.length;
  for (const match of allMatches(text, wordPattern)) {
    const found = match[0];
    const start = match.index;
    const code = found.charCodeAt(0);
    words.push({
      text: found,
      lower: isPlain(found) ? found : aligned ? folded.slice(start, start + found.length) : foldWord(found),
      start,
      end: start + found.length,
      isWord: isAsciiLetterOrDigit(code) || (code > 127 && startsWord.test(found)),
      capital: code < 128 ? code >= 65 && code <= 90 : startsCapital.test(found),
    });
  }
  return words;
}
