import { fieldsOf, loneField, piecesOf, readPattern } from "../../../src/core/templates/pattern";
import { brokenPatterns, patternCases } from "./pattern.cases";

describe("patterns", () => {
  it.each(patternCases)("reads “$text”", ({ text, pieces }) => {
    expect(readPattern(text)).toEqual({ ok: true, pieces });
  });

  it.each(brokenPatterns)("tells where “$text” is broken", ({ text, at }) => {
    expect(readPattern(text)).toEqual({ ok: false, at });
  });

  it("names its fields in order, those of optional parts too", () => {
    expect(fieldsOf(piecesOf("{a}[ {b}[ {c}]] {a}"))).toEqual(["a", "b", "c", "a"]);
  });

  it("knows a pattern that is one field", () => {
    expect(loneField(piecesOf("{a}"))).toBe("a");
    expect(loneField(piecesOf("{a}."))).toBeNull();
    expect(loneField(piecesOf("[{a}]"))).toBeNull();
  });

  it("calls an unchecked pattern our own mistake", () => {
    expect(() => piecesOf("{")).toThrow("invariant");
  });
});
