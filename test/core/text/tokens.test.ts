import { Flag, Tokens } from "../../../src/core/text/tokens";
import { WordTable } from "../../../src/core/text/wordTable";

const table = new WordTable();
for (const word of ["contact", "centre", "asap", "lac", "s", "47", "and", "mum", "don't"]) table.add(word);
const byNumber = new Map(
  ["contact", "centre", "asap", "lac", "s", "47", "and", "mum", "don't"].map((w) => [table.find(w), w]),
);

function read(text: string): string[] {
  const tokens = new Tokens();
  tokens.read(text, table);
  return Array.from({ length: tokens.count }, (_, index) => {
    const known = byNumber.get(tokens.word[index] as number);
    return `${text.slice(tokens.start[index], tokens.end[index])}${known === undefined ? "" : `=${known}`}`;
  });
}

const flagsOf = (text: string, index: number): number => {
  const tokens = new Tokens();
  tokens.read(text, table);
  return tokens.flags[index] as number;
};

it.each([
  ["Contact CENTRE", ["Contact=contact", "CENTRE=centre"]],
  ["con\u00adtact\u200bs", ["con\u00adtact\u200bs"]],
  ["con\u00adtact", ["con\u00adtact=contact"]],
  ["contact\u0002.", ["contact=contact"]],
  ["contact\u0005 centre", ["contact=contact", "centre=centre"]],
  ["contact\u00a0centre", ["contact=contact", "centre=centre"]],
  ["contact’s Mum's", ["contact’s=contact", "Mum's=mum"]],
  ["don’t don't", ["don’t=don't", "don't=don't"]],
  ["a.s.a.p. L.A.C.", ["a.s.a.p.=asap", "L.A.C.=lac"]],
  ["S.47", ["S=s", "47=47"]],
  ["Mum & Dad", ["Mum=mum", "&=and", "Dad"]],
  ["A&E", ["A&E"]],
  ["cöntact", ["cöntact=contact"]],
  ["contáct café", ["contáct=contact", "café"]],
  ["contactж", ["contactж"]],
  ["contact\ud800", ["contact=contact"]],
  ["😀contact😀", ["contact=contact"]],
  ["", []],
  ["\u00ad\u200b", []],
])("reads %j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  ["contact centre", 1, "joined"],
  ["contact-centre", 1, "hyphen"],
  ["contact–centre", 1, "hyphen"],
  ["contact\u2011centre", 1, "hyphen"],
  ["Hello. Contact", 1, "sentence"],
  ["Why? contact", 1, "sentence"],
  ["contact, centre", 1, "comma"],
  ['a "contact', 1, "quote"],
  ["MASH", 0, "capitals"],
  ["Mum's", 0, "possessive"],
  ["mums' centre", 0, "apostropheAfter"],
] as const)("%j: word %i is flagged as %s", (text, index, flag) => {
  expect(flagsOf(text, index) & Flag[flag]).not.toBe(0);
});

it.each([
  ["contact - centre", 1, "joined"],
  ["contact. centre", 1, "sentence"],
  ["Dr. Shah", 1, "sentence"],
  ["9.15am", 1, "sentence"],
  ["contact, centre", 1, "joined"],
  ["Mash", 0, "capitals"],
] as const)("%j: word %i is not flagged as %s", (text, index, flag) => {
  expect(flagsOf(text, index) & Flag[flag]).toBe(0);
});
