import { compilePlanLexicon, type PlanLexicon } from "../../core/checks/lexicon/planLexicon";
import contingencies from "./learnedContingencies.json";
import statements from "./learnedStatements.json";
import { builtInPlanWords } from "./planWords";

/** The built-in word lists behind statements, contingency and review, compiled once. */
export const builtInPlanLexicon: PlanLexicon = compilePlanLexicon(builtInPlanWords, {
  statements,
  contingencies,
});
