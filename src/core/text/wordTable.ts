import { APOSTROPHE, CLASS_MASK, CLASS_OF, letterOf } from "./fold";

/** Columns of a state: one for each class that a word can hold, and the first for the word that ends there. */
const WIDTH = 39;
/** The state that every word starts from. */
export const ROOT = WIDTH;
/** States that the built-in pack needs, with room to spare, so that nothing is copied while it is compiled. */
const FIRST_ROOM = 12288;

/** A table as plain numbers, from which it can be made again without reading a word. */
export interface WordTableData {
  /** For each state behind the root, in the order of their rows: where the cell that leads to it stands, from the row before its own. */
  readonly steps: readonly number[];
  /** The row of the state at which each word ends, in the order of the words' numbers. */
  readonly ends: readonly number[];
}

/**
 * Known words as a flat automaton of typed cells. A state is the offset of its row, so that a step is one addition and
 * one look-up: `cells[state + class]` is the next state. Row 0 is the dead state: from there every step stays there,
 * so a walk needs no test. `cells[state]` is the number of the word that ends at a state, 0 when none does.
 */
export class WordTable {
  cells: Int32Array = new Int32Array(WIDTH * FIRST_ROOM);
  private used = 2 * WIDTH;
  private count = 0;

  /** The words in the order of their numbers. */
  get all(): readonly string[] {
    const words = new Array<string>(this.count).fill("");
    this.spell(ROOT, "", words);
    return words;
  }

  private spell(state: number, word: string, into: string[]): void {
    const number = this.cells[state] as number;
    if (number !== 0) into[number - 1] = word;
    for (let cls = 1; cls < WIDTH; cls += 1) {
      const target = this.cells[state + cls] as number;
      if (target !== 0) this.spell(target, word + (cls === APOSTROPHE ? "'" : letterOf(cls)), into);
    }
  }

  /** One more than the highest word number. */
  get size(): number {
    return this.count + 1;
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
    this.count += 1;
    this.cells[state] = this.count;
    return this.count;
  }

  /** The table as data. */
  get data(): WordTableData {
    const steps: number[] = [];
    const ends: number[] = [];
    for (let state = ROOT; state < this.used; state += WIDTH) {
      const number = this.cells[state] as number;
      if (number !== 0) ends[number - 1] = state / WIDTH;
      for (let cell = state + 1; cell < state + WIDTH; cell += 1) {
        const target = this.cells[cell] as number;
        if (target !== 0) steps[target / WIDTH - 2] = cell - (target - WIDTH);
      }
    }
    return { steps, ends };
  }

  /** Takes in what `data` gave. For a table that is empty. */
  restore({ steps, ends }: WordTableData): void {
    while (this.used + steps.length * WIDTH > this.cells.length) this.grow();
    const { cells } = this;
    let row = ROOT;
    for (const step of steps) {
      cells[row + step] = row + WIDTH;
      row += WIDTH;
    }
    this.used = row + WIDTH;
    for (const end of ends) {
      this.count += 1;
      cells[end * WIDTH] = this.count;
    }
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
