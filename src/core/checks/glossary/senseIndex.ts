import { Flag, type Tokens } from "../../text/tokens";
import type { CompiledCondition } from "./compiledCondition";
import { reachOf, type Hit } from "./condition";
import { Special, type CompiledSlot } from "./slot";
import type { Vocabulary } from "./vocabulary";

/** The places around a hit whose words tell which rules could hold: the two that touch it, and all within reach. */
const BEFORE = 0;
const AFTER = 1;
const NEAR = 2;
const PLACES = [BEFORE, AFTER, NEAR] as const;
type Place = (typeof PLACES)[number];

/** The row of a word that no rule asks for. Those of the specials come next, one a bit; then the words'. */
const NOTHING = 0;
const FIRST_SPECIAL = 1;
const FIRST_WORD = FIRST_SPECIAL + 10;

/** What a rule needs at a place to hold at all: one of these words, or one of these specials as bits. */
interface Need {
  readonly words: readonly number[];
  readonly special: number;
}

/**
 * Tells from the words around a hit which of an entry's rules could hold there, so that the others are not tried. A
 * table has a row for each word that a rule asks for, and in it a bit for each rule at each place.
 */
export class SenseIndex {
  private readonly rowOf: Int32Array;
  /** A row holds 32 rules a cell, the cells of a place in a row, place after place. */
  private readonly rows: Int32Array;
  /** As a row: the rules that take any word at a place. */
  private readonly free: Int32Array;
  private readonly found: Int32Array;
  private readonly cells: number;

  /** For conditions whose words are numbered. */
  constructor(conditions: readonly CompiledCondition[], vocabulary: Vocabulary) {
    this.cells = (conditions.length + 31) >> 5;
    this.rowOf = new Int32Array(vocabulary.table.size);
    this.free = new Int32Array(this.cells * PLACES.length);
    this.found = new Int32Array(this.cells);
    const needs = PLACES.map((place) => conditions.map((each) => needAt(place, each, vocabulary)));
    this.rows = new Int32Array(this.numberRows(needs) * this.free.length);
    for (const place of PLACES) {
      for (const [rule, need] of (needs[place] ?? []).entries()) this.enter(place, rule, need);
    }
  }

  /** Gives every word that is needed anywhere a row, and tells how many rows there are. */
  private numberRows(needs: readonly (readonly (Need | null)[])[]): number {
    let rows = FIRST_WORD;
    for (const need of needs.flat()) {
      for (const word of need?.words ?? []) {
        if (this.rowOf[word] !== NOTHING) continue;
        this.rowOf[word] = rows;
        rows += 1;
      }
    }
    return rows;
  }

  private enter(place: Place, rule: number, need: Need | null): void {
    const cell = place * this.cells + (rule >> 5);
    const bit = 1 << (rule & 31);
    const put = (cells: Int32Array, at: number): void => {
      cells[at] = (cells[at] as number) | bit;
    };
    if (need === null) {
      put(this.free, cell);
      return;
    }
    const width = this.free.length;
    for (const word of need.words) put(this.rows, (this.rowOf[word] as number) * width + cell);
    for (let left = need.special; left !== 0; left &= left - 1)
      put(this.rows, rowOfSpecial(left) * width + cell);
  }

  /** The rules that could hold at a hit, 32 a cell: every one that does is among them. Good until the next call. */
  couldHold(hit: Hit, vocabulary: Vocabulary): Int32Array {
    const { found, cells, free } = this;
    const { tokens, first, last } = hit;
    const before = specialsBefore(tokens, first);
    const after = specialsAfter(tokens, last);
    const wordBefore = (before & Special.any) === 0 ? NOTHING : this.rowAt(tokens, first - 1);
    const wordAfter = (after & Special.any) === 0 ? NOTHING : this.rowAt(tokens, last + 1);
    for (let cell = 0; cell < cells; cell += 1) {
      let left = this.taking(BEFORE, cell, wordBefore, before) & this.taking(AFTER, cell, wordAfter, after);
      const near = free[NEAR * cells + cell] as number;
      if ((left & ~near) !== 0) left &= near | this.near(cell, hit, vocabulary);
      found[cell] = left;
    }
    return found;
  }

  /** The rules of a cell that take a word of this row, or one of these specials, at a place that touches. */
  private taking(place: Place, cell: number, row: number, specials: number): number {
    const { rows, free } = this;
    const at = place * this.cells + cell;
    let taking = (free[at] as number) | (rows[row * free.length + at] as number);
    for (let left = specials; left !== 0; left &= left - 1)
      taking |= rows[rowOfSpecial(left) * free.length + at] as number;
    return taking;
  }

