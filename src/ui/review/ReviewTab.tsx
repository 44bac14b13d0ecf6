import { planOf } from "../../app/selectors";
import type { CheckedPlan } from "../../app/state";
import { NotChecked } from "../frame/NotChecked";
import { TabFrame } from "../frame/TabFrame";
import { useAppState, useText } from "../shared/context";
import { ContingencyPart, OtherChildPart, OutstandingPart, ReadingPart, WordsPart } from "./parts";
import { useReviewStyles } from "./ReviewTab.styles";
import { SectionsPart } from "./SectionsPart";
import { Share } from "./Share";
import { Since } from "./Since";
import { StepsPart } from "./StepsPart";

/** One page that a chair could read aloud: what is strong first, then what is thin, then what is missing. */
export function ReviewTab() {
  const text = useText();
  const { check } = useAppState();
  const plan = planOf(check);
  const expected = plan?.review.sections.filter((section) => section.expected) ?? [];
  const present = expected.filter(({ status }) => status === "present").length;
  const count =
    plan !== null && plan.review.nature === "no-text"
      ? text("review.noText")
      : plan !== null && plan.review.nature === "not-a-plan"
        ? text("review.notPlan")
        : text("review.status", { present, total: expected.length });
  return <TabFrame count={count}>{plan === null ? <NotChecked /> : <ReviewPage plan={plan} />}</TabFrame>;
}

function ReviewPage({ plan }: { plan: CheckedPlan }) {
  const text = useText();
  const styles = useReviewStyles();
  const { review } = plan;
  if (review.nature === "no-text") {
    return (
      <div className={styles.page}>
        <h2 className={styles.title}>{text("clear.empty")}</h2>
        <p className={styles.text}>{text("clear.emptyHint")}</p>
      </div>
    );
  }
  if (review.nature === "not-a-plan") {
    return (
      <div className={styles.page}>
        <h2 className={styles.title}>{text("review.notPlan")}</h2>
        <p className={styles.text}>{text("review.notPlanText")}</p>
        <WordsPart />
        <ReadingPart plan={plan} />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>
        {review.child === null ? text("review.title") : text("review.titleFor", { child: review.child })}
      </h2>
      <Since plan={plan} />
      <SectionsPart plan={plan} />
      <StepsPart plan={plan} />
      <ContingencyPart plan={plan} />
      <OutstandingPart plan={plan} />
      <OtherChildPart plan={plan} />
      <WordsPart />
      <ReadingPart plan={plan} />
      <Share plan={plan} />
    </div>
  );
}
