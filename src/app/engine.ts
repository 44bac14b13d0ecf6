import { createChecker } from "../core/checks/checker";
import { compilePack } from "../core/checks/compile";
import type { Finding } from "../core/checks/finding";
import type { Example, Source } from "../core/packs/entry";
import type { Pack } from "../core/packs/pack";

/** What the card of a finding says about its entry. */
export interface Advice {
  /** The headword, as the pack has it. */
  readonly term: string;
  /** Why families struggle with the words: one or two plain sentences. */
  readonly why: string;
  readonly source: Source;
  /** The question behind the words; `null` where suggestions are offered instead. */
  readonly question: string | null;
  readonly examples: readonly Example[];
  /** What an acronym stands for; `null` for words. */
  readonly expansion: string | null;
  /** What the expansion means, where it is still jargon. */
  readonly gloss: string | null;
  /** Alternatives that a button never puts in, or that no button can: the person writes the sentence. */
  readonly ideas: readonly string[];
}

/** The words engine as the commands use it: pure, and stepped so that the pane stays live. */
export interface WordsEngine {
  /** Yields how many paragraphs are done after each step; paragraphs seen before cost next to nothing. */
  check(paragraphs: readonly string[]): Generator<number, readonly Finding[]>;
  /** What to say about a finding of the last check. */
  advice(finding: Finding): Advice;
}

/** Suggestions that take neighbouring words in are no phrases to show by themselves. */
const isPhrase = (text: string): boolean => !text.includes("{");

/** Makes packs ready, the first one lowest. */
export function createWordsEngine(packs: readonly Pack[]): WordsEngine {
  const checker = createChecker(compilePack(packs));
  return {
    *check(paragraphs) {
      const report = yield* checker.steps(paragraphs);
      return report.findings;
    },
    advice(finding) {
      const entry = checker.compiled.entry(finding.entryId);
      const labels = new Set(finding.fixes.map(({ label }) => label.toLowerCase()));
      return {
        term: entry.term,
        why: entry.why,
        source: entry.source,
        question: entry.question ?? null,
        examples: entry.examples ?? [],
        expansion: entry.expansion ?? null,
        gloss: entry.gloss ?? null,
        ideas: entry.suggestions
          .filter(({ swap }) => swap === false || finding.fixes.length === 0)
          .map(({ text }) => text)
          .filter((text) => isPhrase(text) && !labels.has(text.toLowerCase())),
      };
    },
  };
}
