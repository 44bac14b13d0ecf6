import fc from "fast-check";
import { plainText } from "../../src/word/plainText";
import { sameSeed } from "../support/properties";

/** Marks as Word writes them, readable: ① for a note, ② for a comment, ③ for a picture. */
const real = (text: string): string =>
  text.replaceAll("①", "\u0002").replaceAll("②", "\u0005").replaceAll("③", "\ufffc");

describe("text without Word's marks", () => {
  it.each([
    { name: "no marks", raw: "a plan", text: "a plan" },
    { name: "a comment and a note", raw: "②a pl①an", text: "a plan" },
    { name: "a picture", raw: "③ of home", text: " of home" },
    { name: "a paragraph end", raw: "a plan\r", text: "a plan" },
    {
      name: "tabs, line breaks, special hyphens and spaces are text",
      raw: "a\tb\u000bc\u001ed\u001fe\u00a0",
      text: "a\tb\u000bc\u001ed\u001fe\u00a0",
    },
    { name: "only a mark", raw: "①", text: "" },
  ])("$name", ({ raw, text }) => {
    expect(plainText(real(raw)).text).toBe(text);
  });

  it.each([
    { name: "marks before move it", raw: "②①plan", range: [0, 4], inRaw: [2, 6], inside: false },
    { name: "marks behind stay outside", raw: "plan①", range: [0, 4], inRaw: [0, 4], inside: false },
    { name: "a mark between is inside", raw: "pl①an", range: [0, 4], inRaw: [0, 5], inside: true },
    {
      name: "a mark between two ranges is in neither",
      raw: "ab①cd",
      range: [2, 4],
      inRaw: [3, 5],
      inside: false,
    },
    { name: "an empty range stays empty", raw: "a①b", range: [1, 1], inRaw: [2, 2], inside: false },
  ] as const)("$name", ({ raw, range: [start, end], inRaw, inside }) => {
    const plain = plainText(real(raw));
    expect(plain.inRaw({ start, end })).toEqual({ start: inRaw[0], end: inRaw[1] });
    expect(plain.markInside({ start, end })).toBe(inside);
  });

  it("finds the same characters in the text with marks", () => {
    const parts = fc.array(fc.constantFrom("a", "b", "\u0002", "\u0005", "😀"), { maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.nat(12), fc.nat(12), (given, from, to) => {
        const plain = plainText(given.join(""));
        const start = Math.min(from, to, plain.text.length);
        const end = Math.min(Math.max(from, to), plain.text.length);
        const wide = plain.inRaw({ start, end });
        expect(plainText(plain.raw.slice(wide.start, wide.end)).text).toBe(plain.text.slice(start, end));
      }),
      sameSeed,
    );
  });
});
