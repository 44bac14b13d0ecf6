import fc from "fast-check";
import { builtInTemplates } from "../../../src/content/templates/builtInTemplates";
import { fillTemplate } from "../../../src/core/templates/fill";
import { exampleValues, startValues, type Template } from "../../../src/core/templates/template";
import { valuesFor } from "./arbitraryValues";

const SEED = 20261125;

const small: Template = {
  id: "small",
  version: 1,
  title: "Small",
  summary: "A small template.",
  keywords: [],
  kind: "section",
  styles: { heading2: "Plan Heading", list: "Plan List" },
  fields: [
    { id: "child", kind: "person", label: "Child", help: "By name.", example: "Alfie" },
    { id: "notes", kind: "long-text", label: "Notes", help: "More.", example: "One.\nTwo.", optional: true },
    { id: "plan", kind: "choice", label: "Plan?", help: "Choose.", options: ["Yes", "No"], example: "Yes" },
    {
      id: "since",
      kind: "date",
      label: "Since when?",
      help: "A day.",
      example: "2027-01-11",
      showIf: { field: "plan", is: ["Yes"] },
    },
    {
      id: "people",
      kind: "rows",
      rowLabel: "person",
      label: "People",
      help: "One a row.",
      columns: [
        { id: "name", kind: "person", label: "Name", help: "Name.", example: "Nan" },
        { id: "does", kind: "text", label: "Does", help: "What.", example: "rings", optional: true },
      ],
      example: [{ name: "Nan", does: "rings" }],
    },
  ],
  layout: [
    { kind: "heading", level: 2, text: "{child}'s plan" },
    { kind: "paragraph", text: "{notes}" },
    {
      kind: "paragraph",
      text: "There is a plan[ since {since}].",
      showIf: { field: "plan", is: ["Yes"] },
      style: "Note",
    },
    { kind: "list", each: "people", items: ["{name} for {child}"] },
    {
      kind: "table",
      title: "People of {child}",
      header: ["Name", "Does"],
      rows: [{ each: "people", cells: ["{name}", "{does}"] }],
    },
    { kind: "page-break" },
  ],
};

describe("filling a template", () => {
  it("makes blocks in order, with the styles of the organisation", () => {
    const { blocks, missing } = fillTemplate(small, exampleValues(small));
    expect(missing).toEqual([]);
    expect(blocks).toEqual([
      { kind: "heading", level: 2, text: "Alfie's plan", style: "Plan Heading" },
      { kind: "paragraph", text: "One." },
      { kind: "paragraph", text: "Two." },
      { kind: "paragraph", text: "There is a plan since 11 January 2027.", style: "Note" },
      { kind: "list", ordered: false, items: ["Nan for Alfie"], style: "Plan List" },
      {
        kind: "table",
        title: "People of Alfie",
        headerRows: [["Name", "Does"]],
        rows: [["Nan", "rings"]],
        columnWidths: [50, 50],
      },
      { kind: "page-break" },
    ]);
  });

  it("leaves out what is empty, and keeps a blank row to write in", () => {
    const { blocks, missing } = fillTemplate(small, { child: "Alfie", plan: "No" });
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "table", "page-break"]);
    expect(blocks[1]).toMatchObject({ rows: [["", ""]] });
    expect(missing).toEqual([{ path: "people", label: "People" }]);
  });

  it("does not ask for fields that are hidden, nor looks at what was typed there", () => {
    const values = { child: "Alfie", plan: "No", since: "nonsense", people: [{ name: "Nan" }] };
    expect(fillTemplate(small, values)).toMatchObject({ missing: [], problems: [] });
  });

  it("names the missing column of a row", () => {
    const { missing } = fillTemplate(small, { child: "Alfie", plan: "No", people: [{ does: "rings" }] });
    expect(missing).toEqual([{ path: "people[0].name", label: "Name" }]);
  });

  it("inserts nothing of a form in which something is refused", () => {
    const { blocks, problems } = fillTemplate(small, { ...exampleValues(small), child: "Alfie\u0000" });
    expect(blocks).toEqual([]);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([["child", "control-character"]]);
  });

  it("opens the week with its days", () => {
    const week = builtInTemplates.find(({ id }) => id === "week-calendar")!;
    expect(startValues(week)["week"]).toHaveLength(7);
  });
});

describe(`every filled template (seed ${SEED})`, () => {
  it.each(builtInTemplates.map((template) => [template.id, template] as const))(
    "%s: is well formed",
    (_, template) => {
      fc.assert(
        fc.property(valuesFor(template), (values) => {
          const { blocks, origins, missing, problems } = fillTemplate(template, values);
          expect({ missing, problems }).toEqual({ missing: [], problems: [] });
          expect(origins).toHaveLength(blocks.length);
          for (const block of blocks) {
            if (block.kind === "heading" || block.kind === "paragraph")
              expect(block.text).not.toMatch(/\n|^\s*$/);
            if (block.kind === "heading" || block.kind === "paragraph")
              expect(block.text).not.toMatch(/ [,.;]|,,|\.\.$|,\.|\[\w/);
            if (block.kind === "list") expect(block.items.length).toBeGreaterThan(0);
            if (block.kind !== "table") continue;
            const columns = block.columnWidths.length;
            expect(block.columnWidths.reduce((sum, width) => sum + width, 0)).toBe(100);
            expect([...block.headerRows, ...block.rows].every((row) => row.length === columns)).toBe(true);
            expect(block.headerRows.flat().every((text) => text !== "")).toBe(true);
          }
        }),
        { seed: SEED, numRuns: 20 },
      );
    },
  );
});
