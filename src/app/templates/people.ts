import type { PlanLayout } from "../../core/checks/plan/layout";
import { outlineOf } from "../../core/checks/plan/outline";
import type { PlanReview } from "../../core/checks/plan/planReview";
import type { DocumentSnapshot } from "../../core/document/snapshot";

/** As many as anybody reads through. */
const mostPeople = 40;

/** One to four words with capitals, perhaps with who they are behind: "Kim Hope (Mum)", "Mrs O'Brien". */
const name = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}(?: ?\([^()]{1,40}\))?$/u;

/** Capitals that are no one's name. */
const nobody =
  /^(?:all|any|both|everyone|each|professionals?|parents?|family|families|school|nursery|health|social|police|core|child|children|local|the|this|to|who|what|when|name|n\/?a|tbc|we|he|she|they|it|our|my|his|her|their|mum|dad|mother|father|staff|team|agency|agencies|network|cscs?|gp|not|none|yes|no)\b/i;

/** People whom the plan names: the child, who does what, and the tables of people. */
export function peopleIn(
  snapshot: DocumentSnapshot,
  { child, statements }: Pick<PlanReview, "child" | "statements">,
  layouts: readonly PlanLayout[],
): readonly string[] {
  const listed = outlineOf(snapshot, layouts).rows.flatMap(({ cells, roles }) =>
    cells
      .filter(({ column }) => roles.get(column)?.some((role) => role === "person" || role === "who"))
      .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  );
  const acting = statements.flatMap(({ who }) => (who === null ? [] : [who.text]));
  const all = [child ?? "", ...acting, ...listed]
    .map((text) => text.trim().replace(/[,.;:]+$/, ""))
    .filter((text) => name.test(text) && !nobody.test(text));
  return [...new Set(all)].slice(0, mostPeople);
}
