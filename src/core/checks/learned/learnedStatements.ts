import type { StatementKind } from "../statements/statement";
import { compileTable, type LearnedTable } from "./learnedTable";

/** The kinds that traits speak for, and the letters, of what is not a goal. */
export const learnedKinds = ["goal", "objective", "action", "neither"] as const satisfies StatementKind[];
export const learnedLetters = ["specific", "measurable"] as const;
type LearnedLetter = (typeof learnedLetters)[number];
/** The order of the table. */
const classes: readonly (StatementKind | LearnedLetter)[] = [...learnedKinds, ...learnedLetters];

/** What the traits of one statement speak for. The verdict of the rules is heard with them. */
export interface StatementVerdict {
  readonly kind: (byRules: StatementKind) => StatementKind;
  readonly letter: (letter: LearnedLetter, byRules: boolean) => boolean;
}

export type LearnedStatements = (traits: Iterable<string>) => StatementVerdict;

/**
 * How much the verdict of the rules counts for, in the unit of the table: traits win where they speak against it almost
 * three to one. Measured on authors whom neither had seen (docs/decisions/0009-learned-readings.md).
 */
const VOICE_OF_RULES = 100;

/** Makes the table of statements ready (`compileTable`). */
export function compileLearnedStatements(table: LearnedTable): LearnedStatements {
  const sumsOf = compileTable(table);
  return (traits) => {
    const sums = sumsOf(traits);
    const speaksFor = (each: StatementKind | LearnedLetter): number => sums[classes.indexOf(each)] ?? 0;
    return {
      kind: (byRules) => {
        const voiced = (kind: StatementKind): number =>
          speaksFor(kind) + (kind === byRules ? VOICE_OF_RULES : 0);
        return learnedKinds.reduce<StatementKind>(
          (best, kind) => (voiced(kind) > voiced(best) ? kind : best),
          byRules,
        );
      },
      letter: (letter, byRules) => speaksFor(letter) + (byRules ? VOICE_OF_RULES : -VOICE_OF_RULES) > 0,
    };
  };
}
