import { builtInPack } from "../../../src/content/builtIn";
import { builtInPlanLexicon as lexicon } from "../../../src/content/plans/builtInPlanLexicon";
import { reviewPlan } from "../../../src/core/checks/plan/reviewPlan";
import { mergePacks } from "../../../src/core/packs/merge";
import type { Pack } from "../../../src/core/packs/pack";
import { defaultSettings } from "../../../src/core/packs/settings";
import { validatePack } from "../../../src/core/packs/validate";
import { readText } from "../../../src/cli/input/readText";
import { layout, pack, refused, taken, template } from "./forms.cases";

const problemsOf = (value: unknown): string[] => {
  const result = validatePack(value);
  return result.ok ? [] : result.error.map(({ path, message }) => `${path}: ${message}`);
};
const packed = (change: Partial<Pack> = {}): Pack => ({ ...(pack as unknown as Pack), ...change });
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

it.each(taken)("takes %s", (_, value) => {
  expect(problemsOf(value)).toEqual([]);
});

it.each(refused)("refuses row %#", (value, problem) => {
  const problems = problemsOf(value);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

it("names the problems of every part at once", () => {
  const value = {
    ...pack,
    title: "",
    layouts: [{ ...layout, minimumColumns: 0 }],
    templates: [{ ...template, kind: "poem" }],
  };
  expect(problemsOf(value).map((problem) => problem.split(":")[0])).toEqual([
    "title",
    "layouts[0].minimumColumns",
    "templates[0].kind",
  ]);
});

describe("layered packs", () => {
  it("try an organisation's form before the built-in ones, and general header words last", () => {
    const { layouts } = mergePacks([builtInPack, packed()]);
    expect(ids(layouts)[0]).toBe("harbour-plan");
    expect(ids(layouts).at(-1)).toBe("header-words");
    expect(layouts).toHaveLength((builtInPack.layouts ?? []).length + 1);
  });

  it("try the last pack's form first", () => {
    const other = packed({ id: "quay", layouts: [{ ...layout, id: "quay-plan" }] });
    expect(ids(mergePacks([builtInPack, packed(), other]).layouts).slice(0, 2)).toEqual([
      "quay-plan",
      "harbour-plan",
    ]);
  });

  it("replace a layout and a template with the same id in their places", () => {
    const known = { ...layout, id: "signs-of-safety" };
    const card = { ...template, id: "contingency" };
    const merged = mergePacks([builtInPack, packed({ layouts: [known], templates: [card] })]);
    expect(ids(merged.layouts)).toEqual(ids(builtInPack.layouts ?? []));
    expect(merged.layouts.find(({ id }) => id === "signs-of-safety")?.title).toBe("Harbour plan");
    expect(ids(merged.templates)).toEqual(ids(builtInPack.templates ?? []));
    expect(merged.templates.find(({ id }) => id === "contingency")?.title).toBe("Thank you");
  });

  it("add new templates at the end of the gallery", () => {
    expect(ids(mergePacks([builtInPack, packed()]).templates).at(-1)).toBe("thank-you");
  });

  it.each<[string, readonly Pack["settings"][], object]>([
    ["nothing chosen", [undefined], defaultSettings],
    [
      "one letter",
      [{ letters: { achievable: "agreed" } }],
      { ...defaultSettings, letters: { achievable: "agreed", relevant: "relevant" } },
    ],
    [
      "a letter each",
      [{ letters: { achievable: "agreed" } }, { letters: { relevant: "realistic" } }],
      { ...defaultSettings, letters: { achievable: "agreed", relevant: "realistic" } },
    ],
    [
      "the later target",
      [{ readingAgeTarget: 9 }, { readingAgeTarget: 12 }],
      { ...defaultSettings, readingAgeTarget: 12 },
    ],
    [
      "a target kept",
      [{ readingAgeTarget: 9 }, { letters: {} }],
      { ...defaultSettings, readingAgeTarget: 9 },
    ],
  ])("lay the settings over each other: %s", (_, chosen, expected) => {
    const packs = chosen.map((settings) => packed(settings === undefined ? { settings: {} } : { settings }));
    expect(mergePacks(packs).settings).toEqual(expected);
  });
});

describe("a plan on the organisation's form", () => {
  const plan = [
    "# Child in need plan for Kit",
    "",
    "## In my words",
    "",
    "Kit said: “I want to sleep at Nan's on Fridays.”",
    "",
    "| What we hope for | Promises | Promised by |",
    "| --- | --- | --- |",
    "| Kit is rested at school | Take Kit to the dentist by 12 June 2026 | Dad |",
  ].join("\n");
  const reviewWith = (packs: readonly Pack[]) => {
    const { layouts, settings } = mergePacks(packs);
    const { readingAgeTarget } = settings;
    return reviewPlan(readText(plan).snapshot, { layouts, lexicon, today: null, readingAgeTarget });
  };

  it("is read by the words of the form, with who in the neighbouring cell", () => {
    const review = reviewWith([builtInPack, packed()]);
    expect(review.layouts).toContain("harbour-plan");
    const dentist = review.statements.find(({ what }) => what?.text.includes("dentist") === true);
    expect(dentist?.who?.text).toBe("Dad");
    expect(review.readability.target).toBe(10);
  });

  it("is not known by its name without the pack", () => {
    const review = reviewWith([builtInPack]);
    expect(review.layouts).not.toContain("harbour-plan");
    expect(review.readability.target).toBe(11);
  });
});
