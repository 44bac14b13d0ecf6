import { FARTHEST } from "../../packs/pattern";
import { Flag, type Tokens } from "../../text/tokens";
import type { CompiledCondition } from "./compiledCondition";
import { TAGS } from "./forms";
import { Special, type CompiledSlot } from "./slot";
import type { Vocabulary } from "./vocabulary";

/** Words in a text that a form matched: token numbers, both included, and what is known about the form. */
export interface Hit {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  readonly tags: number;
  readonly declared: string;
}

const ZERO_WIDTH = Special.start | Special.end | Special.pause | Special.comma;

/** Longest stretch of words that a `paragraph` condition reads, so that no text makes a rule slow. */
const PARAGRAPH_REACH = 120;

/** Whether a condition holds around a hit. Reads a bounded number of words. */
export function holds(condition: CompiledCondition, hit: Hit, vocabulary: Vocabulary): boolean {
  const { tokens, first, last } = hit;
  if (condition.tags !== 0 && (condition.tags & hit.tags) === 0) return false;
  if (condition.written !== null && !isWritten(condition.written, hit)) return false;
  if (condition.possessive !== null && condition.possessive !== isPossessive(hit)) return false;
  if (condition.joined !== null && condition.joined !== joinOf(hit)) return false;
  if (condition.words !== null && !condition.words.includes(hit.declared)) return false;
  if (condition.before !== null && matchBefore(condition.before, tokens, first, vocabulary) === -1)
    return false;
  if (condition.after !== null && matchAfter(condition.after, tokens, last, vocabulary) === -1) return false;
  const { within } = condition;
  if (condition.near !== null) {
    const { near } = condition;
    if (!isBefore(near, hit, within, vocabulary) && !isAfter(near, hit, within, vocabulary)) return false;
  }
  if (condition.nearBefore !== null && !isBefore(condition.nearBefore, hit, within, vocabulary)) return false;
  if (condition.nearAfter !== null && !isAfter(condition.nearAfter, hit, within, vocabulary)) return false;
  if (condition.paragraph !== null && !isInParagraph(condition.paragraph, hit, vocabulary)) return false;
  if (condition.any !== null && !condition.any.some((each) => holds(each, hit, vocabulary))) return false;
  return condition.not === null || !holds(condition.not, hit, vocabulary);
}

function isWritten(
  written: NonNullable<CompiledCondition["written"]>,
  { tokens, first, last }: Hit,
): boolean {
  const flags = tokens.flags[first] as number;
  if (written === "small") return (flags & Flag.capital) === 0;
  for (let index = first; index <= last; index += 1) {
    const each = tokens.flags[index] as number;
    // "Clean and Tidy": a short word inside may be small.
    if (written === "capital" && index > first && index < last && isShort(tokens, index)) continue;
    if ((each & (written === "capitals" ? Flag.capitals : Flag.capital)) === 0) return false;
  }
  return written === "capitals" || (flags & Flag.capitals) === 0;
}

const isShort = (tokens: Tokens, index: number): boolean =>
  (tokens.end[index] as number) - (tokens.start[index] as number) <= 3;

function joinOf({ tokens, first, last }: Hit): CompiledCondition["joined"] {
  if (first === last) return null;
  return ((tokens.flags[first + 1] as number) & Flag.hyphen) !== 0 ? "hyphen" : "space";
}

export const isPossessive = ({ tokens, last, tags }: Hit): boolean =>
  ((tokens.flags[last] as number) & Flag.possessive) !== 0 ||
  ((tags & TAGS.plural) !== 0 && ((tokens.flags[last] as number) & Flag.apostropheAfter) !== 0);

/**
 * The first token that the slots take in before `first`, `first` itself when they take none, or -1.
 * @param taken gets the token of each slot, or -1
 */
export const matchBefore = (
  slots: readonly CompiledSlot[],
  tokens: Tokens,
  first: number,
  vocabulary: Vocabulary,
  taken: number[] | null = null,
): number => stepBefore(slots, slots.length - 1, tokens, first, false, vocabulary, taken);

