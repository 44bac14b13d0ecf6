import fc from "fast-check";
import { applyEdits } from "../../../src/core/document/edit";
import { placementOf, type Placement } from "../../../src/core/document/placement";
import { oneMarked } from "../../support/marked";
import { sameSeed, words } from "../../support/properties";

function carriedOut(text: string, placement: Placement): string {
  if (placement.how === "paragraph") return placement.text + text;
  const held = text.slice(placement.at.start, placement.at.end);
  const written = {
    replace: placement.text,
    "at-end": held + placement.text,
    "at-start": placement.text + held,
  }[placement.how];
  return applyEdits(text, [{ range: placement.at, text: written }]);
}

describe("placing an edit at words", () => {
  it.each([
    { name: "words are replaced", text: "by ⟦Friday⟧", how: "replace", at: "Friday" },
    { name: "an insertion goes to the end of the words before", text: "by⟦⟧ May", how: "at-end", at: "by" },
    {
      name: "at the start of a paragraph, to the words behind",
      text: "⟦⟧by May",
      how: "at-start",
      at: "by May",
    },
    { name: "into an empty paragraph", text: "⟦⟧", how: "paragraph", at: null },
  ])("$name", ({ text, how, at }) => {
    const { text: plain, range } = oneMarked(text);
    const placement = placementOf(plain, { range, text: "x" });
    expect(placement.how).toBe(how);
    if (placement.how !== "paragraph") expect(plain.slice(placement.at.start, placement.at.end)).toBe(at);
  });

  it("writes what the edit says, and never at half of a surrogate pair", () => {
    fc.assert(
      fc.property(words, words, words, words, (before, old, now, after) => {
        const text = before + old + after;
        const edit = { range: { start: before.length, end: before.length + old.length }, text: now };
        const placement = placementOf(text, edit);
        expect(carriedOut(text, placement)).toBe(applyEdits(text, [edit]));
        if (placement.how !== "paragraph") {
          expect(text.slice(placement.at.start, placement.at.end)).not.toMatch(/\p{Cs}/u);
        }
      }),
      sameSeed,
    );
  });
});
