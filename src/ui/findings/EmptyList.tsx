import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { planOf } from "../../app/selectors";
import type { FindingsView } from "../../app/selectors";
import { useAppState, useText } from "../shared/context";
import { useFrameStyles } from "../frame/Frame.styles";

/** What stands where the list would be: not checked yet, nothing to read, nothing left of a kind, all clear. */
export function EmptyList({ view }: { view: FindingsView }) {
  const text = useText();
  const styles = useFrameStyles();
  const { check } = useAppState();
  const plan = planOf(check);
  if (check.status === "checking" || check.status === "failed") return null;
  if (plan === null) {
    return (
      <div className={styles.message}>
        <h2 className={styles.messageTitle}>{text("idle.title")}</h2>
        <p className={styles.messageText}>{text("idle.text")}</p>
        <p className={mergeClasses(styles.messageText, styles.quiet)}>{text("idle.private")}</p>
      </div>
    );
  }
  if (view.total > 0) {
    return (
      <div className={styles.message}>
        <p className={styles.messageText}>{text("filter.empty")}</p>
      </div>
    );
  }
  if (plan.snapshot.paragraphs.every((paragraph) => paragraph.text.trim() === "")) {
    return (
      <div className={styles.message}>
        <h2 className={styles.messageTitle}>{text("clear.empty")}</h2>
        <p className={styles.messageText}>{text("clear.emptyHint")}</p>
      </div>
    );
  }
  return (
    <div className={styles.message}>
      <h2 className={styles.messageTitle}>
        <CheckmarkCircle24Regular className={styles.messageIcon} aria-hidden />
        {text("clear.title")}
      </h2>
      <p className={styles.messageText}>{text("clear.text")}</p>
      {view.ignoredCount > 0 && (
        <p className={mergeClasses(styles.messageText, styles.quiet)}>
          {text("clear.ignored", { count: view.ignoredCount })}
        </p>
      )}
    </div>
  );
}
