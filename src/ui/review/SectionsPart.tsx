import type { SectionReview, SectionStatus } from "../../core/checks/plan/planReview";
import type { CheckedPlan } from "../../app/state";
import { useSession, useText } from "../shared/context";
import { PlaceLine } from "./PlaceLine";
import { quoteAt } from "./quoteAt";
import { useReviewStyles } from "./ReviewTab.styles";

const groups: readonly { readonly status: SectionStatus; readonly heading: "strong" | "thin" | "missing" }[] =
  [
    { status: "present", heading: "strong" },
    { status: "weak", heading: "thin" },
    { status: "missing", heading: "missing" },
  ];

/** How many of the plan's own good words are read out. */
const mostStrengths = 4;

/** The parts that a plan needs: strong first, then thin, then missing, each with a question and its place. */
export function SectionsPart({ plan }: { plan: CheckedPlan }) {
  const text = useText();
  const styles = useReviewStyles();
  const { sections, strengths } = plan.review;
  const expected = sections.filter((section) => section.expected);
  return (
    <>
      {groups.map(({ status, heading }) => {
        const here = expected.filter((section) => section.status === status);
        if (here.length === 0) return null;
        return (
          <section key={status} className={styles.section}>
            <h3 className={styles.heading}>{text(`review.${heading}`)}</h3>
            <ul className={styles.list}>
              {here.map((section) => (
                <Line key={section.section} {...section} />
              ))}
            </ul>
          </section>
        );
      })}
      {strengths.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{text("review.strengths")}</h3>
          <ul className={styles.list}>
            {strengths.slice(0, mostStrengths).map((place) => (
              <PlaceLine
                key={`${place.paragraph}:${place.range.start}`}
                place={place}
                line={quoteAt(plan, place)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Line({ section, status, place, advice }: SectionReview) {
  const text = useText();
  const session = useSession();
  const first = advice[0];
  return (
    <PlaceLine
      place={place}
      status={status}
      line={text(`section.${section}`)}
      template={status === "present" ? null : session.templates.forSection(section)}
      more={first === undefined ? null : text(`section.advice.${first}`)}
    />
  );
}
