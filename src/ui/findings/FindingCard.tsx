import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Advice } from "../../app/engine";
import { excerptOf } from "../../app/excerpt";
import { kindOf } from "../../app/kind";
import { paragraphOf } from "../../app/selectors";
import type { CheckedPlan, Listed } from "../../app/state";
import { useSession, useText } from "../shared/context";
import { useFindingCardStyles } from "./FindingCard.styles";
import { FixChoice } from "./FixChoice";
import type { ChosenFix } from "./useFindingKeys";

export interface FindingCardProps {
  readonly id: string;
  readonly listed: Listed;
  readonly plan: CheckedPlan;
  readonly chosenFix: ChosenFix;
  readonly onChooseFix: (chosen: ChosenFix) => void;
}

/** What an opened finding says: its sentence, why, from whom, and what could be written instead or asked. */
export function FindingCard({ id, listed, plan, chosenFix, onChooseFix }: FindingCardProps) {
  const text = useText();
  const session = useSession();
  const styles = useFindingCardStyles();
  const { finding } = listed;
  const paragraph = paragraphOf(plan, finding);
  const advice = session.environment.engine.advice(finding);
  return (
    <div id={id} className={styles.card}>
      <SentenceText listed={listed} paragraphText={paragraph?.text ?? ""} />
      <Meaning advice={advice} surface={finding.surface} />
      <p className={styles.text}>{advice.why}</p>
      {advice.question !== null && <Question advice={advice} question={advice.question} />}
      {paragraph?.revised === true && finding.fixes.length > 0 && (
        <p className={mergeClasses(styles.text, styles.quiet)}>{text("finding.revised")}</p>
      )}
      {finding.fixes.length > 0 ? (
        <FixChoice
          listed={listed}
          plan={plan}
          paragraphText={paragraph?.text ?? ""}
          chosenFix={chosenFix}
          onChooseFix={onChooseFix}
        />
      ) : (
        <>
          {advice.question === null && <p className={styles.text}>{text("finding.noSwap")}</p>}
          <Ideas advice={advice} />
          <div className={styles.actions}>
            <Button size="small" onClick={() => void session.writeIt(listed.id)}>
              {text("finding.writeIt")}
            </Button>
          </div>
        </>
      )}
      {finding.fixes.length > 0 && <Ideas advice={advice} />}
      <div className={styles.subtleActions}>
        <Button
          className={styles.subtle}
          appearance="subtle"
          size="small"
          onClick={() => void session.ignoreHere(listed.id)}
        >
          {text("finding.ignoreHere")}
        </Button>
        <Button
          className={styles.subtle}
          appearance="subtle"
          size="small"
          onClick={() => void session.ignoreEverywhere(listed.id)}
        >
          {text("finding.ignoreEverywhere")}
        </Button>
      </div>
      <SourceLine advice={advice} />
    </div>
  );
}

function SentenceText({ listed, paragraphText }: { listed: Listed; paragraphText: string }) {
  const styles = useFindingCardStyles();
  const { before, words, after } = excerptOf(listed.finding, paragraphText);
  const kind = kindOf(listed.finding.category);
  return (
    <p className={mergeClasses(styles.text, styles.sentence)}>
      {before}
      <b
        className={mergeClasses(
          styles.words,
          kind === "jargon" && styles.wordsJargon,
          kind === "acronym" && styles.wordsAcronym,
          kind === "question" && styles.wordsQuestion,
        )}
      >
        {words}
      </b>
      {after}
    </p>
  );
}

function Meaning({ advice, surface }: { advice: Advice; surface: string }) {
  const text = useText();
  const styles = useFindingCardStyles();
  if (advice.expansion === null) return null;
  return (
    <p className={styles.text}>
      {text("finding.meaning", { acronym: surface, expansion: advice.expansion })}
      {advice.gloss !== null && ` ${advice.gloss}`}
    </p>
  );
}

/** The second level: shown when asked for. */
function SourceLine({ advice }: { advice: Advice }) {
  const text = useText();
  const styles = useFindingCardStyles();
  const [shown, setShown] = useState(false);
  if (!shown) {
    return (
      <Link as="button" className={styles.sourceButton} aria-expanded={false} onClick={() => setShown(true)}>
        {text("finding.showSource")}
      </Link>
    );
  }
  const { title, year } = advice.source;
  return (
    <p className={mergeClasses(styles.text, styles.quiet)}>
      {text("finding.source", { title, year: String(year) })}
    </p>
  );
}

function Question({ advice, question }: { advice: Advice; question: string }) {
  const text = useText();
  const styles = useFindingCardStyles();
  return (
    <>
      <p className={mergeClasses(styles.text, styles.question)}>{question}</p>
      <dl className={styles.examples}>
        {advice.examples.map(({ instead, write }) => (
          <div key={instead}>
            <dt className={styles.quiet}>{text("finding.instead", { instead })}</dt>
            <dd className={styles.exampleWrite}>{text("finding.write", { write })}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Ideas({ advice }: { advice: Advice }) {
  const text = useText();
  const styles = useFindingCardStyles();
  if (advice.ideas.length === 0) return null;
  return (
    <p className={mergeClasses(styles.text, styles.quiet)}>
      {text("finding.ideas")} {advice.ideas.map((idea) => `“${idea}”`).join(", ")}
    </p>
  );
}
