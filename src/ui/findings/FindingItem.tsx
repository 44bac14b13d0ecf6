import { mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { memo, useId } from "react";
import { excerptOf } from "../../app/excerpt";
import { kindOf } from "../../app/kind";
import { headingsOf, paragraphOf } from "../../app/selectors";
import type { CheckedPlan, Listed } from "../../app/state";
import { useSession, useText } from "../shared/context";
import { KindIcon } from "../shared/kindIcon";
import { tailOf } from "../shared/parts";
import { FindingCard } from "./FindingCard";
import { useFindingListStyles, useRowStyles } from "./FindingList.styles";
import { rowAttribute } from "./rows";
import type { ChosenFix } from "./useFindingKeys";

/** Characters of the sentence that stand before the words in a closed row. */
const lead = 22;

export interface FindingItemProps {
  readonly listed: Listed;
  /** The finding above, to know where a new heading begins. */
  readonly before: Listed | null;
  readonly plan: CheckedPlan;
  /** True for the row that Tab reaches. */
  readonly stop: boolean;
  readonly open: boolean;
  readonly chosenFix: ChosenFix;
  readonly onChooseFix: (chosen: ChosenFix) => void;
  /** Where a long list places it. */
  readonly place?: {
    readonly index: number;
    readonly start: number;
    readonly of: number;
    readonly measure: (element: HTMLElement | null) => void;
  };
}

/** One finding: a line with the words and their sentence; opened, the card beneath it. */
function Item({ listed, before, plan, stop, open, chosenFix, onChooseFix, place }: FindingItemProps) {
  const text = useText();
  const session = useSession();
  const styles = useFindingListStyles();
  const row = useRowStyles();
  const card = useId();
  const { finding, id } = listed;
  const kind = kindOf(finding.category);
  const headings = headingsOf(plan);
  const heading = headings[finding.paragraph] ?? null;
  const newHeading = heading !== null && (before === null || headings[before.finding.paragraph] !== heading);
  const excerpt = excerptOf(finding, paragraphOf(plan, finding)?.text ?? "");
  const name = text("finding.name", { words: finding.surface, kind: text(`kind.one.${kind}`) });
  return (
    <li
      aria-label={name}
      className={mergeClasses(place !== undefined && styles.placed)}
      {...(place === undefined
        ? {}
        : {
            ref: place.measure,
            "data-index": place.index,
            "aria-posinset": place.index + 1,
            "aria-setsize": place.of,
            style: { transform: `translateY(${place.start}px)` },
          })}
    >
      {newHeading && <h2 className={styles.heading}>{heading}</h2>}
      <button
        type="button"
        className={mergeClasses(row, open && styles.openRow)}
        {...{ [rowAttribute]: id }}
        tabIndex={stop ? 0 : -1}
        aria-expanded={open}
        aria-controls={open ? card : undefined}
        onClick={() => (open ? session.close() : void session.choose(id))}
        onFocus={() => session.moveTo(id)}
      >
        <KindIcon kind={kind} />
        <span className={styles.words}>{finding.surface}</span>
        {open ? (
          <ChevronDown16Regular className={styles.chevron} aria-hidden />
        ) : (
          <ChevronRight16Regular className={styles.chevron} aria-hidden />
        )}
        {!open && (
          <span className={styles.context}>
            {tailOf(excerpt.before, lead)}
            {excerpt.words}
            {excerpt.after}
          </span>
        )}
        {/* The row is named by its own text, so that speaking what is seen reaches it (WCAG 2.5.3). */}
        <span className={styles.spoken}>{text(`kind.one.${kind}`)}</span>
      </button>
      {open && (
        <FindingCard id={card} listed={listed} plan={plan} chosenFix={chosenFix} onChooseFix={onChooseFix} />
      )}
    </li>
  );
}

/** Drawn anew only when something of its own changed: a list has many. */
export const FindingItem = memo(Item);
