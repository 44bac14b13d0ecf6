import { readFileSync } from "node:fs";
import { err, ok, type Result } from "../../core/result";
import type { Pack } from "../../core/packs/pack";
import { validatePack } from "../../core/packs/validate";
import { reasonOf } from "../input/findFiles";

/** Reads packs from JSON files. All problems of all packs come back, each as one line that says what and where. */
export function loadPacks(files: readonly string[]): Result<readonly Pack[], readonly string[]> {
  const packs: Pack[] = [];
  const problems: string[] = [];
  for (const file of files) {
    let value: unknown;
    try {
      value = JSON.parse(readFileSync(file, "utf8"));
    } catch (error) {
      problems.push(`${file}: ${error instanceof SyntaxError ? "it is not JSON" : reasonOf(error)}`);
      continue;
    }
    const result = validatePack(value);
    if (result.ok) packs.push(result.value);
    else problems.push(...result.error.map(({ path, message }) => `${file}: ${path}: ${message}`));
  }
  return problems.length > 0 ? err(problems) : ok(packs);
}
