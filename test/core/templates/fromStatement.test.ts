import { judgeStatement } from "../../../src/core/checks/statements/judgeStatement";
import { builtInPlanLexicon } from "../../../src/content/plans/builtInPlanLexicon";
import { smartObjective } from "../../../src/content/templates/objective";
import { fillSentence } from "../../../src/core/templates/fill";
import { valuesFromStatement } from "../../../src/core/templates/fromStatement";
import { exampleValues } from "../../../src/core/templates/template";
import { statementCases } from "./fromStatement.cases";

const judged = (text: string) => judgeStatement(text, { lexicon: builtInPlanLexicon, today: "2027-01-11" });

describe("the form of an objective, opened over a statement", () => {
  it.each(statementCases)("takes $name", ({ text, values }) => {
    const found = valuesFromStatement(smartObjective, text, judged(text), "Alfie");
    expect(found).toMatchObject({ ...values, child: "Alfie" });
    for (const id of ["who", "when", "outcome"].filter(
      (own) => values["who"] !== undefined && values[own] === undefined,
    ))
      expect(found[id]).toBeUndefined();
  });

  it("reads its own sentence back, so that writing it again changes nothing", () => {
    const text = fillSentence(smartObjective, exampleValues(smartObjective))!;
    const found = valuesFromStatement(smartObjective, text, judged(text), null);
    expect(fillSentence(smartObjective, found)).toBe(text);
    expect(found).toMatchObject({
      who: "Tracey",
      when: "2027-03-26",
      span: "until",
      view: "I like it when we are not late.",
    });
  });
});
