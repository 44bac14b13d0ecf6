import type { Contingency } from "../core/checks/contingency/contingency";
import type { PlanReview } from "../core/checks/plan/planReview";
import { lacksOf } from "../core/checks/statements/lacks";
import type { Place, Statement } from "../core/checks/statements/statement";
import { isStep } from "./reviewCounts";

/** One thing for the coach to go through. */
export type CoachItem =
  | { readonly type: "statement"; readonly place: Place; readonly statement: Statement }
  | { readonly type: "contingency"; readonly place: Place; readonly contingency: Contingency };

/** Goals, objectives, actions and contingency statements, in the order of the text. */
export function coachItems({ statements, contingency }: PlanReview): readonly CoachItem[] {
  const items: CoachItem[] = [];
  for (const statement of statements) {
    if (statement.kind !== "neither") items.push({ type: "statement", place: statement, statement });
  }
  for (const one of contingency) items.push({ type: "contingency", place: one, contingency: one });
  return items.sort(
    (a, b) => a.place.paragraph - b.place.paragraph || a.place.range.start - b.place.range.start,
  );
}

/** How many objectives and actions there are, and how many say who, how anyone will know, and by when. */
export function stepsOf({ statements }: PlanReview): { readonly total: number; readonly complete: number } {
  const steps = statements.filter(isStep);
  return { total: steps.length, complete: steps.filter((step) => lacksOf(step).length === 0).length };
}
