import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useAppState, useSession, useText } from "../shared/context";
import { noticeText } from "./noticeText";
import { useFrameStyles } from "./Frame.styles";

/** What was done last, read out once, and the way to take it back. */
export function Confirmation() {
  const text = useText();
  const session = useSession();
  const styles = useFrameStyles();
  const { check, notice, undo, writing } = useAppState();
  if (check.status === "idle" && undo.length === 0 && notice === null) return null;
  return (
    <div className={styles.footer}>
      <div aria-live="polite" className={styles.confirmation}>
        {/* The key makes each message a new node, so that the same words twice are read out twice. */}
        {notice !== null && <span key={notice.serial}>{noticeText(text, notice)}</span>}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo16Regular />}
        disabledFocusable={undo.length === 0 || writing !== null}
        onClick={() => void session.undo()}
      >
        {text("undo")}
      </Button>
    </div>
  );
}
