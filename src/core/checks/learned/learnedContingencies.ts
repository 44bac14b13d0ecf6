import { contingencyParts, type ContingencyPart } from "../contingency/contingency";
import { compileTable, type LearnedTable } from "./learnedTable";

/** True where traits and rules together speak rather for a part's missing than for its being there. */
export type LearnedContingencies = (
  traits: Iterable<string>,
) => (part: ContingencyPart, missingByRules: boolean) => boolean;

/**
 * How much the verdict of the rules counts for, in the unit of the table: traits win where they speak against it more
 * than seven to one. Measured on authors whom neither had seen (docs/decisions/0009-learned-readings.md).
 */
const VOICE_OF_RULES = 200;

/** Makes the table of contingencies ready (`compileTable`). Its classes: that each of `contingencyParts` is missing. */
export function compileLearnedContingencies(table: LearnedTable): LearnedContingencies {
  const sumsOf = compileTable(table);
  return (traits) => {
    const sums = sumsOf(traits);
    return (part, missingByRules) =>
      (sums[contingencyParts.indexOf(part)] ?? 0) + (missingByRules ? VOICE_OF_RULES : -VOICE_OF_RULES) > 0;
  };
}
