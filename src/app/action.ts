import type { Inserted } from "./ports";
import type { ReviewCounts } from "./reviewCounts";
import type {
  NoticeContent,
  UndoStep,
  Page,
  Tab,
  Filter,
  Ignored,
  MarksState,
  Writing,
  CheckedPlan,
} from "./state";
import type { Problem } from "./problem";
import type { Place } from "./selectors";
import type { TemplateAction } from "./templates/action";

/** Everything that can happen, as data. Actions of a run carry its id; those of an older run change nothing. */
export type Action =
  | { readonly type: "check-started"; readonly run: number }
  | {
      readonly type: "check-progressed";
      readonly run: number;
      readonly done: number;
      readonly total: number;
      readonly pace: "quick" | "slow";
    }
  | { readonly type: "check-finished"; readonly run: number; readonly plan: CheckedPlan }
  | { readonly type: "check-failed"; readonly run: number; readonly problem: Problem }
  | { readonly type: "check-stopped"; readonly run: number }
  /** A quiet re-check of a list that stays on show. */
  | { readonly type: "recheck-started"; readonly run: number }
  | { readonly type: "recheck-finished"; readonly run: number; readonly plan: CheckedPlan }
  | { readonly type: "document-changed" }
  | { readonly type: "finding-opened"; readonly id: string; readonly focus: boolean }
  | { readonly type: "finding-closed" }
  | { readonly type: "current-moved"; readonly id: string; readonly focus: boolean }
  | { readonly type: "filtered"; readonly filter: Filter }
  | { readonly type: "write-started"; readonly writing: Writing }
  /** The document was written; the new list came with `recheck-finished` just before. */
  | {
      readonly type: "replaced";
      readonly step: UndoStep;
      readonly notice: NoticeContent;
      readonly place: Place;
    }
  | {
      readonly type: "ignored";
      readonly step: UndoStep;
      readonly notice: NoticeContent;
      readonly place: Place;
    }
  /** The last step was taken back; `place` is where its words stand again. */
  | { readonly type: "put-back"; readonly notice: NoticeContent; readonly place: Place | null }
  /** The last step could not be taken back and never will be. */
  | { readonly type: "undo-refused"; readonly problem: Problem }
  | { readonly type: "write-failed"; readonly problem: Problem }
  | { readonly type: "noticed"; readonly notice: NoticeContent }
  | { readonly type: "notice-dismissed" }
  | { readonly type: "marks-changed"; readonly marks: MarksState }
  | { readonly type: "colour-chosen" }
  | { readonly type: "colours-taken-away"; readonly notice: NoticeContent }
  | { readonly type: "ignored-loaded"; readonly ignored: Ignored }
  /** Everything that was ignored is back on the list; there is nothing left to undo about it. */
  | { readonly type: "ignored-cleared" }
  | { readonly type: "inserted"; readonly inserted: Inserted }
  | { readonly type: "written"; readonly notice: NoticeContent }
  /** A write that did not begin after all: there is something to ask first. */
  | { readonly type: "write-stopped" }
  /** A template's form went into the plan; `step` is `null` where nothing was to change. */
  | { readonly type: "form-written"; readonly step: UndoStep | null; readonly notice: NoticeContent }
  | { readonly type: "templates"; readonly action: TemplateAction }
  | { readonly type: "comments-counted"; readonly count: number }
  | { readonly type: "last-review-loaded"; readonly counts: ReviewCounts | null }
  | { readonly type: "page-opened"; readonly page: Page }
  | { readonly type: "tab-opened"; readonly tab: Tab }
  | { readonly type: "introduction-moved"; readonly card: number | null };
