import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useDeferredValue, useEffect, useId, useMemo, useRef } from "react";
import type { KeyboardEvent } from "react";
import { checkForm, type FormCheck } from "../../app/templates/formCheck";
import type { TemplateForm } from "../../app/templates/state";
import { holds } from "../../core/templates/condition";
import { useFrameStyles } from "../frame/Frame.styles";
import { ProblemNotice } from "../frame/ProblemNotice";
import { useSession, useText } from "../shared/context";
import { AskPart } from "./AskPart";
import { FieldControl } from "./FieldControl";
import { FinishPart } from "./FinishPart";
import { Lead } from "./Lead";
import { MeasurePart } from "./MeasurePart";
import { RowsControl } from "./RowsControl";
import { useFormStyles } from "./Templates.styles";

/** A template's form: one column of fields, what they say so far, how it will read, and where it goes. */
export function TemplateFormPage({ form }: { form: TemplateForm }) {
  const text = useText();
  const { templates, environment } = useSession();
  const frame = useFrameStyles();
  const styles = useFormStyles();
  const titleId = useId();
  const fields = useRef<HTMLDivElement>(null);
  const look = useRef<HTMLHeadingElement>(null);
  // Typing comes first: what it says so far may follow a moment later.
  const settled = useDeferredValue(form);
  const check = useMemo(() => checkForm(settled, environment.engine), [settled, environment.engine]);
  useEffect(() => {
    fields.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, []);
  useEffect(() => {
    const onFocus = (): void => void templates.lookForCursor();
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, [templates]);
  const goLook = (): void => {
    look.current?.focus();
    look.current?.scrollIntoView({ block: "start" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    goLook();
  };
  return (
    <div className={frame.root}>
      <div className={styles.top}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          aria-label={text("form.back")}
          onClick={templates.leave}
        />
        <h2 id={titleId} className={styles.title}>
          {form.template.title}
        </h2>
      </div>
      <MeasurePart letters={check.letters} contingency={check.contingency} />
      <ProblemNotice />
      <div className={frame.scroll}>
        <div className={styles.page} role="form" aria-labelledby={titleId} onKeyDown={onKeyDown}>
          <Lead form={form} />
          <Fields form={form} check={check} box={fields} />
          <FinishPart form={form} check={check} heading={look} />
          {form.asking && form.origin.type === "inserted" && <AskPart changes={form.origin.changes} />}
        </div>
      </div>
      <div className={styles.footer}>
        <Button size="small" onClick={goLook}>
          {text("form.goLook")}
        </Button>
      </div>
    </div>
  );
}

interface FieldsProps {
  readonly form: TemplateForm;
  readonly check: FormCheck;
  readonly box: React.RefObject<HTMLDivElement | null>;
}

function Fields({ form, check, box }: FieldsProps) {
  const { templates } = useSession();
  const styles = useFormStyles();
  const people = useId();
  const { template, values } = form;
  const set = (id: string, value: (typeof values)[string]): void =>
    templates.type({ ...values, [id]: value });
  return (
    <div ref={box} className={styles.fields}>
      <datalist id={people}>
        {form.around?.people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {template.fields
        .filter((field) => holds(field.showIf, values))
        .map((field) =>
          field.kind === "rows" ? (
            <RowsControl
              key={field.id}
              field={field}
              value={values[field.id]}
              values={values}
              onChange={(rows) => set(field.id, rows)}
              problems={check.problems.filter(
                ({ path }) => path === field.id || path.startsWith(`${field.id}[`),
              )}
              people={people}
            />
          ) : (
            <FieldControl
              key={field.id}
              field={field}
              value={values[field.id]}
              onChange={(value) => set(field.id, value)}
              problem={check.problems.find(({ path }) => path === field.id)}
              people={people}
            />
          ),
        )}
    </div>
  );
}
