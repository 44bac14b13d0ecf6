import type { Slot } from "../../packs/pattern";
import type { Tokens } from "../../text/tokens";
import type { Vocabulary } from "./vocabulary";
import type { WordSet } from "./wordSet";

/** What a slot may ask of a word or of a place besides being one of its words, as one bit each. */
export const Special = {
  any: 1,
  name: 2,
  capital: 4,
  caps: 8,
  number: 16,
  start: 32,
  end: 64,
  pause: 128,
  comma: 256,
  possessive: 512,
} as const;
const specials: Readonly<Record<string, number>> = {
  "@any": Special.any,
  "@name": Special.name,
  "@Capital": Special.capital,
  "@CAPS": Special.caps,
  "@number": Special.number,
  "@start": Special.start,
  "@end": Special.end,
  "@pause": Special.pause,
  "@comma": Special.comma,
  "@possessive": Special.possessive,
};

export const isSpecialSet = (name: string): boolean => name in specials;

/** Words in small letters with bars between them. */
const plainWords = /^[a-z'|]*$/;
const nothing: readonly never[] = [];

/** Words that are held against a slot as they are written before its own words are worth numbering. */
const FEW = 12;

/**
 * One word's place in a pattern. Its words are numbered when words are held against it again and again: most places of
 * most patterns are never reached, because the place before them did not fit.
 */
export class CompiledSlot {
  readonly optional: boolean;
  readonly negated: boolean;
  readonly special: number;
  readonly hasWords: boolean;
  /** The plain words among them, each between bars, and all that is to be looked up in another way. */
  private readonly fenced: string;
  private readonly others: readonly string[];
  private set: WordSet | null = null;
  private asked = 0;

  constructor(slot: Slot, vocabulary: Vocabulary) {
    const mark = slot[0];
    this.optional = mark === "?";
    this.negated = mark === "!";
    const written = this.optional || this.negated ? slot.slice(1) : slot;
    if (plainWords.test(written)) {
      this.special = 0;
      this.hasWords = written !== "";
      this.fenced = `|${written}|`;
      this.others = nothing;
      return;
    }
    let special = 0;
    let fenced = "|";
    const others: string[] = [];
    for (const each of written.split("|")) {
      special |= specials[each] ?? 0;
      if (each === "" || (each.startsWith("@") && !vocabulary.knows(each.slice(1)))) continue;
      if (plainWords.test(each)) fenced += `${each}|`;
      else others.push(each);
    }
    this.special = special;
    this.fenced = fenced;
    this.others = others;
    this.hasWords = fenced !== "|" || others.length > 0;
  }

  private get listed(): readonly string[] {
    return [...this.fenced.split("|").filter((each) => each !== ""), ...this.others];
  }

  /** The numbers of the words, those in sets among them. */
  numbers(vocabulary: Vocabulary): readonly number[] {
    return vocabulary.numbersOf(this.listed);
  }

  /** Numbers the words. True when some of them are new, so that texts must be read again to tell them. */
  settle(vocabulary: Vocabulary): boolean {
    if (this.set !== null || !this.hasWords) return false;
    const { size } = vocabulary.table;
    this.set = vocabulary.setOf(this.listed);
    return vocabulary.table.size !== size;
  }

  /** Whether a token is one of the words. Tokens are looked up again where new words were numbered. */
  holds(tokens: Tokens, index: number, vocabulary: Vocabulary): boolean {
    if (this.set === null) {
      if (!this.hasWords) return false;
      this.asked += 1;
      if (this.asked < FEW) return this.lists(tokens.folded(index), vocabulary);
      if (this.settle(vocabulary)) tokens.lookUp(vocabulary.table);
    }
    return (this.set as unknown as WordSet).has(tokens.word[index] as number);
  }

  private lists(folded: string, vocabulary: Vocabulary): boolean {
    if (folded !== "" && this.fenced.includes(`|${folded}|`)) return true;
    return this.others.length > 0 && vocabulary.lists(this.others, folded);
  }
}
