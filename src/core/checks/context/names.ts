import { Flag, type Tokens } from "../../text/tokens";
import type { CompiledPack } from "../compile";

/** Longest name that is followed, in words. */
const REACH = 8;

/**
 * Whether the words [first, last] stand inside a name written with capitals, such as "Transitions Team" or
 * "Willow Respite Unit": every word has a capital, and a later word of the run is the kind that names end in.
 */
export function isInName(tokens: Tokens, first: number, last: number, { context }: CompiledPack): boolean {
  if (startsInside(tokens, first, last)) return true;
  for (let index = first; index <= last; index += 1) {
    const flags = tokens.flags[index] as number;
    if ((flags & Flag.capital) === 0) return false;
    // ALL CAPITALS are a heading or a table's head.
    if ((flags & Flag.capitals) !== 0) return false;
  }
  for (let index = last + 1; index < tokens.count && index <= last + REACH; index += 1) {
    const flags = tokens.flags[index] as number;
    if ((flags & Flag.joined) === 0) return false;
    const word = tokens.word[index] as number;
    if ((flags & Flag.capital) !== 0) {
      if (context.nameHeads.has(word)) return true;
    } else if (!context.nameLinks.has(word)) return false;
  }
  return false;
}

/** A name that begins within the words: "left Care Bears", "in Care Homes UK". */
function startsInside(tokens: Tokens, first: number, last: number): boolean {
  if (first === last || last + 1 >= tokens.count) return false;
  const capital = (index: number): boolean => ((tokens.flags[index] as number) & Flag.capital) !== 0;
  const joined = ((tokens.flags[last + 1] as number) & Flag.joined) !== 0;
  return joined && !capital(first) && capital(last) && capital(last + 1);
}
