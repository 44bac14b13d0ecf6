/** Questions that a list answers before its bits are worth making: most sets are asked a few times in a short text. */
const FEW = 16;
const NONE = new Int32Array(0);

/** A set of word numbers: as bits, since every hit asks many of them. */
export class WordSet {
  private bits: Int32Array = NONE;
  private asked = 0;

  constructor(private readonly words: readonly number[]) {}

  /** @param word a number of the table; 0, for an unknown word, is in no set */
  has(word: number): boolean {
    if (this.asked < FEW) return this.isListed(word);
    const cell = word >> 5;
    return cell < this.bits.length && (((this.bits[cell] as number) >> (word & 31)) & 1) !== 0;
  }

  private isListed(word: number): boolean {
    this.asked += 1;
    if (this.asked === FEW) this.bits = bitsOf(this.words);
    return this.words.includes(word);
  }
}

function bitsOf(words: readonly number[]): Int32Array {
  let highest = 0;
  for (const word of words) if (word > highest) highest = word;
  const bits = new Int32Array((highest >> 5) + 1);
  for (const word of words) {
    const cell = word >> 5;
    bits[cell] = (bits[cell] as number) | (1 << (word & 31));
  }
  return bits;
}
