import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInPack } from "../../src/content/builtIn";
import { createChecker } from "../../src/core/checks/checker";
import { compilePack } from "../../src/core/checks/compile";
import { partRoles } from "../../src/core/checks/plan/layout";
import { planSections } from "../../src/core/checks/plan/planReview";
import type { Pack } from "../../src/core/packs/pack";
import { fillTemplate } from "../../src/core/templates/fill";
import { parseTemplates } from "../../src/core/templates/parse";
import { exampleValues, type Template } from "../../src/core/templates/template";
import { validatePack } from "../../src/core/packs/validate";

const page = readFileSync(join(__dirname, "../../docs/pack-format.md"), "utf8");

/** The example of the page as a pack. */
function example(): Pack {
  const [, json = ""] = /```json\n(.*?)```/s.exec(page) ?? [];
  const result = validatePack(JSON.parse(json), Object.keys(builtInPack.sets ?? {}));
  if (!result.ok) throw new Error(result.error.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return result.value;
}

it("has an example that compiles over the built-in pack and does what it says", () => {
  const compiled = compilePack([builtInPack, example()]);
  const { findings } = createChecker(compiled).check(["The edge of care panel agreed on a light touch."]);
  expect(findings.map(({ entryId }) => entryId)).toEqual(["harbour-panel", "harbour-engage"]);
  expect(compiled.layouts[0]?.id).toBe("harbour-plan");
  expect(compiled.settings).toEqual({
    letters: { achievable: "agreed", relevant: "realistic" },
    readingAgeTarget: 10,
  });
  expect(compiled.templates.at(-1)?.id).toBe("harbour-thanks");
});

/** The worked example of a template, which stands by itself. */
function helpers(): Template {
  const [, json = ""] = [...page.matchAll(/```json\n(.*?)```/gs)][1] ?? [];
  const { templates, problems } = parseTemplates([JSON.parse(json)]);
  expect(problems).toEqual([]);
  const [template] = templates;
  if (template === undefined) throw new Error("The page has no second example.");
  return template;
}

it("has a worked template that becomes what it says, and without the date one line less", () => {
  const template = helpers();
  const { blocks, missing } = fillTemplate(template, exampleValues(template));
  expect(missing).toEqual([]);
  expect(blocks).toMatchObject([
    { kind: "heading", level: 2, text: "Who helps Jamie" },
    {
      kind: "table",
      headerRows: [["Who?", "What they do"]],
      rows: [
        ["Nan", "brings Jamie home on Mondays"],
        ["Mr Ali", "meets Jamie at the school gate"],
      ],
      columnWidths: [30, 70],
    },
    { kind: "paragraph", text: "We will look at this again on 26 March 2027." },
  ]);
  const undated = fillTemplate(template, { ...exampleValues(template), again: "" }).blocks;
  expect(undated.map(({ kind }) => kind)).toEqual(["heading", "table"]);
});

it.each([
  ...["text", "long-text", "person", "date", "count", "choice", "rows"],
  ...["heading", "paragraph", "list", "table", "page-break"],
  ...[
    "showIf",
    "each",
    "belongsAfter",
    "fills",
    "styles",
    "sentence",
    "row",
    "maxLength",
    "several",
    "start",
  ],
])("names the template language's %s", (word) => {
  expect(page.slice(page.indexOf("## Texts to insert"))).toContain(`\`${word}\``);
});

it("removes an entry that is there", () => {
  const ids = builtInPack.entries.map(({ id }) => id);
  for (const id of example().removes ?? []) expect(ids).toContain(id);
});

it.each([...partRoles, ...planSections, ...(builtInPack.layouts ?? []).map(({ id }) => id)])(
  "names %s",
  (word) => {
    expect(page).toContain(`\`${word}\``);
  },
);

it("names every field of a pack", () => {
  for (const field of Object.keys({ ...builtInPack, removes: [], source: null }))
    expect(page).toContain(`\`${field}\``);
});
