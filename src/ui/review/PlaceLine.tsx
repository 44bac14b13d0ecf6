import { Link, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFill16Regular } from "@fluentui/react-icons/svg/circle-half-fill";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { SectionStatus } from "../../core/checks/plan/planReview";
import type { Template } from "../../core/templates/template";
import type { Place } from "../../core/checks/statements/statement";
import { useSession, useText } from "../shared/context";
import { useReviewStyles } from "./ReviewTab.styles";

const icons = {
  present: CheckmarkCircle16Filled,
  weak: CircleHalfFill16Regular,
  missing: Circle16Regular,
  none: ChevronRight16Regular,
} as const;

export interface PlaceLineProps {
  /** `null` where nothing in the plan shows it: then the line leads nowhere. */
  readonly place: Place | null;
  /** @default none */
  readonly status?: SectionStatus | "none";
  readonly line: string;
  /** A second, quieter line. */
  readonly more?: string | null;
  /** The template that would fill what is missing or thin. @default none */
  readonly template?: Template | null;
}

/** One line of the review. Pressing it shows its place in the plan. */
export function PlaceLine({ place, status = "none", line, more = null, template = null }: PlaceLineProps) {
  const session = useSession();
  const text = useText();
  const styles = useReviewStyles();
  const Icon = icons[status];
  const colour = status === "present" ? styles.there : status === "weak" ? styles.thin : styles.open;
  const content = (
    <>
      <Icon className={mergeClasses(styles.icon, colour)} aria-hidden />
      <span>
        {line}
        {more !== null && <span className={mergeClasses(styles.quiet, styles.said)}>{more}</span>}
      </span>
    </>
  );
  return (
    <li>
      {place === null ? (
        <div className={styles.line}>{content}</div>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.line, styles.leads)}
          onClick={() => void session.showPlace(place)}
        >
          {content}
        </button>
      )}
      {template !== null && (
        <Link
          as="button"
          className={mergeClasses(styles.small, styles.fills)}
          onClick={() => void session.templates.open(template.id)}
        >
          {text("review.template", { title: template.title })}
        </Link>
      )}
    </li>
  );
}
