import { Link } from "@fluentui/react-components";
import { useState } from "react";
import { lacksOf } from "../../core/checks/statements/lacks";
import { stepsOf } from "../../app/coachItems";
import { isStep } from "../../app/reviewCounts";
import type { CheckedPlan } from "../../app/state";
import { useText } from "../shared/context";
import { PlaceLine } from "./PlaceLine";
import { quoteAt } from "./quoteAt";
import { useReviewStyles } from "./ReviewTab.styles";

/** Lines before "more" is asked for. */
const first = 5;

/** Objectives and actions that still have to say who, how anyone will know, or by when. */
export function StepsPart({ plan }: { plan: CheckedPlan }) {
  const text = useText();
  const styles = useReviewStyles();
  const [all, showAll] = useState(false);
  const { total, complete } = stepsOf(plan.review);
  const goals = plan.review.statements.filter(({ kind }) => kind === "goal").length;
  const lacking = plan.review.statements.filter((step) => isStep(step) && lacksOf(step).length > 0);
  const shown = all ? lacking : lacking.slice(0, first);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{text("review.steps")}</h3>
      <p className={styles.text}>
        {total === 0
          ? text("review.stepsNone")
          : complete === total
            ? text("review.stepsClear")
            : text("coach.praise", { count: complete, total })}
      </p>
      {goals > 0 && <p className={styles.quiet}>{text("review.goals", { count: goals })}</p>}
      <ul className={styles.list}>
        {shown.map((step) => (
          <PlaceLine
            key={`${step.paragraph}:${step.range.start}`}
            place={step}
            line={quoteAt(plan, step)}
            more={text("review.lacks", {
              parts: lacksOf(step)
                .map((lack) => text(`review.lack.${lack}`))
                .join(", "),
            })}
          />
        ))}
      </ul>
      {shown.length < lacking.length && (
        <Link as="button" className={styles.small} onClick={() => showAll(true)}>
          {text("review.more", { count: lacking.length - shown.length })}
        </Link>
      )}
    </section>
  );
}
