import { useEffect, useRef } from "react";
import { useAppState } from "../shared/context";
import { FindingItem } from "./FindingItem";
import { useFindingListStyles } from "./FindingList.styles";
import type { FindingListProps } from "./findingListProps";
import { focusRow, showRow } from "./rows";

export function PlainFindingList({ label, findings, plan, chosenFix, onChooseFix }: FindingListProps) {
  const styles = useFindingListStyles();
  const { open, current, focusRequests } = useAppState();
  const list = useRef<HTMLUListElement>(null);
  const answered = useRef(focusRequests);
  useEffect(() => {
    if (focusRequests === answered.current) return;
    answered.current = focusRequests;
    focusRow(list.current, current);
  }, [focusRequests, current]);
  useEffect(() => {
    if (open !== null) showRow(list.current, open);
  }, [open]);
  return (
    // The role is said again because Safari drops it from lists without bullets.
    <ul ref={list} role="list" aria-label={label} className={styles.list}>
      {findings.map((listed, index) => (
        <FindingItem
          key={listed.id}
          listed={listed}
          before={findings[index - 1] ?? null}
          plan={plan}
          stop={listed.id === current || (index === 0 && !findings.some(({ id }) => id === current))}
          open={listed.id === open}
          chosenFix={chosenFix}
          onChooseFix={onChooseFix}
        />
      ))}
    </ul>
  );
}
