import { Button, ProgressBar } from "@fluentui/react-components";
import { planOf } from "../../app/selectors";
import type { AppState } from "../../app/state";
import type { Text } from "../../strings/en";
import { useAppState, useSession, useText } from "../shared/context";
import { useFrameStyles } from "./Frame.styles";

/** What to say while there is nothing to count; `null` once there is. */
function stageText(text: Text, { check }: AppState): string | null {
  switch (check.status) {
    case "idle":
      return text("status.idle");
    case "checking":
      return text("status.checking");
    case "failed":
      return text("status.failed");
    case "ready":
      return null;
  }
}

/** The button that checks, and one line of truth: `count` says what came of it. */
export function CheckBar({ count }: { count: string }) {
  const text = useText();
  const session = useSession();
  const styles = useFrameStyles();
  const state = useAppState();
  const { check, writing } = state;
  const checking = check.status === "checking";
  const slow = checking && check.pace === "slow";
  return (
    <>
      <div className={styles.top}>
        {slow ? (
          <Button size="small" onClick={session.stopCheck}>
            {text("words.stop")}
          </Button>
        ) : (
          <Button
            size="small"
            appearance={planOf(check) === null ? "primary" : "secondary"}
            disabledFocusable={checking || writing !== null}
            onClick={() => void session.check()}
          >
            {text("words.check")}
          </Button>
        )}
        <div className={styles.status}>
          <span role="status" className={styles.count}>
            {stageText(text, state) ?? count}
          </span>
          {check.status === "ready" && check.freshness === "fresh" && (
            <span className={styles.quiet}>{text("status.fresh")}</span>
          )}
        </div>
      </div>
      {slow && (
        <div className={styles.progress}>
          <ProgressBar
            aria-label={text("status.checking")}
            {...(check.total > 0 ? { value: check.done, max: check.total } : {})}
          />
          {check.total > 0 && (
            <span className={styles.quiet}>
              {text("status.checkingProgress", { done: check.done, total: check.total })}
            </span>
          )}
        </div>
      )}
    </>
  );
}
