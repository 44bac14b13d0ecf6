import { narrowed, narrowedSource } from "../../../src/core/text/narrow";

it.each([
  ["By Friday", "by friday"],
  ["Mum’s ‘plan’", "mum's 'plan'"],
  ["3\u00a0March, 10\u20111", "3 march, 10-1"],
  ["Zoë ÀÉ", "zoë àé"],
  ["“Ł•…” 😀", "····· ··"],
  ["", ""],
])("reads %j as %j, each character in its place", (text, expected) => {
  expect(narrowed(text)).toBe(expected);
  expect(narrowed(text)).toHaveLength(text.length);
});

it("keeps dashes apart from hyphens, in texts and in patterns", () => {
  expect(new RegExp(narrowedSource("[–] ?[—]")).test(narrowed("5 – — 6"))).toBe(true);
  expect(new RegExp(narrowedSource("[–—]")).test(narrowed("5-6"))).toBe(false);
});

it("reads a long text in pieces", () => {
  const text = "Ab’".repeat(5000);
  expect(narrowed(text)).toBe("ab'".repeat(5000));
});
