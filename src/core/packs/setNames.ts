import { isSpecialSet } from "../checks/glossary/slot";
import type { Pack } from "./pack";
import type { PackProblem } from "./problem";

/** Every `@name` in a pack's patterns and sets that neither the pack, a lower pack nor the program knows. */
export function setProblems(pack: Pack, known: readonly string[]): PackProblem[] {
  const names = new Set([...known, ...Object.keys(pack.sets ?? {})]);
  const problems: PackProblem[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value === "string") {
      for (const [each] of value.matchAll(/@[A-Za-z0-9]+/g)) {
        if (!isSpecialSet(each) && !names.has(each.slice(1))) {
          problems.push({ path, message: `There is no word set ${each}.` });
        }
      }
    } else if (Array.isArray(value)) {
      for (const [place, each] of value.entries()) look(each, `${path}[${place}]`);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, each] of Object.entries(value)) look(each, `${path}.${key}`);
    }
  };
  for (const [place, { senses, suggestions }] of pack.entries.entries()) {
    for (const [rule, { because: _because, ...condition }] of (senses ?? []).entries()) {
      look(condition, `entries[${place}].senses[${rule}]`);
    }
    for (const [number, { when, takeBefore, takeAfter }] of suggestions.entries()) {
      look({ when, takeBefore, takeAfter }, `entries[${place}].suggestions[${number}]`);
    }
  }
  for (const [name, words] of Object.entries(pack.sets ?? {})) look(words, `sets.${name}`);
  return problems;
}
