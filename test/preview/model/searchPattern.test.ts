import { searchPattern, type SearchSettings } from "../../../src/preview/model/searchPattern";
import { refusedSearches, searchRows } from "./searchPattern.cases";

const OFF: SearchSettings = {
  matchCase: false,
  matchWholeWord: false,
  matchPrefix: false,
  matchSuffix: false,
  matchWildcards: false,
  ignorePunct: false,
  ignoreSpace: false,
};

describe("a search finds", () => {
  it.each(searchRows)("$name", ({ search, text, options }) => {
    const plain = text.replace(/[⟦⟧]/g, "");
    const found = plain.replace(searchPattern(search, { ...OFF, ...options }), (hit) => `⟦${hit}⟧`);
    expect(found).toBe(text);
  });

  it("up to 255 characters", () => {
    expect("x".repeat(300).match(searchPattern("x".repeat(255), OFF))).toHaveLength(1);
  });
});

describe("a search refuses", () => {
  it.each(refusedSearches)("$search: $code", ({ search, options, code }) => {
    let answer: unknown;
    try {
      searchPattern(search, { ...OFF, ...options });
    } catch (thrown) {
      answer = thrown;
    }
    expect(answer).toMatchObject({ code });
  });
});
