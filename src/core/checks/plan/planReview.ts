import type { Contingency } from "../contingency/contingency";
import type { Place, Statement } from "../statements/statement";

/** The parts of a plan that a review asks for. The first seven are those that the check command prints. */
export const planSections = [
  "aim",
  "childs_views",
  "contingency",
  "review_date",
  "named_people",
  "family_role",
  "agreed_signed",
  "parents_views",
  "explained_to_child",
  "risks",
  "previous_plans",
  "strengths",
] as const;
export type PlanSection = (typeof planSections)[number];

export type SectionStatus = "present" | "weak" | "missing";

/** Why a section is weak or missing; the sentences belong to the strings. */
export const sectionAdvice = [
  "aim-missing",
  "aim-not-this-child",
  "aim-without-risks",
  "childs-views-missing",
  "childs-views-reported",
  "childs-views-empty",
  "parents-views-missing",
  "contingency-missing",
  "contingency-vague",
  "review-date-missing",
  "review-frequency-only",
  "review-not-a-date",
  "people-missing",
  "people-roles-only",
  "family-role-missing",
  "family-role-parents-only",
  "not-agreed-or-signed",
  "agreed-not-signed",
  "signature-blank",
  "child-explanation-missing",
  "child-explanation-no-name",
  "risks-missing",
  "previous-plans-missing",
  "strengths-missing",
] as const;
export type SectionAdviceId = (typeof sectionAdvice)[number];

/** One required part of the plan: whether it is there, and where. */
export interface SectionReview {
  readonly section: PlanSection;
  readonly status: SectionStatus;
  /** The words that show it, or `null` where nothing does. */
  readonly place: Place | null;
  /** Empty when the section is present. */
  readonly advice: readonly SectionAdviceId[];
  /** False when this kind of plan does not need it (previous plans in a child in need plan). */
  readonly expected: boolean;
}

/** A sentence that takes the most effort to read. */
export interface CostlySentence extends Place {
  /** Reading age of the sentence alone, in years. */
  readonly readingAge: number;
  readonly words: number;
}

/** How hard the plan is to read. */
export interface Readability {
  /** Years of age, to one decimal place; `null` when there are too few words to tell. */
  readonly readingAge: number | null;
  /** The organisation's target, in years. */
  readonly target: number;
  readonly words: number;
  readonly sentences: number;
  /** The sentences that cost most, worst first. */
  readonly costly: readonly CostlySentence[];
}

/** Another child's name where this child's should stand. */
export interface OtherChildName extends Place {
  readonly name: string;
  /** The child whom the plan is about. */
  readonly child: string;
}

/** An action of last time with nothing written against it, in a review or core-group record. */
export interface OutstandingAction extends Place {
  readonly text: string;
}

/** What the document as a whole is. `no-text`: nothing to read (a scan, or an empty page). */
export type DocumentNature = "plan" | "review-record" | "not-a-plan" | "no-text";

export type PlanKind = "child-protection" | "child-in-need" | "in-care" | "safety-plan" | "unknown";

/** The whole review of one document. Counts and places; nothing here is a score. */
export interface PlanReview {
  readonly nature: DocumentNature;
  readonly planKind: PlanKind;
  /** Ids of the layouts whose tables or headings were recognised, in order of appearance. */
  readonly layouts: readonly string[];
  /** The child whom the plan is about, as named in the document. */
  readonly child: string | null;
  /** All of `planSections`, in that order. */
  readonly sections: readonly SectionReview[];
  /** What the plan says is going well: shown first. */
  readonly strengths: readonly Place[];
  readonly statements: readonly Statement[];
  readonly contingency: readonly Contingency[];
  /** The best of the contingency statements decides; `missing` where there is none. */
  readonly contingencyVerdict: "specific" | "vague" | "missing";
  readonly readability: Readability;
  readonly otherChildNames: readonly OtherChildName[];
  readonly outstanding: readonly OutstandingAction[];
}
