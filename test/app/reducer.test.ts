import type { Action } from "../../src/app/action";
import { reduce } from "../../src/app/reducer";
import { initialState } from "../../src/app/state";
import type { AppState, CheckedPlan, Listed } from "../../src/app/state";
import type { Category, Confidence } from "../../src/core/checks/finding";
import { testPane } from "./pane";

const listed = (
  id: string,
  start: number,
  category: Category = "jargon",
  confidence: Confidence = "high",
): Listed => ({
  id,
  fingerprint: id,
  wordingKey: `words:${id}`,
  finding: {
    rule: "glossary",
    category,
    entryId: id,
    term: id,
    paragraph: 0,
    range: { start, end: start + 1 },
    surface: id,
    confidence,
    fixes: [],
  },
});

const { engine } = testPane().session.environment;
const planWith = (...all: readonly Listed[]): CheckedPlan => ({
  snapshot: { paragraphs: [] },
  listed: all,
  review: engine.review({ paragraphs: [] }),
});

const abc = planWith(listed("a", 0), listed("b", 5, "acronym"), listed("c", 9));
const ready: AppState = {
  ...initialState,
  run: 3,
  check: { status: "ready", plan: abc, freshness: "fresh" },
  current: "b",
  open: "b",
};
const problem = { doing: "check", code: "busy", detail: null } as const;
const put = (state: AppState, ...actions: readonly Action[]): AppState => actions.reduce(reduce, state);

describe("runs", () => {
  it.each<[string, Action]>([
    ["progress", { type: "check-progressed", run: 2, done: 1, total: 2, pace: "slow" }],
    ["a result", { type: "check-finished", run: 2, plan: planWith() }],
    ["a quiet result", { type: "recheck-finished", run: 2, plan: planWith() }],
    ["a failure", { type: "check-failed", run: 2, problem }],
    ["a stop", { type: "check-stopped", run: 2 }],
  ])("of the past change nothing: %s", (_what, action) => {
    expect(reduce(ready, action)).toBe(ready);
  });

  it("keep the list of before while they last, and when they fail", () => {
    const checking = put(ready, { type: "check-started", run: 4 });
    expect(checking.check).toMatchObject({ status: "checking", before: abc });
    expect(put(checking, { type: "check-failed", run: 4, problem }).check).toMatchObject({ before: abc });
    expect(put(checking, { type: "check-stopped", run: 4 }).check).toEqual({
      status: "ready",
      plan: abc,
      freshness: "stale",
    });
  });
});

describe("a new list", () => {
  it.each<[string, CheckedPlan, string | null, string | null]>([
    ["keeps what is still there", abc, "b", "b"],
    ["goes on to the next place", planWith(listed("a", 0), listed("c", 9)), "c", null],
    ["goes back to the last one at the end", planWith(listed("a", 0)), "a", null],
    ["stands nowhere when it is empty", planWith(), null, null],
  ])("%s", (_what, plan, current, open) => {
    expect(put(ready, { type: "recheck-finished", run: 3, plan })).toMatchObject({ current, open });
  });
});

describe("filtering", () => {
  it.each<[string, Action, string | null, string | null]>([
    ["keeps a finding that passes", { type: "filtered", filter: "acronym" }, "b", "b"],
    ["moves to the first that passes", { type: "filtered", filter: "jargon" }, "a", null],
    ["stands nowhere when nothing passes", { type: "filtered", filter: "question" }, null, null],
  ])("%s", (_what, action, current, open) => {
    expect(put(ready, action)).toMatchObject({ current, open });
  });
});

describe("notices", () => {
  it("are told apart even when they say the same", () => {
    const notice = { type: "copied" } as const;
    const first = put(ready, { type: "noticed", notice });
    const second = put(first, { type: "notice-dismissed" }, { type: "noticed", notice });
    expect(second.notice?.serial).not.toBe(first.notice?.serial);
  });

  it("go when a check starts", () => {
    const state = put(
      ready,
      { type: "noticed", notice: { type: "copied" } },
      { type: "check-started", run: 4 },
    );
    expect(state.notice).toBeNull();
  });
});

describe("undo", () => {
  it("forgets steps that can never be taken back, and remembers no more than a hundred", () => {
    let state = ready;
    for (let at = 0; at < 120; at += 1) {
      state = put(state, {
        type: "ignored",
        step: { type: "ignored-here", fingerprint: `x${at}`, words: "x" },
        notice: { type: "ignored-here", words: "x" },
        place: { paragraph: 0, start: 0 },
      });
    }
    expect(state.undo).toHaveLength(100);
    expect(put(state, { type: "undo-refused", problem }).undo).toHaveLength(99);
  });
});

describe("a changed document", () => {
  it("marks a list that is there, and nothing else", () => {
    expect(put(ready, { type: "document-changed" }).check).toMatchObject({ freshness: "stale" });
    expect(put(initialState, { type: "document-changed" })).toBe(initialState);
  });
});
