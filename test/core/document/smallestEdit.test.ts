import fc from "fast-check";
import { applyEdits } from "../../../src/core/document/edit";
import { smallestEdit } from "../../../src/core/document/smallestEdit";
import { marked } from "../../support/marked";
import { sameSeed, words } from "../../support/properties";
import { smallestEditCases } from "./smallestEdit.cases";

describe("the smallest edit", () => {
  it.each(smallestEditCases)("$name", ({ text, now, smallest }) => {
    const given = marked(text);
    const [range] = given.ranges;
    if (range === undefined) throw new Error("a case marks its range");
    const found = smallestEdit(given.text, { range, text: now });
    if (smallest === null) expect(found).toBeNull();
    else expect(found).toEqual({ range: marked(smallest[0]).ranges[0], text: smallest[1] });
  });

  it("makes the same text, whatever the words", () => {
    fc.assert(
      fc.property(words, words, words, words, (before, old, now, after) => {
        const text = before + old + after;
        const edit = { range: { start: before.length, end: before.length + old.length }, text: now };
        const found = smallestEdit(text, edit);
        expect(applyEdits(text, found === null ? [] : [found])).toBe(applyEdits(text, [edit]));
        if (found !== null) expect(found.range.end - found.range.start).toBeLessThanOrEqual(old.length);
      }),
      sameSeed,
    );
  });
});
