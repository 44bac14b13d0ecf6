import { foldWords } from "../../text/fold";
import { WordTable, type WordTableData } from "../../text/wordTable";
import type { CompiledSlot } from "./slot";
import { pluralOf, verbForms } from "./inflect";
import { WordSet } from "./wordSet";

/** The engine's own sets that every hit asks, parted by spaces. */
const ownWords = {
  neverNames:
    "i i'm i'll i've i'd monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january " +
    "february march april may june july august september october november december christmas easter english",
  openers:
    "the a an this that these those there here it he she they we you my your his her its our their if when while after " +
    "before during since until once as at by for from in on of to with without within about between all any both each every " +
    "either neither no not some many most more few several other another one two three please also then so but and or yet " +
    "who what where why how which whose is are was were be do does did has have had can could will would should must may " +
    "might supervised unsupervised direct indirect regular weekly monthly daily overnight increase reduce stop arrange " +
    "everyone everybody nobody someone people children boys girls young older school work family social new next last first " +
    "video phone letterbox extra good safe community sibling siblings early legal",
  clauseWords: "but while whereas although so yet and",
} as const;

/** What a vocabulary holds before any pattern is tried, as plain data from which it can be made again. */
export interface VocabularyData {
  readonly words: WordTableData;
  /** The numbers of the words of each of the engine's own sets. */
  readonly own: Readonly<Record<keyof typeof ownWords, readonly number[]>>;
}

/**
 * Every word that the engine tells apart, numbered, and sets of these numbers. The words of a pattern are
 * numbered when it is first tried, so the table can grow: `size` of the table tells when words must be read again.
 */
export class Vocabulary {
  readonly table = new WordTable();
  /** Patterns that were compiled before, by their text. */
  readonly slots = new Map<string, CompiledSlot>();
  private readonly named = new Map<string, readonly string[]>();
  private readonly namedNumbers = new Map<string, readonly number[]>();
  private readonly namedWords = new Map<string, readonly string[]>();
  /** Words that have a capital without being a name: "I", days, months. */
  readonly neverNames: WordSet;
  /** Words that start a new clause after a comma. */
  readonly clauseWords: WordSet;
  /** Words that often start a sentence without being a name. */
  readonly openers: WordSet;

  private readonly own: VocabularyData["own"];

  /** @param known what `data` gave for the same sets, when it was worked out before */
  constructor(sets: Readonly<Record<string, readonly string[]>>, known: VocabularyData | null) {
    for (const [name, words] of Object.entries(sets)) this.named.set(name, words);
    if (known !== null) this.table.restore(known.words);
    this.own = known?.own ?? this.numberOwn();
    this.neverNames = new WordSet(this.own.neverNames);
    this.openers = new WordSet(this.own.openers);
    this.clauseWords = new WordSet(this.own.clauseWords);
  }

  private numberOwn(): VocabularyData["own"] {
    const { neverNames, openers, clauseWords } = ownWords;
    return {
      neverNames: this.numbersOf(neverNames.split(" ")),
      openers: this.numbersOf(openers.split(" ")),
      clauseWords: this.numbersOf(clauseWords.split(" ")),
    };
  }

  /** The words that are numbered by now. */
  get data(): VocabularyData {
    return { words: this.table.data, own: this.own };
  }

  /** True when a pack names this set. */
  knows(name: string): boolean {
    return this.named.has(name);
  }

  /**
   * A new set of these words; `word~` stands for the word with its inflections, `@name` for the words of a named set
   * and of the sets inside it. A name that nobody knows stands for none.
   */
  setOf(words: readonly string[]): WordSet {
    return new WordSet(this.numbersOf(words));
  }

  /** The numbers of the words of such a set. */
  numbersOf(words: readonly string[]): readonly number[] {
    return words.flatMap((word) =>
      word.startsWith("@")
        ? this.numbersNamed(word.slice(1))
        : formsOf(word).map((form) => this.table.add(form)),
    );
  }

  /** Whether a folded word is in such a set, without numbering anything. */
  lists(words: readonly string[], folded: string): boolean {
    for (const word of words) {
      const listed = word.startsWith("@")
        ? this.wordsNamed(word.slice(1)).includes(folded)
        : formsOf(word).includes(folded);
      if (listed) return true;
    }
    return false;
  }

  private numbersNamed(name: string): readonly number[] {
    let numbers = this.namedNumbers.get(name);
    if (numbers === undefined) {
      numbers = this.wordsNamed(name).map((word) => this.table.add(word));
      this.namedNumbers.set(name, numbers);
    }
    return numbers;
  }

  /** The words of a named set and of the sets inside it, each in every form. */
  private wordsNamed(name: string): readonly string[] {
    let words = this.namedWords.get(name);
    if (words === undefined) {
      const collected: string[] = [];
      this.collect(name, collected, new Set());
      words = collected;
      this.namedWords.set(name, words);
    }
    return words;
  }

  private collect(name: string, into: string[], seen: Set<string>): void {
    if (seen.has(name)) return;
    seen.add(name);
    for (const word of this.named.get(name) ?? []) {
      if (word.startsWith("@")) this.collect(word.slice(1), into, seen);
      else into.push(...formsOf(word));
    }
  }
}

/** Small letters and straight apostrophes: a word that needs no folding and takes no other form. */
const plain = /^[a-z']+$/;

/** A word as it stands, or with `~` every form it can take as a noun or a verb. */
function formsOf(word: string): readonly string[] {
  if (plain.test(word)) return [word];
  const inflected = word.endsWith("~");
  const base = inflected ? word.slice(0, -1) : word;
  const forms = inflected ? verbForms(base) : null;
  const all =
    forms === null ? [base] : [base, pluralOf(base), forms.third, forms.past, forms.participle, forms.ing];
  // Words are read one by one, so a word of several parts ("co-ordinator") can't be one of a set.
  return [...new Set(all.flatMap((each) => singleWord(foldWords(each))))];
}

const singleWord = (words: readonly string[] | null): readonly string[] => (words?.length === 1 ? words : []);
