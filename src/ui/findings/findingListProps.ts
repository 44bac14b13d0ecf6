import type { RefObject } from "react";
import type { CheckedPlan, Listed } from "../../app/state";
import type { ChosenFix } from "./useFindingKeys";

/** What a list of findings draws, whichever way it draws them. */
export interface FindingListProps {
  readonly label: string;
  readonly findings: readonly Listed[];
  readonly plan: CheckedPlan;
  /** The part of the pane that scrolls. */
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly chosenFix: ChosenFix;
  readonly onChooseFix: (chosen: ChosenFix) => void;
}
