import { Flag, type Tokens } from "../../text/tokens";
import type { WordTable } from "../../text/wordTable";

/** Room for the edges of the built-in pack, a power of two. */
const FIRST_EDGES = 4096;

/** Phrases as plain numbers, from which they can be made again. */
export interface PhraseData {
  /** Two numbers an edge, in the order of the nodes that they lead to: the node before, and the word. */
  readonly edges: readonly number[];
  /** Where each of these edges stands in the hash, and how many places that has. */
  readonly places: readonly number[];
  readonly room: number;
  /** The first form of each node's chain, or -1, and the next form after each form. */
  readonly chains: readonly number[];
  readonly following: readonly number[];
}

/**
 * Phrases as an automaton over word numbers, in a flat hash of edges. Entered at each word that starts a phrase;
 * gives the longest phrase, whose forms are a chain: several entries may share a spelling.
 */
export class Phrases {
  private nodes = 1;
  private chainAt: number[] = [-1];
  private after: number[] = [];
  /** Two numbers a word that starts a phrase: the word, and the node that it leads to. */
  private readonly starts: number[] = [];
  /** Three cells an edge: node, word, target. An edge without a target is none. */
  private edges = new Int32Array(3 * FIRST_EDGES);
  private mask = FIRST_EDGES - 1;
  /** Node that a word leads to from the start, or 0. One cell a word; words that came later start no phrase. */
  firstNode: Int32Array = new Int32Array(0);
  private accepts = new Int32Array(0);
  private following = new Int32Array(0);

  /** Adds the phrase of form number `form`; forms of equal words are read latest first. */
  add(words: readonly string[], form: number, table: WordTable): void {
    let node = 0;
    for (const each of words) node = this.link(node, table.add(each));
    this.after[form] = this.chainAt[node] as number;
    this.chainAt[node] = form;
  }

  /** The phrases as data. */
  get data(): PhraseData {
    const edges = new Array<number>(2 * (this.nodes - 1)).fill(0);
    const places = new Array<number>(this.nodes - 1).fill(0);
    for (let at = 0; at < this.edges.length; at += 3) {
      const target = this.edges[at + 2] as number;
      if (target === 0) continue;
      edges[2 * target - 2] = this.edges[at] as number;
      edges[2 * target - 1] = this.edges[at + 1] as number;
      places[target - 1] = at;
    }
    return { edges, places, room: this.mask + 1, chains: [...this.chainAt], following: [...this.after] };
  }

  /** Takes in what `data` gave. For phrases that are empty. */
  restore({ edges, places, room, chains, following }: PhraseData): void {
    this.edges = new Int32Array(3 * room);
    this.mask = room - 1;
    this.nodes = places.length + 1;
    for (let target = 1; target < this.nodes; target += 1) {
      const node = edges[2 * target - 2] as number;
      const word = edges[2 * target - 1] as number;
      put(this.edges, places[target - 1] as number, node, word, target);
      if (node === 0) this.starts.push(word, target);
    }
    this.chainAt = [...chains];
    this.after = [...following];
  }

  /** The node that a word leads to, made if it is new. */
  private link(node: number, word: number): number {
    const at = this.find(node, word);
    const known = this.edges[at + 2] as number;
    if (known !== 0) return known;
    const target = this.nodes;
    this.nodes += 1;
    put(this.edges, at, node, word, target);
    if (node === 0) this.starts.push(word, target);
    this.chainAt.push(-1);
    if (this.nodes * 2 > this.mask) this.grow();
    return target;
  }

  seal(words: number): void {
    this.accepts = new Int32Array(this.chainAt);
    this.following = new Int32Array(this.after);
    this.firstNode = new Int32Array(words);
    const { starts } = this;
    for (let at = 0; at < starts.length; at += 2)
      this.firstNode[starts[at] as number] = starts[at + 1] as number;
  }

  /** Where the edge stands, or the empty place where it would. */
  private find(node: number, word: number): number {
    const { edges } = this;
    let cell = hash(node, word) & this.mask;
    for (;;) {
      const at = cell * 3;
      if (edges[at + 2] === 0 || (edges[at] === node && edges[at + 1] === word)) return at;
      cell = (cell + 1) & this.mask;
    }
  }

  private grow(): void {
    const before = this.edges;
    this.edges = new Int32Array(before.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < before.length; at += 3) {
      const target = before[at + 2] as number;
      if (target === 0) continue;
      const node = before[at] as number;
      const word = before[at + 1] as number;
      put(this.edges, this.find(node, word), node, word, target);
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
    return word === 0 ? 0 : (this.edges[this.find(node, word) + 2] as number);
  }
}

function put(edges: Int32Array, at: number, node: number, word: number, target: number): void {
  edges[at] = node;
  edges[at + 1] = word;
  edges[at + 2] = target;
}

const hash = (node: number, word: number): number =>
  (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7;
