/** Characters [start, end) of one paragraph's text, in UTF-16 code units. `0 <= start <= end <= text.length`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export const range = (start: number, end: number): TextRange => ({ start, end });

/** True when the two share at least one character. Ranges that only touch do not overlap. */
export const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: TextRange, inner: TextRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const slice = (text: string, { start, end }: TextRange): string => text.slice(start, end);
