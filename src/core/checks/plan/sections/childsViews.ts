import { byBlocks } from "../../../text/letterBlocks";
import { allMatches } from "../../../text/allMatches";
import type { ParagraphSnapshot } from "../../../document/snapshot";
import { sentencesOf } from "../../../text/sentences";
import { wordsOf } from "../../../text/words";
import type { Place } from "../../statements/statement";
import type { SectionReview } from "../planReview";
import { isChildsOwn, isForChild, namesOnlyChildren } from "./childsHeadings";
import {
  eachQuoted,
  empty,
  firstPerson,
  firstPersonWords,
  namesAdult,
  quoted,
  startsWithChild,
  tellsIn,
  voiceIn,
} from "./childsVoice";
import { bodyText, isBlank, namesChild, placeIn, placeOfPart, review, type SectionContext } from "./context";
import { subjectOf } from "./subject";

/** What the child says, wants and feels: in the child's own words, not only in the worker's. */
export function reviewChildsViews(context: SectionContext): SectionReview {
  const { outline } = context;
  const headed = outline.parts.filter((part) => isForChild(part, context));
  const written = headed.filter((part) => !isBlank(bodyText(part)));
  let reported = 0;
  let place: Place | null = null;
  for (const part of written) {
    for (const [at, paragraph] of part.body.entries()) {
      const text = paragraph.text.slice(at === 0 ? part.labelLength : 0);
      const voice = voiceIn(text, isChildsOwn(part, context), context);
      if (voice === "own") return review("childs_views", "present", placeOfPart(part));
      if (voice !== null) place ??= placeOfPart(part);
      reported += typeof voice === "number" ? voice : 0;
    }
  }
  if (reported >= 2) return review("childs_views", "present", place);
  const body = new Set(written.flatMap((part) => part.body.map(({ index }) => index)));
  let elsewhere: Place | null = null;
  let passing: Place | null = null;
  let before: ParagraphSnapshot | null = null;
  for (const paragraph of context.paragraphs) {
    if (body.has(paragraph.index) || outline.headers.has(paragraph.index)) continue;
    const own =
      labelledWordsIn(paragraph, context) ??
      ownWordsIn(paragraph, context) ??
      wordsAfterMeeting(paragraph, before, context);
    before = paragraph;
    if (!own) continue;
    const words = paragraph.text.slice(own.range.start, own.range.end);
    if (words.split(/\s+/).length >= 8 || firstPerson.test(words)) elsewhere ??= own;
    else passing ??= own;
  }
  if (!elsewhere && written.length === 0) elsewhere = toldInPassing(context);
  if (elsewhere && written.length === 0)
    return review(
      "childs_views",
      headed.length === 0 || reported > 0 ? "present" : "weak",
      elsewhere,
      headed.length === 0 ? [] : ["childs-views-reported"],
    );
  if (elsewhere) return review("childs_views", "present", elsewhere);
  const first = written[0];
  if (reported > 0) return review("childs_views", "weak", place, ["childs-views-reported"]);
  if (first && written.every((part) => promisesOnly(bodyText(part))))
    return review("childs_views", "missing", placeOfPart(first), ["childs-views-empty"]);
  if (first)
    return review("childs_views", "weak", placeOfPart(first), [
      empty.test(bodyText(first)) ? "childs-views-empty" : "childs-views-reported",
    ]);
  passing ??= reportedAnywhere(context) ?? impressionIn(context);
  if (passing) return review("childs_views", "weak", passing, ["childs-views-reported"]);
  return review("childs_views", "missing", headed[0] ? placeOfPart(headed[0]) : null, [
    "childs-views-missing",
  ]);
}

/** "To be obtained.": the box says that somebody will ask. */
const promisesOnly = (body: string): boolean =>
  !/\btoo young\b|\bverbal\b/i.test(body) &&
  sentencesOf(body)
    .map(({ start, end }) => body.slice(start, end))
    .every((one) => promise.test(one) || (one.split(/\s+/).length <= 8 && empty.test(one)));