  /** The rules of a cell of which a word stands within reach. */
  private near(cell: number, hit: Hit, vocabulary: Vocabulary): number {
    const { tokens, first, last } = hit;
    const { rows, free } = this;
    const { from, to } = reachOf(hit, vocabulary);
    const at = NEAR * this.cells + cell;
    let found = 0;
    for (let index = from; index < first; index += 1)
      found |= rows[this.rowAt(tokens, index) * free.length + at] as number;
    for (let index = last + 1; index <= to; index += 1)
      found |= rows[this.rowAt(tokens, index) * free.length + at] as number;
    return found;
  }

  private rowAt(tokens: Tokens, index: number): number {
    const word = tokens.word[index] as number;
    // Words that were numbered later are none of these rules'.
    return word < this.rowOf.length ? (this.rowOf[word] as number) : NOTHING;
  }
}

/** The row of the lowest special among these bits. */
const rowOfSpecial = (specials: number): number => FIRST_SPECIAL + 31 - Math.clz32(specials & -specials);

/** What the place straight before a token is: its gap, and the word when nothing parts the two. */
function specialsBefore(tokens: Tokens, first: number): number {
  const gap = tokens.flags[first] as number;
  if ((gap & Flag.sentence) !== 0) return Special.start | Special.pause;
  if ((gap & Flag.joined) === 0) return pauseOf(gap);
  return pauseOf(gap) | specialsOf(tokens.flags[first - 1] as number);
}

/** The same straight after a token. */
function specialsAfter(tokens: Tokens, last: number): number {
  if (last + 1 >= tokens.count) return Special.end | Special.pause;
  const gap = tokens.flags[last + 1] as number;
  if ((gap & Flag.sentence) !== 0) return Special.end | Special.pause;
  if ((gap & Flag.joined) === 0) return pauseOf(gap);
  return pauseOf(gap) | specialsOf(gap);
}

const pauseOf = (gap: number): number =>
  ((gap & Flag.joined) === 0 ? Special.pause : 0) | ((gap & Flag.comma) === 0 ? 0 : Special.comma);

/** Every special that a word with these flags could be. */
const specialsOf = (flags: number): number =>
  Special.any |
  ((flags & Flag.capital) === 0 ? 0 : Special.name | Special.capital) |
  ((flags & Flag.capitals) === 0 ? 0 : Special.caps) |
  ((flags & Flag.digit) === 0 ? 0 : Special.number) |
  ((flags & (Flag.possessive | Flag.apostropheAfter)) === 0 ? 0 : Special.possessive);

/** What a condition needs at a place, or null when it takes anything there. */
function needAt(place: Place, condition: CompiledCondition, vocabulary: Vocabulary): Need | null {
  const { before, after, near, nearBefore, nearAfter, any } = condition;
  const own =
    place === BEFORE
      ? nearestOf(before === null ? [] : [...before].reverse(), vocabulary)
      : place === AFTER
        ? nearestOf(after ?? [], vocabulary)
        : anywhere(near ?? nearBefore ?? nearAfter, vocabulary);
  if (own !== null || any === null) return own;
  return joined(any.map((each) => needAt(place, each, vocabulary)));
}

/** What slots need at the place that touches the hit, where the first of them comes unless it is optional. */
function nearestOf(slots: readonly CompiledSlot[], vocabulary: Vocabulary): Need | null {
  const needs: Need[] = [];
  for (const slot of slots) {
    if (slot.negated) return null;
    needs.push({ words: slot.numbers(vocabulary), special: slot.special });
    if (!slot.optional) return joined(needs);
  }
  return null;
}

/** A slot that is looked for within reach. Its specials are not looked for here: with them it takes anything. */
const anywhere = (slot: CompiledSlot | null, vocabulary: Vocabulary): Need | null =>
  slot === null || slot.special !== 0 ? null : { words: slot.numbers(vocabulary), special: 0 };

/** Any of several needs; one that takes anything makes them all so. */
function joined(needs: readonly (Need | null)[]): Need | null {
  let special = 0;
  const words: number[] = [];
  for (const need of needs) {
    if (need === null) return null;
    special |= need.special;
    for (const word of need.words) words.push(word);
  }
  return { words, special };
}
