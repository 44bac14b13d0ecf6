import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../../../src/cli/input/readText";
import { readDocx } from "../../../../src/cli/input/readDocx";
import { builtInPack } from "../../../../src/content/builtIn";
import { builtInLayouts } from "../../../../src/content/layouts/builtInLayouts";
import { builtInPlanLexicon } from "../../../../src/content/plans/builtInPlanLexicon";
import { fridgePlanTemplate } from "../../../../src/content/templates/fridge";
import { plainWords } from "../../../../src/content/templates/plainWords";
import { compilePack } from "../../../../src/core/checks/compile";
import { readabilityOf } from "../../../../src/core/checks/plan/readability";
import { reviewPlan } from "../../../../src/core/checks/plan/reviewPlan";
import { checkText } from "../../../../src/core/checks/run";
import type { DocumentSnapshot } from "../../../../src/core/document/snapshot";
import type { Block, TableBlock } from "../../../../src/core/templates/block";
import { fridgePlan, fridgeValues } from "../../../../src/core/templates/fridge/fridgePlan";
import { nextMeeting } from "../../../../src/core/templates/fridge/meeting";
import { contactsOf } from "../../../../src/core/templates/fridge/ring";
import type { FridgeSource } from "../../../../src/core/templates/fridge/source";
import { rowsOf, textOf } from "../../../../src/core/templates/values";
import { asSnapshot, line, linesOfBlocks } from "../asSnapshot";
import { meetingCases, ringCases } from "./fridgePlan.cases";
import { taskCases, troubleCases } from "./standsAlone.cases";

const compiled = compilePack([builtInPack]);

function sourceOf(snapshot: DocumentSnapshot, today: string): FridgeSource {
  const review = reviewPlan(snapshot, { layouts: builtInLayouts, lexicon: builtInPlanLexicon, today });
  return {
    snapshot,
    review,
    layouts: builtInLayouts,
    lexicon: builtInPlanLexicon,
    compiled,
    plainWords,
    today,
  };
}

function sample(name: string): DocumentSnapshot {
  const read = readDocx(readFileSync(join(__dirname, "../../../../assets/samples", `${name}.docx`)));
  if (!read.ok) throw new Error(read.error.reason);
  return read.value.snapshot;
}

const samples = ["child-in-need-plan", "outline-child-protection-plan", "safety-plan"].map(
  (name) => [name, fridgePlan(sourceOf(sample(name), "2026-09-15"), fridgePlanTemplate)] as const,
);

const devPlans = join(__dirname, "../../../fixtures/labelled/dev/plans");

/** The plans that are labelled by hand, each on the first day of the earliest year that it names. */
const labelled = readdirSync(devPlans)
  .filter((file) => file.endsWith(".md") && !file.endsWith(".src.md"))
  .map((file) => {
    const text = readFileSync(join(devPlans, file), "utf8");
    const [year = "2026"] = [...text.matchAll(/\b20\d\d\b/g)].map(([found]) => found).sort();
    const source = sourceOf(readText(text).snapshot, `${year}-01-01`);
    return [file, fridgePlan(source, fridgePlanTemplate)] as const;
  });

/** Years of reading age of the page without its headings and header rows; `null` for too few words. */
function readingAgeOf(blocks: readonly Block[]): number | null {
  const { paragraphs } = asSnapshot(linesOfBlocks(blocks));
  const headers = new Set(
    paragraphs
      .filter(({ headingLevel, cell }) => headingLevel > 0 || cell?.row === 0)
      .map(({ index }) => index),
  );
  return readabilityOf({ paragraphs }, headers, 9, new Map()).readingAge;
}

/** Lines of text at 11 points on 17 cm, table cells by their share; a page of A4 has room for about 48 of them. */
function linesOfPage(blocks: readonly Block[]): number {
  const linesOf = (text: string, share: number) => Math.max(1, Math.ceil(text.length / (92 * share)));
  return blocks.reduce((sum, block) => {
    if (block.kind === "table") {
      const widths = block.columnWidths;
      const rows = [...block.headerRows, ...block.rows].map(
        (row) => 1.25 * Math.max(...row.map((cell, column) => linesOf(cell, (widths[column] ?? 0) / 100))),
      );
      return sum + rows.reduce((height, row) => height + row, 0);
    }
    if (block.kind === "list") {
      return sum + block.items.reduce((items, item) => items + linesOf(item, 0.95), 0);
    }
    return sum + (block.kind === "heading" ? 2.2 : 1.4);
  }, 0);
}
const roomOnPage = 48;

describe.each(labelled)("the fridge plan of %s", (_, blocks) => {
  it("reads at a reading age of 9 or less, and fits one page of A4", () => {
    expect(readingAgeOf(blocks) ?? 0).toBeLessThanOrEqual(9);
    expect(linesOfPage(blocks)).toBeLessThan(roomOnPage);
  });

  it("has no line that points at what is not on the page", () => {
    const [tasks] = blocks.filter((block): block is TableBlock => block.kind === "table");
    for (const [, does = ""] of tasks?.rows ?? []) {
      expect(does).not.toMatch(/^\S+ (?:it|them|one|there)\b|\bboth$|\b(?:me|my)\b|\b(?:and|or|to|on)$/);
    }
  });
});

