import type { Evidence, Place } from "../statements/statement";

/** What a contingency statement needs, in the order in which it is asked for. */
export const contingencyParts = [
  "trigger",
  "threshold",
  "who",
  "what-happens",
  "timescale",
  "family-role",
] as const;
export type ContingencyPart = (typeof contingencyParts)[number];

/** `specific`: an observable trigger with its level, who acts, what they do, by when. */
export type ContingencyVerdict = "specific" | "vague";

/** Keys of the advice on a contingency; the sentences belong to the strings. */
export const contingencyAdvice = [
  "trigger-missing",
  "trigger-not-observable",
  "threshold-missing",
  "who-missing",
  "who-collective",
  "what-happens-missing",
  "meeting-only",
  "timescale-missing",
  "family-role-missing",
] as const;
export type ContingencyAdviceId = (typeof contingencyAdvice)[number];

/** One contingency statement as judged: what to do if the plan fails or the danger comes back. */
export interface Contingency extends Place {
  readonly verdict: ContingencyVerdict;
  /** Every paragraph that belongs to it, in order. */
  readonly paragraphs: readonly number[];
  /** The words that show each part that is there. A part may be there without words of its own (see `missing`). */
  readonly present: Readonly<Partial<Record<ContingencyPart, Evidence>>>;
  /** What is missing, in the order of `contingencyParts`. `family-role` alone never makes it vague. */
  readonly missing: readonly ContingencyPart[];
  readonly advice: readonly ContingencyAdviceId[];
}
