import type { Place } from "../../core/checks/statements/statement";
import type { Anchor } from "../../core/document/anchor";
import type { Environment } from "../environment";
import { problemOf } from "../problem";
import { listedById, planOf } from "../selectors";
import { anchorAt, anchorOf, sentenceAnchorOf } from "./anchors";

/** Shows the place of a finding in the document. */
export const revealFinding = (environment: Environment, id: string): Promise<void> =>
  revealBy(environment, id, anchorOf);

/** Selects the whole sentence of a finding in the document, ready to be written anew. */
export const revealSentence = (environment: Environment, id: string): Promise<void> =>
  revealBy(environment, id, sentenceAnchorOf);

async function revealBy(environment: Environment, id: string, anchor: typeof anchorOf): Promise<void> {
  const state = environment.store.getState();
  const listed = listedById(state, id);
  const plan = planOf(state.check);
  const place = listed && plan && anchor(plan, listed.finding);
  if (place) await revealPlace(environment, place);
}

/** Shows a place of the last check. */
export async function revealAt(environment: Environment, place: Place): Promise<void> {
  const plan = planOf(environment.store.getState().check);
  const anchor = plan && anchorAt(plan, place);
  if (anchor) await revealPlace(environment, anchor);
}

/** Shows any place; says why when the document refuses. */
async function revealPlace({ ports, store }: Environment, place: Anchor): Promise<void> {
  const shown = await ports.document.reveal(place);
  if (shown.ok) return;
  store.dispatch({
    type: "noticed",
    notice: { type: "problem", problem: problemOf("show", shown.error) },
  });
  if (shown.error.code === "stale") store.dispatch({ type: "document-changed" });
}
