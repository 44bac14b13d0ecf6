import type { KeyboardEvent } from "react";
import { listedById } from "../../app/selectors";
import type { Listed } from "../../app/state";
import { useAppState, useSession } from "../shared/context";
import { rowAttribute } from "./rows";

/** The suggestion that is chosen in the open card: the first one unless another was picked. */
export interface ChosenFix {
  readonly id: string | null;
  readonly fix: number;
}

/** The fix that is chosen for a finding. */
export const chosenFor = ({ id, fix }: ChosenFix, finding: string): number => (id === finding ? fix : 0);

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * The keys of the Words tab. Arrows, Enter and the digits act on the list; letters act anywhere in the tab, as long
 * as nobody is typing and no other key is held. `order` holds the findings that are on show, as they stand.
 */
export function useFindingKeys(
  order: readonly Listed[],
  chosenFix: ChosenFix,
  focusFilters: () => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  const session = useSession();
  const state = useAppState();

  const move = (to: (at: number) => number): void => {
    const at = order.findIndex(({ id }) => id === state.current);
    const next = order[Math.min(order.length - 1, Math.max(0, to(at)))];
    if (next !== undefined) session.moveTo(next.id, { focus: true });
  };

  const take = (fix: number): boolean => {
    const { open } = state;
    if (open === null || listedById(state, open)?.finding.fixes[fix] === undefined) return false;
    void session.replace(open, fix);
    return true;
  };

  return (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return;
    if (!(target instanceof HTMLElement)) return;
    const onRow = target.hasAttribute(rowAttribute);
    const inList = target.closest("li") !== null;
    const handled = ((): boolean => {
      switch (key) {
        case "ArrowDown":
          if (inList) move((at) => at + 1);
          return inList;
        case "ArrowUp":
          if (inList) move((at) => at - 1);
          return inList;
        case "Home":
          if (onRow) move(() => 0);
          return onRow;
        case "End":
          if (onRow) move(() => order.length - 1);
          return onRow;
        case "Enter":
          if (!onRow || state.open === null || state.open !== state.current) return false;
          return take(chosenFor(chosenFix, state.open));
        case "1":
        case "2":
        case "3":
          return take(Number(key) - 1);
        case "Escape": {
          if (state.open === null) return false;
          const { open } = state;
          session.close();
          session.moveTo(open, { focus: true });
          return true;
        }
        case "?":
          session.openPage("keys");
          return true;
      }
      switch (key.toLowerCase()) {
        case "i":
          if (state.current === null || !inList) return false;
          void session.ignoreHere(state.current);
          return true;
        case "u":
          void session.undo({ focus: inList });
          return true;
        case "f":
          focusFilters();
          return true;
        default:
          return false;
      }
    })();
    if (!handled) return;
    event.preventDefault();
    // Office.js listens further out: it would take the focus out of the pane on Escape.
    event.stopPropagation();
  };
}
