import { APOSTROPHE, CLASS_MASK, CLASS_OF } from "./fold";

/** Columns of a state: one for each class that a word can hold. */
const WIDTH = 39;
export const ROOT = 1;
/** States that the built-in pack needs, with room to spare, so that nothing is copied while it is compiled. */
const FIRST_ROOM = 8192;

/**
 * Known words as a flat automaton: one row of typed cells a state, one column a character class.
 * Row 0 is the dead state, so that a walk needs no test: from there every step stays there.
 */
export class WordTable {
  /** Next state at `state * 39 + class`; 0 is dead. */
  next: Int32Array = new Int32Array(WIDTH * FIRST_ROOM);
  /** The word that ends at a state, from 1; 0 when none does. */
  wordAt: Int32Array = new Int32Array(FIRST_ROOM);
  private states = 2;
  private words = 1;

  /** One more than the highest word number. */
  get size(): number {
    return this.words;
  }

  /** The number of a folded word (letters a to z, digits, apostrophes), made if it is new. */
  add(word: string): number {
    let state = ROOT;
    for (let index = 0; index < word.length; index += 1) {
      const cell = state * WIDTH + ((CLASS_OF[word.charCodeAt(index)] as number) & CLASS_MASK);
      let target = this.next[cell] as number;
      if (target === 0) {
        target = this.states;
        this.states += 1;
        if (target >= this.wordAt.length) this.grow();
        this.next[cell] = target;
      }
      state = target;
    }
    const known = this.wordAt[state] as number;
    if (known !== 0) return known;
    const made = this.words;
    this.words += 1;
    this.wordAt[state] = made;
    return made;
  }

  /** The number of a folded word, or 0. */
  find(word: string): number {
    let state = ROOT;
    for (let index = 0; index < word.length; index += 1) {
      const cls = (CLASS_OF[word.charCodeAt(index)] as number) & CLASS_MASK;
      if (cls === 0 || cls > APOSTROPHE) return 0;
      state = this.next[state * WIDTH + cls] as number;
    }
    return this.wordAt[state] as number;
  }

  private grow(): void {
    const next = new Int32Array(this.next.length * 2);
    next.set(this.next);
    this.next = next;
    const wordAt = new Int32Array(this.wordAt.length * 2);
    wordAt.set(this.wordAt);
    this.wordAt = wordAt;
  }
}

export const TABLE_WIDTH = WIDTH;
