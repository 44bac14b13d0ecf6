import { compileLearnedContingencies } from "../../../../src/core/checks/learned/learnedContingencies";

/** Order: trigger, threshold, who, what-happens, timescale, family-role; how much speaks for their being missing. */
const read = compileLearnedContingencies({
  start: [0, 0, 0, 0, 0, 0],
  rows: ["vaguely\t150 0 300 0 0 0", "soon\t0 0 0 0 250 -250"],
});

describe("what the traits of a contingency speak for", () => {
  it.each([
    ["trigger", ["vaguely"], false, false],
    ["who", ["vaguely"], false, true],
    ["timescale", ["soon"], false, true],
    ["family-role", ["soon"], true, false],
    ["family-role", ["unknown"], true, true],
    ["what-happens", [], false, false],
  ] as const)(
    "of %s by %j, missing by the rules: %s, is that it is missing: %s",
    (part, traits, byRules, says) => {
      expect(read(traits)(part, byRules)).toBe(says);
    },
  );
});
