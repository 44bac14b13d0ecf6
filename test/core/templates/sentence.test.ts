import fc from "fast-check";
import { listInWords } from "../../../src/core/templates/grammar";
import { renderPattern, renderSpans } from "../../../src/core/templates/render";
import { fromListInWords } from "../../../src/core/templates/toValue";
import { sentenceCases, sentenceFields } from "./sentence.cases";

const SEED = 20261123;

describe("the grammar of filling", () => {
  it.each(sentenceCases)("$name", ({ pattern, values, text }) => {
    expect(renderPattern(pattern, { fields: sentenceFields, values })).toBe(text);
  });

  it.each(sentenceCases)("knows where typed words stand: $name", ({ pattern, values }) => {
    const { text, spans } = renderSpans(pattern, { fields: sentenceFields, values });
    for (const { start, end } of spans) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    const who = spans.find(({ id }) => id === "who");
    if (who !== undefined && typeof values["who"] === "string" && values["who"] !== "")
      expect(text.slice(who.start, who.end).toLowerCase()).toBe(values["who"].trim().toLowerCase());
  });
});

describe(`lists in words (seed ${SEED})`, () => {
  const item = fc.stringMatching(/^[a-z]{1,8}( [b-z]{1,8})?$/).filter((text) => !/ (?:and|or)$/.test(text));

  it("come apart again into the same items", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        expect(fromListInWords(listInWords(items))).toEqual(items);
      }),
      { seed: SEED },
    );
  });
});
