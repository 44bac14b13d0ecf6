import { builtInPack } from "../../src/content/builtIn";
import { compilePack } from "../../src/core/checks/compile";
import { checkText } from "../../src/core/checks/run";

const compiled = compilePack([builtInPack]);
const byTerm = new Map(builtInPack.entries.map((entry) => [entry.term, entry]));

/** The 26 rows of the toolkit's table, each with words that its alternatives must hold. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ["abscond", ["run away", "go missing"]],
  ["birth parents", ["parent", "family", "mum", "tummy mummy", "dad"]],
  ["care leaver", ["care experienced adult"]],
  ["care plan", ["plan for the future", "my plan"]],
  [
    "challenging behaviour",
    ["trouble coping", "distressed feelings", "different way of thinking", "difficult thoughts"],
  ],
  ["contact", ["making plans to see our family", "family time", "seeing Mum or Dad"]],
  ["contact centre", ["family centre"]],
  ["difficult to place", ["can't find a home good enough", "failed by the system"]],
  ["drop out", ["early school leaver"]],
  [
    "foster carers",
    [
      "my family",
      "foster mum",
      "foster dad",
      "people who care about me",
      "my new family",
      "the family that chose us",
      "aunty or uncle",
      "their names",
    ],
  ],
  ["full potential", ["every chance to achieve my dreams"]],
  ["high aspirations", ["good choices", "wanting the best"]],
  ["in care", ["another home away from home", "living with a different family"]],
  ["LAC review", ["my meeting", "my review meeting"]],
  ["LAC visit", ["home visit", "catch-up"]],
  ["LAC/foster child", ["the child's name"]],
  ["leaving care", ["move on", "move up"]],
  ["moving placements", ["move to a new house", "new chapter", "fresh start"]],
  ["peers", ["friends"]],
  ["permanence", ["my home without disruption"]],
  ["placement", ["our home", "home", "my house", "the house where I live"]],
  ["respite", ["a break", "day out", "home away from home", "time off for us"]],
  ["reunification", ["going back to live with my family", "going back home"]],
  ["siblings", ["brother or sister", "people who are related to me"]],
  ["statutory visit", ["coming to visit to see how we're doing"]],
  ["transition", ["preparing for change"]],
];

it.each([...rows])("has the row %s with every alternative", (term, alternatives) => {
  const texts = byTerm.get(term)?.suggestions.map(({ text }) => text) ?? [];
  for (const alternative of alternatives) expect(texts.join(" | ")).toContain(alternative);
});

it("has all rows and no other jargon", () => {
  expect(rows).toHaveLength(26);
  expect(
    builtInPack.entries
      .filter(({ category }) => category === "jargon")
      .map(({ term }) => term)
      .sort(),
  ).toEqual(rows.map(([term]) => term).sort());
});

it.each(["appropriate", "monitor", "support", "ongoing", "asap", "clean and tidy"])(
  "asks about %s and never swaps it",
  (term) => {
    const entry = byTerm.get(term);
    expect(entry?.question).toMatch(/\?$/);
    expect(entry?.examples?.length).toBeGreaterThan(0);
    expect(entry?.suggestions).toEqual([]);
  },
);

const acronyms = (
  "LAC CLA CIC CIN CP CPP CPC ICPC RCPC IRO MASH LADO EHCP CAMHS PLO SGO ICO ISO EPO CAO FGC FNM NEET SENCO DSL YOT YOS " +
  "YJS CSC LA SW SSW FSW HV IDVA MARAC MAPPA PEP SDQ PA PR TAF TAC EHA LPM S17 S20 S47 DA DV NFA CSE CCE MGM MGF PGM PGF " +
  "SALT EP EWO EDT UASC ASYE IFA IHA RHA OT ELSA"
).split(" ");

it.each(acronyms)("spells out %s", (term) => {
  expect(byTerm.get(term)?.expansion?.length).toBeGreaterThan(term.length);
});

it("names a source and a year for every entry", () => {
  for (const { source } of builtInPack.entries) {
    expect(source.title).not.toBe("");
    expect(source.year).toBeGreaterThan(2000);
  }
});

it("speaks plainly itself: its own words hold nothing that it would flag", () => {
  const own = builtInPack.entries.flatMap(({ why, question, examples, gloss }) => [
    why,
    ...(question === undefined ? [] : [question]),
    ...(gloss === undefined ? [] : [gloss]),
    ...(examples ?? []).map(({ write }) => write),
  ]);
  expect(checkText(own, compiled).map(({ surface, paragraph }) => `${surface}: ${own[paragraph]}`)).toEqual(
    [],
  );
});

it("offers no plain suggestion that it would flag in turn", () => {
  const texts = builtInPack.entries.flatMap(({ suggestions, expansion }) =>
    suggestions.filter(({ text }) => text !== expansion).map(({ text }) => text.replace(/\{\d\}/g, "")),
  );
  expect(
    checkText(texts, compiled).map(({ surface, paragraph }) => `${surface}: ${texts[paragraph]}`),
  ).toEqual([]);
});
