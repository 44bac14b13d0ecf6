import { blockPattern, byBlocks } from "../../../text/letterBlocks";
import { allMatches } from "../../../text/allMatches";
import { anyOf, whole } from "../../../text/phrasePattern";
import { sentencesOf } from "../../../text/sentences";
import { wordsOf } from "../../../text/words";
import type { Place } from "../../statements/statement";
import type { SectionReview } from "../planReview";
import type { Part } from "../outline";
import {
  bodyText,
  firstMatch,
  isBlank,
  partsFor,
  placeIn,
  placeOfPart,
  review,
  type SectionContext,
} from "./context";

const signedBy = blockPattern(
  anyOf([
    "\\b[Ss]igned\\b(( (by|with|on|it|the plan|this plan))?[\\s:,–-]*)(?=\\p{L})",
    "\\b\\p{Lu}[\\p{L}'’-]+( \\p{Lu}[\\p{L}'’-]+)?[,:]? (\\([^)]*\\)[,:]? )?(has |have )?\\(?signed\\b",
  ]),
  "u",
);
const blankLine =
  /\b(?:signed|signature|sign here)[^\n]{0,40}?(?:_{3,}|\.{4,}|…|:\s*$|:\s*(?:date|print)\b)/i;
const agrees = new RegExp(
  `\\b${anyOf([
    "(agrees?|agreed) (with|to) ((most|all|everything|much|parts?) (of|in) )?(the|this|our|my|her|" +
      "his|their) plan",
    "(agrees?|agreed) with (everything|all of it|it)",
    "(we|i|everyone|all|parents?|mum|dad|mother|father) <3> agree(s|d)?\\b(?! to\\b| that\\b)( (with|the|this)?)?",
    "plan (has been |was |is )?(agreed|signed|shared and agreed)|(happy|ok|okay|fine) with ((most|all|everything) (of|in) )?(the|this|our) plan|(happy|ok|okay|fine) with (most|all) of it",
    "(has|have|had|both) agreed (the|this|our) plan",
    "consents? to (the|this) plan|(was|were|is|are) in (full )?agreement\\b(?! that)",
    "(went|gone|been|talked|read) through (the|this|our) (whole )?plan (together )?with",
    "(agrees?|agreed) (with|to) (every|each|all|both|most|nearly all|almost all)( of)?( the| these| those)? (rules?|parts?|points?|steps?|lines?|words?|things?|actions?|tasks?)",
    "(says?|said) yes to (it|all|this|the|our|every|each)|accepts? (the|this) (whole )?plan|(has|have|had) no objections? to (it|the|this)",
    "(seen|read|heard|been through) (the|this|our) plan <4> (says?|said|thinks?|feels?) (that )?(it|this) is (right|fair|ok|okay|fine|good)",
    "(gave|gives|given) (it|the plan|this|this plan) (a|the|his|her|their) (thumbs up|blessing|yes)|(is|are|was|were) on board with (it|the plan|this)",
  ])}`,
  "i",
);
const notThePlan =
  /\b(?:agree[a-zà-ÿ]*) (?:with|to) (?:most |all |much |some )?(?:of )?(?:it|the assessment|the report|this assessment)\b/i;
/** A sentence with a date in it is no signature. */
const tellsMore =
  /\b(?:will|to|has|have|had|told|said|says|agree[sd]?|is|are|was|at|by|next|before|until|when)\b/i;
const date = /\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\d{1,2}|[A-Za-z]{3,9})/;

