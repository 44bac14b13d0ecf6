import {
  APOSTROPHE,
  CAPITAL_BIT,
  CLASS_MASK,
  CLASS_OF,
  COMMA,
  DASH,
  FIRST_DIGIT,
  FOREIGN,
  foldWords,
  HYPHEN,
  IGNORED,
  LAST_LETTER,
  LAST_WORD_CLASS,
  OTHER,
  QUOTE,
  SPACE,
  STOP,
} from "./fold";
import { ROOT, type WordTable } from "./wordTable";

/** What a token looks like, and what stands before it. */
export const Flag = {
  /** The first letter is a capital. */
  capital: 1,
  /** Two letters or more, all capitals. */
  capitals: 2,
  digit: 4,
  /** Ends in 's, which belongs to the token. */
  possessive: 8,
  /** An apostrophe stands right behind it, which does not belong to the token ("parents'"). */
  apostropheAfter: 16,
  /** Joined to the word before by spaces, or by one hyphen or dash without spaces. */
  joined: 32,
  /** Joined to the word before by a hyphen or dash without spaces. */
  hyphen: 64,
  /** Starts a sentence. */
  sentence: 128,
  /** A quotation mark or an opening apostrophe stands between it and the word before. */
  quote: 256,
  /** Letters with points between them ("L.A.C."); the last point belongs to the token. */
  dotted: 512,
  /** Joined, but an apostrophe stands behind the word before ("leavers' offer"). */
  afterApostrophe: 1024,
  comma: 2048,
} as const;

const S = 19;

/** The words of one paragraph in flat arrays, used again for the next one. Nothing is made per word. */
export class Tokens {
  text = "";
  count = 0;
  start: Int32Array = new Int32Array(1024);
  end: Int32Array = new Int32Array(1024);
  /** The word's number in the table, without a possessive 's; 0 for an unknown word. */
  word: Int32Array = new Int32Array(1024);
  flags: Int32Array = new Int32Array(1024);
  /** Where the first character stands that could quote; -1 when there is none. */
  firstQuote = -1;
  private at = 0;
  private readonly foldedWords: string[] = [];

  /** Reads a text once, in time linear in its length. */
  read(text: string, table: WordTable): void {
    this.text = text;
    this.firstQuote = -1;
    this.count = 0;
    if (this.foldedWords.length > 0) this.foldedWords.length = 0;
    const length = text.length;
    const { cells } = table;
    const and = table.find("and");
    let { start: starts, end: ends, word: words, flags: allFlags } = this;
    let count = 0;
    let at = 0;
    // The commonest gap, one space before a letter, is told without a call, and that letter is looked up once.
    let gap = -1;
    let unit: number = OTHER;
    while (at < length) {
      if (gap === -1) {
        this.at = at;
        gap = this.gap(text, count);
        at = this.at;
        if (at >= length) break;
        unit = CLASS_OF[text.charCodeAt(at)] as number;
      }
      const start = at;
      let flags = gap;
      if ((unit & CAPITAL_BIT) !== 0) {
        flags |= Flag.capital;
        unit &= CLASS_MASK;
      }
      // Small letters, as most words are: one look-up for the class, one for the state.
      let state = ROOT;
      while (unit >= 1 && unit <= LAST_LETTER) {
        state = cells[state + unit] as number;
        at += 1;
        unit = at < length ? (CLASS_OF[text.charCodeAt(at)] as number) : SPACE;
      }
      let end = at;
      let number: number;
      if (unit === SPACE || unit === COMMA) number = cells[state] as number;
      else {
        this.at = at;
        number = this.rest(text, cells, start, state, and);
        flags |= this.restFlags;
        at = this.at;
        end = this.restEnd;
      }
      if (count === starts.length) {
        this.grow();
        ({ start: starts, end: ends, word: words, flags: allFlags } = this);
      }
      starts[count] = start;
      ends[count] = end;
      words[count] = number;
      allFlags[count] = flags;
      count += 1;
      gap = -1;
      if (unit === SPACE && at + 1 < length) {
        unit = CLASS_OF[text.charCodeAt(at + 1)] as number;
        if ((unit & CLASS_MASK) !== OTHER && (unit & CLASS_MASK) <= LAST_WORD_CLASS) {
          gap = Flag.joined;
          at += 1;
        }
      }
    }
    this.count = count;
  }

