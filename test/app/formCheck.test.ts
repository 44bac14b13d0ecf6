import { builtInTemplates } from "../../src/content/templates/builtInTemplates";
import { checkForm } from "../../src/app/templates/formCheck";
import { finish } from "../../src/app/templates/finished";
import type { TemplateForm } from "../../src/app/templates/state";
import { exampleValues } from "../../src/core/templates/template";
import type { Values } from "../../src/core/templates/values";
import { testPane } from "./pane";

const { engine } = testPane().session.environment;

function form(id: string, change: Values, more: Partial<TemplateForm> = {}): TemplateForm {
  const template = builtInTemplates.find((one) => one.id === id);
  if (template === undefined) throw new Error(`no template ${id}`);
  return {
    template,
    values: { ...exampleValues(template), ...change },
    origin: { type: "new" },
    untouched: false,
    fromDraft: false,
    around: null,
    cursor: { status: "unknown" },
    newDocument: null,
    place: null,
    shape: null,
    asking: false,
    ...more,
  };
}

describe("a line that can't go in", () => {
  it("leaves the letters of the others as they are", () => {
    const { problems, finished, letters } = checkForm(
      form("smart-objective", { where: "at\u0007 school" }),
      engine,
    );
    expect([problems.length, finished]).toEqual([1, null]);
    expect(letters).toMatchObject({ specific: true, measurable: true, timely: true });
  });

  it("leaves the other parts of a contingency as they are, in a row too", () => {
    const odd = form("contingency", {
      signs: [{ sign: "Alfie is late for school", level: "more than 3 times", period: "in\t4 weeks" }],
      days: "soon",
    });
    const { problems, contingency } = checkForm(odd, engine);
    expect(problems.map(({ path }) => path)).toEqual(["signs[0].period", "days"]);
    for (const part of ["trigger", "threshold", "who", "what-happens", "family-role"] as const)
      expect(contingency?.missing).not.toContain(part);
  });
});

describe("the five letters", () => {
  it("measure an objective alone, and no danger statement, aim or goal", () => {
    const measured = builtInTemplates.filter(({ id }) => checkForm(form(id, {}), engine).letters !== null);
    expect(measured.map(({ id }) => id)).toEqual(["smart-objective"]);
  });
});

describe("what is still open", () => {
  it("is what stands in the sentence: a name that only another shape holds is not missed", () => {
    expect(checkForm(form("smart-objective", { child: "", view: "" }), engine).missing).toEqual([]);
    const block = checkForm(form("smart-objective", { child: "", view: "" }, { shape: "block" }), engine);
    expect(block.missing.map(({ path }) => path)).toEqual(["child"]);
    expect(checkForm(form("smart-objective", { what: "" }), engine).missing.map(({ path }) => path)).toEqual([
      "what",
    ]);
  });
});

describe("a row", () => {
  it("ends each text of a cell before the next begins", () => {
    const headings = ["Action", "By who and when"];
    const table = { row: 1, column: 0, headings, even: true };
    const place = { where: "table", paragraph: 3, paragraphText: "", locked: false, table } as const;
    const row = finish(form("smart-objective", {}, { cursor: { status: "known", place }, place: "row" }));
    expect(row?.form === "row" ? row.cells[1] : null).toBe("Tracey. Until 26 March 2027.");
  });
});
