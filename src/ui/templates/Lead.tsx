import { Button } from "@fluentui/react-components";
import type { TemplateForm } from "../../app/templates/state";
import { tailOf } from "../shared/parts";
import { useSession, useText } from "../shared/context";
import { ChangeLines } from "./AskPart";
import { useFormStyles } from "./Templates.styles";

/** What the template is for, and where its values come from. */
export function Lead({ form }: { form: TemplateForm }) {
  const text = useText();
  const { templates } = useSession();
  const styles = useFormStyles();
  const { template, origin, fromDraft, untouched, values } = form;
  return (
    <div className={styles.lead}>
      <p className={styles.quiet}>{template.summary}</p>
      {template.source !== undefined && (
        <p className={styles.quiet}>{text("templates.source", { source: template.source })}</p>
      )}
      {origin.type === "statement" && (
        <p className={styles.text}>{text("form.fromStatement", { words: tailOf(origin.text, 240) })}</p>
      )}
      {origin.type === "inserted" && origin.changes.length > 0 && !form.asking && (
        <div className={styles.ask}>
          <p className={styles.text}>{text("form.ask")}</p>
          <ChangeLines changes={origin.changes} />
          <p className={styles.quiet}>{text("form.ask.read")}</p>
        </div>
      )}
      {origin.type === "inserted" && origin.unread.length > 0 && (
        <p className={styles.text}>
          {text("form.unread", {
            fields: template.fields
              .filter(({ id }) => origin.unread.includes(id))
              .map(({ label }) => label)
              .join(" · "),
          })}
        </p>
      )}
      {fromDraft && <p className={styles.text}>{text("form.fromDraft")}</p>}
      {untouched && Object.keys(values).length > 1 && template.kind === "plan" && (
        <p className={styles.text}>{text("form.fromPlan")}</p>
      )}
      {fromDraft && (
        <Button size="small" onClick={() => void templates.startAfresh()}>
          {text("form.afresh")}
        </Button>
      )}
    </div>
  );
}
