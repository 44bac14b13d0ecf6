import type { PlacedRemark } from "../../app/commands/share";
import type { CheckedPlan } from "../../app/state";
import type { Text } from "../../strings/en";

/**
 * The questions of the review, each beside its place: one for a statement, one for a part that could say more. Signed,
 * since they stand under the person's name; and so that no comment of anybody else is taken for one of ours.
 */
export function reviewRemarks(text: Text, { review }: CheckedPlan): readonly PlacedRemark[] {
  const statements = review.statements.flatMap(({ nextQuestion, paragraph, range }) =>
    nextQuestion === null ? [] : [{ place: { paragraph, range }, text: text(`ask.${nextQuestion}`) }],
  );
  const contingency = review.contingency.flatMap(({ verdict, advice: [first], paragraph, range }) =>
    verdict === "specific" || first === undefined
      ? []
      : [{ place: { paragraph, range }, text: text(`contingency.${first}`) }],
  );
  const sections = review.sections.flatMap(({ section, expected, status, place, advice: [first] }) =>
    !expected || section === "contingency" || status !== "weak" || place === null || first === undefined
      ? []
      : [{ place, text: text(`section.advice.${first}`) }],
  );
  return [...statements, ...contingency, ...sections]
    .map(({ place, text: question }) => ({ place, text: text("share.remark", { question }) }))
    .sort((a, b) => a.place.paragraph - b.place.paragraph || a.place.range.start - b.place.range.start);
}