  /** Looks up again the words that were unknown, after words came to the table. All others stand as they were read. */
  lookUp(table: WordTable): void {
    const { text, word } = this;
    const and = table.find("and");
    for (let index = 0; index < this.count; index += 1) {
      if (word[index] !== 0) continue;
      const start = this.start[index] as number;
      this.at = start;
      word[index] = this.rest(text, table.cells, start, ROOT, and);
    }
  }

  /** A word in folded form without a possessive 's, as words are numbered; "" for one that no pack could have. */
  folded(index: number): string {
    return (this.foldedWords[index] ??= this.fold(index));
  }

  private fold(index: number): string {
    const flags = this.flags[index] as number;
    const end = (this.end[index] as number) - ((flags & Flag.possessive) === 0 ? 0 : 2);
    const written = this.text.slice(this.start[index], end);
    if (written === "&") return "and";
    return foldWords((flags & Flag.dotted) === 0 ? written : written.replaceAll(".", ""))?.[0] ?? "";
  }

  private restFlags = 0;
  private restEnd = 0;

  /** Reads a word from its start, or on from where its first small letters ended: capitals, digits, apostrophes, accents, points. */
  private rest(text: string, cells: Int32Array, start: number, from: number, and: number): number {
    const length = text.length;
    let at = this.at;
    let state = from;
    let end = at;
    let letters = at - start;
    let capitals = letters > 0 && ((CLASS_OF[text.charCodeAt(start)] as number) & CAPITAL_BIT) !== 0 ? 1 : 0;
    let flags = 0;
    while (at < length) {
      const unit = CLASS_OF[text.charCodeAt(at)] as number;
      const cls = unit & CLASS_MASK;
      if (cls >= 1 && cls <= LAST_WORD_CLASS) {
        state = cells[state + cls] as number;
        if (cls >= FIRST_DIGIT) flags |= Flag.digit;
        else {
          letters += 1;
          if ((unit & CAPITAL_BIT) !== 0) capitals += 1;
        }
        end = at + 1;
      } else if (cls === FOREIGN) {
        state = 0;
        letters += 1;
        end = at + 1;
      } else if (cls === APOSTROPHE) {
        const after = at + 1 < length ? (CLASS_OF[text.charCodeAt(at + 1)] as number) & CLASS_MASK : 0;
        if (after === 0 || after > FOREIGN) {
          flags |= Flag.apostropheAfter;
          break;
        }
        if (after === S && !isWordUnit(text, at + 2, length)) {
          flags |= Flag.possessive;
          end = at + 2;
          at += 2;
          break;
        }
        state = cells[state + APOSTROPHE] as number;
      } else if (cls !== IGNORED) break;
      at += 1;
    }
    if (letters === 1 && end === start + 1 && text.charCodeAt(end) === 46 && isLetterPoint(text, end + 1)) {
      // Letters with points: read them as one word without the points.
      while (text.charCodeAt(end) === 46 && isLetterPoint(text, end + 1)) {
        const unit = CLASS_OF[text.charCodeAt(end + 1)] as number;
        state = cells[state + (unit & CLASS_MASK)] as number;
        letters += 1;
        if ((unit & CAPITAL_BIT) !== 0) capitals += 1;
        end += 2;
      }
      if (text.charCodeAt(end) === 46) end += 1;
      flags |= Flag.dotted;
      at = end;
    }
    if (letters > 1 && capitals === letters) flags |= Flag.capitals;
    this.at = at;
    this.restEnd = end;
    this.restFlags = flags;
    // "&" alone reads as the word that it stands for.
    return end === start + 1 && text.charCodeAt(start) === 38 ? and : (cells[state] as number);
  }

