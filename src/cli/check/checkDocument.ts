import type { Finding } from "../../core/checks/finding";
import type { PlanReview } from "../../core/checks/plan/planReview";
import type { DocumentSnapshot } from "../../core/document/snapshot";

/** One document with everything that was found in it. Plain data, so that it crosses to another thread. */
export interface CheckedDocument {
  readonly file: string;
  readonly snapshot: DocumentSnapshot;
  readonly findings: readonly Finding[];
  readonly review: PlanReview;
}

/** A file that could not be read, and why: one clause. */
export interface RefusedDocument {
  readonly file: string;
  readonly reason: string;
}

export type DocumentOutcome = CheckedDocument | RefusedDocument;

export const isRefused = (outcome: DocumentOutcome): outcome is RefusedDocument => "reason" in outcome;
