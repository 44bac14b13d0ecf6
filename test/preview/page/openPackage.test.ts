import { checkOpens } from "../../../src/preview/page/openPackage";
import { refusalSentence } from "../../../src/preview/page/refusal";
import { cases } from "./openPackage.cases";

describe("checkOpens", () => {
  it.each(cases)("$name: $refusal", ({ bytes, refusal }) => {
    expect(checkOpens(bytes())).toEqual(refusal === null ? { ok: true } : { ok: false, refusal });
  });
});

it.each([...new Set(cases.flatMap(({ refusal }) => (refusal === null ? [] : [refusal])))])(
  "the sentence for %s is one, and names the file",
  (refusal) => {
    const sentence = refusalSentence("Our plan.docx", refusal);
    expect(sentence).toMatch(/^“Our plan\.docx” was not opened because .+\.$/);
    expect(sentence.slice(0, -1).replace(/\.docx?/g, "")).not.toContain(".");
  },
);
