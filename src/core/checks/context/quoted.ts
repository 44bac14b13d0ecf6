import { Flag, type Tokens } from "../../text/tokens";
import type { CompiledPack } from "../compile";
import { isName } from "../glossary/condition";
import type { Quotation } from "./quotes";

/** Words on either side of a quotation among which its speaker is looked for. */
const REACH = 16;
/** Words at most, those of an earlier quotation included. */
const LONGEST = 60;
/** Quotations of so few words are mentions or titles: nobody is speaking. */
const MENTION = 3;

/**
 * Whether words in a quotation must be left alone: what a child or a relative said, a mention of a word, a title.
 * Only what a professional said, as the words around the quotation show, is checked like any other text.
 */
export function isProtectedQuotation(quotation: Quotation, tokens: Tokens, pack: CompiledPack): boolean {
  let first = firstTokenFrom(tokens, quotation.start);
  const after = firstTokenFrom(tokens, quotation.end);
  if (after - first <= MENTION && !isUtterance(quotation, tokens, after - first)) return true;
  first -= 1;
  const speaker = speakerBefore(tokens, first, pack) ?? speakerAfter(tokens, after, pack);
  return speaker !== "professional";
}

/** Two words and a full stop are said or written ("Will monitor."), however short. */
const isUtterance = ({ end }: Quotation, { text }: Tokens, words: number): boolean =>
  words > 1 && /[.!?]/.test(text[end - 2] ?? "");

type Speaker = "professional" | "other" | null;

function kindAt(tokens: Tokens, index: number, { context }: CompiledPack): Speaker {
  const word = tokens.word[index] as number;
  if (word !== 0 && context.professionals.has(word)) return "professional";
  if (word !== 0 && context.family.has(word)) return "other";
  return null;
}

/** Who says what follows token `last`: the subject of the last verb of saying, else the nearest person. */
function speakerBefore(tokens: Tokens, last: number, pack: CompiledPack): Speaker {
  let from = last;
  for (let index = last; index >= 0 && index > last - REACH; index -= 1) {
    if (isSaying(tokens, index, pack)) {
      from = index - 1;
      break;
    }
    if (((tokens.flags[index] as number) & Flag.sentence) !== 0) break;
  }
  return personBefore(tokens, from, pack);
}

/** The nearest person at or before a token of the same sentence; a name alone is somebody else than a professional. */
function personBefore(tokens: Tokens, from: number, pack: CompiledPack): Speaker {
  let passed: Speaker = null;
  let inQuotation = false;
  let seen = 0;
  for (let index = from; index >= 0 && seen < REACH && index > from - LONGEST; index -= 1) {
    const flags = tokens.flags[index] as number;
    // What was quoted before is nobody's name.
    if (index < from && ((tokens.flags[index + 1] as number) & Flag.quote) !== 0) inQuotation = !inQuotation;
    if (inQuotation) continue;
    seen += 1;
    const kind = kindAt(tokens, index, pack);
    if (kind !== null) {
      if (kind === "professional" && isOwnWriting(tokens, index, pack)) return "other";
      // "was told by the worker …, and said": whoever stands before is the one who speaks.
      if (kind === "professional" && isAgent(tokens, index, pack)) passed = kind;
      else return kind;
    } else if (isName(tokens, index, pack.vocabulary)) {
      const titled =
        index > 0 && (flags & (Flag.joined | Flag.capital)) !== 0 && (flags & Flag.sentence) === 0;
      return titled && kindAt(tokens, index - 1, pack) === "professional" ? "professional" : "other";
    }
    if ((flags & Flag.sentence) !== 0) break;
  }
  return passed;
}

/** "The girls' letter", "Mum's text": what they wrote is theirs. */
function isOwnWriting(tokens: Tokens, index: number, { context }: CompiledPack): boolean {
  if (index === 0 || !context.ownWritings.has(tokens.word[index] as number)) return false;
  const owner = index - 1;
  return ((tokens.flags[owner] as number) & (Flag.possessive | Flag.apostropheAfter)) !== 0
    ? !context.professionals.has(tokens.word[owner] as number)
    : context.determiners.has(tokens.word[owner] as number) &&
        /^(?:his|her|their|my)$/i.test(tokens.text.slice(tokens.start[owner], tokens.end[owner]));
}

/** "by the worker", "with school": no subject. */
function isAgent(tokens: Tokens, index: number, { context }: CompiledPack): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 3; at -= 1) {
    if (((tokens.flags[at + 1] as number) & Flag.joined) === 0) return false;
    const word = tokens.word[at] as number;
    if (context.agents.has(word)) return true;
    if (!context.determiners.has(word) && !context.professionals.has(word)) return false;
  }
  return false;
}

/** Who said what stands before token `first`: only with a verb of saying close by in the same sentence. */
function speakerAfter(tokens: Tokens, first: number, pack: CompiledPack): Speaker {
  for (let index = first; index < tokens.count && index < first + 6; index += 1) {
    if (((tokens.flags[index] as number) & Flag.sentence) !== 0) return null;
    if (!isSaying(tokens, index, pack)) continue;
    if (index > first) return personBefore(tokens, index - 1, pack) ?? "other";
    for (let after = index + 1; after < tokens.count && after < index + 5; after += 1) {
      const kind = kindAt(tokens, after, pack);
      if (kind !== null) return kind;
    }
    return "other";
  }
  return null;
}

const isSaying = (tokens: Tokens, index: number, { context }: CompiledPack): boolean =>
  context.saying.has(tokens.word[index] as number);

/** The first token that starts at or after an offset, by halving. */
function firstTokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
