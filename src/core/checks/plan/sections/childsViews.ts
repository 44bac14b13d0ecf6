import { byBlocks } from "../../../text/letterBlocks";
import { within } from "../../../text/phrasePattern";
import type { ParagraphSnapshot } from "../../../document/snapshot";
import { sentencesOf } from "../../../text/sentences";
import { wordsOf } from "../../../text/words";
import type { Place } from "../../statements/statement";
import type { Part } from "../outline";
import type { SectionReview } from "../planReview";
import { bodyText, isBlank, namesChild, placeIn, placeOfPart, review, type SectionContext } from "./context";

const firstPerson = /(?:^|[\s"“'‘(])(?:I|I'm|I’m|I'd|I’d|I've|I’ve|I'll|my|me|My)(?=[\s,.!?"”'’]|$)/;
const quoted = byBlocks(/["“][^"“”]{3,}["”]|(?:^|\s)[‘'](?=\p{Lu})[^‘’']{8,}[’'](?=[\s.,;]|$)/u);
const tells = within([
  "said|says|told|tells|wrote|writes|drew|draws|would like|wants?|wanted|likes?|loves?|worries",
  "worried about|feels?|felt|wish(es)?|hopes?|asked|chose|thinks?|does not want|doesn't want|misses",
  "enjoys|is (frightened|scared|sad|happy|proud|worried)|explained|described|shared|rated|scored",
  "put (a|herself|himself)",
]);
const empty = within([
  "too young|not (yet )?(been )?(obtained|gathered|sought|available|seen|known|able|spoken)",
  "to be (obtained|gathered|sought|completed|added)|unable to|non[- ]verbal|pre[- ]verbal",
  "will be (sought|gathered|asked|obtained)|declined|no views|did not (want|wish)",
]);
const observed = within([
  "smil*|babbl*|reach* (out|for|up)|cri(es|ed)|settl*|cuddl*|laugh*|look* for|turn* (to|towards|away)",
  "crawl*|watch(es|ed)|star(es|ed)|stiffen*|went (still|quiet|floppy)|turn(s|ed) (his|her|their) (head|face|eyes)|kick*|whimper*",
  "clung|clings|lean(s|ed) (in|into|back|away)",
]);
const childsHeading =
  /\b(?:child|children|young person|my|me|i|you|your|about my life|wishes|three houses|dreams|lived experience)\b/i;
/** "Ewan's corner", "Maisie's page" */
const ownPlace = byBlocks(
  /\b([\p{L}'’-]+)['’]s? (?:own )?(?:corner|page|space|bit|part|side|turn|box|say|section)\b/iu,
);
/** "Tobias's booklet", "Part B: Tobias's booklet" */
const thingOfOne = byBlocks(/(?:^|[:–—-] ?)(\p{Lu}[\p{L}-]+)['’]s? (?:own )?\p{L}+\W*$/u);
const asksViews =
  /\b(?:what|how) (?:do|does|did|is|are|has|have) (.{2,40}?) (?:say|said|think|thinks|thought|want|wants|wanted|feel|feels|felt|like|tell|told|see|saying|telling)\b|\bwhat (.{2,40}?) (?:says?|said|thinks?|wants?|feels?|tells?|told|would like|has said|have said)\b|\b(.{2,30}?)(?:'s|’s|s'|s’) (?:views?|voice|words|wishes|feelings|thoughts|hopes|worries|story|day)\b|\bviews of (.{2,30})\b/i;

/** What the child says, wants and feels: in the child's own words, not only in the worker's. */
export function reviewChildsViews(context: SectionContext): SectionReview {
  const { outline } = context;
  const headed = outline.parts.filter((part) => isForChild(part, context));
  const written = headed.filter((part) => !isBlank(bodyText(part)));
  let reported = 0;
  let place: Place | null = null;
  for (const part of written) {
    for (const paragraph of part.body) {
      const voice = voiceIn(paragraph, isChildsOwn(part, context), context);
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
    const own = ownWordsIn(paragraph, context) ?? wordsAfterMeeting(paragraph, before, context);
    before = paragraph;
    if (!own) continue;
    const words = paragraph.text.slice(own.range.start, own.range.end);
    if (words.split(/\s+/).length >= 8 || firstPerson.test(words)) elsewhere ??= own;
    else passing ??= own;
  }
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
const promisesOnly = (body: string): boolean => body.split(/\s+/).length <= 8 && empty.test(body);

const aboutChild =
  /^\W*(?:\d+\W+)?(?:about )?(?:the |our )?(?:child|children|girls?|boys?|twins|baby|young person)\W*$/i;
const impression = /\b(?:presents?|presented|appears?|appeared|seems?|seemed|comes across|is described)\b/i;

/** Under "About the children": what they are like, in a worker's eyes. */
function impressionIn(context: SectionContext): Place | null {
  for (const { title, body } of context.outline.parts)
    if (aboutChild.test(title) || namesOnlyChildren(title.replace(/^about /i, ""), context))
      for (const paragraph of body) {
        const seen = impression.exec(paragraph.text);
        if (seen && namesChild(paragraph.text, context))
          return placeIn(paragraph, { start: 0, end: paragraph.text.length });
      }
  return null;
}

const namesOnlyChildren = (title: string, { people }: SectionContext): boolean => {
  const words = wordsOf(title).filter(({ isWord, lower }) => isWord && lower !== "and");
  return words.length > 0 && words.length <= 5 && words.every(({ lower }) => people.childNames.has(lower));
};

/** A heading for the child's views; "What does Tracey think?" is the child's only if Tracey is the child. */
function isForChild(part: Part, context: SectionContext): boolean {
  if (part.title === "") return false;
  if (
    part.sections[0] === "childs_views" ||
    (part.sections.includes("childs_views") && !part.sections.includes("parents_views"))
  )
    return true;
  if (/^\W*(?:views?|wishes|voices?|feelings|views and wishes|wishes and feelings)\W*$/i.test(part.title))
    return true;
  const own = ownPlace.exec(part.title)?.[1];
  if (own !== undefined && namesChild(own, context)) return true;
  // "Connor" over words in quotation marks
  if (
    namesOnlyChildren(part.title, context) &&
    part.body.some(({ text }) => firstPersonWords.test(quoted.exec(text)?.[0] ?? ""))
  )
    return true;
  // "Tobias's booklet": whatever it is called, it is his when his own words stand in it.
  const owner = thingOfOne.exec(part.title)?.[1];
  if (owner !== undefined && namesChild(owner, context) && part.body.some(({ text }) => saysI(text)))
    return true;
  const asked = asksViews.exec(part.title);
  const about = asked?.slice(1).find((group) => group !== undefined);
  if (about === undefined) return false;
  // Someone of whom nothing else is said: of whom else would a child's plan ask what they say?
  return (
    namesChild(about, context) ||
    (!namesAdult(about, context) &&
      /^\p{Lu}\p{L}+(?:(?:,? and |, )\p{Lu}\p{L}+)*$/u.test(about.trim()) &&
      !/^(?:WE|THE|OUR)\b/i.test(about))
  );
}

const isChildsOwn = (part: Part, context: SectionContext): boolean =>
  childsHeading.test(part.title) || namesChild(part.title, context);

const namesAdult = (text: string, { people, lexicon }: SectionContext): boolean => {
  const words = wordsOf(text);
  return words.some((word, at) => {
    const relation = people.relations.get(word.lower.replace(/'s?$/, ""));
    return (
      (word.capital && (relation === "parent" || relation === "kin" || relation === "professional")) ||
      (lexicon.relatives.lengthAt(words, at) > 0 && !/^(?:brother|sister|family|friend)/.test(word.lower)) ||
      lexicon.roles.lengthAt(words, at) > 0
    );
  });
};

/** "own": the child's own words. A number: how many sentences tell what the child said or wants. `null`: neither. */
function voiceIn(
  paragraph: ParagraphSnapshot,
  underChild: boolean,
  context: SectionContext,
): "own" | number | null {
  const { text } = paragraph;
  let reported = 0;
  let any = false;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const outside = sentence.replace(quoted, " ");
    const adult = namesAdult(outside.slice(0, 80), context) && !startsWithChild(outside, context);
    const child = namesChild(outside, context);
    if (quoted.test(sentence) && (child || (underChild && !adult))) return "own";
    if (
      underChild &&
      firstPerson.test(sentence) &&
      (!adult || /^["“']?(?:I|My)\b/.test(sentence.trim())) &&
      !/^(?:we|social worker)\b/i.test(sentence)
    )
      return "own";
    if (
      tells.test(sentence) &&
      (child || (underChild && /^(?:he|she|they)\b/i.test(sentence.trim()))) &&
      !adult &&
      !empty.test(sentence)
    )
      reported += 1;
    else if (underChild && observed.test(sentence) && !empty.test(sentence)) reported += 1;
    any = true;
  }
  return any ? reported : null;
}

const startsWithChild = (text: string, context: SectionContext): boolean =>
  namesChild(text.split(/\s+/).slice(0, 3).join(" "), context);

/** A quotation in the first person. */
function saysI(text: string): boolean {
  const words = quoted.exec(text)?.[0];
  return words !== undefined && firstPerson.test(words);
}

/** A quotation that is laid in the child's mouth, anywhere in the plan. */
function ownWordsIn(paragraph: ParagraphSnapshot, context: SectionContext): Place | null {
  const { text } = paragraph;
  const match = quoted.exec(text);
  if (!match) return null;
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  const speaker =
    /([a-zà-ÿ][a-zà-ÿ'’-]+|the (?:child|children|baby)|(?:he|she|they))(?: \([^)]*\))? (?:also )?(?:said|says|told|tells|wrote|writes|asked|calls|called)\b[^.]*$/i.exec(
      before,
    ) ??
    /^[,.]?\s*(?:said|says|wrote|asked)?\s*(\p{Lu}[\p{L}'’-]+)/u.exec(after) ??
    /(\p{Lu}[\p{L}-]+)['’]s (?:own )?words\b[^.]*$/u.exec(before);
  return speaker?.[1] && namesChild(speaker[1], context)
    ? placeIn(paragraph, { start: match.index, end: match.index + match[0].length })
    : null;
}

const metChild =
  /\b(?:saw|seen|met|meets|asked|spoke (?:to|with)|talked (?:to|with)|visited|sat with|wrote|drew|said)\b/i;
const firstPersonWords = /\b(?:I|I['’](?:m|d|ve|ll)|my|me)\b/u;

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
  if (!match || !firstPersonWords.test(match[0])) return null;
  const lead = text.slice(0, match.index);
  if (!/[.!?:,]\s*$/.test(lead)) return null;
  const last = sentencesOf(lead).at(-1);
  const sentence = last ? lead.slice(last.start, last.end) : "";
  // "Jo asked Connor what he would change. He said, …"
  const said = /^(?:he|she|they) (?:said|says|told|wrote|answered|replied)\b/i.test(sentence.trim());
  const named = said
    ? sentencesOf(lead)
        .slice(-2)
        .map(({ start, end }) => lead.slice(start, end))
        .join(" ")
    : sentence;
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

/** "Freya told us that this is her biggest worry": told somewhere in a cell, without a place of its own. */
function reportedAnywhere(context: SectionContext): Place | null {
  for (const paragraph of context.paragraphs) {
    if (context.outline.headers.has(paragraph.index)) continue;
    for (const { start, end } of sentencesOf(paragraph.text)) {
      const sentence = paragraph.text.slice(start, end);
      if (
        startsWithChild(sentence, context) &&
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
