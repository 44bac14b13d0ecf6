import type { Environment } from "../environment";
import type { Mark } from "../ports";
import { problemOf } from "../problem";
import { planOf, remaining } from "../selectors";
import type { AppState } from "../state";
import { anchorOf } from "./anchors";

/** Sure findings that are left, as marks. Unsure ones stay in the pane. */
export function marksOf(state: AppState): readonly Mark[] {
  const plan = planOf(state.check);
  if (plan === null) return [];
  return remaining(plan, state.ignored).flatMap(({ id, finding }) => {
    const anchor = finding.confidence === "high" ? anchorOf(plan, finding) : null;
    return anchor === null ? [] : [{ id, anchor, category: finding.category }];
  });
}

/** Marks the findings in the document in the best way that this Word has and the person allowed. */
export async function showMarks({ ports, store }: Environment): Promise<void> {
  const { marks, colour } = store.getState();
  store.dispatch({
    type: "marks-changed",
    marks: { status: "working", mode: marks.status === "shown" ? marks.report.mode : null },
  });
  const shown = await ports.marks.show(marksOf(store.getState()), { allowColour: colour === "colour" });
  store.dispatch({
    type: "marks-changed",
    marks: shown.ok
      ? { status: "shown", report: shown.value }
      : { status: "refused", problem: problemOf("mark", shown.error) },
  });
}

/** Takes every colour of ours away, also those that an earlier session left. */
export async function takeColoursAway({ ports, store }: Environment): Promise<void> {
  const cleared = await ports.marks.clear();
  if (cleared.ok) {
    const { restored, lost } = cleared.value;
    store.dispatch({ type: "colours-taken-away", notice: { type: "colours-gone", restored, lost } });
    return;
  }
  store.dispatch({
    type: "noticed",
    notice: { type: "problem", problem: problemOf("clear-colours", cleared.error) },
  });
}
