/**
 * What labelled texts taught, as data: how much each trait speaks for each class, in hundredths of the logarithm of the
 * odds. `start` holds for every text. A row is the trait, a tab and a whole number for each class, divided by spaces.
 */
export interface LearnedTable {
  readonly start: readonly number[];
  readonly rows: readonly string[];
}

/** For each class what all traits of a text speak for it together. Unknown traits say nothing. */
export type Sums = (traits: Iterable<string>) => readonly number[];

/** Makes a table ready. It is only read when the first text is; costs a few milliseconds then. */
export function compileTable({ start, rows }: LearnedTable): Sums {
  let weights: ReadonlyMap<string, readonly number[]> | null = null;
  return (traits) => {
    weights ??= weightsOf(rows);
    const sums = [...start];
    for (const trait of traits) {
      const row = weights.get(trait);
      if (row) for (let at = 0; at < row.length; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
    }
    return sums;
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
