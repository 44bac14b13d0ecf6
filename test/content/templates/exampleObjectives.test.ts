import { builtInLayouts } from "../../../src/content/layouts/builtInLayouts";
import { builtInPlanLexicon } from "../../../src/content/plans/builtInPlanLexicon";
import { builtInTemplates } from "../../../src/content/templates/builtInTemplates";
import { reviewPlan } from "../../../src/core/checks/plan/reviewPlan";
import type { Letters, Statement } from "../../../src/core/checks/statements/statement";
import { fillSentence, fillTemplate } from "../../../src/core/templates/fill";
import { exampleValues, type Template } from "../../../src/core/templates/template";
import { asSnapshot, line, linesOfBlocks, type Line } from "../../core/templates/asSnapshot";
import { openLetters } from "./exampleObjectives.cases";

const today = "2026-12-01";
const letterNames = ["specific", "measurable", "achievable", "relevant", "timely"] as const;

/** The example of a template in every shape that it comes in. */
function shapesOf(template: Template): readonly (readonly Line[])[] {
  const values = exampleValues(template);
  const sentence = fillSentence(template, values);
  const block = linesOfBlocks(fillTemplate(template, values).blocks);
  return sentence === null ? [block] : [block, [line(sentence)]];
}

interface Judged {
  readonly text: string;
  readonly statement: Statement;
}

const judged = (template: Template): readonly Judged[] =>
  shapesOf(template).flatMap((lines) => {
    const snapshot = asSnapshot(lines);
    const { statements } = reviewPlan(snapshot, {
      layouts: builtInLayouts,
      lexicon: builtInPlanLexicon,
      today,
    });
    return statements.map((statement) => {
      const { paragraph, range } = statement;
      return {
        text: snapshot.paragraphs[paragraph]?.text.slice(range.start, range.end) ?? "",
        statement,
      };
    });
  });

const openIn = (letters: Letters): readonly (keyof Letters)[] =>
  letterNames.filter((name) => name !== "achievable" && letters[name] !== true);

describe.each(builtInTemplates.map((template) => [template.id, template] as const))("%s", (id, template) => {
  const all = judged(template);

  it("has five letters in each objective, or a reason", () => {
    const objectives = all.filter(({ statement }) => statement.kind === "objective");
    for (const { text, statement } of objectives) {
      const reason = openLetters.find(({ template: own, begins }) => own === id && text.startsWith(begins));
      expect({ text, open: openIn(statement.letters) }).toEqual({ text, open: reason?.open ?? [] });
    }
  });

  it("promises nothing that can't be done, and no date that is past", () => {
    for (const { text, statement } of all) {
      expect({ text, achievable: statement.letters.achievable }).not.toEqual({ text, achievable: false });
      expect(statement.advice.map((advice) => advice.id)).not.toContain("past-date");
    }
  });

  it("is told why of every letter that is missing in a task", () => {
    const tasks = all.filter(
      ({ statement }) => statement.kind === "action" || statement.kind === "objective",
    );
    for (const { text, statement } of tasks) {
      const { specific, measurable, timely } = statement.letters;
      const whole = [specific, measurable, timely].every((letter) => letter === true);
      expect({ text, told: statement.advice.length > 0 || whole }).toEqual({ text, told: true });
    }
  });
});

it("gives no reason for what is not there", () => {
  const used = builtInTemplates.flatMap((template) =>
    judged(template).flatMap(({ text }) =>
      openLetters.filter((own) => own.template === template.id && text.startsWith(own.begins)),
    ),
  );
  expect(openLetters.filter((own) => !used.includes(own))).toEqual([]);
});
