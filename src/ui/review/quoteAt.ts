import type { Place } from "../../core/checks/statements/statement";
import type { CheckedPlan } from "../../app/state";

/** Characters of the plan that one line of the review repeats. */
const mostCharacters = 120;

/** The plan's own words at a place, cut at a word where they are long. */
export function quoteAt(plan: CheckedPlan, { paragraph, range }: Place): string {
  const words = (plan.snapshot.paragraphs[paragraph]?.text ?? "").slice(range.start, range.end).trim();
  if (words.length <= mostCharacters) return words;
  const cut = words.slice(0, mostCharacters);
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(" ")))}…`;
}
