import { wordsOf, type Word } from "../../text/words";
import { compileLearnedContingencies, type LearnedContingencies } from "../learned/learnedContingencies";
import { compileLearnedStatements, type LearnedStatements } from "../learned/learnedStatements";
import type { LearnedTable } from "../learned/learnedTable";
import type { PlanWords } from "./planWords";

/** A list of words and phrases that can be found in a text at a given word. */
export interface PhraseSet {
  /** How many words from `at` on make up the longest listed phrase there; 0 when none starts there. */
  readonly lengthAt: (words: readonly Word[], at: number) => number;
  readonly has: (phrase: string) => boolean;
}

/** What labelled texts taught. */
export interface Learned<Reading, Parts> {
  readonly statements: Reading;
  readonly contingencies: Parts;
}

/** The lists of `PlanWords`, compiled once for many texts, and what labelled texts taught, if anything. */
export type PlanLexicon = { readonly [List in keyof PlanWords]: PhraseSet } & {
  readonly learned: Learned<LearnedStatements, LearnedContingencies> | null;
};

const plurals = (phrase: string): string[] => {
  if (/(?:s|x|ch|sh)$/.test(phrase)) return [phrase, `${phrase}es`];
  if (/[^aeiou]y$/.test(phrase)) return [phrase, `${phrase.slice(0, -1)}ies`];
  return [phrase, `${phrase}s`];
};

/** "mum's" and "parents'" without their ending. */
export function withoutPossessive(lower: string): string {
  if (lower.endsWith("'s")) return lower.slice(0, -2);
  return lower.endsWith("'") ? lower.slice(0, -1) : lower;
}

const APOSTROPHE = 39;
const endsInPossessive = (lower: string): boolean =>
  lower.charCodeAt(lower.length - 1) === APOSTROPHE || lower.charCodeAt(lower.length - 2) === APOSTROPHE;

/**
 * The first letters and the lengths of words or phrases, as bits. Nearly every word of a text is on no list and opens no
 * phrase of one, and this tells so for a tenth of what it takes to look the word up.
 */
class Openings {
  private readonly bits = new Int32Array(32);

  constructor(words: readonly string[]) {
    for (const word of words) {
      const cell = word.charCodeAt(0) & 31;
      this.bits[cell] = (this.bits[cell] ?? 0) | (1 << (word.length & 31));
    }
  }

  /** False for a word that is none of them; true for those, and for a few others. */
  mayHold(word: string): boolean {
    return (((this.bits[word.charCodeAt(0) & 31] ?? 0) >> (word.length & 31)) & 1) !== 0;
  }
}

/** Words of the first phrase (they are sorted, longest first) that stands at `at`; its last word may be a possessive. */
function longestAt(phrases: readonly (readonly string[])[], words: readonly Word[], at: number): number {
  for (const parts of phrases) {
    let index = 1;
    while (index < parts.length) {
      const lower = words[at + index]?.lower;
      if (lower === undefined) break;
      if (
        lower !== parts[index] &&
        !(index === parts.length - 1 && withoutPossessive(lower) === parts[index])
      )
        break;
      index += 1;
    }
    if (index === parts.length) return index;
  }
  return 0;
}

/** Compiles a list. With `inflect`, plurals and possessives of the last word are found too. */
export function compilePhrases(phrases: readonly string[], inflect: "nouns" | "as-written"): PhraseSet {
  const byFirst = new Map<string, string[][]>();
  const all = new Set<string>();
  for (const phrase of phrases) {
    for (const form of inflect === "nouns" ? plurals(phrase) : [phrase]) {
      if (all.has(form)) continue;
      all.add(form);
      const parts = wordsOf(form).map((word) => word.lower);
      const first = parts[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
    }
  }
  for (const [first, entries] of byFirst)
    byFirst.set(
      first,
      [...entries].sort((a, b) => b.length - a.length),
    );
  const openings = new Openings([...byFirst.keys()]);
  const listed = new Openings([...all]);
  const lengthAt = (words: readonly Word[], at: number): number => {
    const word = words[at];
    if (!word) return 0;
    const { lower } = word;
    const own = openings.mayHold(lower) ? byFirst.get(lower) : undefined;
    const found = own ? longestAt(own, words, at) : 0;
    if (found > 0 || !endsInPossessive(lower)) return found;
    const owner = byFirst.get(withoutPossessive(lower));
    return owner ? longestAt(owner, words, at) : 0;
  };
  return { lengthAt, has: (phrase) => listed.mayHold(phrase) && all.has(phrase) };
}

const nounLists = [
  "relatives",
  "children",
  "roles",
  "organisations",
  "things",
  "services",
  "processes",
] as const;

/** Compiles a pack's lists. Costs a few milliseconds: once a pack, not once a text. */
export function compilePlanLexicon(
  words: PlanWords,
  learned: Learned<LearnedTable, LearnedTable> | null,
): PlanLexicon {
  const nouns = new Set<string>(nounLists);
  const entries = (Object.keys(words) as (keyof PlanWords)[]).map((list) => [
    list,
    compilePhrases(words[list], nouns.has(list) ? "nouns" : "as-written"),
  ]);
  return {
    ...(Object.fromEntries(entries) as { [List in keyof PlanWords]: PhraseSet }),
    learned: learned && {
      statements: compileLearnedStatements(learned.statements),
      contingencies: compileLearnedContingencies(learned.contingencies),
    },
  };
}

/** True when any listed phrase stands in the words. */
export const holdsAny = (set: PhraseSet, words: readonly Word[]): boolean =>
  words.some((_, at) => set.lengthAt(words, at) > 0);
