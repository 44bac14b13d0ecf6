import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  classify,
  readContingency,
  readPlan,
  readStatements,
  readTerms,
  unmark,
} from "../../scripts/measure/labels.mjs";
import type { Span, TermItem } from "../../scripts/measure/labels.mjs";

const labelled = join(__dirname, "../fixtures/labelled");
const parts = readdirSync(labelled, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function lines<Item>(file: string): Item[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Item);
}

describe("reading marked text", () => {
  it("takes the marks out and keeps the places", () => {
    const { text, flags, optional } = unmark("Her ⟦siblings|brothers and sisters⟧ are ‹supportive|near›.");
    expect(text).toBe("Her siblings are supportive.");
    expect(flags).toMatchObject([
      {
        start: 4,
        end: 12,
        category: "jargon",
        term: "siblings",
        acceptable_replacements: ["brothers and sisters"],
      },
    ]);
    expect(optional).toMatchObject([{ start: 17, end: 27, surface: "supportive" }]);
  });

  it.each([
    ["⟦Contact|family time⟧ is on Monday.", ["Family time"]],
    ["⟦SIBLINGS|brothers and sisters⟧", ["BROTHERS AND SISTERS"]],
    ["⟦SW|*⟧ to visit.", ["Social worker", "Social Worker"]],
    ["Two ⟦SWs|*⟧ came.", ["social workers", "Social Workers"]],
    ["The ⟦IRO's|*⟧ bag.", ["independent reviewing officer's", "Independent Reviewing Officer's"]],
    ["Two ⟦CINs=CIN|*⟧.", ["children in need", "Children in Need"]],
    ["A ⟦LAC visit|home visit⟧.", ["home visit"]],
    ["The ⟦SGO⟧.", []],
  ])("gives %s the right replacements", (source, wanted) => {
    expect(unmark(source).flags[0]?.acceptable_replacements).toEqual(wanted);
  });

  it.each([
    ["birth mother's", "jargon", "birth parents"],
    ["contact centres", "jargon", "contact centre"],
    ["placement move", "jargon", "moving placements"],
    ["LAC review", "jargon", "LAC review"],
    ["LAC", "acronym", "LAC"],
    ["CiN", "acronym", "CIN"],
    ["SWs", "acronym", "SW"],
    ["ASAP", "vague-time", "asap"],
    ["on-going", "vague-time", "ongoing"],
    ["tidy and clean", "subjective", "clean and tidy"],
  ])("puts %s into %s as %s", (surface, category, term) => {
    expect(classify(surface)).toEqual({ category, term });
  });

  it("refuses a mark that names no word of the lists", () => {
    expect(() => unmark("A ⟦wheelbarrow⟧.")).toThrow("No headword");
  });

  it("reads statements, contingencies and plans", () => {
    expect(
      readStatements("action/objective | TTF-- | Jo | by 4 May | | Jo will visit by 4 May.", "S")[0],
    ).toMatchObject({
      kind: "action",
      kind_alt: ["objective"],
      smart: { specific: true, measurable: true, achievable: false, relevant: null, timely: null },
      who: "Jo",
      measure: null,
    });
    expect(readContingency("V hf | If things get worse.", "C")[0]).toMatchObject({
      verdict: "vague",
      missing: ["threshold", "family-role"],
    });
    const plan = readPlan(
      "%layout grid\n%section aim weak no reason\n%contingency missing\n# Plan\n\n⟦SW|*⟧ to visit.\n",
      "x",
    );
    expect(plan.labels).toMatchObject({
      layout: "grid",
      sections: { aim: { status: "weak", why: "no reason" } },
      flags: [{ start: 8, end: 10, line: 3 }],
    });
  });
});

describe.each(parts)("the labelled part %s", (part) => {
  const folder = join(labelled, part);
  const source = (name: string): string => readFileSync(join(folder, `${name}.src.txt`), "utf8");
  const prefix = part === "dev" ? "D" : "H";

  it("is built from its sources", () => {
    expect(lines(join(folder, "terms.jsonl"))).toEqual(readTerms(source("terms"), `${prefix}T`));
    if (existsSync(join(folder, "smart.src.txt")))
      expect(lines(join(folder, "smart.jsonl"))).toEqual(readStatements(source("smart"), `${prefix}S`));
    if (existsSync(join(folder, "contingency.src.txt")))
      expect(lines(join(folder, "contingency.jsonl"))).toEqual(
        readContingency(source("contingency"), `${prefix}C`),
      );
    const plans = existsSync(join(folder, "plans")) ? readdirSync(join(folder, "plans")) : [];
    for (const name of plans.filter((entry) => entry.endsWith(".src.md"))) {
      const id = name.replace(".src.md", "");
      const { text, labels } = readPlan(readFileSync(join(folder, "plans", name), "utf8"), id);
      expect(readFileSync(join(folder, "plans", `${id}.md`), "utf8")).toBe(text);
      expect(JSON.parse(readFileSync(join(folder, "plans", `${id}.labels.json`), "utf8"))).toEqual(labels);
    }
  });

  it("holds spans that are slices of their text and do not overlap", () => {
    for (const { text, flags, optional } of lines<TermItem>(join(folder, "terms.jsonl"))) {
      const spans: Span[] = [...flags, ...optional].sort((one, other) => one.start - other.start);
      spans.forEach((span, at) => {
        expect(text.slice(span.start, span.end)).toBe(span.surface);
        expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      });
    }
  });

  it("leaves at least half of its sentences silent", () => {
    const items = lines<TermItem>(join(folder, "terms.jsonl"));
    expect(items.filter((item) => item.flags.length === 0).length).toBeGreaterThanOrEqual(items.length / 2);
  });
});

it("shares no sentence between its parts", () => {
  const texts = parts.flatMap((part) =>
    ["terms", "smart", "contingency"].flatMap((name) => {
      const file = join(labelled, part, `${name}.jsonl`);
      return existsSync(file) ? lines<{ text: string }>(file).map((item) => `${name}: ${item.text}`) : [];
    }),
  );
  expect(new Set(texts).size).toBe(texts.length);
});
