import fc from "fast-check";
import { changedRegion } from "../../src/core/document/changedRegion";
import { occurrencesOf } from "../../src/core/document/occurrences";
import { chooseHit, escapedForSearch, searchable } from "../../src/word/locate";
import { plainText } from "../../src/word/plainText";
import { oneMarked } from "../support/marked";
import { sameSeed, words } from "../support/properties";

const long = "x".repeat(300);

describe("what is searched for", () => {
  it.each([
    { name: "the words themselves", text: "a ⟦plan⟧ for", parts: ["plan"] },
    { name: "255 characters fit", text: `⟦${long.slice(0, 255)}⟧`, parts: [long.slice(0, 255)] },
    { name: "256 are found by their ends", text: `⟦${long.slice(0, 256)}⟧`, parts: [long.slice(0, 60), "x"] },
    { name: "a tab is found by what stands around it", text: "⟦by\tFriday⟧ then", parts: ["by", "Friday"] },
    { name: "a search steps over it", text: "a⟦aa⟧", parts: ["a", "a"] },
  ])("$name", ({ text, parts }) => {
    const { text: plain, range } = oneMarked(text);
    const found = searchable(plain, range)?.map(({ start, end }) => plain.slice(start, end));
    if (text.includes(long.slice(0, 256))) expect(found?.length).toBe(2);
    else expect(found).toEqual(parts);
  });

  it("nothing, where the words begin with a character that only a code can find", () => {
    const { text, range } = oneMarked("a⟦\tb⟧");
    expect(searchable(text, range)).toBeNull();
  });

  it("doubles the sign that begins a code, and counts the longer text", () => {
    expect(escapedForSearch("2^3 ^p")).toBe("2^^3 ^^p");
    const { text, range } = oneMarked(`⟦${"^".repeat(128)}⟧`);
    expect(searchable(text, range)?.length).toBe(2);
  });

  it("always covers both ends of the words", () => {
    fc.assert(
      fc.property(words, words, words, (before, old, after) => {
        const range = { start: before.length, end: before.length + old.length };
        const parts = searchable(before + old + after, range);
        if (old === "") expect(parts).toBeNull();
        else {
          expect(parts?.[0]?.start).toBe(range.start);
          expect(parts?.at(-1)?.end).toBe(range.end);
        }
      }),
      sameSeed,
    );
  });
});

describe("which hit is meant", () => {
  const choose = (raw: string, text: string, hits: readonly string[]): number | null => {
    const { text: reviewed, range } = oneMarked(text);
    const plain = plainText(raw);
    return chooseHit({
      raw: plain,
      text: reviewed,
      deletions: changedRegion(plain.text, reviewed),
      part: range,
      hits,
    });
  };

  it.each([
    { name: "the only one", text: "a ⟦plan⟧", hits: ["plan"], chosen: 0 },
    { name: "the second of two", text: "plan or ⟦plan⟧", hits: ["plan", "plan"], chosen: 1 },
    {
      name: "a hit that reads differently is left out",
      text: "it’s ⟦it's⟧",
      hits: ["it’s", "it's"],
      chosen: 1,
    },
    { name: "one too many", text: "a ⟦plan⟧", hits: ["plan", "plan"], chosen: null },
    { name: "one too few", text: "plan or ⟦plan⟧", hits: ["plan"], chosen: null },
    { name: "none", text: "a ⟦plan⟧", hits: [], chosen: null },
  ])("$name", ({ text, hits, chosen }) => {
    expect(choose(oneMarked(text).text, text, hits)).toBe(chosen);
  });

  it.each([
    {
      name: "a note inside of an earlier one, which the search saw",
      raw: "pl\u0002an or plan",
      text: "plan or ⟦plan⟧",
      hits: ["pl\u0002an", "plan"],
      chosen: 1,
    },
    {
      name: "a note inside of an earlier one, which stopped the search",
      raw: "pl\u0002an or plan",
      text: "plan or ⟦plan⟧",
      hits: ["plan"],
      chosen: 0,
    },
    {
      name: "deleted words before, found too",
      raw: "plan plan",
      text: "⟦plan⟧",
      hits: ["plan", "plan"],
      chosen: null,
    },
    {
      name: "deleted words elsewhere",
      raw: "an old plan for Sam",
      text: "a plan for ⟦Sam⟧",
      hits: ["Sam"],
      chosen: 0,
    },
    {
      name: "deleted words elsewhere that read the same, found too",
      raw: "no Sam: a plan for Sam",
      text: "a plan for ⟦Sam⟧",
      hits: ["Sam", "Sam"],
      chosen: 1,
    },
  ])("$name", ({ raw, text, hits, chosen }) => {
    expect(choose(raw, text, hits)).toBe(chosen);
  });

  it("is the right one whenever Word finds what stands in the text", () => {
    fc.assert(
      fc.property(words, words, words, (before, old, after) => {
        const text = before + old + after;
        const range = { start: before.length, end: before.length + old.length };
        const hits = occurrencesOf(text, old);
        const chosen = chooseHit({
          raw: plainText(text),
          text,
          deletions: null,
          part: range,
          hits: hits.map(() => old),
        });
        if (chosen !== null) expect(hits[chosen]).toBe(range.start);
        else expect(hits).not.toContain(range.start);
      }),
      sameSeed,
    );
  });
});