/** Whether those whom the plan binds have agreed to it and signed. */
export function reviewAgreed(context: SectionContext): SectionReview {
  const headed = partsFor(context, "agreed_signed");
  const signers = new Set<string>();
  let signedPlace: Place | null = null;
  let blank: Place | null = null;
  const bodyOf = (parts: readonly Part[]): ReadonlySet<number> =>
    new Set(parts.flatMap(({ body }) => body.map(({ index }) => index)));
  const headedParagraphs = bodyOf(headed);
  const underSign = bodyOf(
    headed.filter(({ title, labelLength }) => /\bsign/i.test(title) && labelLength === 0),
  );
  for (const paragraph of context.paragraphs) {
    const text = withoutBlanks(withoutRefusals(paragraph.text));
    if (text !== paragraph.text) blank ??= placeIn(paragraph, { start: 0, end: paragraph.text.length });
    const inPart = headedParagraphs.has(paragraph.index);
    const signHeading = underSign.has(paragraph.index);
    if (!/sign/i.test(text) && !(inPart && (signHeading || (date.test(text) && !tellsMore.test(text)))))
      continue;
    if (blankLine.test(text) || (inPart && isBlank(text.replace(/^[^:]*:/, "")))) {
      blank ??= placeIn(paragraph, { start: 0, end: paragraph.text.length });
      if (!/\d/.test(text)) continue;
    }
    if (!inPart && !signedBy.test(text)) continue;
    if (
      /\b(?:will|to) (?:be )?sign|\bto be signed|signed (?:off|up)\b/i.test(text) &&
      !/signed \d|\d{4}/.test(text)
    )
      continue;
    // "Kirsty signed the tenancy": another paper. "Copies to: school" is nobody's.
    if (
      (!inPart && otherPaper.test(text)) ||
      /^\W*(?:cop(?:y|ies)|cc|distribution|circulation|sent)\b/i.test(text)
    )
      continue;
    const names = signersIn(text, context, signHeading);
    if (names.length > 0) signedPlace ??= placeIn(paragraph, { start: 0, end: paragraph.text.length });
    for (const name of names) signers.add(name);
  }
  const dated = datedNames(context);
  if (signers.size < 2) for (const name of dated.names) signers.add(name);
  signedPlace ??= dated.place;
  const nameRows = signatureRows(context);
  for (const name of nameRows.names) signers.add(name);
  signedPlace ??= nameRows.place;
  const together = signedTogether(context);
  if (together) return review("agreed_signed", "present", together);
  if (signers.size >= 2)
    return nameRows.familyUnsigned
      ? review("agreed_signed", "weak", signedPlace, ["agreed-not-signed"])
      : review("agreed_signed", "present", signedPlace);
  const agreement = agreementIn(context);
  if (signers.size === 1)
    return review(
      "agreed_signed",
      agreement ? "present" : "weak",
      signedPlace,
      agreement ? [] : ["agreed-not-signed"],
    );
  if (agreement) return review("agreed_signed", "weak", agreement, ["agreed-not-signed"]);
  const asked = firstMatch(context.paragraphs, asksToSign);
  if (asked) return review("agreed_signed", "weak", asked, ["agreed-not-signed"]);
  if (blank) return review("agreed_signed", "missing", blank, ["signature-blank"]);
  const part = headed.find(
    (one) => one.sections[0] === "agreed_signed" && assents.test(withoutRefusals(bodyText(one))),
  );
  if (part) return review("agreed_signed", "weak", placeOfPart(part), ["agreed-not-signed"]);
  return review("agreed_signed", "missing", headed[0] ? placeOfPart(headed[0]) : null, [
    "not-agreed-or-signed",
  ]);
}

/** "If you are happy with this, sign it below": the reader is asked whether it is right before anybody signs. */
const asksToSign =
  /\bif (?:you|everyone|you both|you all) (?:both |all )?(?:agrees?|think|thinks|(?:are|is) (?:happy|ok|okay|content)|like)\b[^.?!]{0,60}\b(?:sign|initial|put your (?:name|initials))\b/i;

/** "Everyone who came has put their initials beside their name" */
const allSigned =
  /\b(?:everyone|everybody|all of us|we(?: have)? all|we)\b[^.]{0,40}?\b(?:(?:has|have) )?(?:signed|initialled|put (?:our|their) (?:names?|initials|signatures?|thumbs?))\b(?! (?:up|for|off|in|out)\b)/i;
