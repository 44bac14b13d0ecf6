import fc from "fast-check";
import { occurrenceIndex, occurrencesOf } from "../../../src/core/document/occurrences";
import { oneMarked } from "../../support/marked";
import { sameSeed, words } from "../../support/properties";

describe("occurrences", () => {
  it.each([
    { name: "every one", text: "home, home and home", needle: "home", starts: [0, 6, 15] },
    { name: "without overlap", text: "aaaa", needle: "aa", starts: [0, 2] },
    { name: "case counts", text: "Home home", needle: "home", starts: [5] },
    { name: "none", text: "home", needle: "house", starts: [] },
    { name: "of nothing there are none", text: "home", needle: "", starts: [] },
  ])("$name", ({ text, needle, starts }) => {
    expect(occurrencesOf(text, needle)).toEqual(starts);
  });

  it.each([
    { name: "the first", text: "⟦contact⟧ before contact", index: 0 },
    { name: "the second", text: "contact before ⟦contact⟧", index: 1 },
    { name: "one that a search steps over", text: "a⟦aa⟧", index: null },
    { name: "an empty range", text: "a⟦⟧b", index: null },
  ])("which one: $name", ({ text, index }) => {
    const { text: plain, range } = oneMarked(text);
    expect(occurrenceIndex(plain, range)).toBe(index);
  });

  it("names the range that it was asked for", () => {
    fc.assert(
      fc.property(words, words, words, (before, needle, after) => {
        const text = before + needle + after;
        const range = { start: before.length, end: before.length + needle.length };
        const index = occurrenceIndex(text, range);
        if (index !== null) expect(occurrencesOf(text, needle)[index]).toBe(range.start);
      }),
      sameSeed,
    );
  });
});
