/** How a document in memory differs from one that answers at once and can be written. */
export interface FakeOptions {
  readonly readOnly?: boolean;
  /** Milliseconds before each answer. */
  readonly delay?: number;
  /** Every call of this many is refused before it does anything; 0 for none. */
  readonly failEvery?: number;
  readonly underlines?: "drawn" | "old-word" | "refused";
  /** Text boxes with text that no paragraph shows; left out where the document can't tell. */
  readonly textBoxes?: number;
}
