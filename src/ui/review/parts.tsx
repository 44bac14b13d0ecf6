import { Link } from "@fluentui/react-components";
import { kinds } from "../../app/kind";
import { findingsView } from "../../app/selectors";
import type { CheckedPlan } from "../../app/state";
import { useAppState, useSession, useText } from "../shared/context";
import { KindIcon } from "../shared/kindIcon";
import { PlaceLine } from "./PlaceLine";
import { quoteAt } from "./quoteAt";
import { useReviewStyles } from "./ReviewTab.styles";

interface PartProps {
  readonly plan: CheckedPlan;
}

/** Whether anyone can tell what happens if the plan fails. A missing one stands among the missing parts already. */
export function ContingencyPart({ plan }: PartProps) {
  const text = useText();
  const styles = useReviewStyles();
  const { contingency, contingencyVerdict } = plan.review;
  const [fullest] = [...contingency].sort((a, b) => a.missing.length - b.missing.length);
  if (fullest === undefined || contingencyVerdict === "missing") return null;
  const line =
    contingencyVerdict === "vague"
      ? text("review.contingency.vague", {
          parts: fullest.missing.map((part) => text(`part.${part}`)).join(", "),
        })
      : text(`review.contingency.${contingencyVerdict}`);
  const status = contingencyVerdict === "specific" ? "present" : "weak";
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{text("review.contingency")}</h3>
      <ul className={styles.list}>
        <PlaceLine place={fullest} status={status} line={line} />
      </ul>
    </section>
  );
}

/** What was agreed last time and has nothing written against it. */
export function OutstandingPart({ plan }: PartProps) {
  const text = useText();
  const styles = useReviewStyles();
  const { outstanding } = plan.review;
  if (outstanding.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{text("review.outstanding")}</h3>
      <ul className={styles.list}>
        {outstanding.map((action) => (
          <PlaceLine
            key={`${action.paragraph}:${action.range.start}`}
            place={action}
            status="missing"
            line={quoteAt(plan, action)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Another child's name where this child's may belong: plans get copied from brother to sister. */
export function OtherChildPart({ plan }: PartProps) {
  const text = useText();
  const styles = useReviewStyles();
  const { otherChildNames } = plan.review;
  if (otherChildNames.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{text("review.otherChild")}</h3>
      <ul className={styles.list}>
        {otherChildNames.map(({ name, child, paragraph, range }) => (
          <PlaceLine
            key={`${paragraph}:${range.start}`}
            place={{ paragraph, range }}
            status="weak"
            line={text("review.otherChildLine", { name, child })}
          />
        ))}
      </ul>
    </section>
  );
}

/** How many words of each kind are left to look at. */
export function WordsPart() {
  const text = useText();
  const session = useSession();
  const styles = useReviewStyles();
  const { total, counts } = findingsView(useAppState());
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{text("review.words")}</h3>
      {total === 0 ? (
        <p className={styles.text}>{text("review.wordsNone")}</p>
      ) : (
        <>
          <div className={styles.chips}>
            {kinds
              .filter((kind) => counts[kind] > 0)
              .map((kind) => (
                <span key={kind} className={styles.chip}>
                  <KindIcon kind={kind} />
                  {text("review.wordsCount", { kind: text(`kind.${kind}`), count: counts[kind] })}
                </span>
              ))}
          </div>
          <Link as="button" className={styles.small} onClick={() => session.openTab("words")}>
            {text("review.wordsOpen")}
          </Link>
        </>
      )}
    </section>
  );
}

/** The reading age against the organisation's aim, and the sentences that cost most. */
export function ReadingPart({ plan }: PartProps) {
  const text = useText();
  const styles = useReviewStyles();
  const { readingAge, target, costly } = plan.review.readability;
  const age = readingAge?.toFixed(1) ?? "";
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{text("review.reading")}</h3>
      <p className={styles.text}>
        {readingAge === null
          ? text("review.readingShort")
          : text(readingAge <= target ? "review.readingAgeMet" : "review.readingAge", {
              age,
              target: String(target),
            })}
      </p>
      {costly.length > 0 && (
        <>
          <p className={styles.quiet}>{text("review.costly")}</p>
          <ul className={styles.list}>
            {costly.slice(0, 3).map((sentence) => (
              <PlaceLine
                key={`${sentence.paragraph}:${sentence.range.start}`}
                place={sentence}
                line={quoteAt(plan, sentence)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
