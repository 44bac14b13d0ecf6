import { byBlocks } from "../../../text/letterBlocks";
import { anyOf, within } from "../../../text/phrasePattern";
import type { ParagraphSnapshot } from "../../../document/snapshot";
import { sentencesOf } from "../../../text/sentences";
import { findTimes } from "../../dates/findTimes";
import { isBounded, type TimeWords } from "../../dates/timeWords";
import type { Place } from "../../statements/statement";
import type { SectionReview } from "../planReview";
import { isBlank, partsFor, placeIn, placeOfPart, review, type SectionContext } from "./context";

const meetsAgain = new RegExp(
  `\\b${anyOf([
    "next <3> (meeting|review|conference|core group|network meeting)",
    "review (child protection )?conference|rcpc|review (date|meeting|(is )?due)|date (of|for) (the )?(next )?review",
    "(plan|agreement) (will|to|is to|is going to) (next )?be (next )?(reviewed|looked at|checked)|next be looked at",
    "'ll (review|look at|meet|check)|(we|everyone|all|us) (will |to |can |comes? |come )?(back|catch(es)? up)|see (you|everyone) (all|both|again|there|then)",
    "^review (in|on|by|due|every|after)|core groups? (every|each|monthly|weekly|fortnightly|in|of)",
    "(i|we)('ll| will| shall) (come|be) back (on|at|to (look|see|go|check|talk))|(will|to) (review|look at|check) (this|it|(the|our) <3> (plan|agreement|progress|objectives|actions|goals))|reviewed (on|at|by|in)|looked at again",
    "((safety |family )?network|core group|taf|tac|(the|our|whole) (group|team|panel|circle|family)) (all |will |all will |to |next )*(meets?|sits? down|gets? together|comes? (back|together))\\b",
    "(cp|cpp|cin|lac|cla|child protection|looked after|pathway|plan|six month(ly)?|three month(ly)?) reviews?\\b|^(\\W|diary|dates?)*review on|^back (here|at|round)|same (time|place),? (and )?same (place|time)",
    "look at (the|this|our) plan|(we|everyone|all) (will |to )?(all )?meet(s)? (again|on|at|to)",
    "core group( meeting)?s?\\b( (will|on|is|are|:)|:)",
    "(cin|child in need|network|planning|review|team around the (family|child)|taf|tac) meeting(s)?",
    "(mid-?point|half-?way|final|end of plan|progress) (check|review|point|catch-?up|meeting|look)|(plan|agreement) <6> (is|gets|be) (looked at|checked|reviewed)",
    "plan to be (reviewed|looked at)|to be reviewed|date plan to be|first core group",
    "meeting (will be|is) (on|at)|be reviewed|reviewed every|reviews?:|review by",
    "(meet|meeting|sit|sits|sitting|talk|gather|come|get) (down |back |round )?again|meeting (of|for) <4> (is|will be) (on|at|held)|meeting every|meet every|(sit|get|come|be) (down |back )?together",
  ])}`,
  "i",
);
const looksBack = within([
  "last review|previous review|was (reviewed|held)|were held|took place",
  "date of (this )?(conference|meeting|plan|assessment|referral)|initial child protection conference",
]);

const ofThisOne = /^\W*date of (?:this |the )?review\b|\breviewing officer\b/i;

/** A review date counts when it can be put in a diary: a day of a month, not a month, a term or "six weeks". */
const isDiaryDay = (time: TimeWords): boolean =>
  (time.day !== null && time.kind !== "past" && time.kind !== "start") ||
  /\b(?:w\/c|week commencing)\b/i.test(time.text);

/** "As required" sets no time at all. */
const asNeeded = /^(?:as and when|as|when|where|if) (?:required|needed|necessary|appropriate|possible)$/i;

