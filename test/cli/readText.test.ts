import fc from "fast-check";
import { readText } from "../../src/cli/input/readText";
import { readTextCases } from "./readText.cases";

const SEED = 20261122;

describe("readText", () => {
  it.each(readTextCases)("$name", ({ text, reads }) => {
    const { snapshot } = readText(text);
    expect(
      snapshot.paragraphs.map(({ text: words, headingLevel, listItem, cell }) => ({
        text: words,
        heading: headingLevel,
        list: listItem,
        at: cell === null ? null : [cell.table, cell.row, cell.column],
      })),
    ).toEqual(
      reads.map(({ text: words, heading = 0, list = false, at }) => ({
        text: words,
        heading,
        list,
        at: at ?? null,
      })),
    );
  });

  it(`says where each paragraph stands in any text (seed ${SEED})`, () => {
    const line = fc.oneof(fc.string(), fc.constantFrom("| a | b |", "# h", "- x", "|---|", "", "| \\| |"));
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom("\n", "\r\n"), (lines, end) => {
        const text = lines.join(end);
        const { snapshot, starts } = readText(text);
        snapshot.paragraphs.forEach((paragraph, i) => {
          const start = starts?.[i] ?? -1;
          expect(text.slice(start, start + paragraph.text.length)).toBe(paragraph.text);
        });
      }),
      { seed: SEED },
    );
  });
});
