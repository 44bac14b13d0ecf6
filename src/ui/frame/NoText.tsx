import type { CheckedPlan } from "../../app/state";
import { useText } from "../shared/context";
import { NotRead } from "../shared/NotRead";
import { useFrameStyles } from "./Frame.styles";

/** What every tab says of an empty page and of a scanned one. */
export function NoText({ plan }: { plan: CheckedPlan }) {
  const text = useText();
  const styles = useFrameStyles();
  return (
    <div className={styles.message}>
      <h2 className={styles.messageTitle}>{text("clear.empty")}</h2>
      <p className={styles.messageText}>{text("clear.emptyHint")}</p>
      <NotRead plan={plan} />
    </div>
  );
}
