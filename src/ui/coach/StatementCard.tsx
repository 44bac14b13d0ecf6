import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Evidence, Statement, StatementAdvice } from "../../core/checks/statements/statement";
import type { CheckedPlan } from "../../app/state";
import { useSession, useText } from "../shared/context";
import { useCoachStyles } from "./CoachTab.styles";
import { EvidenceText } from "./EvidenceText";
import { LetterRow } from "./LetterRow";

const parts = ["who", "what", "when", "measure"] as const;

/** One goal, objective or action: its words with what was found in them, its letters, one question. */
export function StatementCard({ statement, plan }: { statement: Statement; plan: CheckedPlan }) {
  const text = useText();
  const session = useSession();
  const styles = useCoachStyles();
  const evidence = useMemo(
    () =>
      statement.kind === "goal"
        ? []
        : parts.map((part) => statement[part]).filter((found): found is Evidence => found !== null),
    [statement],
  );
  const first = statement.advice.find(({ id }) => id === statement.nextQuestion);
  const others = statement.advice.filter((one) => one !== first);
  return (
    <article className={styles.card} aria-label={text(`statement.${statement.kind}`)}>
      <h2 className={styles.kind}>{text(`statement.${statement.kind}`)}</h2>
      <EvidenceText plan={plan} place={statement} evidence={evidence} />
      {statement.kind === "goal" ? (
        <p className={styles.quiet}>{text("coach.goal")}</p>
      ) : (
        <>
          <LetterRow letters={statement.letters} />
          <dl className={styles.parts}>
            {parts.map((part) => (
              <Part key={part} name={text(`coach.part.${part}`)} said={statement[part]?.text ?? null} />
            ))}
          </dl>
        </>
      )}
      {first === undefined ? (
        statement.kind !== "goal" && <p className={styles.text}>{text("coach.clear")}</p>
      ) : (
        <Ask advice={first} />
      )}
      {others.length > 0 && (
        <details>
          <summary className={styles.quiet}>{text("coach.more")}</summary>
          <ul className={styles.list}>
            {others.map((advice, index) => (
              <li key={index}>
                <p className={styles.text}>{text(`ask.${advice.id}`)}</p>
                <p className={styles.quiet}>
                  {text("coach.example", { example: text(`instance.${advice.id}`) })}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={() => void session.showPlace(statement)}>
          {text("coach.show")}
        </Button>
        {statement.kind !== "goal" && (
          <Button size="small" onClick={() => void session.templates.openFor(statement)}>
            {text("coach.template")}
          </Button>
        )}
      </div>
    </article>
  );
}

function Part({ name, said }: { name: string; said: string | null }) {
  const text = useText();
  const styles = useCoachStyles();
  return (
    <>
      <dt className={styles.partName}>{name}</dt>
      <dd className={styles.partSaid}>
        {said ?? <span className={styles.partName}>{text("coach.part.none")}</span>}
      </dd>
    </>
  );
}

function Ask({ advice }: { advice: StatementAdvice }) {
  const text = useText();
  const styles = useCoachStyles();
  return (
    <div className={styles.ask} role="group" aria-label={text("coach.question")}>
      <p className={styles.question}>{text(`ask.${advice.id}`)}</p>
      <p className={styles.quiet}>{text("coach.example", { example: text(`instance.${advice.id}`) })}</p>
    </div>
  );
}
