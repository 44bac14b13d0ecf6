import { builtInPlanLexicon } from "../../../../src/content/plans/builtInPlanLexicon";
import { judgeStatement } from "../../../../src/core/checks/statements/judgeStatement";
import { outcomeWording } from "./outcomeWording.cases";

describe("the wording of outcomes", () => {
  it.each(outcomeWording)("%s, %s: %s", (advice, earned, text) => {
    const found = judgeStatement(text, { lexicon: builtInPlanLexicon, today: null }).advice;
    expect(found.some(({ id }) => id === advice)).toBe(earned);
  });
});
