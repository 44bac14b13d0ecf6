import { Button, ProgressBar } from "@fluentui/react-components";
import { findingsView, planOf } from "../../app/selectors";
import type { AppState } from "../../app/state";
import type { Text } from "../../strings/en";
import { useAppState, useSession, useText } from "../shared/context";
import { useWordsTabStyles } from "./WordsTab.styles";

/** One line of truth: how many findings there are, or what is being done. */
function statusText(text: Text, state: AppState): string {
  switch (state.check.status) {
    case "idle":
      return text("status.idle");
    case "checking":
      return text("status.checking");
    case "failed":
      return text("status.failed");
    case "ready": {
      const { total } = findingsView(state);
      return total === 0 ? text("status.none") : text("status.count", { count: total });
    }
  }
}

/** The button that checks, and what came of it. */
export function CheckBar() {
  const text = useText();
  const session = useSession();
  const styles = useWordsTabStyles();
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
            {statusText(text, state)}
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
