import { compilePack } from "../../../src/core/checks/compile";
import { judgeContingency } from "../../../src/core/checks/contingency/judgeContingency";
import { checkText } from "../../../src/core/checks/run";
import { judgeStatement } from "../../../src/core/checks/statements/judgeStatement";
import { builtInPack } from "../../../src/content/builtIn";
import { builtInPlanLexicon } from "../../../src/content/plans/builtInPlanLexicon";
import { builtInTemplates } from "../../../src/content/templates/builtInTemplates";
import { fillSentence, fillTemplate } from "../../../src/core/templates/fill";
import { parseTemplates } from "../../../src/core/templates/parse";
import { exampleValues, type Template } from "../../../src/core/templates/template";
import { textsOfBlocks, textsOfTemplate } from "./textsOf";

const compiled = compilePack([builtInPack]);
const lexicon = builtInPlanLexicon;
const today = "2027-01-11";

/** Findings as words in their sentence, so that a failure says what to change. */
const findingsIn = (texts: readonly string[]): readonly string[] =>
  checkText(texts, compiled).map(({ paragraph, surface }) => `${surface}: ${texts[paragraph] ?? ""}`);

const template = (id: string): Template => {
  const found = builtInTemplates.find((own) => own.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
};

const exampleOf = (id: string): string => fillSentence(template(id), exampleValues(template(id))) ?? "";

const promised = [
  "smart-objective",
  "contingency",
  "child-in-need-aim",
  "child-protection-aim",
  "gloucestershire-plan",
  "outline-child-protection-plan",
  "signs-of-safety",
  "danger-statement",
  "safety-goal",
  "bottom-lines",
  "safety-plan",
  "written-agreement",
  "trajectory",
  "three-houses",
  "five-questions",
  "family-circle",
  "week-calendar",
  "review-record",
  "nine-questions",
  "fridge-plan",
];

describe("the built-in templates", () => {
  it("are all there", () => {
    const ids = builtInTemplates.map(({ id }) => id);
    expect(promised.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("survive a pack file: written as JSON and parsed, nothing is lost and nothing is wrong", () => {
    const { templates, problems } = parseTemplates(JSON.parse(JSON.stringify(builtInTemplates)));
    expect(problems).toEqual([]);
    expect(templates).toEqual(builtInTemplates);
  });

  it.each(builtInTemplates.map((own) => [own.id, own] as const))(
    "%s: nothing is missing in its example",
    (_, own) => {
      const filled = fillTemplate(own, exampleValues(own));
      expect(filled.problems).toEqual([]);
      expect(filled.missing).toEqual([]);
      expect(filled.blocks.length).toBeGreaterThan(0);
    },
  );

  it.each(builtInTemplates.map((own) => [own.id, own] as const))(
    "%s: its own words have no finding",
    (_, own) => {
      expect(findingsIn(textsOfTemplate(own))).toEqual([]);
    },
  );

  it.each(builtInTemplates.map((own) => [own.id, own] as const))(
    "%s: filled, it has no finding",
    (_, own) => {
      const values = exampleValues(own);
      expect(findingsIn(textsOfBlocks(fillTemplate(own, values).blocks))).toEqual([]);
      expect(findingsIn([fillSentence(own, values) ?? ""])).toEqual([]);
    },
  );
});

describe("what the engine says of the examples", () => {
  it("the objective has its letters; only what a sentence can't show is left open", () => {
    const { kind, letters, nextQuestion } = judgeStatement(exampleOf("smart-objective"), { lexicon, today });
    expect(kind).toBe("objective");
    expect(letters).toMatchObject({ specific: true, measurable: true, relevant: true, timely: true });
    expect(letters.achievable).not.toBe(false);
    expect(nextQuestion).toBeNull();
  });

  it("the contingency is specific with nothing missing, as a sentence and as a block", () => {
    const own = template("contingency");
    const block = textsOfBlocks(fillTemplate(own, exampleValues(own)).blocks)
      .slice(1)
      .join(" ");
    for (const text of [exampleOf("contingency"), block]) {
      const { verdict, missing } = judgeContingency(text, { lexicon, today });
      expect({ text, verdict, missing }).toEqual({ text, verdict: "specific", missing: [] });
    }
  });

  it.each(["child-in-need-aim", "child-protection-aim", "safety-goal"])("%s reads as a goal", (id) => {
    expect(judgeStatement(exampleOf(id), { lexicon, today }).kind).toBe("goal");
  });
});
