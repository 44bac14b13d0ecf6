/** A set of word numbers as bits, since every hit asks many of them. */
export class WordSet {
  private readonly bits: Int32Array;

  constructor(words: readonly number[]) {
    let highest = 0;
    for (const word of words) if (word > highest) highest = word;
    this.bits = new Int32Array((highest >> 5) + 1);
    for (const word of words) {
      const cell = word >> 5;
      this.bits[cell] = (this.bits[cell] as number) | (1 << (word & 31));
    }
  }

  /** @param word a number of the table; 0, for an unknown word, is in no set */
  has(word: number): boolean {
    const cell = word >> 5;
    return cell < this.bits.length && (((this.bits[cell] as number) >> (word & 31)) & 1) !== 0;
  }
}
