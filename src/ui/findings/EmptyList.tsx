import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { planOf } from "../../app/selectors";
import type { FindingsView } from "../../app/selectors";
import { useFrameStyles } from "../frame/Frame.styles";
import { NoText } from "../frame/NoText";
import { NotChecked } from "../frame/NotChecked";
import { useAppState, useText } from "../shared/context";
import { NotRead } from "../shared/NotRead";

/** What stands where the list would be: not checked yet, nothing to read, nothing left of a kind, all clear. */
export function EmptyList({ view }: { view: FindingsView }) {
  const text = useText();
  const styles = useFrameStyles();
  const { check } = useAppState();
  const plan = planOf(check);
  if (check.status === "checking" || check.status === "failed") return null;
  if (plan === null) return <NotChecked />;
  if (view.total > 0) {
    return (
      <div className={styles.message}>
        <p className={styles.messageText}>{text("filter.empty")}</p>
      </div>
    );
  }
  if (plan.review.nature === "no-text") return <NoText plan={plan} />;
  return (
    <div className={styles.message}>
      <h2 className={styles.messageTitle}>
        <CheckmarkCircle24Regular className={styles.messageIcon} aria-hidden />
        {text("clear.title")}
      </h2>
      <p className={styles.messageText}>{text("clear.text")}</p>
      <NotRead plan={plan} />
      {view.ignoredCount > 0 && (
        <p className={mergeClasses(styles.messageText, styles.quiet)}>
          {text("clear.ignored", { count: view.ignoredCount })}
        </p>
      )}
    </div>
  );
}
