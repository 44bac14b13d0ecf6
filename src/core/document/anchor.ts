import type { TextRange } from "../text/range";

/**
 * A place that was read earlier and is found again just before use.
 * It names the paragraph and repeats what stood there, so that a host can refuse as stale instead of guessing.
 */
export interface Anchor {
  readonly paragraph: number;
  readonly hostId: string | null;
  /** The paragraph's whole text when it was read. */
  readonly paragraphText: string;
  readonly range: TextRange;
}

/** What stood at the anchor when it was read. */
export const quoteOf = (anchor: Anchor): string =>
  anchor.paragraphText.slice(anchor.range.start, anchor.range.end);
