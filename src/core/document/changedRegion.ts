import type { TextRange } from "../text/range";

/** Where two versions of one text may differ. Outside of the two ranges they are equal, character by character. */
export interface ChangedRegion {
  readonly before: TextRange;
  readonly after: TextRange;
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) {
    length += 1;
  }
  return length;
}

/**
 * The stretch that holds every difference of the two; `null` when they are equal. Several changes give one stretch.
 * Where equal letters leave the place open ("aa" out of "aaa"), the stretch covers every place where it can be.
 */
export function changedRegion(before: string, after: string): ChangedRegion | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  const head = sharedStart(before, after);
  const tail = sharedEnd(before, after);
  const start = Math.min(head, shorter - tail);
  const keptAtEnd = Math.min(tail, shorter - head);
  return {
    before: { start, end: before.length - keptAtEnd },
    after: { start, end: after.length - keptAtEnd },
  };
}

/** True unless the range lies wholly before or wholly behind the stretch; touching it is no harm. */
export const reachesInto = (region: TextRange, range: TextRange): boolean =>
  range.end > region.start && range.start < region.end;
