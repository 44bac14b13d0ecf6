import type { Word } from "../../text/words";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { doerOf } from "./doer";

const NAME_WORDS = 5;
const MOST_WORDS = 9;
const says = /^(?:will|to|is|are|was|were|has|have|must|should|needs?|agrees|who|which|and|or|if|when)$/;

/**
 * "Mr Iqbal, Year 8 pastoral lead, meets Hamza": the words without what only says who somebody is, so that the verb
 * stands right behind its doer. What is left out stands between two commas, holds no verb, and speaks of a post. Places stay
 * true.
 */
export function withoutApposition(words: readonly Word[], lexicon: PlanLexicon): readonly Word[] {
  const open = words.findIndex(({ text }) => text === ",");
  if (open < 1 || open > NAME_WORDS) return words;
  const close = words.findIndex(({ text }, at) => text === "," && at > open + 1);
  if (close < 0 || close - open > MOST_WORDS) return words;
  const inside = words.slice(open + 1, close);
  const next = words[close + 1];
  if (
    next === undefined ||
    next.capital ||
    /^(?:and|or|who|which|the|a|an|his|her|their)$/.test(next.lower) ||
    inside.some(({ lower, isWord }) => !isWord || says.test(lower)) ||
    doerOf(inside, false, lexicon)?.kind !== "role" ||
    doerOf(words.slice(0, open), true, lexicon)?.kind !== "person"
  )
    return words;
  return [...words.slice(0, open), ...words.slice(close + 1)];
}
