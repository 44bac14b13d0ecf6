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

/** Characters of a stretch without evidence that are kept beside the evidence around it. */
const kept = 120;

/**
 * The pieces with long stretches between the evidence left out, each marked with an ellipsis: a whole plan may stand in
 * one paragraph. The same pieces where nothing is long enough to leave out.
 */
export function shortenedPieces(pieces: readonly EvidencePiece[]): readonly EvidencePiece[] {
  if (pieces.every(({ text, found }) => found || text.length <= 3 * kept)) return pieces;
  return pieces.map((piece, index) => {
    const { text, found } = piece;
    if (found || text.length <= 3 * kept) return piece;
    const head = index === 0 && pieces.length > 1 ? "" : beforeCut(text);
    const tail = index === pieces.length - 1 ? "" : afterCut(text);
    return { found, text: `${head}\u2026${tail}` };
  });
}

/** The first words of the text. */
function beforeCut(text: string): string {
  const cut = text.lastIndexOf(" ", kept);
  return text.slice(0, cut > 0 ? cut : kept);
}

/** The last words of the text. */
function afterCut(text: string): string {
  const from = text.length - kept;
  const cut = text.indexOf(" ", from);
  return text.slice(cut === -1 ? from : cut);
}
