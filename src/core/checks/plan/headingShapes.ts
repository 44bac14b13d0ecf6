import { byBlocks } from "../../text/letterBlocks";
import { withSeams } from "../../text/seams";
import type { PartRole } from "./layout";
import type { PlanSection } from "./planReview";

/*
 * Headings vary without end. Where no listed phrase fits, the shape of a heading says what stands beneath it: a
 * condition ("If things change"), a question ("When do we meet next?"), somebody's saying ("What Kai told us").
 * All are tried on a folded heading: lower case, straight apostrophes, no marks, without its number.
 */

interface Shape<Meaning> {
  readonly pattern: RegExp;
  readonly meaning: Meaning;
}

/** A number or letter before the words: "3 ", "part b ". */
const numbered = byBlocks(
  /^(?:(?:part|section|step|question|q)? ?(?:\d{1,2}(?: \d{1,2})?|[a-h])) +(?=\p{L})/u,
);

const sectionShapes: readonly Shape<PlanSection>[] = [
  {
    pattern:
      /^(?:and |so |but )?(?:what )?(?:if|should)\b(?! (?:it |all |things |everything |this )+(?:goes|go|is going|are going) (?:\w+ )?well)|\bwhat (?:happens |will happen |would happen |do we do |to do |will we do |we do |we will do |we'll do |i'll do |we would do )?(?:if|when)\b|^when (?:things|it|the plan|this)\b(?!.*\b(?:review|look|meet|check|end|finish))|\b(?:plan b|fall ?back|safety net|back ?up|drill|crisis|emergency|emergencies|contingenc\w+)\b|\b(?:goes|go|going|gone) wrong\b|\b(?:does|do|is|are) ?n[o']t (?:work|change|happen|improve|get better)|\bnot working\b/,
    meaning: "contingency",
  },
  {
    pattern: byBlocks(
      /\b(?:look|check|meet|meeting|come back|talk|sit|gather|catch up|get together|review\w*)\b.*\b(?:again|next|back|date)\b|\bcatch(?:ing)? up\b|\bnext (?:\p{L}+ )?meeting\b|\bnext (?:time|meeting|review|visit|get together|look|core group|conference)\b|\bwhen (?:do|will|are|shall|we)\b.*\b(?:meet|check|look|review|talk)\w*|\breview(?:ing|ed)?\b(?! officer)|\b(?:come|get|sit|be|meet)(?: down| back)? together\b|\bback (?:together|(?:round|around|at|to) the table)\b|^next$/u,
    ),
    meaning: "review_date",
  },
  {
    pattern:
      /\b(?:sign(?:ed|atures?|ing|ing up)?|agree[sd]?|agreement|consent)\b|\b(?:say|said) yes\b|\binitials\b|\bthumbs\b|\bread (?:it|this|the plan)\b|\b(?:a|the|our) deal\b|\bon board\b|\b(?:happy|ok|okay) with (?:it|this|the plan)\b/,
    meaning: "agreed_signed",
  },
  {
    pattern:
      /^(?:from|by|about|for|over to) me$|^(?:\p{L}+ and )?\p{L}+'s? (?:own )?(?:views?|voice|wishes|feelings)(?: and (?:wishes|feelings|views))?$|\b(?:child|children|young person|boy|girl|my|our)(?:'?s|s')? (?:own )?(?:view|views|voice|voices|wish|wishes|feelings|words|thoughts|say|story|hopes)\b|\b(?:views?|voice|wishes|words|feelings|thoughts)\b.*\b(?:child|children|young person)\b|\bin (?:my|his|her|their) (?:own )?words\b|\b(?:what|how) (?:i|it(?:'s| is) like)\b|\bwhat (?:you|\w+) (?:have |has |'ve )?(?:told|said to) (?:us|me)\b|\bwhat you (?:say|said|think|want|feel|would like)\b|\byour (?:own )?(?:views?|words|voice|wishes|feelings|thoughts)\b|(?<!where )\bi (?:want|think|feel|say|like|hope|worry|would)\b/u,
    meaning: "childs_views",
  },
  {
    pattern:
      /\b(?:family|families|relatives|friends|network|relations|kin)\b.*\b(?:do|does|help\w*|offer\w*|plan|part|role|commit\w*|promis\w*|support\w*|step\w*|bring\w*|can)\b/,
    meaning: "family_role",
  },
  {
    pattern:
      /^who(?:'s| is| are|s)? (?:is |are |does |do |will )?(?:what|involved|helping|who|in|on|around|doing|here|part|working|supporting|with us|coming|there)\b|^people\b|\bpeople (?:who|in|around|involved|helping|named)\b|\b(?:our|my|the|whose) (?:team|circle|helpers|people)\b|\b(?:contacts|helpers|attendees|present|invited|members)\b|\bwho does what\b/,
    meaning: "named_people",
  },
  {
    pattern: byBlocks(
      /^(?:(?:the|our|my|this plan's|main|overall|big|shared|long term) )*goal$|\bwhat (?:all )?(?:this|it)(?: is|'s)(?: all)? (?:for|about)\b|\b(?:aims?|purpose|point of (?:it|this|all|the|our)|big picture|overall (?:plan|picture|objective)|where (?:do |would |are )?(?:i|we|you|they)(?: are|'re)? (?:all )?(?:want|hope|wants|hopes|would like|trying|going|heading|headed|aiming)\b|in (?:short|a nutshell)|what (?:this|the|our|my) plan\b|what (?:is|'s) (?:all )?(?:this|it|the plan) (?:all )?(?:for|about)|why (?:we|there|this|i|you|are|do|have)\b|why .*\b(?:plan|together|here)\b|why \p{L}+ (?:has|have|needs?)\b|what (?:has |have )?(?:brought|brings) (?:us|you|me|everyone)\b|what (?:we are|we're|are we) (?:trying|hoping|working|aiming|here)|what (?:has|have|needs?) to (?:be different|change)|what (?:we|everyone|all of us)(?: all)? (?:want|hope|would like)|long term plan|main plan)\b/u,
    ),
    meaning: "aim",
  },
];

const sections = sectionShapes.map(({ pattern, meaning }) => ({ pattern: withSeams(pattern), meaning }));

/** True when a heading begins with a condition: "If it does not work", "Should things change". */
export const opensWithCondition = (key: string): boolean =>
  /^(?:and |so |but )?(?:what )?(?:if|should)\b/.test(key.replace(numbered, ""));

/** Headings under which people are told what to do. */
const tasks =
  /\bwho (?:is|does|will|'s)\b.*\b(?:do|doing|what)\b|\bwhat (?:each|every|everyone|all|both|we|they)\b.*\b(?:do|does|doing|will)\b|\b(?:jobs|tasks|to do)\b/;

/** True when a heading asks who does what. */
export const asksForTasks = (key: string): boolean =>
  key.length <= 60 && tasks.test(key.replace(numbered, ""));

const columns: readonly Shape<readonly PartRole[]>[] = [
  {
    pattern:
      /^(?:(?:name of |which |who in the )?(?:family|relatives?|friends?|network|kin)(?: (?:members?|network|and friends|or friends?|friends?))?|(?:family )?helpers?)$/,
    meaning: ["who"],
  },
  {
    pattern:
      /\b(?:if(?!.*\bwell\b)|doesn't|does not|isn't|is not|not done|plan b|back ?up|contingency|otherwise)\b/,
    meaning: ["contingency"],
  },
  { pattern: /\bwho\b.*\bwhen\b|\bwho and by\b/, meaning: ["who", "when"] },
  {
    pattern:
      /^(?:agreed |last |previous |outstanding )*(?:actions?|tasks?|steps?|jobs?) (?:from|agreed|set|at|last|carried)\b/,
    meaning: ["action"],
  },
  {
    pattern: /\b(?:know|measure\w*|evidence|tell us|proof|prove|show us|notice|look like|spot|checked?)\b/,
    meaning: ["measure"],
  },
  { pattern: /\bwhy\b|\breason\b|\bso that\b|\bdifference\b/, meaning: ["why"] },
  {
    pattern: /\b(?:so far|progress|update|happened|outcome of|status|done yet|last time|did it|result)\b/,
    meaning: ["progress"],
  },
  {
    pattern: /\b(?:who|whom|whose|responsib\w+|lead|owner|named|person)\b/,
    meaning: ["who"],
  },
  {
    pattern: /\b(?:when|date|deadline|timescale|timeframe|finish|done by|due|how soon|until)\b/,
    meaning: ["when"],
  },
  {
    pattern:
      /\b(?:worr(?:y|ies|ied|ying)|risks?|concerns?|problems?|harm|difficult\w*|hard|needs? help|issues?|danger)\b/,
    meaning: ["worry"],
  },
  {
    pattern: /\b(?:well|strengths?|good|proud|strong|positives?|already|what's better|what is better)\b/,
    meaning: ["strength"],
  },
  {
    pattern:
      /\b(?:agrees? to|promises?|(?:will|can|could) do|to do|going to do|do about|doing|do next|actions?|steps?|tasks?|jobs?|happen|help|offers?|offered|commit\w*|promised)\b/,
    meaning: ["action"],
  },
  {
    pattern: /\b(?:want|hope\w*|change\w*|different|goals?|outcomes?|aims?|better|see|where we)\b/,
    meaning: ["goal"],
  },
];

const firstFit = <Meaning>(shapes: readonly Shape<Meaning>[], key: string): Meaning | null =>
  shapes.find(({ pattern }) => pattern.test(key))?.meaning ?? null;

/** The section that a heading announces by its shape, or `null`. `key`: the heading as `headerKey` folds it. */
export const sectionByShape = (key: string): PlanSection | null =>
  key.length > 70 ? null : firstFit(sections, key.replace(numbered, ""));

/** What a column holds by the shape of its header, or `null`. */
export const rolesByShape = (key: string): readonly PartRole[] | null =>
  key.length > 60 || key === "" ? null : firstFit(columns, key.replace(numbered, ""));
