import fc from "fast-check";
import { builtInLayouts } from "../../src/content/layouts/builtInLayouts";
import { builtInPlanLexicon } from "../../src/content/plans/builtInPlanLexicon";
import { judgeContingency } from "../../src/core/checks/contingency/judgeContingency";
import { reviewPlan } from "../../src/core/checks/plan/reviewPlan";
import { judgeStatement } from "../../src/core/checks/statements/judgeStatement";
import type { Place } from "../../src/core/checks/statements/statement";
import { markdownPlan } from "../core/checks/plan/markdownPlan";

/** Fixed, so that a failure can be seen again; fast-check prints it with the counterexample. */
const seed = 20240612;
const word = fc.constantFrom(
  "Mum",
  "Leo",
  "will",
  "to",
  "not",
  "If",
  "if",
  "when",
  ",",
  ".",
  ";",
  ":",
  "–",
  "(",
  ")",
  "by",
  "4 May",
  "12/6",
  "every",
  "week",
  "ring",
  "be",
  "been",
  "reviewed",
  "the",
  "plan",
  "Jo's",
  "safe",
  "support",
  "and",
  "has",
  "needs",
  "asap",
  "“",
  "”",
  "|",
  "\n",
  "two",
  "is",
  "going",
  "who",
  "Nan",
  "social",
  "worker",
  "a",
);
const sentences = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  sentences,
);
const options = { lexicon: builtInPlanLexicon, today: "2024-06-12" };
const inside = (text: string, { range }: Place): boolean =>
  0 <= range.start && range.start <= range.end && range.end <= text.length;

describe("any text", () => {
  it("is judged as a statement, with every place inside it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const statement = judgeStatement(text, options);
        const places = [
          statement,
          statement.who,
          statement.what,
          statement.when,
          statement.measure,
          ...statement.advice.map(({ place }) => place),
        ];
        for (const place of places) if (place) expect(inside(text, place)).toBe(true);
        for (const found of [statement.who, statement.what, statement.when, statement.measure])
          if (found) expect(text.slice(found.range.start, found.range.end)).toBe(found.text);
        if (statement.kind === "goal" || statement.kind === "neither")
          expect(Object.values(statement.letters).every((letter) => letter === null)).toBe(true);
      }),
      { seed, numRuns: 400 },
    );
  });

  it("is judged as a contingency, with every place inside it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { present, missing, verdict } = judgeContingency(text, options);
        for (const found of Object.values(present)) {
          expect(inside(text, found)).toBe(true);
          expect(text.slice(found.range.start, found.range.end)).toBe(found.text);
        }
        if (missing.some((part) => part === "trigger" || part === "who")) expect(verdict).toBe("vague");
      }),
      { seed, numRuns: 400 },
    );
  });

  it("is reviewed as a plan, with every place inside its paragraph", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), (lines) => {
        const snapshot = markdownPlan(lines.join("\n"));
        const review = reviewPlan(snapshot, { ...options, layouts: builtInLayouts });
        const places = [
          ...review.sections.map(({ place }) => place),
          ...review.statements,
          ...review.contingency,
          ...review.strengths,
          ...review.readability.costly,
          ...review.otherChildNames,
          ...review.outstanding,
        ];
        for (const place of places)
          if (place) expect(inside(snapshot.paragraphs[place.paragraph]?.text ?? "", place)).toBe(true);
      }),
      { seed, numRuns: 150 },
    );
  });
});
