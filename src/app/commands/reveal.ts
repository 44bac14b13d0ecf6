import type { Anchor } from "../../core/document/anchor";
import type { Environment } from "../environment";
import { problemOf } from "../problem";
import { listedById, planOf } from "../selectors";
import { anchorOf, sentenceAnchorOf } from "./anchors";

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

/** Shows any place; says why when the document refuses. */
export async function revealPlace({ ports, store }: Environment, place: Anchor): Promise<void> {
  const shown = await ports.document.reveal(place);
  if (shown.ok) return;
  store.dispatch({
    type: "noticed",
    notice: { type: "problem", problem: problemOf("show", shown.error) },
  });
  if (shown.error.code === "stale") store.dispatch({ type: "document-changed" });
}
