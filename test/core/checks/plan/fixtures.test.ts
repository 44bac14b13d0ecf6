import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { builtInLayouts } from "../../../../src/content/layouts/builtInLayouts";
import { builtInPlanLexicon } from "../../../../src/content/plans/builtInPlanLexicon";
import type { PlanReview } from "../../../../src/core/checks/plan/planReview";
import { reviewPlan } from "../../../../src/core/checks/plan/reviewPlan";
import type { DocumentSnapshot } from "../../../../src/core/document/snapshot";
import { markdownPlan } from "./markdownPlan";

const folder = "test/fixtures/plans";
/** Only UPDATE_PLANS=1 writes an expectation; a missing one fails. */
const update = process.env["UPDATE_PLANS"] === "1";

/** A review as words of the plan, so that a change can be read in a diff. */
function readable(snapshot: DocumentSnapshot, review: PlanReview): unknown {
  const words = (place: { paragraph: number; range: { start: number; end: number } } | null) =>
    place &&
    snapshot.paragraphs[place.paragraph]?.text.slice(place.range.start, place.range.end).slice(0, 80);
  return {
    nature: review.nature,
    planKind: review.planKind,
    layouts: review.layouts,
    child: review.child,
    sections: Object.fromEntries(
      review.sections.map(({ section, status, place, advice }) => [
        section,
        [status, words(place), ...advice],
      ]),
    ),
    strengths: review.strengths.map(words),
    contingency: review.contingency.map(({ verdict, missing }) => [verdict, ...missing]),
    statements: review.statements.map((statement) => [
      statement.kind,
      words(statement),
      statement.who?.text ?? null,
      statement.when?.text ?? null,
      statement.nextQuestion,
    ]),
    outstanding: review.outstanding.map(({ text }) => text),
    otherChildNames: review.otherChildNames.map(({ name }) => name),
    readingAge: review.readability.readingAge,
    words: review.readability.words,
  };
}

describe.each(readdirSync(folder))("the review of %s", (name) => {
  const snapshot = markdownPlan(readFileSync(`${folder}/${name}/plan.md`, "utf8"));
  const review = reviewPlan(snapshot, {
    layouts: builtInLayouts,
    lexicon: builtInPlanLexicon,
    today: "2024-06-10",
  });
  const file = `${folder}/${name}/expected.json`;

  it("is as expected", () => {
    const written = `${JSON.stringify(readable(snapshot, review), null, 2)}\n`;
    if (update) writeFileSync(file, written);
    expect(existsSync(file)).toBe(true);
    expect(JSON.parse(written)).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });
});
