import type { TextRange } from "../core/text/range";

/**
 * A paragraph's text without the marks that Word puts where something else stands: comments (U+0005), notes (U+0002),
 * pictures (U+0001, U+FFFC), fields, cell and paragraph ends. Tabs, line breaks and special hyphens are text.
 * Marks are seen with `paragraph.text` on some Words only (OfficeDev/office-js issues 2258, 4997, 2749).
 */
export interface PlainText {
  readonly raw: string;
  readonly text: string;
  /** The same characters in `raw`. A mark at either edge stays outside. */
  readonly inRaw: (range: TextRange) => TextRange;
  /** True when a mark stands between two characters of the range. */
  readonly markInside: (range: TextRange) => boolean;
}

// eslint-disable-next-line no-control-regex -- control characters are what this is about
const marks = /[\u0000-\u0008\r\u000e-\u001d\ufffc]/g;

export const withoutMarks = (raw: string): string => raw.replace(marks, "");

export function plainText(raw: string): PlainText {
  const text = withoutMarks(raw);
  if (text.length === raw.length) {
    return { raw, text, inRaw: (range) => range, markInside: () => false };
  }
  /** Where each character of `text` stands in `raw`, and one more: the end. */
  const places: number[] = [];
  for (let at = 0; at < raw.length; at += 1) if (withoutMarks(raw.charAt(at)) !== "") places.push(at);
  places.push(raw.length);
  const place = (at: number): number => places[at] ?? raw.length;
  const inRaw = ({ start, end }: TextRange): TextRange => ({
    start: place(start),
    end: end > start ? place(end - 1) + 1 : place(start),
  });
  return {
    raw,
    text,
    inRaw,
    markInside: (range) => {
      const wide = inRaw(range);
      return wide.end - wide.start > range.end - range.start;
    },
  };
}
