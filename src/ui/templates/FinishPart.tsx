import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { FormCheck, FoundWords } from "../../app/templates/formCheck";
import { placeOf } from "../../app/templates/places";
import type { FormOrigin, TemplateForm } from "../../app/templates/state";
import type { Text } from "../../strings/en";
import { noticeText } from "../frame/noticeText";
import { KindIcon } from "../shared/kindIcon";
import { useAppState, useSession, useText } from "../shared/context";
import { focusedHeading } from "../shared/focusedHeading";
import { useCoachStyles } from "../coach/CoachTab.styles";
import { FinishedText } from "./FinishedText";
import { useFormStyles } from "./Templates.styles";
import { WherePart } from "./WherePart";

export interface FinishPartProps {
  readonly form: TemplateForm;
  readonly check: FormCheck;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

const doing: Readonly<Record<FormOrigin["type"], "insert" | "replace" | "writeBack">> = {
  new: "insert",
  statement: "replace",
  inserted: "writeBack",
};

const doingOf = (form: TemplateForm) =>
  form.origin.type === "new" && placeOf(form).id === "document" ? "newDocument" : doing[form.origin.type];

/** The finished text, what could be plainer or is still open in it, where it goes, and the button that puts it there. */
export function FinishPart({ form, check, heading }: FinishPartProps) {
  const text = useText();
  const session = useSession();
  const styles = useFormStyles();
  const { writing, notice, check: planCheck } = useAppState();
  const { problems, missing, finished, nextQuestion, found } = check;
  return (
    <section className={styles.section}>
      <h3 ref={heading} tabIndex={focusedHeading} className={styles.heading}>
        {text("form.look")}
      </h3>
      {finished === null ? (
        <p className={styles.text}>
          {text("form.problems", { count: problems.length })} {text("form.lookRefused")}
        </p>
      ) : (
        <>
          <FinishedText finished={finished} />
          {missing.length > 0 && (
            <p className={styles.quiet}>{text("form.missing", { count: missing.length })}</p>
          )}
        </>
      )}
      {finished !== null && missing.length === 0 && nextQuestion !== null && (
        <p className={styles.text}>{text(`ask.${nextQuestion}`)}</p>
      )}
      {found.length > 0 && <Found found={found} />}
      {form.origin.type === "new" && <WherePart form={form} />}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={
            finished === null || writing !== null || planCheck.status === "checking" || form.asking
          }
          onClick={() => void session.templates.insert()}
        >
          {text(`form.${doingOf(form)}`)}
        </Button>
      </div>
      {/* Put in the plan, the form closes and the gallery says so. A new document leaves it open. */}
      <div aria-live="polite">
        {notice?.type === "document-opened" && (
          <p key={notice.serial} className={styles.text}>
            {noticeText(text, notice)}
          </p>
        )}
      </div>
    </section>
  );
}

function foundText(text: Text, { words, instead, advice }: FoundWords): string {
  const [first] = instead;
  if (first !== undefined) return text("form.foundInstead", { words, instead: `“${first}”` });
  if (advice.question !== null) return text("form.foundAsk", { words, question: advice.question });
  return text("form.foundAlone", { words });
}

/** Words in the finished text that a family may not know, with what could be written instead. */
function Found({ found }: { found: readonly FoundWords[] }) {
  const text = useText();
  const styles = useCoachStyles();
  return (
    <div role="group" aria-label={text("form.found")}>
      <p className={styles.quiet}>{text("form.found")}</p>
      <ul className={styles.list}>
        {found.map((one) => (
          <li key={one.words} className={styles.line}>
            <KindIcon kind={one.kind} />
            <span>{foundText(text, one)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