describe.each(samples)("the fridge plan of %s", (_, blocks) => {
  const { paragraphs } = asSnapshot(linesOfBlocks(blocks));

  it("reads at a reading age of 9 or less", () => {
    expect(readingAgeOf(blocks)).not.toBeNull();
    expect(readingAgeOf(blocks)).toBeLessThanOrEqual(9);
  });

  it("has no word that we would flag", () => {
    expect(
      checkText(
        paragraphs.map(({ text }) => text),
        compiled,
      ).map(({ surface }) => surface),
    ).toEqual([]);
  });

  it("says who does what, and who to ring", () => {
    const tables = blocks.filter((block): block is TableBlock => block.kind === "table");
    expect(tables.map(({ title }) => title)).toEqual([
      "Who does what, and when",
      "Who to ring, with phone numbers",
    ]);
    expect(tables[0]!.rows.length).toBeGreaterThanOrEqual(5);
    for (const [who, does] of tables[0]!.rows) {
      expect(who).toMatch(/^\p{Lu}/u);
      expect(does).toMatch(/^\p{Lu}.* /u);
    }
    expect(tables[1]!.rows.some(([name]) => name?.includes("social worker"))).toBe(true);
  });

  it("is short enough for one page of A4", () => {
    expect(linesOfPage(blocks)).toBeLessThan(roomOnPage);
  });
});

describe("what the page takes from a plan", () => {
  const planOf = (...texts: readonly string[]): DocumentSnapshot =>
    asSnapshot([
      line("Child: Alfie Bell", {}),
      line("What needs to happen", { headingLevel: 1 }),
      ...texts.map((text) => line(text, { listItem: true })),
    ]);
  const tasks = (...texts: readonly string[]) =>
    fridgeValues(sourceOf(planOf(...texts), "2027-01-11"), fridgePlanTemplate)["tasks"];

  it("keeps a “not”", () => {
    expect(tasks("Carl Denby will not come to the house before 4 May 2027.")).toEqual([
      expect.objectContaining({
        who: "Carl Denby",
        does: expect.stringMatching(/^Will not come to the house/) as string,
      }),
    ]);
  });

  it("leaves out what is vague, instead of making it sound sure", () => {
    expect(tasks("Professionals to monitor the situation.", "Mum to engage with support, ongoing.")).toEqual(
      [],
    );
  });

  it("leaves out reasons, and says it in plain words", () => {
    expect(
      tasks("Donna will attend the dentist with Alfie on 3 May 2027, so that he is not in pain."),
    ).toEqual([{ who: "Donna", does: "Go to the dentist with Alfie", when: "On 3 May" }]);
  });
});

describe("what each line of the page says", () => {
  it.each(taskCases)("$name", ({ texts, lines }) => {
    const plan = asSnapshot([
      line("Child: Alfie Bell", {}),
      line("What needs to happen", { headingLevel: 1 }),
      line("Carl, Donna and Tracey will help.", {}),
      ...texts.map((text) => line(text, { listItem: true })),
    ]);
    const rows = rowsOf(fridgeValues(sourceOf(plan, "2027-01-11"), fridgePlanTemplate)["tasks"]);
    expect(
      rows.map(
        ({ who, does, when }) => `${textOf(who)}: ${textOf(does)}${when === "" ? "" : ` (${textOf(when)})`}`,
      ),
    ).toEqual(lines);
  });

  it.each(troubleCases)("if it goes wrong: $name", ({ text, sentences }) => {
    const plan = asSnapshot([
      line("Child: Alfie Bell", {}),
      line("If the plan does not work", { headingLevel: 1 }),
      line(text),
    ]);
    const rows = rowsOf(fridgeValues(sourceOf(plan, "2027-01-11"), fridgePlanTemplate)["trouble"]);
    expect(rows.map(({ then }) => then)).toEqual(sentences);
  });

  it("puts a sign of a table in front of what follows from it", () => {
    const cell = (text: string, row: number, column: number) =>
      line(text, { cell: { table: 0, row, column } });
    const plan = asSnapshot([
      line("If the plan does not work", { headingLevel: 1 }),
      cell("If this happens", 0, 0),
      cell("Then", 0, 1),
      cell("One of the boys comes to the house", 1, 0),
      cell("Donna rings 999 at once. Alfie stays at Tracey's for two nights.", 1, 1),
    ]);
    const rows = rowsOf(fridgeValues(sourceOf(plan, "2027-01-11"), fridgePlanTemplate)["trouble"]);
    expect(rows.map(({ then }) => then)).toEqual([
      "If one of the boys comes to the house, Donna rings 999 at once.",
      "Alfie stays at Tracey's for two nights.",
    ]);
  });
});

describe("who to ring", () => {
  it.each(ringCases)("$name", ({ lines, contacts }) => {
    expect(contactsOf(asSnapshot(lines)).map(({ name, number }) => [name, number])).toEqual(contacts);
  });
});

describe("when we meet again", () => {
  it.each(meetingCases)("$name", ({ texts, day }) => {
    expect(nextMeeting(asSnapshot(texts.map((text) => line(text))), "2027-01-11")).toBe(day);
  });
});
