import path from "node:path";
import { labelledStatements } from "../../scripts/learn/labelledStatements";
import { learn } from "../../scripts/learn/learn";
import learned from "../../src/content/plans/learnedStatements.json";
import { builtInPlanWords } from "../../src/content/plans/planWords";
import { compilePlanLexicon } from "../../src/core/checks/lexicon/planLexicon";

it("is what the labelled statements teach today (else: npm run learn)", () => {
  const statements = labelledStatements(path.join(__dirname, "../fixtures"));
  expect(learn(statements, compilePlanLexicon(builtInPlanWords, null))).toEqual(learned);
});
