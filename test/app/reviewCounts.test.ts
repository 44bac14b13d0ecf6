import { coachItems, stepsOf } from "../../src/app/coachItems";
import { evidencePieces } from "../../src/app/evidencePieces";
import { countReview, keepLastReview, readLastReview } from "../../src/app/reviewCounts";
import type { ReviewCounts } from "../../src/app/reviewCounts";
import { planOf, remaining } from "../../src/app/selectors";
import { ok } from "../../src/core/result";
import { planParagraphs } from "./planParagraphs";
import { testPane } from "./pane";

const counts: ReviewCounts = {
  date: "2026-02-03",
  words: { jargon: 3, acronym: 2, question: 1 },
  goals: 1,
  steps: 4,
  complete: 2,
  sections: { present: 5, weak: 1, missing: 2 },
  contingency: "vague",
  readingAge: 11.5,
};

const store = (value: string | null) => ({ get: () => value, set: () => Promise.resolve(ok(undefined)) });

describe("counts of a review", () => {
  it("come back as they were kept", async () => {
    let kept = "";
    await keepLastReview(
      { get: () => null, set: (_key, value) => ((kept = value), Promise.resolve(ok(undefined))) },
      counts,
    );
    expect(readLastReview(store(kept))).toEqual(counts);
  });

  it.each([
    ["nothing", null],
    ["no JSON", "{"],
    ["a list", "[]"],
    ["another date", JSON.stringify({ ...counts, date: "yesterday" })],
    ["a negative count", JSON.stringify({ ...counts, goals: -1 })],
    ["a missing part", JSON.stringify({ ...counts, sections: { present: 1 } })],
    ["another verdict", JSON.stringify({ ...counts, contingency: "fine" })],
  ])("are none when the document holds %s", (_what, stored) => {
    expect(readLastReview(store(stored))).toBeNull();
  });

  it("hold numbers only, whatever the plan says", async () => {
    const pane = testPane(planParagraphs);
    await pane.session.check();
    const plan = planOf(pane.state().check);
    if (plan === null) throw new Error("not checked");
    const made = countReview(plan.review, remaining(plan, pane.state().ignored), "2026-05-04");
    expect(made.steps).toBeGreaterThan(0);
    expect(JSON.stringify(made)).not.toMatch(/Jamie|Mum|Nan/);
    expect(stepsOf(plan.review)).toEqual({ total: made.steps, complete: made.complete });
    const places = coachItems(plan.review).map(({ place }) => [place.paragraph, place.range.start]);
    expect(places).toEqual(
      [...places].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)),
    );
  });
});

describe("evidence in a statement", () => {
  const text = "Nan will ring Jamie every Sunday.";
  const at = (start: number, end: number, paragraph = 0) => ({
    paragraph,
    range: { start, end },
    text: text.slice(start, end),
  });

  it.each([
    ["none", [], ["Nan will ring Jamie every Sunday."]],
    ["two", [at(20, 32), at(0, 3)], ["⟦Nan⟧", " will ring Jamie ", "⟦every Sunday⟧", "."]],
    ["overlapping", [at(0, 8), at(4, 13)], ["⟦Nan will⟧", "⟦ ring⟧", " Jamie every Sunday."]],
    ["one inside another", [at(0, 13), at(4, 8)], ["⟦Nan will ring⟧", " Jamie every Sunday."]],
    ["in another cell", [at(0, 3, 7)], ["Nan will ring Jamie every Sunday."]],
    ["over the end", [at(26, 99)], ["Nan will ring Jamie every ", "⟦Sunday.⟧"]],
  ])("is cut out of its text: %s", (_what, evidence, expected) => {
    const pieces = evidencePieces(text, { paragraph: 0, range: { start: 0, end: text.length } }, evidence);
    expect(pieces.map((piece) => (piece.found ? `⟦${piece.text}⟧` : piece.text))).toEqual(expected);
  });
});
