import type { Environment } from "../environment";
import { keepIgnored } from "../ignored";
import { problemOf } from "../problem";
import { listedById, placeOf, planOf, remaining } from "../selectors";

/** Takes one finding off the list, in this place only. */
export async function ignoreHere(environment: Environment, id: string): Promise<void> {
  const { store } = environment;
  const listed = listedById(store.getState(), id);
  if (listed === null) return;
  const words = listed.finding.surface;
  store.dispatch({
    type: "ignored",
    step: { type: "ignored-here", fingerprint: listed.fingerprint, words },
    notice: { type: "ignored-here", words },
    place: placeOf(listed),
  });
  await keep(environment);
}

/** Takes every finding of the same words off the list of this plan. */
export async function ignoreEverywhere(environment: Environment, id: string): Promise<void> {
  const { store } = environment;
  const state = store.getState();
  const listed = listedById(state, id);
  if (listed === null) return;
  const words = listed.finding.surface;
  const count = remaining(planOf(state.check), state.ignored).filter(
    ({ wordingKey }) => wordingKey === listed.wordingKey,
  ).length;
  store.dispatch({
    type: "ignored",
    step: { type: "ignored-everywhere", wordingKey: listed.wordingKey, words },
    notice: { type: "ignored-everywhere", words, count },
    place: placeOf(listed),
  });
  await keep(environment);
}

/** Puts everything that was ignored back on the list. */
export async function bringBackIgnored(environment: Environment): Promise<void> {
  environment.store.dispatch({ type: "ignored-cleared" });
  await keep(environment);
}

/** Keeps what is ignored with the plan. Where that is refused, it still holds until the pane closes; the person is told. */
export async function keep({ ports, store }: Environment): Promise<void> {
  const kept = await keepIgnored(ports.planStore, store.getState().ignored);
  if (kept.ok) return;
  store.dispatch({
    type: "noticed",
    notice: { type: "problem", problem: problemOf("ignore", kept.error) },
  });
}
