import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useAppState } from "../shared/context";
import { FindingItem } from "./FindingItem";
import { useFindingListStyles } from "./FindingList.styles";
import type { FindingListProps } from "./findingListProps";
import { focusRow } from "./rows";

/** Height of a closed row, in pixels, until it was measured. */
const rowHeight = 40;

/** A long list: only what is in sight is drawn, and what the keys stand on or what is open stays drawn. */
export function VirtualFindingList({
  label,
  findings,
  plan,
  scroll,
  chosenFix,
  onChooseFix,
}: FindingListProps) {
  const styles = useFindingListStyles();
  const { open, current, focusRequests } = useAppState();
  const list = useRef<HTMLUListElement>(null);
  const answered = useRef(focusRequests);
  const indexOf = (id: string | null): number => findings.findIndex((listed) => listed.id === id);
  const kept = [Math.max(0, indexOf(current)), indexOf(open)].filter((index) => index >= 0);
  // eslint-disable-next-line react-hooks/incompatible-library -- no React Compiler here; nothing keeps these functions
  const virtualizer = useVirtualizer({
    count: findings.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => findings[index]?.id ?? index,
    overscan: 8,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b),
  });
  useEffect(() => {
    if (focusRequests === answered.current) return;
    answered.current = focusRequests;
    virtualizer.scrollToIndex(Math.max(0, indexOf(current)));
    requestAnimationFrame(() => focusRow(list.current, current));
  });
  useEffect(() => {
    const index = indexOf(open);
    if (index >= 0) virtualizer.scrollToIndex(index);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only opening scrolls; a new list under an open card does not
  }, [open]);
  return (
    <ul
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const listed = findings[index];
        if (listed === undefined) return null;
        return (
          <FindingItem
            key={listed.id}
            listed={listed}
            before={findings[index - 1] ?? null}
            plan={plan}
            stop={listed.id === current || (index === 0 && indexOf(current) < 0)}
            open={listed.id === open}
            chosenFix={chosenFix}
            onChooseFix={onChooseFix}
            place={{ index, start, of: findings.length, measure: virtualizer.measureElement }}
          />
        );
      })}
    </ul>
  );
}
