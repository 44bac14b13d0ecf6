import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import type { CheckedPlan } from "../../app/state";
import { useText } from "./context";

const useStyles = makeStyles({
  root: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  boxes: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
  },
});

/** What was not read of the plan: text boxes by number where Word tells of them, else what is never read. */
export function NotRead({ plan }: { plan: CheckedPlan }) {
  const text = useText();
  const styles = useStyles();
  const { textBoxes = 0 } = plan.snapshot;
  if (textBoxes === 0) return <p className={styles.root}>{text("notRead.kinds")}</p>;
  return (
    <p className={mergeClasses(styles.root, styles.boxes)}>
      <Info16Regular aria-hidden />
      <span>{text("notRead.boxes", { count: textBoxes })}</span>
    </p>
  );
}
