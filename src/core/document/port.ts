import type { Result } from "../result";
import type { Anchor } from "./anchor";
import type { TextEdit } from "./edit";
import type { DocumentSnapshot } from "./snapshot";

/**
 * Why a document did not do what was asked. A closed set; each has one plain sentence in `strings`.
 * - `stale`: what stood at the anchor is not there any more, or not only there; nothing was written.
 * - `revised`: tracked changes stand inside the words; nothing was written.
 * - `object-inside`: a footnote mark, a comment mark or a picture stands inside the words and would be lost;
 *   nothing was written.
 * - `read-only`: the document or that part of it can't be edited.
 * - `locked`: a content control forbids editing there.
 * - `busy`: a dialog (Find, a co-author's lock) is in the way; trying again may help.
 * - `too-long`: the words are longer than Word's search accepts (255 characters).
 * - `unsupported`: this Word can't do it; `detail` names the requirement set.
 * - `timed-out`: Word did not answer in time.
 * - `not-written`: Word accepted the change but the text read back differs; it was put back where possible.
 * - `unknown`: anything else; `detail` holds Office's code, never text of the document.
 */
export type DocumentProblemCode =
  | "stale"
  | "revised"
  | "object-inside"
  | "read-only"
  | "locked"
  | "busy"
  | "too-long"
  | "unsupported"
  | "timed-out"
  | "not-written"
  | "unknown";

export interface DocumentProblem {
  readonly code: DocumentProblemCode;
  /** A code or a requirement set for support. Never text of the document. */
  readonly detail: string | null;
}

/** One change: edits in the paragraph that `anchor` names, in ranges of the anchor's paragraph text. */
export interface Change {
  readonly anchor: Anchor;
  readonly edits: readonly TextEdit[];
}

/**
 * What one change did, enough to put it back (`undoChanges`).
 * `before` and `after` are the paragraph's whole text before and after the call: when one call wrote several changes
 * into one paragraph, they all hold the same two texts.
 */
export interface AppliedChange {
  readonly change: Change;
  /** Index of the paragraph when it was written. */
  readonly paragraph: number;
  readonly before: string;
  readonly after: string;
}

/** The outcome of several changes: those written and those refused, in the order given. None is half written. */
export interface ApplyReport {
  readonly applied: readonly AppliedChange[];
  readonly refused: readonly { readonly change: Change; readonly problem: DocumentProblem }[];
}

/** A document as the core sees it. Implemented by the Word adapter, and by a fake for tests. */
export interface DocumentPort {
  /** Reads the whole body, table cells included, in a number of round trips that does not grow with length. */
  read(): Promise<Result<DocumentSnapshot, DocumentProblem>>;
  /** Shows the place in the document: selects and scrolls to it. Refused as stale when its text has changed. */
  reveal(anchor: Anchor): Promise<Result<void, DocumentProblem>>;
  /**
   * Writes the changes, last to first, smallest range each; every paragraph is compared before and read back after.
   * Formatting around the replaced characters is kept. Changes that can't be made safely are refused one by one.
   */
  apply(changes: readonly Change[]): Promise<Result<ApplyReport, DocumentProblem>>;
}
