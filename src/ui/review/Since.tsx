import { remaining } from "../../app/selectors";
import { countReview } from "../../app/reviewCounts";
import type { ReviewCounts } from "../../app/reviewCounts";
import type { CheckedPlan } from "../../app/state";
import { useAppState, useSession, useText } from "../shared/context";
import { dayText } from "./dayText";
import { useReviewStyles } from "./ReviewTab.styles";

const wordsIn = ({ words }: ReviewCounts): number => words.jargon + words.acronym + words.question;

/** What changed since the review whose counts the document holds. Only numbers: nobody is marked. */
export function Since({ plan }: { plan: CheckedPlan }) {
  const text = useText();
  const styles = useReviewStyles();
  const { today } = useSession().environment;
  const { lastReview: before, ignored } = useAppState();
  if (before === null) return null;
  const now = countReview(plan.review, remaining(plan, ignored), today());
  const lines = [
    text("review.since.words", { before: wordsIn(before), now: wordsIn(now) }),
    text("review.since.complete", {
      before: `${before.complete}/${before.steps}`,
      now: `${now.complete}/${now.steps}`,
    }),
    text("review.since.sections", { before: before.sections.present, now: now.sections.present }),
    ...(before.readingAge === null || now.readingAge === null
      ? []
      : [
          text("review.since.age", {
            before: before.readingAge.toFixed(1),
            now: now.readingAge.toFixed(1),
          }),
        ]),
  ];
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{text("review.since", { date: dayText(before.date) })}</h3>
      {lines.map((line) => (
        <p key={line} className={styles.quiet}>
          {line}
        </p>
      ))}
    </section>
  );
}
