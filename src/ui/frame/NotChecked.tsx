import { mergeClasses } from "@fluentui/react-components";
import { useAppState, useText } from "../shared/context";
import { useFrameStyles } from "./Frame.styles";

/** What stands in a tab before the first check. */
export function NotChecked() {
  const text = useText();
  const styles = useFrameStyles();
  const { check } = useAppState();
  if (check.status !== "idle") return null;
  return (
    <div className={styles.message}>
      <h2 className={styles.messageTitle}>{text("idle.title")}</h2>
      <p className={styles.messageText}>{text("idle.text")}</p>
      <p className={mergeClasses(styles.messageText, styles.quiet)}>{text("idle.private")}</p>
    </div>
  );
}
