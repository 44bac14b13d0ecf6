import { readFileSync } from "node:fs";
import { err, ok, type Result } from "../../core/result";
import type { Pack } from "../../core/packs/pack";
import { validatePack } from "../../core/packs/validate";
import { reasonOf } from "../input/findFiles";

/**
 * Reads packs from JSON files, the first one lowest; a pack may use the word sets of those before it. All problems of all packs come back, each as one line that says what and where.
 * @param known names of the word sets that the pack below brings
 */
export function loadPacks(
  files: readonly string[],
  known: readonly string[],
): Result<readonly Pack[], readonly string[]> {
  const packs: Pack[] = [];
  const problems: string[] = [];
  const sets = [...known];
  for (const file of files) {
    let value: unknown;
    try {
      value = JSON.parse(readFileSync(file, "utf8"));
    } catch (error) {
      problems.push(`${file}: ${error instanceof SyntaxError ? "it is not JSON" : reasonOf(error)}`);
      continue;
    }
    const result = validatePack(value, sets);
    if (!result.ok) {
      problems.push(...result.error.map(({ path, message }) => `${file}: ${path}: ${message}`));
      continue;
    }
    packs.push(result.value);
    sets.push(...Object.keys(result.value.sets ?? {}));
  }
  return problems.length > 0 ? err(problems) : ok(packs);
}
