import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { useText } from "../shared/context";
import { useFrameStyles } from "./Frame.styles";

export interface BarProps {
  /** @default info */
  readonly intent?: "info" | "warning";
  readonly title?: string;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  readonly children: ReactNode;
}

/** A message that stays until it is dealt with. Read out by the live region that it stands in. */
export function Bar({ intent = "info", title, actions, onDismiss, children }: BarProps) {
  const text = useText();
  const styles = useFrameStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.barBody}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {(actions !== undefined || onDismiss !== undefined) && (
        <MessageBarActions
          {...(onDismiss === undefined
            ? {}
            : {
                containerAction: (
                  <Button
                    appearance="transparent"
                    size="small"
                    icon={<Dismiss16Regular />}
                    aria-label={text("notice.dismiss")}
                    onClick={onDismiss}
                  />
                ),
              })}
        >
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
