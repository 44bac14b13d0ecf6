import { anyOf } from "../../../text/phrasePattern";
import type { ParagraphSnapshot } from "../../../document/snapshot";
import type { TextRange } from "../../../text/range";
import { wordsOf } from "../../../text/words";
import type { Contingency } from "../../contingency/contingency";
import { withoutPossessive, type PlanLexicon } from "../../lexicon/planLexicon";
import type { Place, Statement } from "../../statements/statement";
import type { Outline, Part } from "../outline";
import type { People } from "../people";
import type { PlanKind, PlanSection, SectionAdviceId, SectionReview, SectionStatus } from "../planReview";

/** All that a section is judged from. Read once a review, shared by every section. */
export interface SectionContext {
  readonly paragraphs: readonly ParagraphSnapshot[];
  readonly outline: Outline;
  readonly people: People;
  readonly statements: readonly Statement[];
  readonly contingency: readonly Contingency[];
  readonly planKind: PlanKind;
  readonly lexicon: PlanLexicon;
}

/** Parts that the headings or labels give to a section, with something written in them. */
export const partsFor = (context: SectionContext, section: PlanSection): readonly Part[] =>
  context.outline.parts.filter((part) => part.sections.includes(section));

/** The text of a part's body, a line a paragraph, without a leading label. */
export const bodyText = (part: Part): string =>
  part.body
    .map(({ text }, at) => (at === 0 ? text.slice(part.labelLength) : text))
    .join("\n")
    .trim();

/** The place of a part: its first body paragraph, failing that its heading. */
export function placeOfPart(part: Part): Place | null {
  const paragraph = part.body[0] ?? part.heading;
  if (!paragraph) return null;
  return {
    paragraph: paragraph.index,
    range: { start: part.body[0] ? part.labelLength : 0, end: paragraph.text.length },
  };
}

export const placeIn = (paragraph: ParagraphSnapshot, range: TextRange): Place => ({
  paragraph: paragraph.index,
  range,
});

/** True when a text names one of the plan's children, says "the child" in other words, or "you" in a letter to the child. */
export function namesChild(text: string, { people, lexicon }: SectionContext): boolean {
  const words = wordsOf(text);
  return words.some(
    ({ lower }, at) =>
      (people.toChild && lower === "you") ||
      people.childNames.has(withoutPossessive(lower)) ||
      lexicon.children.lengthAt(words, at) > 0,
  );
}

/** The first match of a pattern (without the g flag) in any paragraph that passes. */
export function firstMatch(paragraphs: readonly ParagraphSnapshot[], pattern: RegExp): Place | null {
  for (const paragraph of paragraphs) {
    const match = pattern.exec(paragraph.text);
    if (match) return placeIn(paragraph, { start: match.index, end: match.index + match[0].length });
  }
  return null;
}

/** What is written where nothing is written: "n/a", "tbc". */
const nothingSaid = new RegExp(
  `^\\W*${anyOf([
    "n/?a|none|nil|not applicable|tbc|to be confirmed|to be completed|to follow|not known|unknown",
    "(please )?(see|refer to|as per) (the |my |attached |separate |previous |above |social work(er's)? )*(report|assessment|minutes|file|records?|attached|above|below|appendix|chronology|document)",
    "insert|\\[[^\\]]*\\]|click (or tap )?here.*",
  ])}\\W*$`,
  "i",
);

/** True for what people write where nothing is written: "N/A", "tbc", "____". */
export const isBlank = (text: string): boolean =>
  /^[\s_.…\-–—]*$/.test(text) || nothingSaid.test(text.trim());

export const review = (
  section: PlanSection,
  status: SectionStatus,
  place: Place | null,
  advice: readonly SectionAdviceId[] = [],
  expected = true,
): SectionReview => ({ section, status, place, advice, expected });
