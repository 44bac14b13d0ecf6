import type { Block } from "../../core/templates/block";
import { stepsOf } from "../../app/coachItems";
import type { CheckedPlan } from "../../app/state";
import type { Text } from "../../strings/en";

/** The review as a heading and a table with a header row, to stand at the end of the plan. */
export function reviewTable(text: Text, { review }: CheckedPlan): readonly Block[] {
  const { total, complete } = stepsOf(review);
  const sections = review.sections
    .filter(({ expected }) => expected)
    .map(({ section, status, advice: [first] }) => [
      text(`section.${section}`),
      text(`section.status.${status}`),
      first === undefined ? "" : text(`section.advice.${first}`),
    ]);
  const steps = [text("table.steps"), text("table.of", { count: complete, total }), ""];
  return [
    { kind: "heading", level: 2, text: text("table.title") },
    {
      kind: "table",
      title: text("table.title"),
      headerRows: [[text("table.part"), text("table.status"), text("table.question")]],
      rows: total === 0 ? sections : [...sections, steps],
      columnWidths: [35, 20, 45],
    },
  ];
}
