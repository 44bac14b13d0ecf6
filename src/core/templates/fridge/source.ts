import type { CompiledPack } from "../../checks/compile";
import type { PlanLexicon } from "../../checks/lexicon/planLexicon";
import type { PlanLayout } from "../../checks/plan/layout";
import type { PlanReview } from "../../checks/plan/planReview";
import type { DocumentSnapshot } from "../../document/snapshot";

/** The plan that a page for the family is made from, and what is needed to put it plainly. */
export interface FridgeSource {
  readonly snapshot: DocumentSnapshot;
  readonly review: Pick<PlanReview, "child" | "statements" | "contingency">;
  readonly layouts: readonly PlanLayout[];
  readonly lexicon: PlanLexicon;
  readonly compiled: CompiledPack;
  /** Shorter words for long ones, in small letters; every form that is to be replaced is a row of its own. */
  readonly plainWords: readonly (readonly [long: string, short: string])[];
  /** ISO day: dates before it are past. */
  readonly today: string;
}