/** When the plan will be looked at again. */
export function reviewReviewDate(context: SectionContext): SectionReview {
  const headed = partsFor(context, "review_date");
  let loose: Place | null = null;
  let frequency = false;
  const look = (paragraph: ParagraphSnapshot, from: number, to: number): Place | null => {
    const text = paragraph.text.slice(from, to);
    for (const time of findTimes(text, context.lexicon)) {
      const place = placeIn(paragraph, { start: from + time.start, end: from + time.end });
      if (isDiaryDay(time)) return place;
      if (isBlank(time.text) || asNeeded.test(time.text)) continue;
      if (isBounded(time) || time.kind === "frequency" || time.kind === "vague") {
        loose ??= place;
        if (time.kind === "frequency") frequency = true;
      }
    }
    return null;
  };
  // Where a heading asks for the next one, "Date of review" is this one's.
  const asksForNext = headed.some(({ title }) => /\bnext\b/i.test(title));
  for (const part of headed.filter(({ title }) => !asksForNext || !ofThisOne.test(title)))
    for (const [at, paragraph] of part.body.entries()) {
      const labelled = at === 0 ? part.labelLength : 0;
      if (
        /\b(?:record|minutes|report|review plan)\b/i.test(part.title) &&
        part.labelLength === 0 &&
        !meetsAgain.test(paragraph.text)
      )
        continue;
      if (looksBack.test(part.title) && (part.labelLength > 0 || /\blast\b/i.test(part.title))) continue;
      // A signature with its day may stand beneath the last heading.
      if (/\bsigned\b|\bsignature\b/i.test(paragraph.text) && !meetsAgain.test(paragraph.text)) continue;
      if (looksBack.test(paragraph.text) && !meetsAgain.test(paragraph.text)) continue;
      const place = look(paragraph, labelled, paragraph.text.length);
      if (place) return review("review_date", "present", place);
    }
  // "Date of next review: TBC, within six months": the form has its place for it, so that no other day is meant.
  const next = headed.find(
    ({ title, body }) => /\bnext\b/i.test(title) && body.some(({ text }) => !isBlank(text)),
  );
  if (next && loose && next.body.some(({ index }) => index === loose?.paragraph))
    return review("review_date", "weak", loose, [frequency ? "review-frequency-only" : "review-not-a-date"]);
  for (const paragraph of context.paragraphs)
    for (const { start, end } of sentencesOf(paragraph.text)) {
      const sentence = paragraph.text.slice(start, end);
      const cue = meetsAgain.exec(sentence);
      if (!cue || (looksBack.test(sentence) && !/\bnext\b/i.test(sentence))) continue;
      if (asksForNext && ofThisOne.test(sentence)) continue;
      // In a table of actions "until the next meeting" is a deadline, not the meeting's date.
      if (paragraph.cell && /\b(?:until|before|by|at) (?:the |our )?next\b/i.test(sentence)) continue;
      const place = look(paragraph, start, end) ?? besideLabel(paragraph, context);
      if (place) return review("review_date", "present", place);
    }
  loose ??= unscheduled(context);
  const part = headed.find(({ body }) => body.some(({ text }) => !isBlank(text)));
  if (loose)
    return review("review_date", "weak", loose, [frequency ? "review-frequency-only" : "review-not-a-date"]);
  if (part) {
    const text = part.body.map((paragraph) => paragraph.text).join(" ");
    if (meetsAgain.test(text) || /\b(?:meet|review|look)/i.test(text))
      return review("review_date", "weak", placeOfPart(part), ["review-not-a-date"]);
  }
  return review("review_date", "missing", headed[0] ? placeOfPart(headed[0]) : null, ["review-date-missing"]);
}

/** "First network meeting: scores and red notebook": its day may stand in any cell of the row. */
const namesMeeting = byBlocks(
  /^\W*(?:(?:the|our|first|second|third|fourth|next|last|final) )*(?:(?:network|family|review|planning|cin|core group|child in need) )?(?:meeting|review|core group|conference|get-together)\b(?!.*\b(?:will|to \p{Ll}))/iu,
);

/** "The plan will be reviewed regularly": that it will be, and no word of when. */
function unscheduled({ paragraphs }: SectionContext): Place | null {
  for (const paragraph of paragraphs) {
    const match =
      /\bplan (?:will|is to|is going to|to) be reviewed (?:regularly|as (?:needed|necessary|required)|routinely|in due course|frequently|throughout)\b/i.exec(
        paragraph.text,
      );
    if (match) return placeIn(paragraph, { start: match.index, end: match.index + match[0].length });
  }
  return null;
}

/** A form's label cell ("Date of next review") has its date in the cell beside or below it. */
function besideLabel(paragraph: ParagraphSnapshot, context: SectionContext): Place | null {
  const { cell } = paragraph;
  if (!cell || paragraph.text.length > 60) return null;
  const meeting = namesMeeting.test(paragraph.text);
  const next = context.paragraphs.find(
    (other) =>
      other.cell?.table === cell.table &&
      ((other.cell.row === cell.row && (other.cell.column === cell.column + 1 || meeting)) ||
        (other.cell.row === cell.row + 1 && other.cell.column === cell.column)) &&
      findTimes(other.text, context.lexicon).some(isDiaryDay),
  );
  return next ? placeIn(next, { start: 0, end: next.text.length }) : null;
}
