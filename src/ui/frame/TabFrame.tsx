import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { CheckBar } from "./CheckBar";
import { Confirmation } from "./Confirmation";
import { useFrameStyles } from "./Frame.styles";
import { Notices } from "./Notices";

export interface TabFrameProps {
  /** What the last check came to, in this tab's terms. */
  readonly count: string;
  /** Stands between the bar and the part that scrolls. */
  readonly tools?: ReactNode;
  readonly scroll?: RefObject<HTMLDivElement | null>;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** What every tab has: the button that checks, messages, its content, and the line that says what was done. */
export function TabFrame({ count, tools, scroll, onKeyDown, children }: TabFrameProps) {
  const styles = useFrameStyles();
  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <CheckBar count={count} />
      {tools}
      <Notices />
      <div ref={scroll} className={styles.scroll}>
        {children}
      </div>
      <Confirmation />
    </div>
  );
}
