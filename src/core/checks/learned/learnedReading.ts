import type { StatementKind } from "../statements/statement";

/** What traits speak for: the kind of a statement, and two letters of what is not a goal. The order is the table's. */
export const learnedClasses = ["goal", "objective", "action", "neither", "specific", "measurable"] as const;
type LearnedClass = (typeof learnedClasses)[number];
const kinds: readonly StatementKind[] = ["goal", "objective", "action", "neither"];

/**
 * What labelled statements taught, as data: how much each trait speaks for each of `learnedClasses`, in hundredths of
 * the logarithm of the odds. `start` holds for every statement. A row is the trait, a tab and whole numbers divided by
 * spaces.
 */
export interface LearnedTable {
  readonly start: readonly number[];
  readonly rows: readonly string[];
}

/** What the traits of one statement speak for. The verdict of the rules is heard with them. */
export interface Verdict {
  readonly kind: (byRules: StatementKind) => StatementKind;
  readonly letter: (letter: "specific" | "measurable", byRules: boolean) => boolean;
}

export type LearnedReading = (traits: Iterable<string>) => Verdict;

/**
 * How much the verdict of the rules counts for, in the unit of the table: traits win where they speak against it almost
 * three to one. Measured on authors whom neither had seen (docs/decisions/0009-learned-readings.md).
 */
const VOICE_OF_RULES = 100;

/** Makes a table ready. It is only read when the first statement is; costs a few milliseconds then. */
export function compileLearned({ start, rows }: LearnedTable): LearnedReading {
  let weights: ReadonlyMap<string, readonly number[]> | null = null;
  return (traits) => {
    weights ??= weightsOf(rows);
    const sums = [...start];
    for (const trait of traits) {
      const row = weights.get(trait);
      if (row) for (let at = 0; at < row.length; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
    }
    const speaksFor = (each: LearnedClass): number => sums[learnedClasses.indexOf(each)] ?? 0;
    return {
      kind: (byRules) => {
        const voiced = (kind: StatementKind): number =>
          speaksFor(kind) + (kind === byRules ? VOICE_OF_RULES : 0);
        return kinds.reduce((best, kind) => (voiced(kind) > voiced(best) ? kind : best), byRules);
      },
      letter: (letter, byRules) => speaksFor(letter) + (byRules ? VOICE_OF_RULES : -VOICE_OF_RULES) > 0,
    };
  };
}

const weightsOf = (rows: readonly string[]): ReadonlyMap<string, readonly number[]> =>
  new Map(
    rows.map((row) => {
      const tab = row.indexOf("\t");
      return [
        row.slice(0, tab),
        row
          .slice(tab + 1)
          .split(" ")
          .map(Number),
      ];
    }),
  );
