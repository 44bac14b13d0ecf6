import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { useAppState, useText } from "../shared/context";
import { FindingList } from "./FindingList";
import type { FindingListProps } from "./FindingList";
import { useWordsTabStyles } from "./WordsTab.styles";

/** Words that may be right where they stand: apart, folded, never part of "replace all". */
export function UnsureFindings(props: Omit<FindingListProps, "label">) {
  const text = useText();
  const styles = useWordsTabStyles();
  const { open } = useAppState();
  const [unfolded, setUnfolded] = useState(false);
  // A click on the words in the document opens one of these too.
  const shown = unfolded || props.findings.some(({ id }) => id === open);
  return (
    <section className={styles.unsure}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.unsureButton}
        icon={shown ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={shown}
        onClick={() => setUnfolded(!shown)}
      >
        {text("unsure.show", { count: props.findings.length })}
      </Button>
      {shown && (
        <>
          <p className={mergeClasses(styles.unsureWhy, styles.quiet)}>{text("unsure.why")}</p>
          <FindingList {...props} label={text("words.unsureList")} />
        </>
      )}
    </section>
  );
}
