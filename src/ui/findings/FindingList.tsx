import type { RefObject } from "react";
import type { CheckedPlan, Listed } from "../../app/state";
import { PlainFindingList } from "./PlainFindingList";
import type { ChosenFix } from "./useFindingKeys";
import { VirtualFindingList } from "./VirtualFindingList";

/** Lists longer than this draw only what is in sight. */
const long = 120;

export interface FindingListProps {
  readonly label: string;
  readonly findings: readonly Listed[];
  readonly plan: CheckedPlan;
  /** The part of the pane that scrolls. */
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly chosenFix: ChosenFix;
  readonly onChooseFix: (chosen: ChosenFix) => void;
}

/** Findings in the order of the text, under the plan's own headings. One tab stop; the arrow keys move inside. */
export function FindingList(props: FindingListProps) {
  return props.findings.length > long ? <VirtualFindingList {...props} /> : <PlainFindingList {...props} />;
}
