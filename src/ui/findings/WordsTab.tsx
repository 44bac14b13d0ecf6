import { mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { findingsView, planOf } from "../../app/selectors";
import { Introduction } from "../introduction/Introduction";
import { useAppState, useText } from "../shared/context";
import { CheckBar } from "./CheckBar";
import { Confirmation } from "./Confirmation";
import { EmptyList } from "./EmptyList";
import { FindingList } from "./FindingList";
import { KindChips } from "./KindChips";
import { Notices } from "./Notices";
import { UnsureFindings } from "./UnsureFindings";
import { useFindingKeys } from "./useFindingKeys";
import type { ChosenFix } from "./useFindingKeys";
import { useWordsTabStyles } from "./WordsTab.styles";

/** Everything about words: check, list, advice, change, take back. */
export function WordsTab() {
  const text = useText();
  const styles = useWordsTabStyles();
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
  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <CheckBar />
      {plan !== null && !introducing && view.total > 0 && (
        <KindChips view={view} filter={state.filter} rowRef={chips} />
      )}
      <Notices />
      <div ref={scroll} className={mergeClasses(styles.scroll)}>
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
      </div>
      <Confirmation />
    </div>
  );
}
