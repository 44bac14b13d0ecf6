import type { CompiledPack } from "./compile";
import type { Category, Finding } from "./finding";
import { checkParagraph } from "./paragraph";

export type Totals = Readonly<Record<Category, number>>;

/** The findings of a whole document at one moment. */
export interface CheckReport {
  /** In the order of the text; no two overlap. */
  readonly findings: readonly Finding[];
  /** The same, one list a paragraph. */
  readonly byParagraph: readonly (readonly Finding[])[];
  readonly totals: Totals;
}

/** Checks one document again and again, and reads only the paragraphs that changed. */
export interface Checker {
  readonly compiled: CompiledPack;
  check(paragraphs: readonly string[]): CheckReport;
  /** The same, a step a paragraph: yields the number of paragraphs done, so that the caller can pause or stop. */
  steps(paragraphs: readonly string[]): Generator<number, CheckReport, void>;
}

export function createChecker(compiled: CompiledPack): Checker {
  function* steps(paragraphs: readonly string[]): Generator<number, CheckReport, void> {
    const byParagraph: Finding[][] = [];
    const totals: Record<Category, number> = {
      jargon: 0,
      acronym: 0,
      banned: 0,
      "vague-time": 0,
      subjective: 0,
    };
    for (const [index, text] of paragraphs.entries()) {
      const found = checkParagraph(text, index, compiled);
      for (const finding of found) totals[finding.category] += 1;
      byParagraph.push(found);
      yield index + 1;
    }
    return { findings: byParagraph.flat(), byParagraph, totals };
  }
  return {
    compiled,
    steps,
    check(paragraphs) {
      const run = steps(paragraphs);
      for (;;) {
        const step = run.next();
        if (step.done) return step.value;
      }
    },
  };
}
