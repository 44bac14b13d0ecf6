import { builtInTemplates } from "../../../src/content/templates/builtInTemplates";
import { planSections } from "../../../src/core/checks/plan/planReview";
import {
  emptyMemory,
  indexTemplates,
  searchTemplates,
  templateForAim,
  templateForSection,
  templatesById,
  withFavouriteToggled,
  withRecent,
} from "../../../src/core/templates/gallery";
import { sketchHeight, sketchOf, sketchWidth } from "../../../src/core/templates/sketch";
import { searchCases, sectionCases } from "./gallery.cases";

const index = indexTemplates(builtInTemplates);

describe("the gallery", () => {
  it.each(searchCases)("finds for “$search”", ({ search, first }) => {
    expect(searchTemplates(index, search)[0]?.id ?? null).toBe(first);
  });

  it("shows all templates in their order while nothing is typed", () => {
    expect(searchTemplates(index, "")).toEqual(builtInTemplates);
  });

  it.each(sectionCases)("offers a template for $section", ({ section, template }) => {
    expect(templateForSection(builtInTemplates, section)?.id ?? null).toBe(template);
  });

  it("has a template for every section that the review asks for", () => {
    expect(planSections.filter((section) => templateForSection(builtInTemplates, section) === null)).toEqual(
      [],
    );
  });

  it("chooses the aim by the kind of plan", () => {
    expect(templateForAim(builtInTemplates, true)?.id).toBe("child-protection-aim");
    expect(templateForAim(builtInTemplates, false)?.id).toBe("child-in-need-aim");
  });

  it("keeps six recent templates, newest first, each once", () => {
    const used = ["a", "b", "c", "a", "d", "e", "f", "g"];
    expect(used.reduce(withRecent, emptyMemory).recent).toEqual(["g", "f", "e", "d", "a", "c"]);
  });

  it("switches a star on and off", () => {
    const starred = withFavouriteToggled(withFavouriteToggled(emptyMemory, "a"), "b");
    expect(starred.favourites).toEqual(["b", "a"]);
    expect(withFavouriteToggled(starred, "a").favourites).toEqual(["b"]);
  });

  it("forgets templates that a pack no longer has", () => {
    expect(templatesById(builtInTemplates, ["gone", "contingency"]).map(({ id }) => id)).toEqual([
      "contingency",
    ]);
  });

  it("is found in far less than a tenth of a second", () => {
    const start = performance.now();
    for (let time = 0; time < 100; time += 1)
      searchTemplates(indexTemplates(builtInTemplates), "plan for the child");
    expect((performance.now() - start) / 100).toBeLessThan(50);
  });
});

describe("the small picture of a template", () => {
  it.each(builtInTemplates.map((template) => [template.id, template] as const))(
    "%s: stays inside its frame",
    (_, template) => {
      const shapes = sketchOf(template);
      expect(shapes.length).toBeGreaterThan(0);
      for (const shape of shapes) {
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.x + shape.width).toBeLessThanOrEqual(sketchWidth + 0.001);
        expect(shape.y + (shape.kind === "cell" ? shape.height : 0)).toBeLessThanOrEqual(sketchHeight);
      }
    },
  );

  it("draws tables with a shaded first row", () => {
    const cells = sketchOf(builtInTemplates.find(({ id }) => id === "week-calendar")!).filter(
      ({ kind }) => kind === "cell",
    );
    expect(cells.filter((cell) => cell.kind === "cell" && cell.header)).toHaveLength(6);
  });
});
