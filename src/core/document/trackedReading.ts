import { applyEdits, type TextEdit } from "./edit";

/**
 * True when `now` is what a paragraph reads like after edits that were tracked, where a host shows taken-out and
 * put-in words side by side, in either order, and cannot give the text as reviewed.
 */
export function readsAsTracked(before: string, edits: readonly TextEdit[], now: string): boolean {
  const forms = [
    edits.map(({ range, text }) => ({ range, text: before.slice(range.start, range.end) + text })),
    edits.map(({ range, text }) => ({ range, text: text + before.slice(range.start, range.end) })),
  ];
  return forms.some((form) => applyEdits(before, form) === now);
}
