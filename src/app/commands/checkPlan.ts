import type { Environment } from "../environment";
import { brokenProblem, problemOf } from "../problem";
import { runEngine } from "./runEngine";

/** A check that lasts longer than this shows how far it is, in milliseconds. */
const worthShowing = 500;

/** Reads and checks the whole document and puts the list on show. */
export async function checkPlan(environment: Environment, signal: AbortSignal): Promise<void> {
  const { store, ports } = environment;
  const run = store.getState().run + 1;
  let done = 0;
  let total = 0;
  store.dispatch({ type: "check-started", run });
  const timer = setTimeout(() => progress("slow"), worthShowing);
  const progress = (pace: "quick" | "slow"): void =>
    store.dispatch({ type: "check-progressed", run, done, total, pace });
  const started = environment.now();
  try {
    const read = await ports.document.read();
    if (signal.aborted) return store.dispatch({ type: "check-stopped", run });
    if (!read.ok) {
      store.dispatch({ type: "check-failed", run, problem: problemOf("check", read.error) });
      return;
    }
    total = read.value.paragraphs.length;
    const plan = await runEngine(environment, read.value, signal, (paragraphs) => {
      done = paragraphs;
      progress(environment.now() - started >= worthShowing ? "slow" : "quick");
    });
    store.dispatch(plan === null ? { type: "check-stopped", run } : { type: "check-finished", run, plan });
  } catch (thrown) {
    store.dispatch({ type: "check-failed", run, problem: brokenProblem("check", thrown) });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Looks whether the document still says what was checked, and brings the list up to date without taking it away.
 * A document that cannot be read just now leaves the list as it is, marked as perhaps out of date.
 */
export async function recheckQuietly(environment: Environment, signal: AbortSignal): Promise<void> {
  const { store, ports } = environment;
  const { check, writing } = store.getState();
  if (check.status !== "ready" || writing !== null) return;
  const run = store.getState().run + 1;
  store.dispatch({ type: "recheck-started", run });
  try {
    const read = await ports.document.read();
    if (!read.ok || signal.aborted) return;
    const plan = await runEngine(environment, read.value, signal);
    if (plan !== null) store.dispatch({ type: "recheck-finished", run, plan });
  } catch (thrown) {
    const problem = brokenProblem("check", thrown);
    store.dispatch({ type: "noticed", notice: { type: "problem", problem } });
  }
}
