import type { FindingListProps } from "./findingListProps";
import { PlainFindingList } from "./PlainFindingList";
import { VirtualFindingList } from "./VirtualFindingList";

/** Lists longer than this draw only what is in sight. */
const long = 120;

/** Findings in the order of the text, under the plan's own headings. One tab stop; the arrow keys move inside. */
export function FindingList(props: FindingListProps) {
  return props.findings.length > long ? <VirtualFindingList {...props} /> : <PlainFindingList {...props} />;
}
