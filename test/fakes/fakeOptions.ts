import type { NewDocumentKind } from "../../src/app/ports";

/** How a document in memory differs from one that answers at once and can be written. */
export interface FakeOptions {
  readonly readOnly?: boolean;
  /** Milliseconds before each answer. */
  readonly delay?: number;
  /** Every call of this many is refused before it does anything; 0 for none. */
  readonly failEvery?: number;
  readonly underlines?: "drawn" | "old-word" | "refused";
  /** What becomes of new documents, `kept` when left out; `null` in a Word that opens none. */
  readonly newDocument?: NewDocumentKind | null;
  /** Says that it opens new documents, and opens none. */
  readonly refusesDocuments?: true;
  /** Text boxes with text that no paragraph shows; left out where the document can't tell. */
  readonly textBoxes?: number;
}
