import type { ReactNode } from "react";
import type { Problem } from "../../app/problem";
import { useText } from "../shared/context";
import { problemText } from "../shared/problemText";
import { Bar } from "./Bar";
import { useFrameStyles } from "./Frame.styles";

/** What did not work, why, and the way on. */
export function ProblemBar({
  problem,
  actions,
  onDismiss,
}: {
  problem: Problem;
  actions: ReactNode;
  onDismiss?: () => void;
}) {
  const text = useText();
  const styles = useFrameStyles();
  const { title, body, code } = problemText(text, problem);
  return (
    <Bar intent="warning" title={title} actions={actions} {...(onDismiss ? { onDismiss } : {})}>
      {body}
      {code !== null && <span className={styles.quiet}> {text("problem.code", { code })}</span>}
    </Bar>
  );
}
