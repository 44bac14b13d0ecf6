import { useAppState, useSession } from "../shared/context";
import { useFrameStyles } from "./Frame.styles";
import { ProblemBar } from "./ProblemBar";

/** The last problem alone, where nothing of a check is shown. */
export function ProblemNotice() {
  const session = useSession();
  const styles = useFrameStyles();
  const { notice } = useAppState();
  return (
    <div className={styles.bars} aria-live="polite">
      {notice?.type === "problem" && (
        <ProblemBar problem={notice.problem} onDismiss={session.dismissNotice} actions={null} />
      )}
    </div>
  );
}
