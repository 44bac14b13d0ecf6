import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { InsertionChange } from "../../core/templates/recognise";
import { useSession, useText } from "../shared/context";
import { focusedHeading } from "../shared/focusedHeading";
import { useFormStyles } from "./Templates.styles";

const kinds = ["changed", "added", "removed"] as const;

/** What someone changed inside of what was put in, one line a kind. */
export function ChangeLines({ changes }: { changes: readonly InsertionChange[] }) {
  const text = useText();
  const styles = useFormStyles();
  return (
    <ul className={styles.list}>
      {kinds.map((kind) => {
        const count = changes.filter((change) => change.kind === kind).length;
        return count === 0 ? null : <li key={kind}>{text(`form.ask.${kind}`, { count })}</li>;
      })}
      {changes.length === 0 && <li>{text("form.ask.now")}</li>}
    </ul>
  );
}

/** Asks before anything that someone else wrote is written over. */
export function AskPart({ changes }: { changes: readonly InsertionChange[] }) {
  const text = useText();
  const { templates } = useSession();
  const styles = useFormStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.ask} role="group" aria-label={text("form.ask")}>
      <h3 ref={heading} tabIndex={focusedHeading} className={styles.heading}>
        {text("form.ask")}
      </h3>
      <ChangeLines changes={changes} />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void templates.agree()}>
          {text("form.ask.yes")}
        </Button>
        <Button size="small" onClick={templates.decline}>
          {text("form.ask.no")}
        </Button>
      </div>
    </div>
  );
}
