import { builtInForms, builtInPack } from "../../content/builtIn";
import { builtInPlanLexicon as lexicon } from "../../content/plans/builtInPlanLexicon";
import { builtInSpellings } from "../../content/words/builtInSpellings.prepared";
import { createChecker } from "../../core/checks/checker";
import { compilePack, type CompiledPack } from "../../core/checks/compile";
import { judgeContingency } from "../../core/checks/contingency/judgeContingency";
import { reviewPlan } from "../../core/checks/plan/reviewPlan";
import { judgeStatement } from "../../core/checks/statements/judgeStatement";
import type { Pack } from "../../core/packs/pack";
import { readPlan } from "../input/readPlan";
import { readText } from "../input/readText";
import type { PlanSource } from "../input/source";
import type { LineOutput } from "../output/contract";
import { contingencyOutput, findingOutput, planOutput, statementOutput } from "../output/results";
import type { DocumentOutcome } from "./checkDocument";
import type { LineInput } from "./jsonl";

/** The same engine and packs as the pane's, for files and lines of text. */
export interface Engine {
  readonly compiled: CompiledPack;
  /** Reads and checks one file. Never throws for what is in the file. */
  file(path: string): DocumentOutcome;
  line(input: LineInput): LineOutput;
}

/** Names of the word sets that a pack on top of the built-in one may use. */
export const setsBelow = (builtIn: boolean): readonly string[] =>
  Object.keys((builtIn ? builtInPack : builtInForms).sets ?? {});

export function createEngine(packs: readonly Pack[], builtIn: boolean): Engine {
  const compiled = compilePack([builtIn ? builtInPack : builtInForms, ...packs], builtInSpellings);
  const { layouts, settings } = compiled;
  const { readingAgeTarget } = settings;
  const checker = createChecker(compiled);
  const findingsOf = ({ snapshot }: PlanSource) =>
    checker.check(snapshot.paragraphs.map(({ text }) => text)).findings;
  const reviewOf = ({ snapshot }: PlanSource, today: string | null) =>
    reviewPlan(snapshot, { layouts, lexicon, today, readingAgeTarget });

  return {
    compiled,
    file(path) {
      const read = readPlan(path);
      if (!read.ok) return { file: path, reason: read.error.reason };
      // Fixes are made when they are read; another thread gets them made.
      const findings = findingsOf(read.value).map((finding) => ({ ...finding, fixes: finding.fixes }));
      return { file: path, snapshot: read.value.snapshot, findings, review: reviewOf(read.value, null) };
    },
    line({ text, as, date }) {
      const source = readText(text);
      const offsetOf = (paragraph: number): number => source.starts?.[paragraph] ?? 0;
      const findings = findingsOf(source).map((finding) =>
        findingOutput(finding, compiled, offsetOf(finding.paragraph)),
      );
      switch (as) {
        case "plan": {
          const review = reviewOf(source, date);
          return {
            findings,
            statements: review.statements.map((statement) =>
              statementOutput(statement, offsetOf(statement.paragraph)),
            ),
            contingency: review.contingency.map((one) => contingencyOutput(one, offsetOf(one.paragraph))),
            plan: planOutput(review),
          };
        }
        case "statement":
          return {
            findings,
            statements: [statementOutput(judgeStatement(text, { lexicon, today: date }), 0)],
            contingency: [],
          };
        case "contingency":
          return {
            findings,
            statements: [],
            contingency: [contingencyOutput(judgeContingency(text, { lexicon, today: date }), 0)],
          };
      }
    },
  };
}
