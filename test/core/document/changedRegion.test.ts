import fc from "fast-check";
import { changedRegion, reachesInto } from "../../../src/core/document/changedRegion";
import { marked, oneMarked } from "../../support/marked";
import { sameSeed, words } from "../../support/properties";

describe("the changed stretch", () => {
  it.each([
    { name: "a word taken out", before: "the ⟦very ⟧good plan", after: "the ⟦⟧good plan" },
    { name: "a word put in", before: "by ⟦⟧Friday", after: "by ⟦next ⟧Friday" },
    { name: "a word for a word", before: "see ⟦dad⟧ soon", after: "see ⟦mum⟧ soon" },
    { name: "two changes are one stretch", before: "⟦a b c⟧", after: "⟦x b y⟧" },
    // Which of the two was taken out can't be told: the stretch covers both.
    { name: "one of two equal words taken out", before: "⟦no no⟧", after: "⟦no⟧", wide: true },
    { name: "one of two equal letters put in", before: "⟦a⟧b", after: "⟦aa⟧b", wide: true },
  ])("$name", ({ before, after }) => {
    const [a, b] = [oneMarked(before), oneMarked(after)];
    const region = changedRegion(a.text, b.text);
    expect(region).not.toBeNull();
    // Equal letters at an edge may widen the stretch, never narrow it.
    expect(region?.before.start).toBeLessThanOrEqual(a.range.start);
    expect(region?.before.end).toBeGreaterThanOrEqual(a.range.end);
    expect(region?.after.start).toBeLessThanOrEqual(b.range.start);
    expect(region?.after.end).toBeGreaterThanOrEqual(b.range.end);
  });

  it("is none for equal texts", () => {
    expect(changedRegion("plan", "plan")).toBeNull();
  });

  it("leaves everything outside of it equal, and puts one text in the place of the other", () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const region = changedRegion(before, after);
        const made =
          region === null
            ? before
            : before.slice(0, region.before.start) +
              after.slice(region.after.start, region.after.end) +
              before.slice(region.before.end);
        expect(made).toBe(after);
      }),
      sameSeed,
    );
  });

  it("covers the change wherever it was made", () => {
    fc.assert(
      fc.property(words, words, words, words, (head, old, now, tail) => {
        const region = changedRegion(head + old + tail, head + now + tail);
        // Old and new may share ends themselves; what differs for certain lies between head and tail.
        if (region === null || old !== "") return;
        expect(region.after.start).toBeLessThanOrEqual(head.length);
        expect(region.after.end).toBeGreaterThanOrEqual(head.length + now.length);
      }),
      sameSeed,
    );
  });

  it.each([
    { name: "inside", text: "⟦by ⟦next⟧ week⟧", reaches: true },
    { name: "over its start", text: "⟦by ⟦ne⟧xt⟧ week", reaches: true },
    { name: "touching", text: "⟦by ⟧⟦next⟧ week", reaches: false },
    { name: "apart", text: "⟦by⟧ next ⟦week⟧", reaches: false },
  ])("a range reaches into it or not: $name", ({ text, reaches }) => {
    const places = [...text.matchAll(/[⟦⟧]/g)].map((match, index) => match.index - index);
    const [a = 0, b = 0, c = 0, d = 0] = places;
    const nested = text.indexOf("⟧") > text.lastIndexOf("⟦");
    const range = nested ? { start: a, end: d } : { start: a, end: b };
    const region = nested ? { start: b, end: c } : { start: c, end: d };
    expect(reachesInto(region, range)).toBe(reaches);
  });

  it("a deletion inside of the words reaches into them, one at their edge does not", () => {
    const { text } = marked("by next week");
    expect(reachesInto({ start: 4, end: 4 }, { start: 3, end: 7 })).toBe(true);
    expect(reachesInto({ start: 3, end: 3 }, { start: 3, end: 7 })).toBe(false);
    expect(reachesInto({ start: 7, end: 7 }, { start: 3, end: 7 })).toBe(false);
    expect(text.slice(3, 7)).toBe("next");
  });
});
