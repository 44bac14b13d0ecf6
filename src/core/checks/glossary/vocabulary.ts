import { foldWords } from "../../text/fold";
import { WordTable } from "../../text/wordTable";
import { pluralOf, verbForms } from "./inflect";

const capitalisedWords = (
  "i i'm i'll i've i'd monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january " +
  "february march april may june july august september october november december christmas easter english"
).split(" ");

/**
 * Every word that rules name, numbered, and the sets that it belongs to as bits.
 * Sets are made while patterns are compiled; `seal` then lays the bits out flat.
 */
export class Vocabulary {
  readonly table = new WordTable();
  private readonly lists: number[][] = [];
  private readonly byContent = new Map<string, number>();
  private readonly named = new Map<string, readonly string[]>();
  private bits = new Uint32Array(0);
  private stride = 1;
  /** Words that have a capital without being a name: "I", days, months. */
  readonly neverNames: number;
  /** Words that start a new clause after a comma. */
  readonly clauseWords: number;

  constructor(sets: Readonly<Record<string, readonly string[]>>) {
    for (const [name, words] of Object.entries(sets)) this.named.set(name, words);
    this.neverNames = this.setOf(capitalisedWords);
    this.clauseWords = this.setOf(["but", "while", "whereas", "although", "so", "yet", "and"]);
  }

  /** True when a pack names this set. */
  knows(name: string): boolean {
    return this.named.has(name);
  }

  /** The words of a named set, sets inside it included. */
  private wordsOf(name: string, within: readonly string[] = []): readonly string[] {
    if (within.includes(name)) return [];
    return (this.named.get(name) ?? []).flatMap((word) =>
      word.startsWith("@") ? this.wordsOf(word.slice(1), [...within, name]) : [word],
    );
  }

  /** The number of the set that holds these alternatives (words, `word~` with its inflections, `@set`). */
  setOf(alternatives: readonly string[]): number {
    const key = alternatives.join("|");
    const known = this.byContent.get(key);
    if (known !== undefined) return known;
    const numbers = new Set<number>();
    for (const alternative of alternatives) {
      const words = alternative.startsWith("@") ? this.wordsOf(alternative.slice(1)) : [alternative];
      for (const word of words) for (const spelling of spellings(word)) numbers.add(this.table.add(spelling));
    }
    const made = this.lists.length;
    this.lists.push([...numbers]);
    this.byContent.set(key, made);
    return made;
  }

  seal(): void {
    this.stride = Math.max(1, Math.ceil(this.lists.length / 32));
    this.bits = new Uint32Array(this.table.size * this.stride);
    for (const [set, words] of this.lists.entries()) {
      for (const word of words) {
        const cell = word * this.stride + (set >> 5);
        this.bits[cell] = (this.bits[cell] as number) | (1 << (set & 31));
      }
    }
  }

  has(word: number, set: number): boolean {
    return word !== 0 && ((this.bits[word * this.stride + (set >> 5)] as number) & (1 << (set & 31))) !== 0;
  }
}

/** A word as it stands, or with `~` every form it can take as a noun or a verb. */
function spellings(word: string): string[] {
  const inflected = word.endsWith("~");
  const base = inflected ? word.slice(0, -1) : word;
  const forms = inflected ? verbForms(base) : null;
  const all =
    forms === null ? [base] : [base, pluralOf(base), forms.third, forms.past, forms.participle, forms.ing];
  return all.flatMap((each) => foldWords(each)?.slice(0, 1) ?? []);
}
