import type { TimeKind } from "./timeWords";

/** One way of writing about time. */
export interface TimePattern {
  /** What a text must hold for the pattern to be worth trying. */
  readonly needs: RegExp;
  readonly kind: TimeKind;
  readonly source: string;
}
