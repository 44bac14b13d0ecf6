import { byBlocks } from "../../../text/letterBlocks";
import { anyOf, whole, within } from "../../../text/phrasePattern";
import { sentencesOf } from "../../../text/sentences";
import { wordsOf, type Word } from "../../../text/words";
import { holdsAny } from "../../lexicon/planLexicon";
import type { SectionReview } from "../planReview";
import type { Place } from "../../statements/statement";
import {
  bodyText,
  firstMatch,
  isBlank,
  namesChild,
  partsFor,
  placeIn,
  placeOfPart,
  review,
  type SectionContext,
} from "./context";

const aimSentence = new RegExp(
  `\\b${anyOf([
    "(this|the|our|[a-zà-ÿ][a-zà-ÿ]+'s) <4> plan (is (to|for|so that|about|in place|needed|because|" +
      "there)|aims|has been made|exists|will help)",
    "(the )?(overall )?(aim|purpose|goal) (of (this|the|our) plan )?(is|of this plan)",
    "(it|this) is (there|here|meant) (so that|to|because)",
    "we (have|made|make|are making|need|wrote|are writing) (a|this|the) plan (because|to|so)|there is a plan because|reason for (this|the) plan",
  ])}`,
  "i",
);
const reason = within([
  "because|while|whilst|after|since|so that|until|from|due to|as (he|she|they|mum|dad)|when|following",
  "in order|without|about|to (keep|help|protect|get|make|stay|go|live|learn|see|move|stop)",
]);

