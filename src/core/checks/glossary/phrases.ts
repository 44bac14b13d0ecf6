import { Flag, type Tokens } from "../../text/tokens";
import type { WordTable } from "../../text/wordTable";

/**
 * Phrases as an automaton over word numbers, in a flat hash of edges. Entered at each word that starts a phrase;
 * gives the longest phrase, whose forms are a chain: several entries may share a spelling.
 */
export class Phrases {
  private readonly rows: { node: number; word: number; target: number }[] = [];
  private readonly edgeOf = new Map<number, number>();
  private nodes = 1;
  private readonly chainAt: number[] = [-1];
  private readonly after: number[] = [];
  private edges = new Int32Array(0);
  private mask = 0;
  /** Node that a word leads to from the start, or 0. One cell a word. */
  private firstNode = new Int32Array(0);
  private accepts = new Int32Array(0);
  private following = new Int32Array(0);

  /** Adds the phrase of form number `form`; forms of equal words are read latest first. */
  add(words: readonly string[], form: number, table: WordTable): void {
    let node = 0;
    for (const word of words) {
      const number = table.add(word);
      const key = node * 0x200000 + number;
      let target = this.edgeOf.get(key);
      if (target === undefined) {
        target = this.nodes;
        this.nodes += 1;
        this.edgeOf.set(key, target);
        this.rows.push({ node, word: number, target });
        this.chainAt.push(-1);
      }
      node = target;
    }
    this.after[form] = this.chainAt[node] as number;
    this.chainAt[node] = form;
  }

  seal(words: number): void {
    this.accepts = Int32Array.from(this.chainAt);
    this.following = Int32Array.from(this.after);
    this.firstNode = new Int32Array(words);
    let size = 16;
    while (size < this.rows.length * 2) size *= 2;
    this.mask = size - 1;
    this.edges = new Int32Array(size * 3).fill(-1);
    for (const { node, word, target } of this.rows) {
      if (node === 0) this.firstNode[word] = target;
      let cell = hash(node, word) & this.mask;
      while (this.edges[cell * 3] !== -1) cell = (cell + 1) & this.mask;
      this.edges.set([node, word, target], cell * 3);
    }
  }

  startsAt(word: number): boolean {
    // Words that came to the table after this was sealed start none.
    return word < this.firstNode.length && this.firstNode[word] !== 0;
  }

  /** The first form of the chain at the longest phrase that starts at token `first`, or -1; `lengthOf` tells how long. */
  longest(tokens: Tokens, first: number): number {
    let node = this.firstNode[tokens.word[first] as number] as number;
    let found = -1;
    let last = first;
    this.length = 0;
    for (;;) {
      const chain = this.accepts[node] as number;
      if (chain !== -1) {
        found = chain;
        this.length = last - first + 1;
      }
      if (last + 1 >= tokens.count) return found;
      // A possessive inside a phrase is another phrase, but for names such as "Care Leavers' Offer".
      const gap = tokens.flags[last + 1] as number;
      if ((gap & Flag.joined) === 0) return found;
      node = this.step(node, tokens.word[last + 1] as number);
      if (node === 0) return found;
      last += 1;
    }
  }

  /** Words in the phrase that `longest` found last. */
  length = 0;

  next(form: number): number {
    return this.following[form] as number;
  }

  private step(node: number, word: number): number {
    if (word === 0) return 0;
    let cell = hash(node, word) & this.mask;
    for (;;) {
      const at = cell * 3;
      const from = this.edges[at] as number;
      if (from === -1) return 0;
      if (from === node && this.edges[at + 1] === word) return this.edges[at + 2] as number;
      cell = (cell + 1) & this.mask;
    }
  }
}

const hash = (node: number, word: number): number =>
  (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7;
