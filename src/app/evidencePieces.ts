import type { Evidence, Place } from "../core/checks/statements/statement";

/** A piece of a statement's text; `found` when it is evidence for who, what, when or how much. */
export interface EvidencePiece {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a statement's text into pieces, so that the evidence in it can be shown. Evidence elsewhere is left out. */
export function evidencePieces(
  paragraphText: string,
  { paragraph, range }: Place,
  evidence: readonly Evidence[],
): readonly EvidencePiece[] {
  const marks = evidence
    .filter((found) => found.paragraph === paragraph)
    .map((found) => ({
      start: Math.max(range.start, found.range.start),
      end: Math.min(range.end, found.range.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const pieces: EvidencePiece[] = [];
  let at = range.start;
  for (const { start, end } of marks) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    if (from > at) pieces.push({ text: paragraphText.slice(at, from), found: false });
    pieces.push({ text: paragraphText.slice(from, end), found: true });
    at = end;
  }
  if (at < range.end) pieces.push({ text: paragraphText.slice(at, range.end), found: false });
  return pieces;
}
