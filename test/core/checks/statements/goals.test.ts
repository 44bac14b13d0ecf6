import { builtInPlanLexicon } from "../../../../src/content/plans/builtInPlanLexicon";
import { judgeStatement } from "../../../../src/core/checks/statements/judgeStatement";
import type { ColumnHint } from "../../../../src/core/checks/statements/neither";
import { goals, objectives } from "./goals.cases";
import { goodLives, notWishes } from "./goodLife.cases";
import { neverForGoals } from "./statements.cases";

const judge = (text: string, hint: ColumnHint) =>
  judgeStatement(text, { lexicon: builtInPlanLexicon, today: null, hint });

describe("telling goals from objectives", () => {
  it.each(goals.flatMap(([text, hints]) => hints.map((hint) => [text, hint] as const)))(
    "reads %s under %s as a goal and does not nag",
    (text, hint) => {
      const { kind, letters, advice } = judge(text, hint);
      expect(kind).toBe("goal");
      expect(Object.values(letters).every((letter) => letter === null)).toBe(true);
      expect(advice.filter(({ id }) => neverForGoals.includes(id))).toEqual([]);
    },
  );

  it.each(goodLives.flatMap((text) => [null, "goal" as const].map((hint) => [text, hint] as const)))(
    "reads %s under %s as a life that is wished for",
    (text, hint) => {
      const { kind, letters, advice } = judge(text, hint);
      expect(kind).toBe("goal");
      expect(Object.values(letters).every((letter) => letter === null)).toBe(true);
      expect(advice.filter(({ id }) => neverForGoals.includes(id))).toEqual([]);
    },
  );

  it.each(notWishes)("reads as %s: %s", (kind, text) => {
    expect(judge(text, null).kind).toBe(kind);
  });

  it.each(objectives.flatMap((text) => [null, "objective" as const].map((hint) => [text, hint] as const)))(
    "reads %s under %s as an objective",
    (text, hint) => {
      expect(judge(text, hint).kind).toBe("objective");
    },
  );
});
