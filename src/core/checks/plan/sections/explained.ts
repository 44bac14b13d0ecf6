import { byBlocks } from "../../../text/letterBlocks";
import { allMatches } from "../../../text/allMatches";
import { sentencesOf } from "../../../text/sentences";
import { wordsOf } from "../../../text/words";
import type { Place } from "../../statements/statement";
import type { SectionReview } from "../planReview";
import {
  bodyText,
  isBlank,
  namesChild,
  partsFor,
  placeIn,
  placeOfPart,
  review,
  type SectionContext,
} from "./context";

const telling = byBlocks(
  /\b(?:explain\p{L}*|reads?|going through|go(?:es|ne)? (?:through|over)|went (?:through|over)|talk\p{L}* (?:\S+ )?(?:through|about)|tells?|told|shar(?:e|es|ed|ing)|show(?:s|ed|n)?|sit down with|mak(?:e|es|ing))\b/iu,
);
const ofThePlan =
  /\b(?:plan|words and pictures|explanation|story (?:of|about)|what (?:we|everyone) (?:have |has |all )?(?:agreed|decided)|what (?:is|was|will be|has been) (?:agreed|decided|going to happen|in (?:it|the plan))|what (?:is going to|will) happen)\b/i;
/** A cheap look before the sentences are read. */
const speaksOfIt = /plan|words and pictures|explanation|story|what /i;
/** Who is told: up to three words behind "to", "with" or "tell". */
const recipient = byBlocks(
  /\b(?:to|with|tells?|told|talks?|shows?|for|had) ((?:[\p{L}'’-]+,? ?){1,3})|\b(?:his|her|their) own copy\b/giu,
);
const pronoun = /^(?:him|her|them|both)\b/i;

/** Who tells the child what is in the plan. */
export function reviewExplained(context: SectionContext): SectionReview {
  const part = partsFor(context, "explained_to_child").find((one) => !isBlank(bodyText(one)));
  const sentence = toldToChild(context);
  const place: Place | null = part ? placeOfPart(part) : sentence;
  if (!place) return review("explained_to_child", "missing", null, ["child-explanation-missing"]);
  const text = (context.paragraphs[place.paragraph]?.text ?? "").slice(place.range.start, place.range.end);
  return namesTeller(text, context)
    ? review("explained_to_child", "present", place)
    : review("explained_to_child", "weak", place, ["child-explanation-no-name"]);
}

/** The first sentence in which the child is told of the plan. */
function toldToChild(context: SectionContext): Place | null {
  for (const paragraph of context.paragraphs) {
    if (context.outline.headers.has(paragraph.index) || !speaksOfIt.test(paragraph.text)) continue;
    for (const { start, end } of sentencesOf(paragraph.text)) {
      const text = paragraph.text.slice(start, end);
      if (!telling.test(text) || !ofThePlan.test(text)) continue;
      for (const match of allMatches(text, recipient)) {
        const whom = match[1] ?? "him";
        if (pronoun.test(whom) || namesChild(whom, context)) return placeIn(paragraph, { start, end });
      }
    }
  }
  return null;
}

/** True when anybody but the child is named: somebody known, or a capital behind the first word. */
const namesTeller = (text: string, { people, lexicon }: SectionContext): boolean =>
  wordsOf(text).some(
    ({ lower, text: written, capital, isWord }, at) =>
      isWord &&
      capital &&
      !people.childNames.has(lower.replace(/'s?$/, "")) &&
      (people.relations.has(lower.replace(/'s?$/, "")) ||
        lexicon.relatives.has(lower) ||
        (at > 0 && /^\p{Lu}\p{Ll}+/u.test(written) && !lexicon.things.has(lower))),
  );
