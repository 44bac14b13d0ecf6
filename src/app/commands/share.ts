import type { Place } from "../../core/checks/statements/statement";
import type { Block } from "../../core/templates/block";
import type { Environment } from "../environment";
import { brokenProblem, problemOf } from "../problem";
import { planOf, remaining } from "../selectors";
import { countReview, keepLastReview } from "../reviewCounts";
import type { NoticeContent } from "../state";
import { recheckQuietly } from "./checkPlan";
import { anchorAt } from "./anchors";

/** Something to say beside a place of the plan. */
export interface PlacedRemark {
  readonly place: Place;
  readonly text: string;
}

/** Puts blocks at the end of the document, as one step that can be undone. */
export async function insertAtEnd(
  environment: Environment,
  blocks: readonly Block[],
  signal: AbortSignal,
): Promise<void> {
  const { store, ports } = environment;
  if (store.getState().writing !== null) return;
  store.dispatch({ type: "write-started", writing: "insert" });
  try {
    const inserted = await ports.insert.insertBlocks(blocks, { at: "end" });
    if (!inserted.ok) {
      store.dispatch({ type: "write-failed", problem: problemOf("insert", inserted.error) });
      return;
    }
    store.dispatch({ type: "inserted", inserted: inserted.value });
    await recheckQuietly(environment, signal);
  } catch (thrown) {
    store.dispatch({ type: "write-failed", problem: brokenProblem("insert", thrown) });
  }
}

/** Leaves remarks as comments of Word, because the person asked for it. */
export const addComments = (environment: Environment, remarks: readonly PlacedRemark[]): Promise<void> =>
  comment(environment, async ({ ports, store }) => {
    const plan = planOf(store.getState().check);
    if (plan === null) return { ok: true, value: { type: "commented", added: 0, refused: 0 } };
    const placed = remarks.flatMap(({ place, text }) => {
      const anchor = anchorAt(plan, place);
      return anchor === null ? [] : [{ anchor, text }];
    });
    const added = await ports.comments.add(placed);
    return added.ok ? { ok: true, value: { type: "commented", ...added.value } } : added;
  });

/** Takes every comment of ours out again; those that somebody answered or changed stay. */
export const removeComments = (environment: Environment): Promise<void> =>
  comment(environment, async ({ ports }) => {
    const removed = await ports.comments.removeAll();
    return removed.ok ? { ok: true, value: { type: "comments-gone", ...removed.value } } : removed;
  });

type Answer = Awaited<ReturnType<Environment["ports"]["comments"]["count"]>>;
type Step = (
  environment: Environment,
) => Promise<{ readonly ok: true; readonly value: NoticeContent } | Extract<Answer, { ok: false }>>;

async function comment(environment: Environment, step: Step): Promise<void> {
  const { store } = environment;
  if (store.getState().writing !== null) return;
  store.dispatch({ type: "write-started", writing: "comment" });
  try {
    const done = await step(environment);
    store.dispatch(
      done.ok
        ? { type: "written", notice: done.value }
        : { type: "write-failed", problem: problemOf("comment", done.error) },
    );
    await countComments(environment);
  } catch (thrown) {
    store.dispatch({ type: "write-failed", problem: brokenProblem("comment", thrown) });
  }
}

/** Counts the comments of ours that the document holds. Where Word can't tell, none are known. */
export async function countComments({ ports, store }: Environment): Promise<void> {
  if (!ports.comments.available) return;
  const counted = await ports.comments.count();
  if (counted.ok) store.dispatch({ type: "comments-counted", count: counted.value });
}

/** Keeps the review's counts with the document, for the next review to compare with. */
export async function keepCounts({ ports, store, today }: Environment): Promise<void> {
  const { check, ignored } = store.getState();
  const plan = planOf(check);
  if (plan === null) return;
  const counts = countReview(plan.review, remaining(plan, ignored), today());
  const kept = await keepLastReview(ports.planStore, counts);
  store.dispatch({
    type: "noticed",
    notice: kept.ok ? { type: "counts-kept" } : { type: "problem", problem: problemOf("ignore", kept.error) },
  });
}
