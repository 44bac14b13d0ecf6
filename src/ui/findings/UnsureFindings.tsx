import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useFrameStyles } from "../frame/Frame.styles";
import { useText } from "../shared/context";
import { FindingList } from "./FindingList";
import type { FindingListProps } from "./findingListProps";
import { useWordsTabStyles } from "./WordsTab.styles";

export interface UnsureFindingsProps extends Omit<FindingListProps, "label"> {
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
}

/** Words that may be right where they stand: apart, folded, never part of "replace all". */
export function UnsureFindings({ shown, onShow, ...list }: UnsureFindingsProps) {
  const text = useText();
  const styles = useWordsTabStyles();
  const frame = useFrameStyles();
  return (
    <section className={styles.unsure}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.unsureButton}
        icon={shown ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={shown}
        onClick={() => onShow(!shown)}
      >
        {text("unsure.show", { count: list.findings.length })}
      </Button>
      {shown && (
        <>
          <p className={mergeClasses(styles.unsureWhy, frame.quiet)}>{text("unsure.why")}</p>
          <FindingList {...list} label={text("words.unsureList")} />
        </>
      )}
    </section>
  );
}