/** "To be captured by the SW during visits", "Jo will meet with Connor to gather his views": nobody has heard yet. */
const promise = byBlocks(
  /^\W*(?:(?:[\p{L}'’]+ ){0,6}?(?:(?:is|are|yet|still|need|needs|has|have) )?to|[\p{L}'’ ]{1,40}?(?:will|shall))(?: (?:be|then|still|also))*? (?:be )?(?:sought|gather(?:ed)?|obtain(?:ed)?|captur(?:e|ed)|seek|ask(?:ed)?|explore[d]?|record(?:ed)?|collect(?:ed)?|add(?:ed)?|complete[d]?|updated?|heard|hear|meet|met|see|seen|visit|discover|speak|spoken|talk|consult(?:ed)?|ascertain(?:ed)?|find|found|do|done|undertake[n]?|carry|carried|listen(?:ed)?|share[d]?|discuss(?:ed)?)\b(?!.*\b(?:said|told|wants?|likes?|feels?)\b)/iu,
);

const aboutChild =
  /^\W*(?:\d+\W+)?(?:about )?(?:the |our )?(?:child|children|girls?|boys?|twins|baby|young person)\W*$/i;

const impression = /\b(?:presents?|presented|appears?|appeared|seems?|seemed|comes across|is described)\b/i;

/** "He presents as happy and settled", "Connor always seems content": how a child looks to others, in a word for a feeling. */
const feeling = byBlocks(
  /(\p{L}[\p{L}'’-]*)(?: (?:often|always|usually|generally|also|now|still))? (?:presents?|presented|appears?|appeared|seems?|seemed|comes? across|came across|(?:is|was|are|were) (?:described|observed|seen|reported)(?: by [^.,;]{2,30}?)?|looks?|looked)(?: to be| as| as being)? (?:(?:an? )?(?:\p{Ll}+ ){0,2}(?:happ(?:y|ier)|settled|content|relaxed|calm|sad|anxious|withdrawn|upset|worried|cheerful|comfortable|confident|smil\p{Ll}+|angry|quiet|frightened|scared|well|bonded|attached)|to (?:enjoy|like|love|miss|want|worry))\b/giu,
);

/** An impression of the child in a worker's eyes: under a heading about the child, or anywhere in a word for a feeling. */
function impressionIn(context: SectionContext): Place | null {
  for (const { title, body } of context.outline.parts)
    if (aboutChild.test(title) || namesOnlyChildren(title.replace(/^about /i, ""), context))
      for (const paragraph of body) {
        const seen = impression.exec(paragraph.text);
        if (seen && namesChild(paragraph.text, context))
          return placeIn(paragraph, { start: 0, end: paragraph.text.length });
      }
  for (const paragraph of context.paragraphs) {
    if (context.outline.headers.has(paragraph.index)) continue;
    for (const match of allMatches(paragraph.text, feeling)) {
      const who = match[1] ?? "";
      const before = paragraph.text.slice(0, match.index);
      if (namesChild(who, context) || (/^(?:he|she|they)$/i.test(who) && namesChild(before, context)))
        return placeIn(paragraph, { start: match.index, end: match.index + match[0].length });
    }
  }
  return null;
}

/** A quotation that is laid in the child's mouth, anywhere in the plan. */
function ownWordsIn(paragraph: ParagraphSnapshot, context: SectionContext): Place | null {
  const { text } = paragraph;
  for (const match of allMatches(text, eachQuoted))
    if (isChildsQuotation(text, match, context))
      return placeIn(paragraph, { start: match.index, end: match.index + match[0].length });
  return null;
}

/** Who is said to speak, before the words, behind them or as their owner, is a child of the plan. */
function isChildsQuotation(text: string, match: RegExpExecArray, context: SectionContext): boolean {
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  const speaker =
    /([a-zà-ÿ][a-zà-ÿ'’-]+|the (?:child|children|baby)|(?:he|she|they))(?: \([^)]*\))? (?:also )?(?:said|says|told|tells|wrote|writes|asked|calls|called)\b[^.]*$/i.exec(
      before,
    ) ??
    /^[,.]?\s*(you) (?:said|told|wrote|asked)\b/u.exec(after) ??
    /^[,.]?\s*(?:said|says|wrote|asked)?\s*(\p{Lu}[\p{L}'’-]+)/u.exec(after) ??
    /(\p{Lu}[\p{L}-]+)['’]s (?:own )?words\b[^.]*$/u.exec(before);
  return speaker?.[1] !== undefined && namesChild(speaker[1], context);
}

/** "From Connor: I like my school.": a label that names the child, and the first person behind it. */
function labelledWordsIn(paragraph: ParagraphSnapshot, context: SectionContext): Place | null {
  const { text } = paragraph;
  const label = /^[^:.?!]{2,40}[:.][\s*_]+(?=["“]?(?:I|I['’]\p{Ll}+|My)\b)/u.exec(text)?.[0];
  return label !== undefined && namesChild(label, context) && !namesAdult(label, context)
    ? placeIn(paragraph, { start: label.length, end: text.length })
    : null;
}

const metChild =
  /\b(?:saw|seen|met|meets|asked|spoke (?:to|with)|talked (?:to|with)|visited|sat with|read|played|showed|walked|drove|went through|wrote|drew|said)\b/i;

/**
 * "Bryony saw Connor at school. "I don't do bottles now."": whose words they are stands in the sentence before, or, of
 * a quoted block, in the paragraph before.
 */
function wordsAfterMeeting(
  paragraph: ParagraphSnapshot,
  before: ParagraphSnapshot | null,
  context: SectionContext,
): Place | null {
  const { text } = paragraph;
  if (/^\s*>/.test(text) && before && firstPersonWords.test(text))
    return metChild.test(before.text) && namesChild(before.text, context)
      ? placeIn(paragraph, { start: 0, end: text.length })
      : null;
  const match = quoted.exec(text);
  if (!match) return null;
  const lead = text.slice(0, match.index);
  if (!/[.!?:,]\s*$/.test(lead)) return null;
  const last = sentencesOf(lead).at(-1);
  const sentence = last ? lead.slice(last.start, last.end) : "";
  // "We asked Connor what a good day looks like. "Toast, and nobody crying."": the answer need not say "I".
  if (!firstPersonWords.test(match[0]) && !/\basked\b/i.test(sentence)) return null;
  // "Jo asked Connor what he would change. He said, …"
  const said = /^(?:he|she|they) (?:said|says|told|wrote|answered|replied)\b/i.test(sentence.trim());
  const named = said
    ? sentencesOf(lead)
        .slice(-2)
        .map(({ start, end }) => lead.slice(start, end))
        .join(" ")
    : sentence;
  const speaker = /^[,.]?\s*(?:said|says|asked|wrote)? ?\S+ ?\S*/u.exec(
    text.slice(match.index + match[0].length),
  );
  if (speaker && namesAdult(speaker[0], context)) return null;
  return metChild.test(named) && namesChild(named, context) && !(said && namesRelative(named, context))
    ? placeIn(paragraph, { start: match.index, end: match.index + match[0].length })
    : null;
}

const namesRelative = (text: string, { people, lexicon }: SectionContext): boolean => {
  const words = wordsOf(text);
  return words.some(
    ({ lower }, at) =>
      /^(?:parent|kin)$/.test(people.relations.get(lower.replace(/'s?$/, "")) ?? "") ||
      lexicon.relatives.lengthAt(words, at) > 0,
  );
};

const wishes =
  /\bI (?:really )?(?:want|like|love|hate|worry|feel|wish|hope|miss|would like|don['’]t like|don['’]t want)\b/;

/**
 * What a child says without a place for it: two or more sayings in one paragraph ("He told her that he hates Sundays.
 * He wants his own room."), or a plan that the child tells ("My name is Connor").
 */
function toldInPassing(context: SectionContext): Place | null {
  const teller = context.paragraphs.some(({ text }) => {
    const named = introduced.exec(text)?.[1];
    return named !== undefined && context.people.childNames.has(named.toLowerCase());
  });
  for (const paragraph of context.paragraphs) {
    const { text, index } = paragraph;
    if (context.outline.headers.has(index)) continue;
    if (teller ? wishes.test(text.replace(quotations, " ")) : tellsIn(text, context) >= 2)
      return placeIn(paragraph, { start: 0, end: text.length });
  }
  return null;
}

const introduced = byBlocks(/\b(?:[Mm]y name is|I am called|I['’]m called|I['’]m|I am) (\p{Lu}[\p{L}'’-]+)/u);
const quotations = /["“][^"“”]*["”]/g;

/** "Freya told us that this is her biggest worry": told somewhere in a cell, without a place of its own. */
function reportedAnywhere(context: SectionContext): Place | null {
  for (const paragraph of context.paragraphs) {
    if (context.outline.headers.has(paragraph.index)) continue;
    for (const { start, end } of sentencesOf(paragraph.text)) {
      const sentence = paragraph.text.slice(start, end);
      if (
        startsWithChild(sentence, context) &&
        subjectOf(sentence, null, context) !== "other" &&
        /\b(?:said|says|told us|told [a-zà-ÿ]|has said|have said|would like|wants to|wishes|asked (?:for|to|that))\b/i.test(
          sentence,
        ) &&
        !/\bwill\b/.test(sentence) &&
        !namesAdult(
          sentence.slice(
            0,
            sentence.search(/\b(?:said|says|told|has said|have said|would like|wants|wishes|asked)\b/i),
          ),
          context,
        )
      )
        return placeIn(paragraph, { start, end });
    }
  }
  return null;
}
