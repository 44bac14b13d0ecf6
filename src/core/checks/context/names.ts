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
  if (followsThrough(tokens, first, last, context)) return true;
  for (let index = first; index <= last; index += 1) {
    const flags = tokens.flags[index] as number;
    // "Clean and Tidy Ltd": a link may be small.
    if (index > first && index < last && context.nameLinks.has(tokens.word[index] as number)) continue;
    if ((flags & Flag.capital) === 0) return false;
    // ALL CAPITALS are a heading or a table's head.
    if ((flags & Flag.capitals) !== 0) return false;
  }
  if (followsTitleCue(tokens, first, context)) return true;
  if (isRunOfCapitals(tokens, first, last, context)) return true;
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
  if (first === last) return false;
  const capital = (index: number): boolean => ((tokens.flags[index] as number) & Flag.capital) !== 0;
  const joined = (index: number): boolean =>
    index < tokens.count && ((tokens.flags[index] as number) & Flag.joined) !== 0;
  if (capital(first) || !capital(last)) return false;
  // "clean and Tidy, the cat"
  if (context.nameLinks.has(tokens.word[last - 1] as number)) return true;
  if (!joined(last + 1)) return false;
  // "Care and Repair"
  const linked = context.nameLinks.has(tokens.word[last + 1] as number);
  return capital(last + 1) || (linked && joined(last + 2) && capital(last + 2));
}

const has = (tokens: Tokens, index: number, flag: number): boolean =>
  index >= 0 && index < tokens.count && ((tokens.flags[index] as number) & flag) !== 0;

/** At the start of a sentence too: "Support Through Court sent a volunteer". */
function followsThrough(tokens: Tokens, first: number, last: number, context: ContextSets): boolean {
  const next = last + 1;
  return (
    has(tokens, first, Flag.capital) &&
    has(tokens, next, Flag.joined) &&
    has(tokens, next, Flag.capital) &&
    context.nameMiddles.has(tokens.word[next] as number) &&
    isAmongSmallWords(tokens, first, next)
  );
}

/**
 * Inside a sentence of small words: "run by Siblings Together", "at Ongoing Autos", "the Full Potential gym".
 * A person may be followed by a name ("Foster Carer Jane"), and any word by Mum, a day or letters.
 */
function isRunOfCapitals(tokens: Tokens, first: number, last: number, context: ContextSets): boolean {
  const next = last + 1;
  if (has(tokens, first, Flag.sentence) || !has(tokens, first, Flag.joined)) return false;
  if (!has(tokens, next, Flag.joined)) return false;
  const word = tokens.word[next] as number;
  if (!has(tokens, next, Flag.capital))
    return context.namedThings.has(word) && isAmongSmallWords(tokens, first, last);
  if (has(tokens, next, Flag.capitals) || context.dayWords.has(word) || context.family.has(word))
    return false;
  const person = context.persons.has(tokens.word[last] as number);
  if (person && !has(tokens, last, Flag.apostropheAfter) && !isPlural(tokens, last, next)) return false;
  return isAmongSmallWords(tokens, first, next);
}

/** "Care Leavers Cymru", but not "Foster Carers Jane and Al". */
function isPlural(tokens: Tokens, last: number, next: number): boolean {
  if (tokens.text[(tokens.end[last] as number) - 1] !== "s") return false;
  return !has(tokens, next + 2, Flag.capital);
}

/** Whether the sentence has a small word of four letters and more on either side: it is no heading in capitals. */
function isAmongSmallWords(tokens: Tokens, first: number, last: number): boolean {
  const isSmall = (index: number): boolean =>
    !has(tokens, index, Flag.capital | Flag.digit) &&
    (tokens.end[index] as number) - (tokens.start[index] as number) > 3;
  for (let index = first - 1; index >= 0 && index >= first - REACH; index -= 1) {
    if (isSmall(index)) return true;
    if (has(tokens, index, Flag.sentence)) break;
  }
  for (let index = last + 1; index < tokens.count && index <= last + REACH; index += 1) {
    if (has(tokens, index, Flag.sentence)) return false;
    if (isSmall(index)) return true;
  }
  return false;
}
