import type { SenseRule, Verdict } from "../../packs/pattern";
import { CompiledCondition } from "./compiledCondition";
import { holds, type Hit } from "./condition";
import { SenseIndex } from "./senseIndex";
import type { Vocabulary } from "./vocabulary";

/** Hits of an entry after which an index of its rules pays: making one costs about as much as so many hits without. */
const OFTEN = 64;

/**
 * An entry's rules of sense. They are compiled one by one as they are tried, since a short text tries few, and are
 * indexed once the entry is hit again and again.
 */
export class Senses {
  private readonly conditions: CompiledCondition[] = [];
  private settled = false;
  private index: SenseIndex | null = null;
  private hits = 0;

  constructor(
    private readonly rules: readonly SenseRule[],
    private readonly otherwise: Verdict,
    private readonly vocabulary: Vocabulary,
  ) {}

  /**
   * To be called before each hit: may number many words at once, after which texts must be read again.
   *
   * @param long true for a text that is too long to be read again for a few words at a time
   */
  prepare(long: boolean): void {
    this.hits += 1;
    if (long || this.hits === OFTEN) this.settle();
    if (this.hits === OFTEN) this.index = new SenseIndex(this.conditions, this.vocabulary);
  }

  private settle(): void {
    if (this.settled) return;
    this.settled = true;
    for (const place of this.rules.keys()) this.conditionAt(place).settle();
  }

  /** What the first rule that holds says; without one, what the entry says of itself. */
  verdict(hit: Hit): Verdict {
    const { rules, index, vocabulary } = this;
    if (index !== null) return this.verdictOf(index.couldHold(hit, vocabulary), hit);
    for (let place = 0; place < rules.length; place += 1) {
      if (holds(this.conditionAt(place), hit, vocabulary)) return (rules[place] as SenseRule).verdict;
    }
    return this.otherwise;
  }

  /** @param could the rules to try, 32 a cell */
  private verdictOf(could: Int32Array, hit: Hit): Verdict {
    const { rules, conditions, vocabulary } = this;
    for (let cell = 0; cell < could.length; cell += 1) {
      for (let left = could[cell] as number; left !== 0; left &= left - 1) {
        const place = cell * 32 + 31 - Math.clz32(left & -left);
        if (holds(conditions[place] as CompiledCondition, hit, vocabulary))
          return (rules[place] as SenseRule).verdict;
      }
    }
    return this.otherwise;
  }

  private conditionAt(place: number): CompiledCondition {
    return (this.conditions[place] ??= new CompiledCondition(
      this.rules[place] as SenseRule,
      this.vocabulary,
    ));
  }
}