  /** Reads what parts two words, up to the next word or the end, and tells it as flags of that next word. */
  private gap(text: string, count: number): number {
    const length = text.length;
    let at = this.at;
    let gap = count === 0 ? (Flag.sentence as number) : 0;
    let stop = count > 0 && ((this.flags[count - 1] as number) & Flag.dotted) !== 0;
    let spaces = false;
    let marks = 0;
    let joiners = 0;
    let apostrophes = 0;
    let cls = 0;
    for (; at < length; at += 1) {
      cls = (CLASS_OF[text.charCodeAt(at)] as number) & CLASS_MASK;
      if (cls >= 1 && cls <= FOREIGN) break;
      if (cls === SPACE) spaces = true;
      else if (cls === STOP) {
        stop = true;
        marks += 1;
      } else if (cls === QUOTE) {
        gap |= Flag.quote;
        if (this.firstQuote === -1) this.firstQuote = at;
        marks += 1;
      } else if (cls === APOSTROPHE) {
        if (this.firstQuote === -1) this.firstQuote = at;
        apostrophes += 1;
        if (spaces || marks > 0) gap |= Flag.quote;
      } else if (cls === HYPHEN || cls === DASH) joiners += 1;
      else if (cls !== IGNORED) {
        marks += 1;
        if (cls === COMMA) gap |= Flag.comma;
      }
    }
    this.at = at;
    if (count === 0 || at >= length) return gap;
    const previous = this.start[count - 1] as number;
    const gapStart = this.end[count - 1] as number;
    const unit = CLASS_OF[text.charCodeAt(at)] as number;
    const opens =
      (unit & CAPITAL_BIT) !== 0 ? Flag.capital : cls >= FIRST_DIGIT && cls < FOREIGN ? Flag.digit : 0;
    if (isNumberedLetter(text, gapStart, at, opens, previous)) return gap | Flag.joined;
    if (stop && endsSentence(text, gapStart, at, previous, spaces, opens)) return gap | Flag.sentence;
    if (marks > 0) return gap;
    if (apostrophes === 0) {
      if (joiners === 0) return gap | Flag.joined;
      return joiners === 1 && !spaces ? gap | Flag.joined | Flag.hyphen : gap;
    }
    return apostrophes === 1 && joiners === 0 && (gap & Flag.quote) === 0
      ? gap | Flag.joined | Flag.afterApostrophe
      : gap;
  }

  private grow(): void {
    const wider = (from: Int32Array): Int32Array => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.start = wider(this.start);
    this.end = wider(this.end);
    this.word = wider(this.word);
    this.flags = wider(this.flags);
  }
}

function isWordUnit(text: string, index: number, length: number): boolean {
  if (index >= length) return false;
  const cls = (CLASS_OF[text.charCodeAt(index)] as number) & CLASS_MASK;
  return cls >= 1 && cls <= FOREIGN;
}

/** A single letter at `index`, with a character after it that is no letter: the "s" of "a.s.a.p.". */
function isLetterPoint(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const cls = (CLASS_OF[text.charCodeAt(index)] as number) & CLASS_MASK;
  return cls >= 1 && cls < FIRST_DIGIT && !isWordUnit(text, index + 1, text.length);
}

/** The number of "S.47": one letter, a point, a number, without spaces. */
const isNumberedLetter = (
  text: string,
  gapStart: number,
  start: number,
  flags: number,
  previous: number,
): boolean =>
  (flags & Flag.digit) !== 0 &&
  start === gapStart + 1 &&
  text.charCodeAt(gapStart) === 46 &&
  previous === gapStart - 1 &&
  !(text.charCodeAt(previous) >= 48 && text.charCodeAt(previous) <= 57);

/** Titles that a full stop follows inside a sentence. */
const ABBREVIATED = new Set(["Dr", "Mr", "Mrs", "Ms", "St", "Prof", "Rev", "No", "eg", "ie", "e.g.", "i.e."]);

/** Whether the marks between two words end a sentence. A point before a small letter, or inside one word, does not. */
function endsSentence(
  text: string,
  gapStart: number,
  start: number,
  previousStart: number,
  spaces: boolean,
  flags: number,
): boolean {
  for (let index = gapStart; index < start; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 33 || unit === 63) return true;
  }
  if ((flags & Flag.capital) === 0 && (flags & Flag.digit) === 0) return false;
  if (!spaces) return (flags & Flag.capital) !== 0 && gapStart - previousStart > 1;
  if (gapStart - previousStart === 1)
    return (flags & Flag.digit) !== 0 ? false : !isCapitalAt(text, previousStart);
  return gapStart - previousStart > 5 || !ABBREVIATED.has(text.slice(previousStart, gapStart));
}

const isCapitalAt = (text: string, index: number): boolean =>
  ((CLASS_OF[text.charCodeAt(index)] as number) & CAPITAL_BIT) !== 0;
