import { undoChanges } from "../../core/document/undo";
import { invariant } from "../../core/invariant";
import type { Environment } from "../environment";
import { brokenProblem, problemOf } from "../problem";
import type { UndoStep } from "../state";
import { formUndone } from "../templates/step";
import { recheckQuietly } from "./checkPlan";
import { keep } from "./ignore";
import { writeDocument } from "./writeDocument";

/** Takes the last step back: words that were replaced, or findings that were ignored. */
export async function undoLast(environment: Environment, signal: AbortSignal): Promise<void> {
  const { store } = environment;
  const { undo, writing, check } = store.getState();
  const step = undo.at(-1);
  if (step === undefined || writing !== null || check.status === "checking") return;
  if (step.type === "replaced") {
    await putBack(environment, step, signal);
    return;
  }
  if (step.type === "inserted") {
    await takeOut(environment, step, signal);
    return;
  }
  if (step.type === "rewritten") {
    await writeOld(environment, step, signal);
    return;
  }
  store.dispatch({
    type: "put-back",
    notice: { type: "put-back", words: step.words, count: 1 },
    place: null,
  });
  await keep(environment);
}

/** Takes an insertion out again, as long as nobody changed it since. */
async function takeOut(
  environment: Environment,
  { inserted, form }: Extract<UndoStep, { type: "inserted" }>,
  signal: AbortSignal,
): Promise<void> {
  const { store, ports } = environment;
  store.dispatch({ type: "write-started", writing: "undo" });
  try {
    const taken = await ports.insert.undo(inserted);
    if (taken.ok) {
      store.dispatch({ type: "put-back", notice: { type: "taken-out" }, place: null });
      if (form !== undefined) await formUndone(environment, form);
      await recheckQuietly(environment, signal);
      return;
    }
    const problem = problemOf("undo", taken.error);
    const forGood = problem.code === "stale";
    store.dispatch(forGood ? { type: "undo-refused", problem } : { type: "write-failed", problem });
  } catch (thrown) {
    store.dispatch({ type: "write-failed", problem: brokenProblem("undo", thrown) });
  }
}

/** Puts what stood there before in the place of what a form wrote over it. */
async function writeOld(
  environment: Environment,
  { inserted, before, form }: Extract<UndoStep, { type: "rewritten" }>,
  signal: AbortSignal,
): Promise<void> {
  const { store, ports, engine } = environment;
  store.dispatch({ type: "write-started", writing: "undo" });
  try {
    const replaced = await ports.insert.replaceBlocks(inserted, before);
    if (replaced.ok) {
      const title = engine.templates.find(({ id }) => id === form.template)?.title ?? "";
      store.dispatch({ type: "put-back", notice: { type: "as-before", title }, place: null });
      await formUndone(environment, form);
      await recheckQuietly(environment, signal);
      return;
    }
    const problem = problemOf("undo", replaced.error);
    const forGood = problem.code === "stale";
    store.dispatch(forGood ? { type: "undo-refused", problem } : { type: "write-failed", problem });
  } catch (thrown) {
    store.dispatch({ type: "write-failed", problem: brokenProblem("undo", thrown) });
  }
}

async function putBack(
  environment: Environment,
  step: Extract<UndoStep, { type: "replaced" }>,
  signal: AbortSignal,
): Promise<void> {
  const { store } = environment;
  store.dispatch({ type: "write-started", writing: "undo" });
  try {
    const changes = undoChanges(step.applied);
    const written = await writeDocument(environment, changes, signal);
    if (!written.ok) {
      // The step stays: a busy or read-only document may let it be taken back later.
      store.dispatch({ type: "write-failed", problem: problemOf("undo", written.error) });
      return;
    }
    const { applied, refused } = written.value;
    const first = applied[0];
    if (first === undefined) {
      const refusal = refused[0];
      invariant(refusal, "a change is either written or refused");
      store.dispatch({ type: "undo-refused", problem: problemOf("undo", refusal.problem) });
      return;
    }
    store.dispatch({
      type: "put-back",
      notice: {
        type: "put-back",
        words: step.words,
        count: applied.reduce((count, { change }) => count + change.edits.length, 0),
      },
      place: { paragraph: first.paragraph, start: first.change.anchor.range.start },
    });
    if (step.form !== undefined) await formUndone(environment, step.form);
  } catch (thrown) {
    store.dispatch({ type: "write-failed", problem: brokenProblem("undo", thrown) });
  }
}
