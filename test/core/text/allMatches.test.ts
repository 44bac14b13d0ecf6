import { allMatches } from "../../../src/core/text/allMatches";

it.each<[text: string, pattern: RegExp, found: readonly (readonly [place: number, words: string])[]]>([
  [
    "Mum and Dad and Nan",
    /\band\b/g,
    [
      [4, "and"],
      [12, "and"],
    ],
  ],
  ["nobody", /\band\b/g, []],
  ["", /x*/g, [[0, ""]]],
  [
    "axx",
    /x*/g,
    [
      [0, ""],
      [1, "xx"],
      [3, ""],
    ],
  ],
])("finds in %j what %s matches", (text, pattern, found) => {
  expect(allMatches(text, pattern).map((match) => [match.index, match[0]])).toEqual(found);
  expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
});

it("starts at the beginning, wherever the pattern was used before", () => {
  const pattern = /a/g;
  pattern.test("aa");
  expect(allMatches("a", pattern)).toHaveLength(1);
});
