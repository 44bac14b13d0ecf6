import { APOSTROPHE, classAt, FOREIGN, QUOTE, SPACE } from "../../text/fold";

/** A stretch in quotation marks, marks included. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/**
 * The quotations of a paragraph: double marks of any kind, straight or curly, and single ones.
 * One that is opened and not closed lasts to the end of the paragraph; one that is only closed began with it.
 * An inch mark, an apostrophe or a possessive opens nothing.
 *
 * @param from where the first mark that could quote stands
 */
export function quotationsIn(text: string, from: number): Quotation[] {
  const found: Quotation[] = [];
  let index = from;
  let lastEnd = 0;
  // Once no single mark closes, none further on does: so that the search stays linear.
  let singles = true;
  while (index < text.length) {
    const cls = classAt(text, index);
    if (cls === QUOTE || (cls === APOSTROPHE && isApostropheAt(text, index + 1))) {
      const width = cls === QUOTE ? 1 : 2;
      if (isClosing(text, index)) {
        if (!isMeasure(text, index)) {
          found.push({ start: sentenceLead(text, lastEnd), end: index + width });
          lastEnd = index + width;
        }
        index += width;
        continue;
      }
      const close = closingDouble(text, index + width);
      found.push({ start: index, end: close });
      lastEnd = close;
      index = close;
    } else if (singles && cls === APOSTROPHE && opensSingle(text, index)) {
      const close = closingSingle(text, index + 1);
      if (close === -1) {
        singles = false;
        index += 1;
      } else {
        found.push({ start: index, end: close });
        lastEnd = close;
        index = close;
      }
    } else index += 1;
  }
  return found;
}

const unitAt = (text: string, index: number): string => text[index] ?? "";
const isSpaceOrEdge = (text: string, index: number): boolean =>
  index < 0 || index >= text.length || classAt(text, index) === SPACE;
const isWordAt = (text: string, index: number): boolean => {
  if (index < 0 || index >= text.length) return false;
  const cls = classAt(text, index);
  return cls >= 1 && cls <= FOREIGN;
};

/** Behind a single mark: two of them are typed for a double one. */
const isApostropheAt = (text: string, index: number): boolean =>
  index < text.length && classAt(text, index) === APOSTROPHE;

/** A mark that can only close: curly and closing, or straight with no room before it and room after it. */
function isClosing(text: string, index: number): boolean {
  const unit = unitAt(text, index);
  if (unit === "”" || unit === "»") return true;
  if (unit === "“" || unit === "„" || unit === "«") return false;
  return (
    !isSpaceOrEdge(text, index - 1) && !/[([{–—-]/.test(unitAt(text, index - 1)) && !isWordAt(text, index + 1)
  );
}

/** A double mark straight after a digit, with no quotation open: inches. */
const isMeasure = (text: string, index: number): boolean => /[0-9]/.test(unitAt(text, index - 1));

/** Where words that are only closed began: the paragraph, or the end of the last quotation. */
const sentenceLead = (text: string, from: number): number => {
  let start = from;
  while (start < text.length && classAt(text, start) === SPACE) start += 1;
  return start;
};

/** The end of a quotation in double marks whose inside starts at `from`. */
function closingDouble(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const cls = classAt(text, index);
    if (cls === QUOTE && isClosing(text, index)) return index + 1;
    if (cls === APOSTROPHE && isApostropheAt(text, index + 1)) return index + 2;
  }
  return text.length;
}

/** A single mark with room before it and a letter behind it; not 'em, 'til or '90s. */
function opensSingle(text: string, index: number): boolean {
  if (!isSpaceOrEdge(text, index - 1) && !/[([{–—:-]/.test(unitAt(text, index - 1))) return false;
  if (unitAt(text, index) === "’") return false;
  if (!isWordAt(text, index + 1)) return false;
  return !/^(?:\d0s|em|til|till|cause|cos|bout|n|tis|twas)\b/i.test(text.slice(index + 1, index + 8));
}

/**
 * The end of a quotation in single marks, or -1. A mark after a letter s may be a possessive: it closes only where
 * no better one follows.
 */
function closingSingle(text: string, from: number): number {
  let weak = -1;
  for (let index = from; index < text.length; index += 1) {
    if (classAt(text, index) !== APOSTROPHE) continue;
    if (weak !== -1 && opensSingle(text, index)) return weak;
    if (isWordAt(text, index + 1) || isSpaceOrEdge(text, index - 1)) continue;
    if (!/[sS]/.test(unitAt(text, index - 1))) return index + 1;
    if (weak === -1) weak = index + 1;
  }
  return weak;
}
