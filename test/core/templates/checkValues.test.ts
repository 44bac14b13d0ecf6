import { problemsOfField } from "../../../src/core/templates/checkValues";
import { valueCases } from "./checkValues.cases";

describe("what a form takes", () => {
  it.each(valueCases)("$name", ({ field, value, code, path = "field" }) => {
    const found = problemsOfField(field, value).map((problem) => [problem.path, problem.code]);
    expect(found).toEqual(code === undefined ? [] : [[path, code]]);
  });

  it("never repeats what was typed in a problem", () => {
    for (const { field, value } of valueCases)
      for (const { params } of problemsOfField(field, value))
        expect(JSON.stringify(params).length).toBeLessThan(60);
  });
});
