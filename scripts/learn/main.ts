/**
 * `npm run learn`: reads the labelled statements and writes what they teach to src/content/plans. To be run after
 * labels or the reading of statements changed; a test tells when it was forgotten.
 */
import { writeFileSync } from "node:fs";
import { builtInPlanWords } from "../../src/content/plans/planWords";
import { compilePlanLexicon } from "../../src/core/checks/lexicon/planLexicon";
import { labelledStatements } from "./labelledStatements";
import { learn } from "./learn";

const target = "src/content/plans/learnedStatements.json";
const statements = labelledStatements("test/fixtures");
const table = learn(statements, compilePlanLexicon(builtInPlanWords, null));
writeFileSync(target, `${JSON.stringify(table, null, 1)}\n`);
process.stdout.write(`${statements.length} statements taught ${table.rows.length} traits: ${target}\n`);