function stepBefore(
  slots: readonly CompiledSlot[],
  index: number,
  tokens: Tokens,
  at: number,
  overPause: boolean,
  vocabulary: Vocabulary,
  taken: number[] | null,
): number {
  if (index < 0) return at;
  const slot = slots[index] as CompiledSlot;
  const gap = tokens.flags[at] as number;
  if ((slot.special & ZERO_WIDTH) !== 0) {
    const here =
      ((slot.special & Special.start) !== 0 && (gap & Flag.sentence) !== 0) ||
      ((slot.special & Special.pause) !== 0 && (gap & Flag.joined) === 0) ||
      ((slot.special & Special.comma) !== 0 && (gap & Flag.comma) !== 0 && (gap & Flag.sentence) === 0);
    if (here !== slot.negated) {
      const found = stepBefore(
        slots,
        index - 1,
        tokens,
        at,
        (slot.special & (Special.comma | Special.pause)) !== 0,
        vocabulary,
        taken,
      );
      if (found !== -1) return found;
    }
    if (!slot.hasWords && (slot.special & ~ZERO_WIDTH) === 0) {
      return slot.optional ? stepBefore(slots, index - 1, tokens, at, overPause, vocabulary, taken) : -1;
    }
  }
  if (at > 0 && (gap & Flag.sentence) === 0 && (overPause || (gap & Flag.joined) !== 0)) {
    if (isToken(slot, tokens, at - 1, vocabulary) !== slot.negated) {
      const found = stepBefore(slots, index - 1, tokens, at - 1, false, vocabulary, taken);
      if (found !== -1) {
        if (taken !== null) taken[index] = at - 1;
        return found;
      }
    }
  }
  return slot.optional ? stepBefore(slots, index - 1, tokens, at, overPause, vocabulary, taken) : -1;
}

/** The last token that the slots take in after `last`, `last` itself when they take none, or -1. */
export const matchAfter = (
  slots: readonly CompiledSlot[],
  tokens: Tokens,
  last: number,
  vocabulary: Vocabulary,
  taken: number[] | null = null,
): number => stepAfter(slots, 0, tokens, last, false, vocabulary, taken);

function stepAfter(
  slots: readonly CompiledSlot[],
  index: number,
  tokens: Tokens,
  at: number,
  overPause: boolean,
  vocabulary: Vocabulary,
  taken: number[] | null,
): number {
  if (index >= slots.length) return at;
  const slot = slots[index] as CompiledSlot;
  const ended = at + 1 >= tokens.count;
  const gap = ended ? Flag.sentence : (tokens.flags[at + 1] as number);
  if ((slot.special & ZERO_WIDTH) !== 0) {
    const here =
      ((slot.special & Special.end) !== 0 && (gap & Flag.sentence) !== 0) ||
      ((slot.special & Special.pause) !== 0 && (gap & Flag.joined) === 0) ||
      ((slot.special & Special.comma) !== 0 && (gap & Flag.comma) !== 0 && (gap & Flag.sentence) === 0);
    if (here !== slot.negated) {
      const found = stepAfter(
        slots,
        index + 1,
        tokens,
        at,
        (slot.special & (Special.comma | Special.pause)) !== 0,
        vocabulary,
        taken,
      );
      if (found !== -1) return found;
    }
    if (!slot.hasWords && (slot.special & ~ZERO_WIDTH) === 0) {
      return slot.optional ? stepAfter(slots, index + 1, tokens, at, overPause, vocabulary, taken) : -1;
    }
  }
  if (!ended && (gap & Flag.sentence) === 0 && (overPause || (gap & Flag.joined) !== 0)) {
    if (isToken(slot, tokens, at + 1, vocabulary) !== slot.negated) {
      const found = stepAfter(slots, index + 1, tokens, at + 1, false, vocabulary, taken);
      if (found !== -1) {
        if (taken !== null) taken[index] = at + 1;
        return found;
      }
    }
  }
  return slot.optional ? stepAfter(slots, index + 1, tokens, at, overPause, vocabulary, taken) : -1;
}

