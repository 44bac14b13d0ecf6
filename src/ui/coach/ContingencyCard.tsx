import { Button } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { contingencyParts } from "../../core/checks/contingency/contingency";
import type { Contingency } from "../../core/checks/contingency/contingency";
import type { Evidence } from "../../core/checks/statements/statement";
import type { CheckedPlan } from "../../app/state";
import { useSession, useText } from "../shared/context";
import { useCoachStyles } from "./CoachTab.styles";
import { EvidenceText } from "./EvidenceText";

/** What happens if the plan fails: which parts are there, which are still to say, and how a specific one reads. */
export function ContingencyCard({ contingency, plan }: { contingency: Contingency; plan: CheckedPlan }) {
  const text = useText();
  const session = useSession();
  const styles = useCoachStyles();
  const { verdict, missing, present, advice } = contingency;
  const evidence = Object.values(present).filter((found): found is Evidence => found !== undefined);
  const first = advice[0];
  const template = session.templates.forSection("contingency");
  return (
    <article className={styles.card} aria-label={text("coach.contingency")}>
      <h2 className={styles.kind}>{text("coach.contingency")}</h2>
      <EvidenceText plan={plan} place={contingency} evidence={evidence} />
      <p className={styles.text}>{text(verdict === "specific" ? "coach.specific" : "coach.vague")}</p>
      <ul className={styles.list}>
        {contingencyParts.map((part) => {
          const there = !missing.includes(part);
          const name = text(`part.${part}`);
          return (
            <li key={part} className={styles.line}>
              {there ? (
                <CheckmarkCircle16Filled className={styles.there} aria-hidden />
              ) : (
                <Circle16Regular className={styles.open} aria-hidden />
              )}
              <span className={styles.sentence}>
                {text(there ? "coach.partThere" : "coach.partMissing", { part: name })}
              </span>
            </li>
          );
        })}
      </ul>
      {first !== undefined && (
        <div className={styles.ask} role="group" aria-label={text("coach.question")}>
          <p className={styles.question}>{text(`contingency.${first}`)}</p>
          {verdict === "vague" && <p className={styles.quiet}>{text("coach.specificExample")}</p>}
        </div>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={() => void session.showPlace(contingency)}>
          {text("coach.show")}
        </Button>
        {template !== null && verdict === "vague" && (
          <Button size="small" onClick={() => void session.templates.open(template.id)}>
            {text("coach.template")}
          </Button>
        )}
      </div>
    </article>
  );
}
