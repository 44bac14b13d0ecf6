import type { Finding } from "../core/checks/finding";
import type { PlanReview } from "../core/checks/plan/planReview";
import { lacksOf } from "../core/checks/statements/lacks";
import type { Statement } from "../core/checks/statements/statement";
import { kindOf } from "./kind";
import type { Kind } from "./kind";
import type { PlanStorePort } from "./ports";

/** What a review comes to in numbers. Never text, never a name: it is kept in the document and may be sent on. */
export interface ReviewCounts {
  /** The day of the review, `YYYY-MM-DD`. */
  readonly date: string;
  /** Sure findings that are left, by kind. */
  readonly words: Readonly<Record<Kind, number>>;
  readonly goals: number;
  /** Objectives and actions. */
  readonly steps: number;
  /** Those that say who, how anyone will know, and by when. */
  readonly complete: number;
  readonly sections: { readonly present: number; readonly weak: number; readonly missing: number };
  readonly contingency: PlanReview["contingencyVerdict"];
  /** In years; `null` when there was too little text. */
  readonly readingAge: number | null;
}

const storeKey = "plainPlan.review";

export const isStep = ({ kind }: Statement): boolean => kind === "objective" || kind === "action";

export function countReview(
  review: PlanReview,
  left: readonly { readonly finding: Finding }[],
  date: string,
): ReviewCounts {
  const words: Record<Kind, number> = { jargon: 0, acronym: 0, question: 0 };
  for (const { finding } of left) if (finding.confidence === "high") words[kindOf(finding.category)] += 1;
  const sections = { present: 0, weak: 0, missing: 0 };
  for (const { status, expected } of review.sections) if (expected) sections[status] += 1;
  const steps = review.statements.filter(isStep);
  return {
    date,
    words,
    goals: review.statements.filter(({ kind }) => kind === "goal").length,
    steps: steps.length,
    complete: steps.filter((step) => lacksOf(step).length === 0).length,
    sections,
    contingency: review.contingencyVerdict,
    readingAge: review.readability.readingAge,
  };
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

const allCounts = (value: unknown, keys: readonly string[]): boolean =>
  typeof value === "object" &&
  value !== null &&
  keys.every((key) => isCount((value as Readonly<Record<string, unknown>>)[key]));

function isReviewCounts(value: unknown): value is ReviewCounts {
  if (typeof value !== "object" || value === null) return false;
  const counts = value as Readonly<Record<string, unknown>>;
  const { date, readingAge, contingency } = counts;
  return (
    typeof date === "string" &&
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    allCounts(counts, ["goals", "steps", "complete"]) &&
    allCounts(counts["words"], ["jargon", "acronym", "question"]) &&
    allCounts(counts["sections"], ["present", "weak", "missing"]) &&
    (contingency === "specific" || contingency === "vague" || contingency === "missing") &&
    (readingAge === null || (typeof readingAge === "number" && Number.isFinite(readingAge)))
  );
}

/** The counts that the document holds; `null` when it holds none, or none that can be read. */
export function readLastReview(store: PlanStorePort): ReviewCounts | null {
  try {
    const value: unknown = JSON.parse(store.get(storeKey) ?? "null");
    return isReviewCounts(value) ? value : null;
  } catch {
    return null;
  }
}

export const keepLastReview = (store: PlanStorePort, counts: ReviewCounts) =>
  store.set(storeKey, JSON.stringify(counts));
