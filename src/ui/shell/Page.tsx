import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useSession, useText } from "../shared/context";
import { focusedHeading } from "../shared/focusedHeading";
import { usePageStyles } from "./Page.styles";

/** A page behind "More": takes the pane's place, starts at its heading, and leads back. */
export function Page({ title, children }: { title: string; children: ReactNode }) {
  const text = useText();
  const session = useSession();
  const styles = usePageStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          aria-label={text("page.back")}
          onClick={() => session.openPage("tab")}
        />
        <h1 ref={heading} tabIndex={focusedHeading} className={mergeClasses(styles.title)}>
          {title}
        </h1>
      </div>
      {children}
    </div>
  );
}
