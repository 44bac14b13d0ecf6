import { Button } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { coachItems, stepsOf } from "../../app/coachItems";
import type { CoachItem } from "../../app/coachItems";
import { planOf } from "../../app/selectors";
import type { CheckedPlan } from "../../app/state";
import { useFrameStyles } from "../frame/Frame.styles";
import { NoText } from "../frame/NoText";
import { NotChecked } from "../frame/NotChecked";
import { TabFrame } from "../frame/TabFrame";
import { useAppState, useSession, useText } from "../shared/context";
import { useCoachStyles } from "./CoachTab.styles";
import { ContingencyCard } from "./ContingencyCard";
import { StatementCard } from "./StatementCard";

/** One statement at a time, in the order of the plan, with the question that comes next. */
export function CoachTab() {
  const text = useText();
  const { check } = useAppState();
  const plan = planOf(check);
  const [at, goTo] = useState(0);
  const [allTheSame, lookAllTheSame] = useState(false);
  const found = plan === null ? [] : coachItems(plan.review);
  // Sentences of a letter or a recipe can look like tasks: they are shown only to those who ask.
  const items = plan?.review.nature === "not-a-plan" && !allTheSame ? [] : found;
  const here = Math.min(at, Math.max(0, items.length - 1));
  const item = items[here];
  return (
    <TabFrame
      count={items.length === 0 ? text("coach.statusNone") : text("coach.status", { count: items.length })}
      tools={plan !== null && items.length > 0 && <Steps plan={plan} items={items} at={here} onGo={goTo} />}
    >
      {plan === null ? (
        <NotChecked />
      ) : plan.review.nature === "no-text" ? (
        <NoText plan={plan} />
      ) : item === undefined ? (
        <NothingFound plan={plan} found={found.length} onLook={() => lookAllTheSame(true)} />
      ) : item.type === "statement" ? (
        <StatementCard key={here} statement={item.statement} plan={plan} />
      ) : (
        <ContingencyCard key={here} contingency={item.contingency} plan={plan} />
      )}
    </TabFrame>
  );
}

interface StepsProps {
  readonly plan: CheckedPlan;
  readonly items: readonly CoachItem[];
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** Where the coach stands, and what is good already. */
function Steps({ plan, items, at, onGo }: StepsProps) {
  const text = useText();
  const session = useSession();
  const styles = useCoachStyles();
  const { total, complete } = stepsOf(plan.review);
  const go = (to: number): void => {
    const item = items[to];
    if (item === undefined) return;
    onGo(to);
    void session.showPlace(item.place);
  };
  return (
    <div className={styles.steps}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronLeft20Regular />}
        aria-label={text("coach.previous")}
        disabledFocusable={at === 0}
        onClick={() => go(at - 1)}
      />
      <span className={styles.at} aria-live="polite">
        {text("coach.at", { at: at + 1, total: items.length })}
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronRight20Regular />}
        aria-label={text("coach.next")}
        disabledFocusable={at === items.length - 1}
        onClick={() => go(at + 1)}
      />
      {total > 0 && <span className={styles.praise}>{text("coach.praise", { count: complete, total })}</span>}
    </div>
  );
}

interface NothingFoundProps {
  readonly plan: CheckedPlan;
  /** Sentences that look like statements all the same. */
  readonly found: number;
  readonly onLook: () => void;
}

function NothingFound({ plan, found, onLook }: NothingFoundProps) {
  const text = useText();
  const styles = useFrameStyles();
  if (plan.review.nature === "not-a-plan") {
    return (
      <div className={styles.message}>
        <h2 className={styles.messageTitle}>{text("review.notPlan")}</h2>
        <p className={styles.messageText}>{text("coach.notPlanText")}</p>
        {found > 0 && (
          <Button size="small" onClick={onLook}>
            {text("coach.allTheSame", { count: found })}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className={styles.message}>
      <p className={styles.messageText}>{text("coach.noStatements")}</p>
      <p className={styles.quiet}>{text("coach.noStatementsHint")}</p>
    </div>
  );
}
