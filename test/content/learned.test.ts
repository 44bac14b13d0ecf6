import path from "node:path";
import { labelledContingencies, labelledStatements } from "../../scripts/learn/labelled";
import { learnContingencies, learnStatements } from "../../scripts/learn/learn";
import contingencies from "../../src/content/plans/learnedContingencies.json";
import statements from "../../src/content/plans/learnedStatements.json";
import { builtInPlanWords } from "../../src/content/plans/planWords";
import { compilePlanLexicon } from "../../src/core/checks/lexicon/planLexicon";

const fixtures = path.join(__dirname, "../fixtures");
const lexicon = compilePlanLexicon(builtInPlanWords, null);

describe("what the labelled texts teach today (else: npm run learn)", () => {
  it("is the table of statements", () => {
    expect(learnStatements(labelledStatements(fixtures), lexicon)).toEqual(statements);
  });

  it("is the table of contingencies", () => {
    expect(learnContingencies(labelledContingencies(fixtures), lexicon)).toEqual(contingencies);
  });
});
