import { Flag, type Tokens } from "../../text/tokens";
import type { CompiledPack } from "../compile";
import type { ContextSets } from "./sets";

/** Longest name that is followed, in words. */
const REACH = 8;

/**
 * Whether the words [first, last] stand inside a name written with capitals, such as "Transitions Team" or
 * "Willow Respite Unit": every word has a capital, and a later word of the run is the kind that names end in.
 */
export function isInName(tokens: Tokens, first: number, last: number, { context }: CompiledPack): boolean {
  if (startsInside(tokens, first, last, context)) return true;
  for (let index = first; index <= last; index += 1) {
    const flags = tokens.flags[index] as number;
    if ((flags & Flag.capital) === 0) return false;
    // ALL CAPITALS are a heading or a table's head.
    if ((flags & Flag.capitals) !== 0) return false;
  }
  if (followsTitleCue(tokens, first, context)) return true;
  let capitals = 0;
  for (let index = last + 1; index < tokens.count && index <= last + REACH; index += 1) {
    const flags = tokens.flags[index] as number;
    if ((flags & Flag.joined) === 0) return false;
    const word = tokens.word[index] as number;
    const head = context.nameHeads.has(word);
    if ((flags & Flag.capital) !== 0) {
      if (head) return true;
      capitals += 1;
    } else if (head && capitals > 0) return true;
    else if (!context.nameLinks.has(word)) return false;
  }
  return false;
}

/** "the film Contact", "HMS Monitor", "Mr Peers", and a "The" with its own capital: "The Absconders". */
function followsTitleCue(tokens: Tokens, first: number, context: ContextSets): boolean {
  if (first === 0 || ((tokens.flags[first] as number) & Flag.joined) === 0) return false;
  const word = tokens.word[first - 1] as number;
  if (context.titleCues.has(word)) return true;
  const before = tokens.flags[first - 1] as number;
  const article =
    tokens.end[first - 1] === (tokens.start[first - 1] as number) + 3 && context.determiners.has(word);
  return (
    article && (before & Flag.capital) !== 0 && (before & (Flag.sentence | Flag.capitals)) === 0 && first > 1
  );
}

/** A name that begins within the words: "left Care Bears", "in Care Homes UK". */
function startsInside(tokens: Tokens, first: number, last: number, context: ContextSets): boolean {
  if (first === last || last + 1 >= tokens.count) return false;
  const capital = (index: number): boolean => ((tokens.flags[index] as number) & Flag.capital) !== 0;
  const joined = (index: number): boolean =>
    index < tokens.count && ((tokens.flags[index] as number) & Flag.joined) !== 0;
  if (capital(first) || !capital(last) || !joined(last + 1)) return false;
  // "Care and Repair"
  const linked = context.nameLinks.has(tokens.word[last + 1] as number);
  return capital(last + 1) || (linked && joined(last + 2) && capital(last + 2));
}
