import { parseTemplates } from "../../../src/core/templates/parse";
import { goodTemplate, parseCases } from "./parse.cases";

describe("templates of a pack", () => {
  it.each(parseCases)("names $name", ({ change, problems }) => {
    const template = structuredClone(goodTemplate) as Record<string, unknown>;
    change(template);
    const parsed = parseTemplates([template]);
    expect(parsed.problems.map(({ path, code }) => [path, code])).toEqual(problems);
    expect(parsed.templates).toHaveLength(problems.length === 0 ? 1 : 0);
  });

  it("keeps the good ones beside a bad one, and names paths from the place of the list", () => {
    const parsed = parseTemplates([{ id: 1 }, goodTemplate], "pack.templates");
    expect(parsed.templates.map(({ id }) => id)).toEqual(["ring-school"]);
    expect(parsed.problems.every(({ path }) => path.startsWith("pack.templates[0]."))).toBe(true);
    expect(parsed.problems.map(({ path }) => path)).toContain("pack.templates[0].title");
  });

  it("refuses the second of two with one id", () => {
    const { templates, problems } = parseTemplates([goodTemplate, goodTemplate]);
    expect(templates).toHaveLength(1);
    expect(problems).toEqual([{ path: "templates[1].id", code: "same-id", params: { id: "ring-school" } }]);
  });

  it.each([[null], ["text"], [7], [{ templates: [] }]])("refuses %j in the place of a list", (input) => {
    expect(parseTemplates(input).problems.map(({ path, code }) => [path, code])).toEqual([
      ["templates", "not-valid"],
    ]);
  });

  it("refuses each item that is no template by its place", () => {
    const { problems } = parseTemplates([null, "text", []]);
    expect(problems.map(({ path }) => path).filter((path) => /^templates\[[012]\]/.test(path)).length).toBe(
      problems.length,
    );
    expect(new Set(problems.map(({ path }) => path.slice(0, "templates[0]".length))).size).toBe(3);
  });
});
