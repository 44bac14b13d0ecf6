import { comparePoints, type Stretch } from "./stretch";

/** An edge or part of a stretch. `After` is taken as the end: the engine has no place behind the mark. */
export function edgeOf({ model, start, end }: Stretch, location: string): Stretch {
  switch (location) {
    case "Start":
    case "Before":
      return { model, start, end: start };
    case "End":
    case "After":
      return { model, start: end, end };
    default:
      return { model, start, end };
  }
}

/** `Word.LocationRelation` of the first stretch to the second. */
export function relation(a: Stretch, b: Stretch): string {
  const { model } = a;
  const starts = comparePoints(model, a.start, b.start);
  const ends = comparePoints(model, a.end, b.end);
  if (starts === 0 && ends === 0) return "Equal";
  const behind = comparePoints(model, a.end, b.start);
  if (behind < 0) return "Before";
  if (behind === 0 && starts < 0) return "AdjacentBefore";
  const ahead = comparePoints(model, a.start, b.end);
  if (ahead > 0) return "After";
  if (ahead === 0 && ends > 0) return "AdjacentAfter";
  if (starts >= 0 && ends <= 0) return starts === 0 ? "InsideStart" : ends === 0 ? "InsideEnd" : "Inside";
  if (starts <= 0 && ends >= 0)
    return starts === 0 ? "ContainsStart" : ends === 0 ? "ContainsEnd" : "Contains";
  return starts < 0 ? "OverlapsBefore" : "OverlapsAfter";
}

/** The smallest stretch over both. */
export function smallestOver(a: Stretch, b: Stretch): Stretch {
  const { model } = a;
  return {
    model,
    start: comparePoints(model, a.start, b.start) <= 0 ? a.start : b.start,
    end: comparePoints(model, a.end, b.end) >= 0 ? a.end : b.end,
  };
}

/** What both cover; `null` where they do not touch. */
export function intersection(a: Stretch, b: Stretch): Stretch | null {
  const { model } = a;
  const start = comparePoints(model, a.start, b.start) >= 0 ? a.start : b.start;
  const end = comparePoints(model, a.end, b.end) <= 0 ? a.end : b.end;
  return comparePoints(model, start, end) <= 0 ? { model, start, end } : null;
}
