import type { DocumentSnapshot } from "../../core/document/snapshot";

/** A plan as the command line read it, with what is needed to speak of places in the input. */
export interface PlanSource {
  readonly snapshot: DocumentSnapshot;
  /**
   * For plain text and Markdown: where each paragraph's text starts in the input, in UTF-16 units.
   * `null` for .docx, where a place is a paragraph and a range in it.
   */
  readonly starts: readonly number[] | null;
}

/** Why a file was not read: one clause that stands after the file's name, without a full stop. */
export interface ReadRefusal {
  readonly reason: string;
}
