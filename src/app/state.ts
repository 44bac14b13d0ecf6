import type { Finding } from "../core/checks/finding";
import type { PlanReview } from "../core/checks/plan/planReview";
import type { AppliedChange } from "../core/document/port";
import type { DocumentSnapshot } from "../core/document/snapshot";
import type { Kind } from "./kind";
import type { Inserted, MarkMode, MarkReport, NewDocumentKind } from "./ports";
import type { Problem } from "./problem";
import type { ReviewCounts } from "./reviewCounts";
import { initialTemplates } from "./templates/state";
import type { TemplatesState } from "./templates/state";
import type { Block } from "../core/templates/block";
import type { Values } from "../core/templates/values";

/** A finding as the list holds it. */
export interface Listed {
  /** Stays the same from check to check as long as the words and their neighbours do. */
  readonly id: string;
  /** Names the finding for "ignore here"; equal findings in equal surroundings share it. */
  readonly fingerprint: string;
  /** Names its words for "ignore everywhere"; every finding of the same words shares it. */
  readonly wordingKey: string;
  readonly finding: Finding;
}

/** What the last finished check saw and found, ignored findings included. */
export interface CheckedPlan {
  readonly snapshot: DocumentSnapshot;
  readonly listed: readonly Listed[];
  readonly review: PlanReview;
}

export type CheckState =
  | { readonly status: "idle" }
  /** `slow` once it lasts long enough to be worth showing; `before` stays readable meanwhile. */
  | {
      readonly status: "checking";
      readonly done: number;
      readonly total: number;
      readonly pace: "quick" | "slow";
      readonly before: CheckedPlan | null;
    }
  /** `stale`: the document changed since; the list may be out of date. */
  | { readonly status: "ready"; readonly plan: CheckedPlan; readonly freshness: "fresh" | "stale" }
  | { readonly status: "failed"; readonly problem: Problem; readonly before: CheckedPlan | null };

/** What is being written. */
export type Writing = "replace" | "undo" | "insert" | "comment";

/** What a step of a template's form takes back beside the words. */
export interface FormStep {
  readonly template: string;
  readonly values: Values;
  /** The document's records of insertions as they were before, under their key. */
  readonly recordsKey: string;
  readonly records: string;
  /** True where what was typed becomes a draft again. */
  readonly draft: boolean;
}

/** One step that the person can take back. */
export type UndoStep =
  | {
      readonly type: "replaced";
      readonly applied: readonly AppliedChange[];
      readonly words: string;
      readonly form?: FormStep;
    }
  | { readonly type: "ignored-here"; readonly fingerprint: string; readonly words: string }
  | { readonly type: "ignored-everywhere"; readonly wordingKey: string; readonly words: string }
  | { readonly type: "inserted"; readonly inserted: Inserted; readonly form?: FormStep }
  /** A form was written back as new blocks; `before` is what stood there. */
  | {
      readonly type: "rewritten";
      readonly inserted: Inserted;
      readonly before: readonly Block[];
      readonly form: FormStep;
    };

/** The one quiet line under the list. `serial` differs from message to message, so that each is read out once. */
export type Notice = { readonly serial: number } & NoticeContent;

export type NoticeContent =
  | {
      readonly type: "replaced";
      readonly words: string;
      readonly by: string;
      readonly count: number;
      /** How many were left as they are because the document refused them. */
      readonly refused: number;
    }
  | { readonly type: "ignored-here"; readonly words: string }
  | { readonly type: "ignored-everywhere"; readonly words: string; readonly count: number }
  | { readonly type: "put-back"; readonly words: string; readonly count: number }
  | { readonly type: "colours-gone"; readonly restored: number; readonly lost: number }
  | { readonly type: "inserted" }
  | { readonly type: "taken-out" }
  /** `reopens`: the form can be opened again from the document. */
  | { readonly type: "form-inserted"; readonly title: string; readonly reopens: boolean }
  | {
      readonly type: "form-changed";
      readonly title: string;
      readonly changed: boolean;
      readonly reopens: boolean;
    }
  /** Word has the text as a document of its own; whether its window stands, Word does not tell. */
  | { readonly type: "document-opened"; readonly title: string; readonly newDocument: NewDocumentKind }
  | { readonly type: "as-before"; readonly title: string }
  | { readonly type: "commented"; readonly added: number; readonly refused: number }
  | { readonly type: "comments-gone"; readonly removed: number; readonly kept: number }
  | { readonly type: "counts-kept" }
  | { readonly type: "copied" }
  | { readonly type: "problem"; readonly problem: Problem };

/** How the findings are shown in the document. */
export type MarksState =
  | { readonly status: "off"; readonly leftOver: boolean }
  | { readonly status: "working"; readonly mode: MarkMode | null }
  | { readonly status: "shown"; readonly report: MarkReport }
  | { readonly status: "refused"; readonly problem: Problem };

/** Whether the person chose to colour words where underlining can't be had. Never on by itself. */
export type ColourChoice = "not-asked" | "colour";

/** Fingerprints that the person took off the list: kept with the plan, never with its text. */
export interface Ignored {
  readonly here: readonly string[];
  readonly everywhere: readonly string[];
}

export type Filter = Kind | "all";

/** The tabs that work, in the order in which they stand. */
export const tabs = ["words", "coach", "review", "templates"] as const;

export type Tab = (typeof tabs)[number];

/** What fills the pane: a tab's content, or one of the pages behind "More". */
export type Page = "tab" | "settings" | "keys" | "about";

export interface AppState {
  /** The newest run; results of any other are dropped. 0 before the first. */
  readonly run: number;
  readonly check: CheckState;
  readonly ignored: Ignored;
  /** Oldest first. */
  readonly undo: readonly UndoStep[];
  /** The write that is on its way; only one at a time. */
  readonly writing: Writing | null;
  readonly filter: Filter;
  /** The finding whose card is open. */
  readonly open: string | null;
  /** The finding that the arrow keys stand on. */
  readonly current: string | null;
  /** Grows whenever the focus should go to the current finding. */
  readonly focusRequests: number;
  readonly notice: Notice | null;
  /** Notices so far, so that each gets a serial of its own. */
  readonly notices: number;
  readonly marks: MarksState;
  readonly colour: ColourChoice;
  /** Comments of ours in the document; `null` until they were counted. */
  readonly comments: number | null;
  /** What the review before this one counted; `null` when the document holds none. */
  readonly lastReview: ReviewCounts | null;
  readonly templates: TemplatesState;
  readonly tab: Tab;
  readonly page: Page;
  /** The card of the first run that is shown, from 0; `null` when they are put away. */
  readonly introduction: number | null;
}

export const initialState: AppState = {
  run: 0,
  check: { status: "idle" },
  ignored: { here: [], everywhere: [] },
  undo: [],
  writing: null,
  filter: "all",
  open: null,
  current: null,
  focusRequests: 0,
  notice: null,
  notices: 0,
  marks: { status: "off", leftOver: false },
  colour: "not-asked",
  comments: null,
  lastReview: null,
  templates: initialTemplates,
  tab: "words",
  page: "tab",
  introduction: null,
};
