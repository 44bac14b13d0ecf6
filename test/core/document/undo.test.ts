import fc from "fast-check";
import { applyEdits, type TextEdit } from "../../../src/core/document/edit";
import type { AppliedChange } from "../../../src/core/document/port";
import { inverseEdits, undoChanges } from "../../../src/core/document/undo";
import { sameSeed, words } from "../../support/properties";

/** A text and edits of it that do not overlap. */
const edited = fc
  .array(fc.record({ gap: words, old: words, now: words }), { minLength: 1, maxLength: 4 })
  .map((parts) => {
    let text = "";
    const edits: TextEdit[] = [];
    for (const { gap, old, now } of parts) {
      text += gap + "|";
      edits.push({ range: { start: text.length, end: text.length + old.length }, text: now });
      text += old + "|";
    }
    return { text, edits };
  });

describe("undo", () => {
  it("turns the text back, whatever the edits", () => {
    fc.assert(
      fc.property(edited, fc.boolean(), ({ text, edits }, backwards) => {
        const given = backwards ? [...edits].reverse() : edits;
        const after = applyEdits(text, given);
        expect(applyEdits(after, inverseEdits(text, given))).toBe(text);
      }),
      sameSeed,
    );
  });

  it("gives one change a paragraph, last paragraph first", () => {
    const applied = (paragraph: number, start: number, now: string): AppliedChange => ({
      change: {
        anchor: { paragraph: 9, hostId: "h", paragraphText: "one two", range: { start, end: start + 3 } },
        edits: [{ range: { start, end: start + 3 }, text: now }],
      },
      paragraph,
      before: "one two",
      after: paragraph === 2 ? "first second" : "one second",
    });
    const changes = undoChanges([applied(1, 4, "second"), applied(2, 0, "first"), applied(2, 4, "second")]);
    expect(changes.map(({ anchor }) => anchor.paragraph)).toEqual([2, 1]);
    expect(changes.map(({ anchor, edits }) => applyEdits(anchor.paragraphText, edits))).toEqual([
      "one two",
      "one two",
    ]);
  });

  it("of nothing is nothing", () => {
    expect(undoChanges([])).toEqual([]);
  });
});
