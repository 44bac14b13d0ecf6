import { builtInPlanLexicon } from "../../../../src/content/plans/builtInPlanLexicon";
import { judgeStatement } from "../../../../src/core/checks/statements/judgeStatement";
import { asked, leftAlone, neverForGoals } from "./statements.cases";

const judge = (text: string, today: string | null = null) =>
  judgeStatement(text, { lexicon: builtInPlanLexicon, today });

describe("judging one statement", () => {
  it.each([...asked, ...leftAlone])("reads $text", ({ text, kind, letters, who, when, advises }) => {
    const statement = judge(text);
    expect(statement.kind).toBe(kind);
    if (letters)
      expect([statement.letters.specific, statement.letters.measurable, statement.letters.timely]).toEqual(
        letters,
      );
    if (who !== undefined) expect(statement.who?.text ?? null).toBe(who);
    if (when !== undefined) expect(statement.when?.text ?? null).toBe(when);
    const ids = statement.advice.map(({ id }) => id);
    for (const id of advises ?? []) expect(ids).toContain(id);
    expect(statement.nextQuestion).toBe(ids[0] ?? null);
  });

  it.each(leftAlone)("does not nag about $text", ({ text, kind }) => {
    const ids = judge(text).advice.map(({ id }) => id);
    if (kind === "neither") expect(ids).toEqual([]);
    for (const id of neverForGoals.filter((one) => one !== "purpose-missing")) expect(ids).not.toContain(id);
  });

  it("points at past dates only when it knows today", () => {
    const text = "Jo will ring the landlord by 4 May 2024.";
    const ids = (today: string | null) => judge(text, today).advice.map(({ id }) => id);
    expect(ids(null)).not.toContain("past-date");
    expect(ids("2024-05-04")).not.toContain("past-date");
    expect(ids("2024-05-05")).toContain("past-date");
  });

  it("takes a day without a year for the nearest one", () => {
    const ids = (text: string, today: string) => judge(text, today).advice.map(({ id }) => id);
    expect(ids("Jo will ring by 12 December.", "2025-01-10")).toContain("past-date");
    expect(ids("Jo will ring by 12 January.", "2024-12-20")).not.toContain("past-date");
  });

  it("finds who and when in neighbouring cells and says where", () => {
    const statement = judgeStatement("Ring the landlord about the damp.", {
      lexicon: builtInPlanLexicon,
      today: null,
      paragraph: 7,
      neighbours: [
        { paragraph: 8, text: "Jo Reid (housing)", roles: ["who"] },
        { paragraph: 9, text: "by 4 May", roles: ["when"] },
      ],
    });
    expect(statement.who).toMatchObject({ paragraph: 8, text: "Jo Reid" });
    expect(statement.when).toMatchObject({ paragraph: 9, text: "by 4 May" });
    expect(statement.letters).toMatchObject({ specific: true, timely: true });
    expect(statement.advice.map(({ id }) => id)).not.toContain("who-missing");
    expect(statement.paragraphs).toEqual([7, 8, 9]);
  });

  it("judges nothing in an empty text", () => {
    expect(judge("")).toMatchObject({
      kind: "neither",
      who: null,
      when: null,
      advice: [],
      nextQuestion: null,
    });
  });
});