function signedTogether({ paragraphs }: SectionContext): Place | null {
  for (const paragraph of paragraphs) {
    const match = allSigned.exec(withoutRefusals(paragraph.text));
    if (match) return placeIn(paragraph, { start: 0, end: paragraph.text.length });
  }
  return null;
}

/** "Parent: Ms Rowntree refused to sign", "nobody has signed it yet", "Signatures to follow" */
const refused =
  /\b(?:refuse[sd]?|declin(?:es|ed)|unwilling|unable) to sign\b|\bunsigned\b|\b(?:nobody|no one|no-one|none|neither|not)\b[^.]{0,30}\bsigned\b|\b(?:has|have|had|did|was|were|is|are)(?:n['’]t| not)(?: yet)?(?: been)? sign(?:ed)?\b|\b(?:signatures?|signing|minutes|agreement)\b[^.]{0,20}\b(?:to follow|to be|not|none|awaited|outstanding|pending)\b|\b(?:still|yet) to (?:be )?sign(?:ed)?\b/i;
/** Something that a plan's last heading holds when somebody has said yes: an act of agreeing, of whatever kind. */
const assents = byBlocks(
  /\b(?:agree[sd]?|agreement|accept\p{Ll}*|consent\p{Ll}*|sign(?:ed|s|ature)?|happy|content|yes|ok|okay|thumbs?|initial\p{Ll}*|read|heard|seen|understands?|understood|fair|support\p{Ll}*|(?:has|have|had) (?:the plan|a copy)|views?)\b/iu,
);

/** "Parent: ______ Date: ______": labels with nothing but a line to write on. */
const blankField = byBlocks(/(?:\p{L}[\p{L} ()'’/-]{0,40}:\s*)(?:[_…]+|[.]{3,})[_.…\s]*/gu);
/** The text without its empty fields, but for a text that is one field and nothing else. */
const withoutBlanks = (text: string): string =>
  /[_…]{3}|\.{4}/.test(text) && !/^[^:\d]*:[\s_.…]*$/.test(text) ? text.replace(blankField, "") : text;

/** The text without the sentences in which somebody has not signed. */
const withoutRefusals = (text: string): string =>
  refused.test(text)
    ? sentencesOf(text)
        .map(({ start, end }) => text.slice(start, end))
        .filter((sentence) => !refused.test(sentence))
        .join(" ")
    : text;
const otherPaper = byBlocks(
  /\bsign(?:ed|s) (?:up )?(?:for )?(?:the|a|an|her|his|their) (?!(?:\p{L}+ )?(?:plan|agreement|form(?! for)|record|minutes|copy))\p{L}/iu,
);

/** Words with a capital beside a signature that are nobody's name. */
const notSigners = whole([
  "Signed|Signature|Signatures|Date|Dated|Print|Name|The|This|We|I|He|She|Social|Worker|Parent",
  "Parents|Carer|Child|Young|Person|Agreed|Team|Manager|Mr|Mrs|Ms|Miss|Dr|January|February|March",
  "April|May|June|July|August|September|October|November|December|Chair|Family|Support|Health|Visitor",
  "School|Role|Relationship|Everyone|And|By|Her|His|Their",
]);

/** Names of those who signed: "Signed: Ling Chan 9 January 2025. Hui Tan 10 January 2025." */
function signersIn(text: string, { lexicon, people }: SectionContext, underHeading: boolean): string[] {
  const words = wordsOf(text);
  const names: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word?.isWord) continue;
    const kin =
      lexicon.relatives.lengthAt(words, at) > 0 &&
      /^(?:mum|dad|mother|father|nan|grandma|grandad|parents?)$/.test(word.lower);
    // "Signed by the social worker only": a role that stands for its one holder.
    if (/^(?:by)$/.test(word.lower) && /^signed$/.test(words[at - 1]?.lower ?? "")) {
      const from = /^(?:the|her|his)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
      const length = lexicon.roles.lengthAt(words, from);
      if (length > 0) names.push(words[from]?.lower ?? "");
    }
    const name =
      /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(word.text) &&
      !lexicon.things.has(word.lower) &&
      !notSigners.test(word.text);
    if (!name && !kin) continue;
    const before = words[at - 1];
    // The second of two names is the same person's.
    if (
      before &&
      before.capital &&
      before.isWord &&
      names.length > 0 &&
      names.at(-1) === before.lower &&
      !kin
    )
      continue;
    if (name && !underHeading && !people.relations.has(word.lower) && !/\d/.test(text) && !/sign/i.test(text))
      continue;
    names.push(word.lower);
  }
  return [...new Set(names)];
}

/** "R. Benn 6/5/25", "Leah Moss – 10 September 2025": names with dates and nothing else, in the last lines of a plan. */
function datedNames({ paragraphs }: SectionContext): {
  readonly names: readonly string[];
  readonly place: Place | null;
} {
  const lines = paragraphs
    .filter(({ text }) => text.trim() !== "")
    .slice(-14)
    .map((paragraph) => ({ paragraph, signers: signersInLine(paragraph.text) }))
    .filter(
      ({ paragraph, signers }) =>
        nameAndDate.test(paragraph.text.replace(/[\s_…]*(?:[_…]|\.{3})[._…\s]*/g, " ").trim()) ||
        signers.length > 1,
    );
  const first = lines[0]?.paragraph;
  const place = first ? placeIn(first, { start: 0, end: first.text.length }) : null;
  const together = lines.find(({ signers }) => signers.length > 1);
  if (together) return { names: together.signers, place };
  if (lines.length < 2) return { names: [], place: null };
  const names = lines.map(({ paragraph }) =>
    paragraph.text
      .replace(/[\d./]+.*$/, "")
      .trim()
      .toLowerCase(),
  );
  return { names, place };
}
/** "Kirsty Fearon 19.9.24; W. Holliday 20.9.24", "G.B. 16/1 – R. Nattrass 19/1": several who signed on one line. */
function signersInLine(line: string): readonly string[] {
  // "Kirsty Fell ....K. Fell.... 3/5/26": written on a dotted line.
  const text = line.replace(/\s*(?:[_…]|\.{2}\.)[._…]*\s*(?=[\p{L}\d])/gu, " ");
  const listed = namesOnOneDay.exec(text.trim())?.[1];
  if (listed !== undefined) return listed.split(/, (?:and )?| and /).map((name) => name.trim().toLowerCase());
  const shared = allOnOneDay.exec(text)?.[1];
  if (shared !== undefined) {
    const names = namesBy(signerAlone, shared);
    if (names.length > 1) return names;
  }
  const first = text.search(signer);
  // "Visits: Jo Dean, 3 May 2026. Sue Vine, 4 May 2026.": days on which they did something else.
  if (first > 0 && labelled.test(text.slice(0, first)) && !assents.test(text.slice(0, first))) return [];
  return namesBy(signer, text).filter((name) => !weekday.test(name));
}
/** A label that closes what stands before a name, or a sentence that does. */
const labelled = byBlocks(/\p{L}.*[:.]\s*$/u);
const namesBy = (pattern: RegExp, text: string): readonly string[] =>
  allMatches(text, pattern).map((match) => (match[1] ?? "").trim().toLowerCase());
/** "Core group: Wednesday 26 March": a day of the week signs nothing. */
const weekday = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?$/;
/** "C.B. – J.L. – S.F., all on 7/9/24": one day for all who stand before it. */
const allOnOneDay = byBlocks(
  /^(.{5,300}?)[,.;–—-]? ?[Aa]ll (?:signed |dated )?(?:on )?\(?(?:the )?(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+)/u,
);
/** "Kirsty Fell, Pat Fell, MICAH, 14 September 2026": nothing but names, and a day that closes them. */
const namesOnOneDay = byBlocks(
  /^((?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:, (?:and )?| and )){1,15}\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})[,.;–—-]? ?(?:on )?\(?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+ \d{4})\)?\.?$/u,
);
const signerAlone =
  /(?:^|[;·,–—|/:*&] ?|\band |\p{So}\s?)\s*((?:\p{Lu}[\p{L}.'’-]*\s?){1,4})(?=$|[\s;·,–—|/:*&(.]|\p{So})/gu;
const signer = byBlocks(
  /(?<=^|[;·,–—|/:*✓✔☑•] ?|[\p{Ll}\d]{2}\. |\band )\s*((?:\p{Lu}[\p{L}.'’-]*\s?){1,4})(?:\([^)]{1,30}\))?,?\s*(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{1,2} \p{Lu}\p{L}+ \d{4})/gu,
);
const nameAndDate = byBlocks(
  /^(?:\p{Lu}[\p{L}.'’-]*\s*){1,4}(?:\([^)]{1,30}\))?\s*[,–-]?\s*(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2} \p{Lu}\p{L}+ \d{4})\W*$/u,
);

/** A signature table: a name beside a signature or date column that is filled. */
function signatureRows({ paragraphs }: SectionContext): {
  readonly names: readonly string[];
  readonly place: Place | null;
  /** True when the rows for parents and child are empty. */
  readonly familyUnsigned: boolean;
} {
  const header = paragraphs.find(
    ({ cell, text }) =>
      cell !== null &&
      /^\W*(?:signatures?|signed|sign|signed by|agreed by|names? and signatures?|signature or initials|initials)\W*$/i.test(
        text.trim(),
      ),
  );
  if (!header?.cell) return { names: [], place: null, familyUnsigned: false };
  const { table, row, column } = header.cell;
  const below = paragraphs.filter(({ cell }) => cell?.table === table && cell.row > row);
  const filled = below.filter(({ cell, text }) => cell?.column === column && !isBlank(text));
  const rows = new Set(filled.map(({ cell }) => cell?.row));
  const family = below.filter(({ cell, text }) => cell?.column === 0 && ofFamily.test(text));
  return {
    names: [...rows].map((signed) => `row ${signed ?? 0}`),
    place: filled[0] ? placeIn(filled[0], { start: 0, end: filled[0].text.length }) : null,
    familyUnsigned: family.length > 0 && family.every(({ cell }) => !rows.has(cell?.row)),
  };
}
/** Who of a form's signature rows is family: "Parent / carer", "Young person". */
const ofFamily =
  /\b(?:parents?|mum|dad|mother|father|child|young person|carer with parental responsibility)\b/i;

function agreementIn(context: SectionContext): Place | null {
  for (const paragraph of context.paragraphs) {
    if (context.outline.headers.has(paragraph.index)) continue;
    const match = agrees.exec(paragraph.text);
    if (match && /\bto agree\b/i.test(match[0])) continue;
    if (
      !match ||
      (!/plan/i.test(match[0]) &&
        notThePlan.test(paragraph.text) &&
        !/\bplan\b[^.]*\bagree[a-zà-ÿ]* (?:with|to) /i.test(paragraph.text) &&
        !/\bagree[a-zà-ÿ]* (?:with|to) [^.]{0,30}plan/i.test(paragraph.text))
    )
      continue;
    if (
      /\b(?:does|do|did) not\s*$|\bto agree\b|n't\s*$|if (?:[a-zà-ÿ]+ )?$/i.test(
        paragraph.text.slice(0, match.index),
      ) ||
      /actions do|agree to take/i.test(paragraph.text)
    )
      continue;
    return placeIn(paragraph, { start: match.index, end: match.index + match[0].length });
  }
  return null;
}
