import type { Finding } from "./finding";

/**
 * A short key for "ignore here": what was found and the words around it, not where it stands, so that it survives
 * edits elsewhere. It holds a hash only, never text of the plan.
 *
 * @param text the paragraph that the finding stands in
 */
export function fingerprint(finding: Finding, text: string): string {
  const { start, end } = finding.range;
  const before = wordsOf(text.slice(Math.max(0, start - 80), start)).slice(-4);
  const after = wordsOf(text.slice(end, end + 80)).slice(0, 4);
  return `${finding.entryId}:${hash([...before, "|", finding.surface.toLowerCase(), "|", ...after].join(" "))}`;
}

/** A key for "ignore everywhere in this plan": the entry and the words as written, whatever their capitals. */
export const wordingKey = (finding: Finding): string =>
  `${finding.entryId}:${hash(finding.surface.toLowerCase())}`;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** FNV-1a, 32 bits, twice with different starts: 53 bits would do, 64 are no longer in writing. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
