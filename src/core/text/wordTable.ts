import { APOSTROPHE, CLASS_MASK, CLASS_OF } from "./fold";

/** Columns of a state: one for each class that a word can hold, and the first for the word that ends there. */
const WIDTH = 39;
/** The state that every word starts from. */
export const ROOT = WIDTH;
const SPACE = 32;
/** States that the built-in pack needs, with room to spare, so that nothing is copied while it is compiled. */
const FIRST_ROOM = 12288;

/**
 * Known words as a flat automaton of typed cells. A state is the offset of its row, so that a step is one addition and
 * one look-up: `cells[state + class]` is the next state. Row 0 is the dead state: from there every step stays there,
 * so a walk needs no test. `cells[state]` is the number of the word that ends at a state, 0 when none does.
 */
export class WordTable {
  cells: Int32Array = new Int32Array(WIDTH * FIRST_ROOM);
  private used = 2 * WIDTH;
  private readonly words: string[] = [];

  /** The words in the order of their numbers. */
  get all(): readonly string[] {
    return this.words;
  }

  /** One more than the highest word number. */
  get size(): number {
    return this.words.length + 1;
  }

  /** The number of a folded word (letters a to z, digits, apostrophes), made if it is new. */
  add(word: string): number {
    let state = ROOT;
    for (let index = 0; index < word.length; index += 1) {
      const cell = state + ((CLASS_OF[word.charCodeAt(index)] as number) & CLASS_MASK);
      let target = this.cells[cell] as number;
      if (target === 0) {
        target = this.used;
        this.used += WIDTH;
        if (this.used > this.cells.length) this.grow();
        this.cells[cell] = target;
      }
      state = target;
    }
    const known = this.cells[state] as number;
    if (known !== 0) return known;
    this.words.push(word);
    const made = this.words.length;
    this.cells[state] = made;
    return made;
  }

  /** Numbers folded words that are parted by spaces, in one go. Those that are known keep their numbers. */
  addAll(words: string): void {
    while (this.used + words.length * WIDTH > this.cells.length) this.grow();
    const { cells } = this;
    let { used } = this;
    let state = ROOT;
    let start = 0;
    for (let at = 0; at <= words.length; at += 1) {
      const unit = at === words.length ? SPACE : words.charCodeAt(at);
      if (unit === SPACE) {
        if (at > start && cells[state] === 0) cells[state] = this.words.push(words.slice(start, at));
        start = at + 1;
        state = ROOT;
        continue;
      }
      const cell = state + ((CLASS_OF[unit] as number) & CLASS_MASK);
      state = cells[cell] as number;
      if (state === 0) {
        state = used;
        used += WIDTH;
        cells[cell] = state;
      }
    }
    this.used = used;
  }

  /** The number of a folded word, or 0. */
  find(word: string): number {
    let state = ROOT;
    for (let index = 0; index < word.length; index += 1) {
      const cls = (CLASS_OF[word.charCodeAt(index)] as number) & CLASS_MASK;
      if (cls === 0 || cls > APOSTROPHE) return 0;
      state = this.cells[state + cls] as number;
    }
    return this.cells[state] as number;
  }

  private grow(): void {
    const cells = new Int32Array(this.cells.length * 2);
    cells.set(this.cells);
    this.cells = cells;
  }
}