/** What the plan is for. In a child protection plan the risks belong to it. */
export function reviewAim(context: SectionContext): SectionReview {
  const { lexicon, people } = context;
  const headed = partsFor(context, "aim").filter((part) => !isBlank(bodyText(part)));
  const head =
    headed.find((part) => part.sections[0] === "aim" && /\b(?:aim|purpose|goal)s?\b/i.test(part.title)) ??
    headed.find((part) => part.sections[0] === "aim") ??
    headed[0];
  const sentence = firstMatch(context.paragraphs, aimSentence) ?? wantedForChild(context);
  const body = head ? bodyText(head) : sentence ? (context.paragraphs[sentence.paragraph]?.text ?? "") : "";
  const place = head ? placeOfPart(head) : sentence;
  // The sentence that says what the plan is for must say it itself; what stands around it is history.
  const stated = sentencesOf(body)
    .map(({ start, end }) => body.slice(start, end))
    .filter((one) => aimSentence.test(one) || (head === undefined && weWant.test(one)));
  const text = stated.length > 0 ? stated.join(" ") : body;
  if (place === null) return review("aim", "missing", null, ["aim-missing"]);
  const words = wordsOf(text);
  const count = words.filter(({ isWord }) => isWord).length;
  const named = words.some(
    (word, at) =>
      people.relations.has(word.lower.replace(/'s?$/, "")) ||
      lexicon.children.lengthAt(words, at) > 0 ||
      lexicon.relatives.lengthAt(words, at) > 0 ||
      (at > 0 &&
        isNameLike(word) &&
        word.text.length > 2 &&
        !opensSentence.test(words[at - 1]?.text ?? "") &&
        !lexicon.things.has(word.lower)) ||
      /^(?:i|me|my|we|us|you|your)$/.test(word.lower),
  );
  if (!named) return review("aim", "weak", place, ["aim-not-this-child"]);
  // "The plan is for her to stay there": she was named in the sentence before.
  const spokenOf = /\b(?:he|she|they|him|her|them)\b/i.test(text) ? wordsOf(body) : words;
  const own = spokenOf.some(
    (word, at, all) =>
      people.relations.has(word.lower.replace(/'s?$/, "")) ||
      (at > 0 &&
        isNameLike(word) &&
        /^\p{Lu}\p{Ll}+/u.test(word.text) &&
        !opensSentence.test(all[at - 1]?.text ?? "")) ||
      /^(?:i|me|my|you|your)$/.test(word.lower),
  );
  const concrete = ownWords(words, people) >= plain && wanted.test(text);
  const says = holdsAny(lexicon.harms, words) || reason.test(text) || weWant.test(text);
  if (
    count < 8 ||
    isStock(words, people) ||
    (!own && !concrete && (count < 14 || people.children.length > 0)) ||
    (!says && count < 15)
  )
    return review("aim", "weak", place, ["aim-not-this-child"]);
  if (context.planKind === "child-protection" && !namesRisk(context, text))
    return review("aim", "weak", place, ["aim-without-risks"]);
  return review("aim", "present", place);
}

/** "We want", "what we all want is", "everyone hopes": the wish of all who made the plan. */
const weWant =
  /\b(?:we|all of us|everyone|everybody|the whole family)(?: (?:all|both|really|just|do|now))* (?:wants?|hopes?|would like|wish(?:es)?|need|needs|(?:is|are) working towards)\b|\b(?:our|everyone['’]s) (?:hope|wish|aim|goal) is\b/iu;
/** How far behind "we want" the child is named: "we all want the same thing: for Connor to". */
const near = 45;

/** A wish for the child in running text, where no heading stands: "We want Naomi to stay with her mum." */
function wantedForChild(context: SectionContext): Place | null {
  for (const { sections, roles, body } of context.outline.parts) {
    if (sections.some((section) => section !== "risks") || roles.includes("contingency")) continue;
    for (const paragraph of body)
      for (const { start, end } of sentencesOf(paragraph.text)) {
        const sentence = paragraph.text.slice(start, end);
        const wish = weWant.exec(sentence);
        if (!wish) continue;
        const behind = sentence.slice(wish.index + wish[0].length);
        const life = /\b(?:to|be|have|can|is|live|stay|living|staying|going|being|having|coming)\b/.exec(
          behind,
        );
        if (
          life &&
          life.index < near + 15 &&
          namesChild(behind.slice(0, Math.min(near, life.index)), context)
        )
          return placeIn(paragraph, { start, end });
      }
  }
  return null;
}

/** Days, months and feasts have a capital and are nobody's name. */
const calendar = whole([
  "January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter",
  "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Eid|Ramadan|Diwali",
]);
/** Marks after which any word has a capital. */
const opensSentence = /^[.!?:;"“]$/;
const isNameLike = (word: Word): boolean => word.capital && word.isWord && !calendar.test(word.text);

/** The vocabulary of aims that would fit any child: "to reduce the risk of neglect and ensure that needs are met". */
const stock = whole([
  "the|a|an|to|of|and|or|for|in|on|is|are|be|was|that|this|these|their|his|her|our|all|it|its|with|from|by|as|so|at|any|they|he|she",
  "plan|aim|purpose|goal|child|children|children's|child's|family|family's|parents?|mum|dad|mother|father|people|who|well|will|can",
  "risks?|reduce[sd]?|reducing|neglect|abuse|harm|significant|needs?|met|meet|meeting|ensure[sd]?|ensuring|make|sure|safe|safety|safely",
  "safeguard(ed|ing)?|protect(ed|ion|ing)?|promote[sd]?|promoting|support(ed|s|ing)?|welfare|wellbeing|well-being|reach|full|potential",
  "improve[sd]?|improving|outcomes?|health|emotional|physical|developmental|development|education|educational|care|parenting|concerns?",
  "address(ed)?|work|together|services?|professionals?|good|enough|positive|stable|secure|environment|home|achieve[sd]?|keep|kept|further",
  "healthy|happy|thrive|life|lives|best|possible|necessary|appropriate|help|provide[sd]?|monitor(ed)?|manage[sd]?|prevent|basic|daily",
  "domestic|violence|substance|misuse|mental|exposure|impact|affecting|multi-agency|package|capacity|ability|remain|continue|have|has|up|him|them|agreement|at|times?|current",
  "placements?|permanence|permanency|long-term|arrangements?",
]);

/** How many words belong to this plan alone. */
const ownWords = (words: readonly Word[], people: SectionContext["people"]): number =>
  words.filter(
    ({ isWord, lower }) => isWord && !stock.test(lower) && !people.relations.has(lower.replace(/'s?$/, "")),
  ).length;

/** True when hardly a word says which child, or what is to be different. */
const isStock = (words: readonly Word[], people: SectionContext["people"]): boolean =>
  ownWords(words, people) < 2;

/** So many words of its own make an aim this family's without a name in it: "Mum takes only what the doctor gives her". */
const plain = 9;
/** What is to come, not what has been: "Mum will", "so that", "To have". */
const wanted = byBlocks(/\b(?:will|should|so that)\b|^\W*to \p{Ll}/iu);

/** How worries are told in plain words. */
const told =
  /\b(?:because|worried|worry|left|drinks?|drank|hurt|hit|shout\w*|scared|frightened|missed|sore|burn\w*|unsafe|fight\w*)\b/i;

const namesRisk = (context: SectionContext, text: string): boolean =>
  told.test(text) ||
  holdsAny(context.lexicon.harms, wordsOf(text)) || holdsAny(context.lexicon.substances, wordsOf(text)) ||
  context.outline.parts.some((part) => part.sections.includes("risks") && !isBlank(bodyText(part))) ||
  context.outline.rows.some((row) => row.cells.some((cell) => cell.text !== "" && (row.roles.get(cell.column) ?? []).includes("worry"))); // prettier-ignore
