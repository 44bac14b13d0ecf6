import { compileLearnedStatements } from "../../../../src/core/checks/learned/learnedStatements";

/** Order: goal, objective, action, neither, specific, measurable. */
const table = {
  start: [0, 0, 0, 0, 0, -20],
  rows: ["wish\t150 0 0 0 0 0", "hint\t60 0 0 0 30 0", "count\t0 90 0 0 0 200"],
};
const read = compileLearnedStatements(table);

describe("reading a verdict off the traits", () => {
  it.each([
    ["the rules, where no trait is known", ["unknown"], "action", "action"],
    ["the rules, where traits speak against them too softly", ["hint"], "neither", "neither"],
    ["the traits, where they speak loudly enough", ["wish"], "neither", "goal"],
    ["the traits together", ["hint", "count"], "neither", "neither"],
    ["what rules and traits both say", ["wish", "count"], "objective", "objective"],
  ] as const)("follows %s", (_, traits, byRules, kind) => {
    expect(read(traits).kind(byRules)).toBe(kind);
  });

  it.each([
    ["specific", [], true, true],
    ["specific", ["hint"], false, false],
    ["measurable", ["count"], false, true],
    ["measurable", [], true, true],
    ["measurable", [], false, false],
  ] as const)("says of %s by %j and rules that say %s: %s", (letter, traits, byRules, says) => {
    expect(read(traits).letter(letter, byRules)).toBe(says);
  });
});
