import type { Action } from "./action";
import { findingsView, focusOrder, listedById, nextAt, planOf, placeOf } from "./selectors";
import type { Place } from "./selectors";
import { reduceTemplates } from "./templates/reducer";
import type { AppState, CheckedPlan, NoticeContent, UndoStep } from "./state";

/** How many steps can be taken back. */
const undoDepth = 100;

const withNotice = (state: AppState, content: NoticeContent): AppState => ({
  ...state,
  notice: { ...content, serial: state.notices + 1 },
  notices: state.notices + 1,
});

const pushUndo = (state: AppState, step: UndoStep): readonly UndoStep[] =>
  [...state.undo, step].slice(-undoDepth);

/** Adds what a step took off the list, or takes it away again. */
function withIgnored(state: AppState, step: UndoStep, change: "add" | "remove"): AppState["ignored"] {
  const { here, everywhere } = state.ignored;
  const changed = (list: readonly string[], key: string): readonly string[] => {
    const without = list.filter((other) => other !== key);
    return change === "add" ? [...without, key] : without;
  };
  switch (step.type) {
    case "replaced":
    case "inserted":
    case "rewritten":
      return state.ignored;
    case "ignored-here":
      return { here: changed(here, step.fingerprint), everywhere };
    case "ignored-everywhere":
      return { here, everywhere: changed(everywhere, step.wordingKey) };
  }
}

/** Puts the arrow keys' place on what now stands where the work was going on, and closes the card there. */
const standingAt = (state: AppState, place: Place): AppState => ({
  ...state,
  open: null,
  current: nextAt(findingsView(state).sure, place)?.id ?? focusOrder(state)[0]?.id ?? null,
});

/** A new list in place of the old one: keeps the open card and the arrow keys' place where they still exist. */
function withPlan(state: AppState, plan: CheckedPlan): AppState {
  const before = listedById(state, state.current);
  const next: AppState = { ...state, check: { status: "ready", plan, freshness: "fresh" } };
  const left = focusOrder(next);
  const stillThere = (id: string | null): boolean => left.some((listed) => listed.id === id);
  const current = stillThere(state.current)
    ? state.current
    : ((before && nextAt(left, placeOf(before))) ?? left[0] ?? null)?.id;
  return { ...next, current: current ?? null, open: stillThere(state.open) ? state.open : null };
}

/** The state after an action. Pure; actions of an older run leave it as it is. */
export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case "check-started":
      return {
        ...state,
        run: action.run,
        check: { status: "checking", done: 0, total: 0, pace: "quick", before: planOf(state.check) },
        notice: null,
        introduction: null,
      };
    case "check-progressed":
      if (action.run !== state.run || state.check.status !== "checking") return state;
      return {
        ...state,
        check: { ...state.check, done: action.done, total: action.total, pace: action.pace },
      };
    case "check-finished":
    case "recheck-finished":
      return action.run === state.run ? withPlan(state, action.plan) : state;
    case "check-failed":
      if (action.run !== state.run) return state;
      return {
        ...state,
        check: { status: "failed", problem: action.problem, before: planOf(state.check) },
      };
    case "check-stopped": {
      if (action.run !== state.run || state.check.status !== "checking") return state;
      const { before } = state.check;
      return {
        ...state,
        check: before === null ? { status: "idle" } : { status: "ready", plan: before, freshness: "stale" },
      };
    }
    case "recheck-started":
      return { ...state, run: action.run };
    case "document-changed":
      if (state.check.status !== "ready") return state;
      return { ...state, check: { ...state.check, freshness: "stale" } };
    case "finding-opened":
      return {
        ...state,
        open: action.id,
        current: action.id,
        focusRequests: state.focusRequests + (action.focus ? 1 : 0),
      };
    case "finding-closed":
      return { ...state, open: null };
    case "current-moved":
      return {
        ...state,
        current: action.id,
        focusRequests: state.focusRequests + (action.focus ? 1 : 0),
      };
    case "filtered": {
      const filtered: AppState = { ...state, filter: action.filter };
      const left = focusOrder(filtered);
      const kept = left.some(({ id }) => id === state.current) ? state.current : (left[0]?.id ?? null);
      return {
        ...filtered,
        current: kept,
        open: left.some(({ id }) => id === state.open) ? state.open : null,
      };
    }
    case "write-started":
      return { ...state, writing: action.writing, notice: null };
    case "replaced":
      return withNotice(
        {
          ...standingAt(state, action.place),
          writing: null,
          undo: pushUndo(state, action.step),
          focusRequests: state.focusRequests + 1,
        },
        action.notice,
      );
    case "ignored": {
      const ignored = withIgnored(state, action.step, "add");
      return withNotice(
        {
          ...standingAt({ ...state, ignored }, action.place),
          undo: pushUndo(state, action.step),
          focusRequests: state.focusRequests + 1,
        },
        action.notice,
      );
    }
    case "put-back": {
      const step = state.undo.at(-1);
      const ignored = step === undefined ? state.ignored : withIgnored(state, step, "remove");
      const undone: AppState = { ...state, writing: null, undo: state.undo.slice(0, -1), ignored };
      return withNotice(action.place === null ? undone : standingAt(undone, action.place), action.notice);
    }
    case "write-failed":
      return withNotice({ ...state, writing: null }, { type: "problem", problem: action.problem });
    case "undo-refused":
      return withNotice(
        { ...state, writing: null, undo: state.undo.slice(0, -1) },
        { type: "problem", problem: action.problem },
      );
    case "noticed":
      return withNotice(state, action.notice);
    case "notice-dismissed":
      return { ...state, notice: null };
    case "marks-changed":
      return { ...state, marks: action.marks };
    case "colour-chosen":
      return { ...state, colour: "colour" };
    case "colours-taken-away":
      return withNotice(
        { ...state, colour: "not-asked", marks: { status: "off", leftOver: false } },
        action.notice,
      );
    case "ignored-loaded":
      return { ...state, ignored: action.ignored };
    case "ignored-cleared":
      return {
        ...state,
        ignored: { here: [], everywhere: [] },
        undo: state.undo.filter(({ type }) => type !== "ignored-here" && type !== "ignored-everywhere"),
      };
    case "inserted":
      return withNotice(
        { ...state, writing: null, undo: pushUndo(state, { type: "inserted", inserted: action.inserted }) },
        { type: "inserted" },
      );
    case "written":
      return withNotice({ ...state, writing: null }, action.notice);
    case "write-stopped":
      return { ...state, writing: null };
    case "form-written":
      return withNotice(
        { ...state, writing: null, undo: action.step === null ? state.undo : pushUndo(state, action.step) },
        action.notice,
      );
    case "templates":
      return { ...state, templates: reduceTemplates(state.templates, action.action) };
    case "comments-counted":
      return { ...state, comments: action.count };
    case "last-review-loaded":
      return { ...state, lastReview: action.counts };
    case "page-opened":
      return { ...state, page: action.page };
    case "tab-opened":
      return { ...state, tab: action.tab, page: "tab" };
    case "introduction-moved":
      return { ...state, introduction: action.card, page: "tab" };
  }
}
