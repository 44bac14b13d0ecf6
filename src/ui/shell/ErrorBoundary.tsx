import { Button } from "@fluentui/react-components";
import { Component } from "react";
import type { ReactNode } from "react";
import { useText } from "../shared/context";
import { usePageStyles } from "./Page.styles";

interface BoundaryState {
  readonly broken: boolean;
}

/** A fault in drawing ends here, with a way on, instead of a blank pane. */
export class ErrorBoundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { broken: false };

  static getDerivedStateFromError(): BoundaryState {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <Broken onAgain={() => this.setState({ broken: false })} />;
  }
}

function Broken({ onAgain }: { onAgain: () => void }) {
  const text = useText();
  const styles = usePageStyles();
  return (
    <div className={styles.page} role="alert">
      <h1 className={styles.title}>{text("boundary.title")}</h1>
      <p className={styles.text}>{text("boundary.text")}</p>
      <div>
        <Button appearance="primary" onClick={onAgain}>
          {text("boundary.again")}
        </Button>
      </div>
    </div>
  );
}
