import { byBlocks } from "../../text/letterBlocks";
import { allMatches } from "../../text/allMatches";
import { anyOf } from "../../text/phrasePattern";
import type { Word } from "../../text/words";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { actOpeningAt, toldAt } from "./actOpening";

const conditionInside =
  /[\s,(](?=(?:if|whenever|unless|in the event|in case|each time|every time|should (?:the|an?|any|this|that|it|he|she|they|there|his|her|my|our|mum|dad|things))\s)/giu;
const asksWhether =
  /^(?:what|and|so|but)(?: (?:happens|will happen|would happen|do we do|will we do))?\s*$|\b(?:consider|considers|considered|ask|asks|see|decide|decides|check|know|tell|discuss|unsure)\s*$/i;
/** "and Nan will", "her tutor, Mr Pell, will": a few words that can name someone, and what they will do. */
const startsAct =
  /^(?:(?:and|but|then|or|so)\s+)?(?:[^\s,;:]+\s+){0,5}?[^\s,;:]+(?:, [^,;:]{2,40},)?\s+(?:will|must|shall|(?:has|have) agreed|agrees? to)\b/;
/** "Three missed doses in any week, and the nurse rings Jo": a condition without an if. */
export const bareEvent = new RegExp(
  `^(?:any|more|fewer|less|a|an|one|two|three|four|five|\\d+|another|each) [^,;.]*?\\b${anyOf([
    "missed|failed|positive|lates?|no-shows?|(?:more|fewer|less) than|further|unexplained|breach\\w*|refused|cancelled|incident|call-?outs?",
    "absences?|nights? away|injur\\w+|arrest\\w*",
  ])}\\b[^,;.]*?[,:]? (?:and|then|means?)\\s`,
  "i",
);
const mark = /[;:]|\s[–—-]\s|\s?(?:→|⇒|->|=>|>>)\s?|\s=\s|,\s|\s(?:and|but|then|or|so)\s|\s\(/g;
const meaning = /\b(?:means?|will mean)(?: that)?\s/g;
/** "…will phone Uncle Colin, who will come": what the one named last does. */
const whoActs = byBlocks(
  /^,\s(?:and )?who(?:'ll| will| must| is going to| (?!is|was|has|lives|knows|says|wants|needs|likes)\p{Ll}+s)\b/u,
);
/** Before these no new subject begins: the words still belong to what went before. */
const holdsOn =
  /^(?:and|or|but|that|if|when|while|because|as|than|which|who|whom|whose|where|after|before|until|once|what|how|why|says?|said|thinks?|thought|feels?|felt|knows?|sees?|finds?|found|means|hears?|tells?|told|asks?|sure|worried|with|to|of|at|in|on|by|for|from|about|like|the|a|an|his|her|their|my|our|your|,|\()$/;
const finite = byBlocks(
  /^(?:is|are|has|have|does|do|doesn't|don't|hasn't|haven't|isn't|aren't|did|was|were|can|cannot|can't|gets?|\p{Ll}{2,}s)$/u,
);

/** Where a sentence may break into clauses, as offsets into it: at strong marks, and before somebody who does something. */
export function breaksOf(
  sentence: string,
  words: readonly Word[],
  from: number,
  lexicon: PlanLexicon,
): number[] {
  const breaks: number[] = [];
  // "Dave and Jan will come": inside a subject that is being read nothing breaks.
  let subjectUntil = 0;
  const actBehind = (offset: number): boolean => {
    const at = words.findIndex((word) => word.start >= from + offset);
    const opening = at < 0 ? null : actOpeningAt(words, at, false, lexicon);
    if (opening === null) return false;
    subjectUntil = Math.max(subjectUntil, (words[opening.verbAt - 1]?.start ?? 0) - from);
    return true;
  };
  for (const match of allMatches(sentence, mark)) {
    const end = match.index + match[0].length;
    const after = sentence.slice(end, end + 90);
    const sign = match[0].trim();
    if (sign === "and" && end < subjectUntil) continue;
    if (/\b(?:then|there)$/.test(sentence.slice(0, match.index)) && /^(?:there|then)\b/.test(after)) continue;
    // "then and there", "there and then"
    if (sign === "then" && /^and there\b/.test(after)) continue;
    if (sign === "(") {
      // "(T. Osei, team manager, to chair)" acts; "(social worker)" only says who he is.
      const close = sentence.indexOf(")", end);
      if (close > 0 && / to \p{Ll}| will /u.test(sentence.slice(end, close)) && actBehind(end))
        breaks.push(end, close + 1);
    } else if (/^(?:;|:|[–—-]|→|⇒|->|=>|>>|=)$/.test(sign)) breaks.push(end);
    else if (actBehind(end) || (startsAct.test(after) && !/^who (?:has|have)\b/.test(after)))
      breaks.push(end);
    else if (sign === "," && whoActs.test(sentence.slice(match.index))) breaks.push(end);
    else if (sign === "," && told(words, from + end, lexicon)) breaks.push(end);
  }
  for (const match of allMatches(sentence, meaning))
    if (actBehind(match.index + match[0].length)) breaks.push(match.index + match[0].length);
  const event = bareEvent.exec(sentence);
  if (event) breaks.push(event[0].length);
  for (const match of allMatches(sentence, conditionInside))
    if (!asksWhether.test(sentence.slice(0, match.index + 1))) breaks.push(match.index + 1);
  return [...new Set(breaks)].filter((at) => at > 0 && at < sentence.length).sort((a, b) => a - b);
}

function told(words: readonly Word[], start: number, lexicon: PlanLexicon): boolean {
  const at = words.findIndex((word) => word.start >= start);
  return at >= 0 && toldAt(words, at, lexicon) !== null;
}

/** "If the landlord gives us notice I'll tell Amy": the word at which the act begins without a mark before it, or -1. */
export function actWithoutMark(words: readonly Word[], lexicon: PlanLexicon): number {
  const promised = words.findIndex(
    (word, at) =>
      at > 3 &&
      (/^(?:will|must|shall|should|won't)$/.test(word.lower) ||
        (word.lower === "to" && words[at + 1]?.lower === "be")),
  );
  const subject = promised > 0 ? subjectStart(words, promised, lexicon) : -1;
  if (subject > 1) return subject;
  for (let at = 3; at < words.length - 1; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (!word?.isWord || !before || !before.isWord || holdsOn.test(before.lower)) continue;
    const pronoun =
      /^(?:i|we|she|he|they|i'll|we'll|she'll|he'll|they'll|i'm|we're|she's|he's|they're)$/.test(word.lower);
    const own = /^(?:my|our|her|his)$/.test(word.lower);
    if (!pronoun && !own && (!word.capital || before.capital)) continue;
    if (
      !words
        .slice(1, at)
        .some(
          (other, index) =>
            finite.test(other.lower) ||
            (index > 0 && /^(?:i|we|they|you)$/.test(words[index]?.lower ?? "") && other.isWord),
        )
    )
      continue;
    if (actOpeningAt(words, at, false, lexicon) !== null) return at;
  }
  return -1;
}

/** "…three times in a week this will", "…the 9th centile a referral will": where the words before a promise begin, or -1. */
function subjectStart(words: readonly Word[], verb: number, lexicon: PlanLexicon): number {
  const last = words[verb - 1];
  if (!last?.isWord) return -1;
  if (
    /^(?:this|it|they|we|i|he|she|that|all|professionals|agencies|services|staff|everyone)$/.test(last.lower)
  )
    return verb - 1;
  let at = verb - 1;
  if (last.capital) {
    while (at > 2 && words[at - 1]?.capital === true && words[at - 1]?.isWord === true) at -= 1;
    return /^(?:the|his|her|their|my|our)$/.test(words[at - 1]?.lower ?? "") ? at - 1 : at;
  }
  for (; at > verb - 6 && at > 2; at -= 1)
    if (/^(?:the|an?|his|her|their|my|our|this|that|any|all|both|another)$/.test(words[at]?.lower ?? ""))
      return at;
  const named =
    lexicon.organisations.has(last.lower) ||
    lexicon.roles.has(last.lower) ||
    lexicon.relatives.has(last.lower);
  return named ? verb - 1 : -1;
}
