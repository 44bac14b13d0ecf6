import type { Anchor } from "./anchor";

/** A paragraph as it stands now: its text, and the host's id where it has one. */
export interface CurrentParagraph {
  readonly text: string;
  readonly hostId: string | null;
}

/**
 * Where the anchor's paragraph stands now, or `null` when that cannot be told: its text is gone or was changed, or
 * several places hold it. The host's id counts only together with the text, since ids move to new paragraphs.
 */
export function findParagraph(paragraphs: readonly CurrentParagraph[], anchor: Anchor): number | null {
  const same = (index: number): boolean => paragraphs[index]?.text === anchor.paragraphText;
  if (anchor.hostId !== null) {
    const byId = paragraphs.findIndex(({ hostId }) => hostId === anchor.hostId);
    if (byId !== -1 && same(byId)) return byId;
  }
  if (same(anchor.paragraph)) return anchor.paragraph;
  const places = paragraphs.flatMap((_, index) => (same(index) ? [index] : []));
  return places.length === 1 ? (places[0] ?? null) : null;
}
