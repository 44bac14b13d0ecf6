import { Flag, type Tokens } from "../../text/tokens";
import type { CompiledPack } from "../compile";
import { isName } from "../glossary/condition";
import type { Quotation } from "./quotes";

/** Words on either side of a quotation among which its speaker is looked for. */
const REACH = 12;
/** Quotations of so few words are mentions or titles: nobody is speaking. */
const MENTION = 3;

/**
 * Whether words in a quotation must be left alone: what a child or a relative said, a mention of a word, a title.
 * Only what a professional said, as the words around the quotation show, is checked like any other text.
 */
export function isProtectedQuotation(quotation: Quotation, tokens: Tokens, pack: CompiledPack): boolean {
  let first = firstTokenFrom(tokens, quotation.start);
  const after = firstTokenFrom(tokens, quotation.end);
  if (after - first <= MENTION) return true;
  first -= 1;
  const speaker = speakerBefore(tokens, first, pack) ?? speakerAfter(tokens, after, pack);
  return speaker !== "professional";
}

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
  for (let index = from; index >= 0 && index > from - REACH; index -= 1) {
    const flags = tokens.flags[index] as number;
    const kind = kindAt(tokens, index, pack);
    if (kind !== null) return kind;
    if (isName(tokens, index, pack.vocabulary)) {
      const titled =
        index > 0 && (flags & (Flag.joined | Flag.capital)) !== 0 && (flags & Flag.sentence) === 0;
      return titled && kindAt(tokens, index - 1, pack) === "professional" ? "professional" : "other";
    }
    if ((flags & Flag.sentence) !== 0) break;
  }
  return null;
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
