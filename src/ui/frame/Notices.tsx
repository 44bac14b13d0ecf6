import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import { needsNewCheck } from "../../app/problem";
import type { AppState } from "../../app/state";
import { useAppState, useSession, useText } from "../shared/context";
import { Bar } from "./Bar";
import { useFrameStyles } from "./Frame.styles";
import { ProblemBar } from "./ProblemBar";

/** Why the words are not marked in the plan, or that colours are in it: only what the person can act on. */
type MarksNotice = "left-over" | "coloured" | "old-word" | "refused" | "failed" | null;

function marksNotice({ marks, check }: AppState): MarksNotice {
  switch (marks.status) {
    case "working":
      return marks.mode === "colour" ? "coloured" : null;
    case "off":
      return marks.leftOver ? "left-over" : null;
    case "refused":
      return "failed";
    case "shown":
      if (marks.report.mode === "colour") return "coloured";
      return marks.report.mode === "none" && check.status === "ready"
        ? (marks.report.reason ?? "refused")
        : null;
  }
}

/** What stands between the count and the list: a problem with a way on, a stale list, colours in the plan. */
export function Notices() {
  const text = useText();
  const session = useSession();
  const styles = useFrameStyles();
  const state = useAppState();
  const { notice, check } = state;
  const problem = notice?.type === "problem" ? notice.problem : null;
  const stale = check.status === "ready" && check.freshness === "stale";
  const checkAgain = (
    <Button size="small" onClick={() => void session.check()}>
      {text("words.checkAgain")}
    </Button>
  );
  return (
    <div className={styles.bars}>
      <div aria-live="polite">
        {check.status === "failed" && (
          <ProblemBar
            problem={check.problem}
            actions={
              <Button size="small" onClick={() => void session.check()}>
                {text("problem.tryAgain")}
              </Button>
            }
          />
        )}
        {problem !== null && (
          <ProblemBar
            problem={problem}
            onDismiss={session.dismissNotice}
            actions={needsNewCheck(problem) ? checkAgain : null}
          />
        )}
        {stale && (problem === null || !needsNewCheck(problem)) && (
          <Bar actions={checkAgain}>{text("status.stale")}</Bar>
        )}
      </div>
      <MarksBar notice={marksNotice(state)} />
    </div>
  );
}

function MarksBar({ notice }: { notice: MarksNotice }) {
  const text = useText();
  const session = useSession();
  const takeAway = (
    <Button size="small" onClick={() => void session.takeColoursAway()}>
      {text("marks.takeAway")}
    </Button>
  );
  switch (notice) {
    case null:
      return null;
    case "left-over":
      return <Bar actions={takeAway}>{text("marks.leftOver")}</Bar>;
    case "coloured":
      return <Bar actions={takeAway}>{text("marks.colourOn")}</Bar>;
    case "failed":
      return <Bar>{text("marks.noneFailed")}</Bar>;
    case "old-word":
      return <NoMarks why={text("marks.noneOldWord")} />;
    case "refused":
      return <NoMarks why={text("marks.noneRefused")} />;
  }
}

/** One quiet line, so that the list keeps its room: nothing is wrong, and there is an offer. */
function NoMarks({ why }: { why: string }) {
  const text = useText();
  const session = useSession();
  const styles = useFrameStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.noMarks}>
      <span className={styles.quiet}>{open ? why : text("marks.none")}</span>
      {!open && (
        <Link className={styles.small} as="button" aria-expanded={false} onClick={() => setOpen(true)}>
          {text("marks.why")}
        </Link>
      )}
      <Link className={styles.small} as="button" onClick={() => void session.colourWords()}>
        {text("marks.colour")}
      </Link>
    </div>
  );
}
