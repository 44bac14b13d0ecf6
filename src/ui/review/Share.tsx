import { Button, mergeClasses } from "@fluentui/react-components";
import { countReview } from "../../app/reviewCounts";
import { findingsView, remaining } from "../../app/selectors";
import type { CheckedPlan } from "../../app/state";
import { reportPage } from "../../report/reportPage";
import { reviewReport } from "../../report/reviewReport";
import { useAppState, useSession, useText } from "../shared/context";
import { countsCsv } from "./countsCsv";
import { dayText } from "./dayText";
import { printPage } from "./printPage";
import { reviewRemarks } from "./reviewRemarks";
import { reviewTable } from "./reviewTable";
import { useReviewStyles } from "./ReviewTab.styles";

/** The ways in which a review leaves the pane. Each only when it is asked for. */
export function Share({ plan }: { plan: CheckedPlan }) {
  const text = useText();
  const session = useSession();
  const styles = useReviewStyles();
  const state = useAppState();
  const { today, engine, ports } = session.environment;
  const busy = state.writing !== null;
  const counts = () => countReview(plan.review, remaining(plan, state.ignored), today());
  const csv = () => countsCsv(text, counts());
  const print = () => {
    const file = plan.review.child ?? text("share.file");
    const findings = findingsView({ ...state, filter: "all" }).sure.map(({ finding }) => finding);
    const { snapshot, review } = plan;
    const date = dayText(today());
    const body = reviewReport({ file, date, snapshot, findings, review, compiled: engine.compiled });
    printPage(reportPage(text("review.title"), [body]));
  };
  const copy = async () => {
    await navigator.clipboard.writeText(csv());
    session.noteCopied();
  };
  return (
    <section className={styles.share}>
      <h3 className={styles.heading}>{text("share.title")}</h3>
      <Button size="small" onClick={print}>
        {text("share.print")}
      </Button>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => void session.insertAtEnd(reviewTable(text, plan))}
      >
        {text("share.table")}
      </Button>
      <Comments plan={plan} busy={busy} available={ports.comments.available} count={state.comments ?? 0} />
      <div className={styles.group}>
        <Button size="small" onClick={() => void copy().catch(() => session.noteCopyFailed())}>
          {text("share.csv")}
        </Button>
        <Button
          as="a"
          size="small"
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv())}`}
          download="plan-review-counts.csv"
        >
          {text("share.csvSave")}
        </Button>
        <p className={styles.quiet}>{text("share.csvHint")}</p>
      </div>
      <div className={styles.group}>
        <Button size="small" onClick={() => void session.keepCounts()}>
          {text("share.keep")}
        </Button>
        <p className={styles.quiet}>{text("share.keepHint")}</p>
      </div>
    </section>
  );
}

interface CommentsProps {
  readonly plan: CheckedPlan;
  readonly busy: boolean;
  readonly available: boolean;
  /** Comments of ours that the plan holds. */
  readonly count: number;
}

/** The questions as comments of Word: opt-in, and out again as a set. */
function Comments({ plan, busy, available, count }: CommentsProps) {
  const text = useText();
  const session = useSession();
  const styles = useReviewStyles();
  if (!available) return <p className={styles.quiet}>{text("share.commentsOld")}</p>;
  return (
    <div className={mergeClasses(styles.group)}>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => void session.addComments(reviewRemarks(text, plan))}
      >
        {text("share.comments")}
      </Button>
      <p className={styles.quiet}>{text("share.commentsHint")}</p>
      {count > 0 && (
        <>
          <p className={styles.quiet}>{text("share.commentsCount", { count })}</p>
          <Button size="small" disabledFocusable={busy} onClick={() => void session.removeComments()}>
            {text("share.commentsGone")}
          </Button>
        </>
      )}
    </div>
  );
}
