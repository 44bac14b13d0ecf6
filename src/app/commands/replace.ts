import { invariant } from "../../core/invariant";
import type { Environment } from "../environment";
import { brokenProblem, problemOf } from "../problem";
import type { Problem } from "../problem";
import { equalReplacements, listedById, placeOf, planOf, remaining } from "../selectors";
import type { Replacement } from "../selectors";
import { changesFor } from "./anchors";
import { writeDocument } from "./writeDocument";

/** Puts the chosen words in the place of one finding. `fix` counts its fixes from 0. */
export async function replaceFinding(
  environment: Environment,
  id: string,
  fix: number,
  signal: AbortSignal,
): Promise<void> {
  const listed = listedById(environment.store.getState(), id);
  const chosen = listed?.finding.fixes[fix];
  if (listed === null || chosen === undefined) return;
  await write(environment, { listed, fix: chosen }, [{ listed, fix: chosen }], signal);
}

/** Puts the chosen words in the place of every finding that is equal to this one. */
export async function replaceAllLike(
  environment: Environment,
  id: string,
  fix: number,
  signal: AbortSignal,
): Promise<void> {
  const state = environment.store.getState();
  const listed = listedById(state, id);
  const chosen = listed?.finding.fixes[fix];
  if (listed === null || chosen === undefined) return;
  const left = remaining(planOf(state.check), state.ignored);
  await write(environment, { listed, fix: chosen }, equalReplacements(left, listed, chosen), signal);
}

async function write(
  environment: Environment,
  { listed, fix }: Replacement,
  replacements: readonly Replacement[],
  signal: AbortSignal,
): Promise<void> {
  const { store } = environment;
  const { check, writing } = store.getState();
  const plan = planOf(check);
  if (check.status === "checking" || writing !== null || plan === null || replacements.length === 0) return;
  const fail = (problem: Problem): void => {
    store.dispatch({ type: "write-failed", problem });
    if (problem.code === "stale") store.dispatch({ type: "document-changed" });
  };
  store.dispatch({ type: "write-started", writing: "replace" });
  try {
    const written = await writeDocument(environment, changesFor(plan, replacements), signal);
    if (!written.ok) return fail(problemOf("replace", written.error));
    const { applied, refused } = written.value;
    const firstRefusal = refused[0];
    if (applied.length === 0) {
      invariant(firstRefusal, "a change is either written or refused");
      return fail(problemOf("replace", firstRefusal.problem));
    }
    const refusedIn = new Set(refused.map(({ change }) => change.anchor.paragraph));
    const count = replacements.filter((one) => !refusedIn.has(one.listed.finding.paragraph)).length;
    store.dispatch({
      type: "replaced",
      step: { type: "replaced", applied, words: listed.finding.surface },
      notice: {
        type: "replaced",
        words: listed.finding.surface,
        by: fix.label,
        count,
        refused: replacements.length - count,
      },
      place: placeOf(listed),
    });
  } catch (thrown) {
    fail(brokenProblem("replace", thrown));
  }
}
