import { useRef, useState } from "react";
import { findingsView, planOf } from "../../app/selectors";
import { TabFrame } from "../frame/TabFrame";
import { Introduction } from "../introduction/Introduction";
import { useAppState, useText } from "../shared/context";
import { EmptyList } from "./EmptyList";
import { FindingList } from "./FindingList";
import { KindChips } from "./KindChips";
import { UnsureFindings } from "./UnsureFindings";
import { useFindingKeys } from "./useFindingKeys";
import type { ChosenFix } from "./useFindingKeys";

/** Everything about words: check, list, advice, change, take back. */
export function WordsTab() {
  const text = useText();
  const state = useAppState();
  const chips = useRef<HTMLDivElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const [chosenFix, chooseFix] = useState<ChosenFix>({ id: null, fix: 0 });
  const [unfolded, unfold] = useState(false);
  const plan = planOf(state.check);
  const view = findingsView(state);
  // A click on the words in the document opens an unsure finding too.
  const unsureShown = unfolded || view.unsure.some(({ id }) => id === state.open);
  const order = unsureShown ? [...view.sure, ...view.unsure] : view.sure;
  const onKeyDown = useFindingKeys(order, chosenFix, () => chips.current?.querySelector("button")?.focus());
  const introducing = state.introduction !== null;
  const count = view.total === 0 ? text("status.none") : text("status.count", { count: view.total });
  return (
    <TabFrame
      count={count}
      scroll={scroll}
      onKeyDown={onKeyDown}
      tools={
        plan !== null &&
        !introducing &&
        view.total > 0 && <KindChips view={view} filter={state.filter} rowRef={chips} />
      }
    >
      {introducing ? (
        <Introduction card={state.introduction} />
      ) : plan !== null && view.sure.length > 0 ? (
        <FindingList
          label={text("words.list")}
          findings={view.sure}
          plan={plan}
          scroll={scroll}
          chosenFix={chosenFix}
          onChooseFix={chooseFix}
        />
      ) : (
        <EmptyList view={view} />
      )}
      {plan !== null && !introducing && view.unsure.length > 0 && (
        <UnsureFindings
          shown={unsureShown}
          onShow={unfold}
          findings={view.unsure}
          plan={plan}
          scroll={scroll}
          chosenFix={chosenFix}
          onChooseFix={chooseFix}
        />
      )}
    </TabFrame>
  );
}