export function isToken(slot: CompiledSlot, tokens: Tokens, index: number, vocabulary: Vocabulary): boolean {
  if (slot.holds(tokens, index, vocabulary)) return true;
  const { special } = slot;
  if (special === 0) return false;
  const flags = tokens.flags[index] as number;
  return (
    (special & Special.any) !== 0 ||
    ((special & Special.name) !== 0 && isName(tokens, index, vocabulary)) ||
    ((special & Special.capital) !== 0 && (flags & Flag.capital) !== 0) ||
    ((special & Special.caps) !== 0 && (flags & Flag.capitals) !== 0) ||
    ((special & Special.number) !== 0 && (flags & Flag.digit) !== 0) ||
    ((special & Special.possessive) !== 0 && (flags & (Flag.possessive | Flag.apostropheAfter)) !== 0)
  );
}

/** A capitalised word that does not merely start its sentence: "Jamie", "C", but not "I", "Monday" or "The". */
export function isName(tokens: Tokens, index: number, vocabulary: Vocabulary): boolean {
  const flags = tokens.flags[index] as number;
  if ((flags & Flag.capital) === 0) return false;
  const word = tokens.word[index] as number;
  if (vocabulary.neverNames.has(word)) return false;
  return (flags & Flag.sentence) === 0 || !vocabulary.openers.has(word);
}

const SEMICOLON = 59;

/** A new sentence, or a clause of its own: after a semicolon, or ", but", ", while". Senses do not reach over it. */
function startsClause(tokens: Tokens, index: number, vocabulary: Vocabulary): boolean {
  const flags = tokens.flags[index] as number;
  // Nothing but a space or a hyphen stands before most words.
  if ((flags & Flag.joined) !== 0) return false;
  if ((flags & Flag.sentence) !== 0) return true;
  if (index > 0 && tokens.text.charCodeAt(tokens.end[index - 1] as number) === SEMICOLON) return true;
  return (flags & Flag.comma) !== 0 && vocabulary.clauseWords.has(tokens.word[index] as number);
}

/** The same words again. What stands beyond them belongs to them, and tells no sense of this hit. */
function isRepeated({ tokens, first, last }: Hit, from: number): boolean {
  const { word } = tokens;
  for (let index = first; index <= last; index += 1)
    if (word[from + index - first] !== word[index]) return false;
  return true;
}

/** How far senses may look from the hit that was asked last: the same for all of its rules, so it is walked once. */
const reach = { text: "", first: -1, last: -1, from: 0, to: 0 };

/** The first and the last token that senses may look at from a hit. Good until another hit asks. */
export function reachOf(hit: Hit, vocabulary: Vocabulary): { readonly from: number; readonly to: number } {
  const { tokens, first, last } = hit;
  if (reach.first === first && reach.last === last && reach.text === tokens.text) return reach;
  reach.text = tokens.text;
  reach.first = first;
  reach.last = last;
  reach.from = first;
  for (let index = first - 1; index >= Math.max(0, first - FARTHEST); index -= 1) {
    if (startsClause(tokens, index + 1, vocabulary)) break;
    reach.from = index;
    if (index + first - last >= 0 && isRepeated(hit, index + first - last)) break;
  }
  reach.to = last;
  for (let index = last + 1; index < Math.min(tokens.count, last + FARTHEST + 1); index += 1) {
    if (startsClause(tokens, index, vocabulary) || isRepeated(hit, index)) break;
    reach.to = index;
  }
  return reach;
}

function isBefore(slot: CompiledSlot, hit: Hit, within: number, vocabulary: Vocabulary): boolean {
  const { tokens, first } = hit;
  const from = Math.max(reachOf(hit, vocabulary).from, first - within);
  for (let index = first - 1; index >= from; index -= 1)
    if (isToken(slot, tokens, index, vocabulary)) return true;
  return false;
}

function isAfter(slot: CompiledSlot, hit: Hit, within: number, vocabulary: Vocabulary): boolean {
  const { tokens, last } = hit;
  const to = Math.min(reachOf(hit, vocabulary).to, last + within);
  for (let index = last + 1; index <= to; index += 1)
    if (isToken(slot, tokens, index, vocabulary)) return true;
  return false;
}

function isInParagraph(slot: CompiledSlot, { tokens, first, last }: Hit, vocabulary: Vocabulary): boolean {
  for (
    let index = Math.max(0, first - PARAGRAPH_REACH);
    index < Math.min(tokens.count, last + PARAGRAPH_REACH);
    index += 1
  ) {
    if ((index < first || index > last) && isToken(slot, tokens, index, vocabulary)) return true;
  }
  return false;
}
