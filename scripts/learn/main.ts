/**
 * `npm run learn`: reads the labelled statements and contingencies and writes what they teach to src/content/plans. To
 * be run after labels, or the reading of either, changed; a test tells when it was forgotten.
 */
import { writeFileSync } from "node:fs";
import { builtInPlanWords } from "../../src/content/plans/planWords";
import type { LearnedTable } from "../../src/core/checks/learned/learnedTable";
import { compilePlanLexicon } from "../../src/core/checks/lexicon/planLexicon";
import { labelledContingencies, labelledStatements } from "./labelled";
import { learnContingencies, learnStatements } from "./learn";

const fixtures = "test/fixtures";
const lexicon = compilePlanLexicon(builtInPlanWords, null);

function write(name: string, table: LearnedTable): void {
  const target = `src/content/plans/${name}.json`;
  writeFileSync(target, `${JSON.stringify(table, null, 1)}\n`);
  process.stdout.write(`${table.rows.length} traits: ${target}\n`);
}

write("learnedStatements", learnStatements(labelledStatements(fixtures), lexicon));
write("learnedContingencies", learnContingencies(labelledContingencies(fixtures), lexicon));
