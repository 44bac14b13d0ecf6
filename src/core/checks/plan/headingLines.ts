import { byBlocks } from "../../text/letterBlocks";
import type { ParagraphSnapshot } from "../../document/snapshot";
import type { HeaderWords } from "./headers";

/** A label before a colon or dash, with what it labels behind it. */
export const label = byBlocks(/^\s*([\p{L}][\p{L}\p{N}'’/&,() -]{1,60}?)\s*[:–—]\s+(?=\S)/u);
/** "**Danger statement.** Ruth is worried…": a bold start of a line of Markdown. */
export const boldLabel = /^\s*(?:\*\*|__)([^*_\n]{2,60}?)\s*[:.?–—]?\s*(?:\*\*|__)\s*[:–—]?\s+(?=\S)/u;

const sentenceEnd = /[.;,!]["'”’)]?\s*$/;
const verbInside = /\b(?:will|to be|should|must|said|says|told|agreed to|has been|have been|was|were)\b/i;
/** Words that ask: behind them a verb belongs to the heading ("What you told me"). */
const asking = /^(?:what|who|when|how|why|where)\b/i;
const question = /^(?:what|who|when|how|why|where|if|is|are|do|does|did)\b/i;
const boldLine = /^(?:\*\*|__)([^*_]{2,80})(?:\*\*|__)\s*:?$/u;
/** "3.", "4.2", "(b)", "Section 2:", "Part A –" before the words of a heading. */
const numbered =
  /^(?:(?:section|part|step)\s+)?(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-h]|[ivx]{1,4})\s*[.):–-]|(?:section|part) (?:\d{1,2}|[a-h])\b[.:–-]?)\s*/iu;
const capitals = byBlocks(/^[\p{Lu}\p{N}\s'’?:&/,()–-]*\p{Lu}{2}[\p{Lu}\p{N}\s'’?:&/,()–-]*$/u);
const task = byBlocks(/ to \p{Ll}/u);

const wordCount = (text: string): number => text.trim().split(/\s+/).length;
const isFull = (text: string): boolean => sentenceEnd.test(text) || /\?\s*$/.test(text);

/**
 * True of a line that stands as a heading without being styled as one: "WHAT DOES RHYS SAY?", "3. Housing", "Actions",
 * a bold line of Markdown. `before` and `next` are its neighbours with text in them.
 */
export function standsAsHeading(
  paragraph: ParagraphSnapshot,
  before: ParagraphSnapshot | undefined,
  next: ParagraphSnapshot | undefined,
  headerWords: HeaderWords,
): boolean {
  const written = paragraph.text.trim();
  if (written === "" || paragraph.cell || written.length > 90) return false;
  if (paragraph.headingLevel > 0 || /^#{1,6}\s/.test(written)) return true;
  const bold = boldLine.exec(written);
  if (bold?.[1] !== undefined && !sentenceEnd.test(bold[1]) && wordCount(bold[1]) <= 12) return true;
  const text = written.replace(numbered, "").replace(/\*+/g, "").trim();
  if (text === "" || sentenceEnd.test(text) || !next) return false;
  const words = wordCount(text);
  if (words > 12) return false;
  if (text.length > 3 && capitals.test(text) && (!paragraph.listItem || !capitals.test(next.text.trim())))
    return true;
  const known = headerWords.sectionsOf(text).length > 0 || headerWords.rolesOf(text).length > 0;
  if (paragraph.listItem) return isListHeading(text, known, before, next);
  if (/\?\s*$/.test(text)) return question.test(text) || known;
  if (/:\s*$/.test(text)) return words <= 10 && (known || words <= 6);
  if (label.test(text) || /\d{4}/.test(text) || (verbInside.test(text) && !asking.test(text))) return false;
  return (
    (known && words <= 7) || (text !== written && words <= 6 && /^\p{Lu}/u.test(text) && !task.test(text))
  );
}

/** "2. Purpose", a bullet "Plan B" with its own points behind it: a short item that announces what follows. */
function isListHeading(
  text: string,
  known: boolean,
  before: ParagraphSnapshot | undefined,
  next: ParagraphSnapshot,
): boolean {
  const words = wordCount(text);
  if (words > 9 || label.test(text) || (verbInside.test(text) && !asking.test(text))) return false;
  const following = next.text.trim();
  const announces = !next.listItem || wordCount(following) > 7 || /[\d.!?”"]\W*$/.test(following);
  if (known) return announces;
  // "Housing" between items that end with a stop.
  return (
    words <= 6 &&
    announces &&
    isFull(following) &&
    (before === undefined || !before.listItem || isFull(before.text)) &&
    /^\p{Lu}[^\d:]*$/u.test(text) &&
    !task.test(text)
  );
}
