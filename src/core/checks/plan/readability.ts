import { byBlocks } from "../../text/letterBlocks";
import { sentencesOf } from "../../text/sentences";
import type { DocumentSnapshot } from "../../document/snapshot";
import type { CostlySentence, Readability } from "./planReview";
import { syllablesIn } from "./syllables";

interface SentenceCount {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly syllables: number;
}

/** Sentences of paragraphs that were counted before, by their text. */
export type ReadabilityCache = Map<string, readonly SentenceCount[]>;

/** Too few words make an average of nothing. */
const fewestWords = 30;
const wordOfSentence = byBlocks(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu);
const mostCostly = 5;
/** Short sentences are easy to read aloud whatever their words. */
const shortSentence = 12;

/**
 * Reading age in years: the Flesch–Kincaid grade (Kincaid et al. 1975: 0.39 words a sentence + 11.8 syllables a
 * word − 15.59) plus five, as a British child is five on entering the first year of school. Never below five.
 */
const readingAgeOf = (words: number, sentences: number, syllables: number): number =>
  Math.max(5, Math.round((0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + 5) * 10) / 10);

function countSentences(text: string): readonly SentenceCount[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end).match(wordOfSentence) ?? [];
    if (words.length === 0) return [];
    const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
    return [{ start, end, words: words.length, syllables }];
  });
}

/** Counts every paragraph that is neither heading nor column header. `target` is the organisation's, in years. */
export function readabilityOf(
  snapshot: DocumentSnapshot,
  headers: ReadonlySet<number>,
  target: number,
  cache: ReadabilityCache,
): Readability {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  let allWords = 0;
  const costly: CostlySentence[] = [];
  for (const { index, text } of snapshot.paragraphs) {
    if (text.trim() === "") continue;
    const counted = cache.get(text) ?? countSentences(text);
    cache.set(text, counted);
    for (const sentence of counted) {
      allWords += sentence.words;
      // A heading or a cell of one or two words is no sentence.
      if (headers.has(index) || sentence.words < 4) continue;
      words += sentence.words;
      sentences += 1;
      syllables += sentence.syllables;
      if (sentence.words <= shortSentence) continue;
      const readingAge = readingAgeOf(sentence.words, 1, sentence.syllables);
      if (readingAge > target)
        costly.push({
          paragraph: index,
          range: { start: sentence.start, end: sentence.end },
          readingAge,
          words: sentence.words,
        });
    }
  }
  return {
    readingAge: words < fewestWords ? null : readingAgeOf(words, sentences, syllables),
    target,
    words: allWords,
    sentences,
    costly: costly
      .sort((a, b) => b.readingAge - a.readingAge || a.paragraph - b.paragraph)
      .slice(0, mostCostly),
  };
}
