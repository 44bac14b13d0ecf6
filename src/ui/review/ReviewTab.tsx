import { planOf } from "../../app/selectors";
import type { CheckedPlan } from "../../app/state";
import { NoText } from "../frame/NoText";
import { NotChecked } from "../frame/NotChecked";
import { TabFrame } from "../frame/TabFrame";
import { useAppState, useText } from "../shared/context";
import { NotRead } from "../shared/NotRead";
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
      ? text("review.statusNoText")
      : plan !== null && plan.review.nature === "not-a-plan"
        ? text("review.statusNotPlan")
        : text("review.status", { present, total: expected.length });
  return <TabFrame count={count}>{plan === null ? <NotChecked /> : <ReviewPage plan={plan} />}</TabFrame>;
}

function ReviewPage({ plan }: { plan: CheckedPlan }) {
  const text = useText();
  const styles = useReviewStyles();
  const { review } = plan;
  if (review.nature === "no-text") return <NoText plan={plan} />;
  const boxed = (plan.snapshot.textBoxes ?? 0) > 0;
  if (review.nature === "not-a-plan") {
    return (
      <div className={styles.page}>
        <h2 className={styles.title}>{text("review.notPlan")}</h2>
        <p className={styles.text}>{text("review.notPlanText")}</p>
        <NotRead plan={plan} />
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
      {boxed && <NotRead plan={plan} />}
      <Since plan={plan} />
      <SectionsPart plan={plan} />
      <StepsPart plan={plan} />
      <ContingencyPart plan={plan} />
      <OutstandingPart plan={plan} />
      <OtherChildPart plan={plan} />
      <WordsPart />
      <ReadingPart plan={plan} />
      {!boxed && <NotRead plan={plan} />}
      <Share plan={plan} />
    </div>
  );
}
