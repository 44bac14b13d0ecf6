import { byBlocks } from "../../../src/core/text/letterBlocks";

const characters = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => String.fromCharCode(from + at));

describe("letters as blocks", () => {
  const written = [...characters(0, 0x250), ...characters(0x388, 0x3f6), ...characters(0x400, 0x482)].filter(
    (each) => !/\p{Cn}/u.test(each),
  );
  const welshAndVietnamese = characters(0x1e00, 0x1f00);

  it.each([
    ["capitals", /^\p{Lu}$/u],
    ["small letters", /^\p{Ll}$/u],
    ["letters", /^\p{L}$/u],
    ["what is no letter", /^\P{L}$/u],
    ["letters and marks of a name", /^[\p{L}'’-]$/u],
  ])("finds the same %s in Latin, Greek and Cyrillic", (_, pattern) => {
    const blocks = byBlocks(pattern);
    const differs = [...written, ...welshAndVietnamese].filter(
      (each) => blocks.test(each) !== pattern.test(each),
    );
    expect(differs).toEqual([]);
  });

  it("reads every cased letter as both where case does not count", () => {
    const blocks = byBlocks(/^\p{Lu}\p{Ll}+$/iu);
    expect(["Łucja", "łucja", "ŵyn", "Ўля", "Éva"].map((name) => blocks.test(name))).toEqual(
      Array.from({ length: 5 }, () => true),
    );
  });

  it("knows names in other scripts as letters", () => {
    expect(["مريم", "美玲", "수빈", "ਹਰਪ੍ਰੀਤ", "אבי"].every((name) => byBlocks(/^\p{L}+$/u).test(name))).toBe(
      true,
    );
  });

  it("takes digits and signs for no letters", () => {
    expect(["7", "½", "—", "’", "•", "→", "£"].some((sign) => byBlocks(/\p{L}/u).test(sign))).toBe(false);
  });

  it("leaves a pattern without the flag as it is", () => {
    expect(byBlocks(/\bplan\b/gi)).toEqual(/\bplan\b/gi);
  });

  it("says at once when it does not know a property, or cannot write it inside brackets", () => {
    expect(() => byBlocks(/\p{Emoji}/u)).toThrow("No blocks for \\p{Emoji}");
    expect(() => byBlocks(/[^s\P{L}]/u)).toThrow("No blocks for \\P{L}");
  });
});
