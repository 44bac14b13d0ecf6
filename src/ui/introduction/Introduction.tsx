import { Button, mergeClasses } from "@fluentui/react-components";
import { useSession, useText } from "../shared/context";
import { aroundHole } from "../shared/parts";
import { useIntroductionStyles } from "./Introduction.styles";

const cards = [1, 2, 3] as const;

/** Three short cards on a real sentence. Never in the way: the button that checks stays above them. */
export function Introduction({ card }: { card: number | null }) {
  const text = useText();
  const session = useSession();
  const styles = useIntroductionStyles();
  const at = Math.min(Math.max(card ?? 0, 0), cards.length - 1);
  const number = cards[at] ?? 1;
  const last = at === cards.length - 1;
  return (
    <section className={styles.root} aria-label={text("tour.label")}>
      <h2 className={styles.title}>{text(`tour.${number}.title`)}</h2>
      <Sample number={number} />
      <p className={styles.text}>{text(`tour.${number}.text`)}</p>
      <div className={styles.foot}>
        <span className={styles.step}>
          {text("tour.step", { at: String(at + 1), total: String(cards.length) })}
        </span>
        {!last && (
          <Button appearance="subtle" size="small" onClick={() => session.introduce(null)}>
            {text("tour.skip")}
          </Button>
        )}
        <Button size="small" onClick={() => session.introduce(last ? null : at + 1)}>
          {text(last ? "tour.done" : "tour.next")}
        </Button>
      </div>
    </section>
  );
}

function Sample({ number }: { number: (typeof cards)[number] }) {
  const text = useText();
  const styles = useIntroductionStyles();
  if (number === 3) {
    const [before, after] = aroundHole((words) => text("sample.question", { words }));
    return (
      <>
        <p className={styles.sample}>
          {before}
          <b className={mergeClasses(styles.found, styles.question)}>{text("sample.question.words")}</b>
          {after}
        </p>
        <p className={styles.asked}>{text("sample.question.asked")}</p>
      </>
    );
  }
  const [before, after] = aroundHole((words) => text("sample.jargon", { words }));
  return (
    <p className={styles.sample}>
      {before}
      {number === 1 ? (
        <b className={mergeClasses(styles.found, styles.jargon)}>{text("sample.jargon.words")}</b>
      ) : (
        <ins className={styles.written}>{text("sample.jargon.plain")}</ins>
      )}
      {after}
    </p>
  );
}
