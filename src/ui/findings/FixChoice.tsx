import { Button, ToggleButton, mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import { previewOf } from "../../app/excerpt";
import { equalReplacements, remaining } from "../../app/selectors";
import type { CheckedPlan, Listed } from "../../app/state";
import { useAppState, useSession, useText } from "../shared/context";
import { useFindingCardStyles } from "./FindingCard.styles";
import { chosenFor } from "./useFindingKeys";
import type { ChosenFix } from "./useFindingKeys";

export interface FixChoiceProps {
  readonly listed: Listed;
  readonly plan: CheckedPlan;
  readonly paragraphText: string;
  readonly chosenFix: ChosenFix;
  readonly onChooseFix: (chosen: ChosenFix) => void;
}

/**
 * The suggestions, best first. One is chosen; the sentence that it makes is shown under pointer or focus before
 * anything is written.
 */
export function FixChoice({ listed, plan, paragraphText, chosenFix, onChooseFix }: FixChoiceProps) {
  const text = useText();
  const session = useSession();
  const styles = useFindingCardStyles();
  const { ignored, writing, check } = useAppState();
  const places = useId();
  const { finding, id } = listed;
  const chosen = chosenFor(chosenFix, id);
  const [pointed, point] = useState<number | null>(null);
  const shown = finding.fixes[pointed ?? chosen] ?? finding.fixes[0];
  const taken = finding.fixes[chosen] ?? finding.fixes[0];
  if (shown === undefined || taken === undefined) return null;
  const busy = writing !== null || check.status === "checking";
  // One place alone needs no button for all of them, and an unsure finding never has one.
  const count = equalReplacements(remaining(plan, ignored), listed, taken).length;
  return (
    <>
      <div className={styles.fixes} role="group" aria-label={text("finding.choose")}>
        {finding.fixes.map((fix, index) => (
          <ToggleButton
            key={`${fix.label} ${index}`}
            className={styles.fix}
            size="small"
            checked={index === chosen}
            onClick={() => onChooseFix({ id, fix: index })}
            onPointerEnter={() => point(index)}
            onPointerLeave={() => point(null)}
            onFocus={() => point(index)}
            onBlur={() => point(null)}
          >
            <span>
              {fix.voice === "child" ? text("finding.childVoice", { words: fix.label }) : fix.label}
            </span>
            {index < 3 && finding.fixes.length > 1 && (
              <span className={mergeClasses(styles.key, styles.quiet)} aria-hidden>
                {index + 1}
              </span>
            )}
          </ToggleButton>
        ))}
      </div>
      <p className={mergeClasses(styles.text, styles.preview)}>
        <span className={styles.quiet}>{text("finding.preview")} </span>
        {previewOf(finding, shown, paragraphText).map((piece, index) =>
          piece.changed ? (
            <ins key={index} className={styles.changed}>
              {piece.text}
            </ins>
          ) : (
            <span key={index}>{piece.text}</span>
          ),
        )}
      </p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={busy}
          onClick={() => void session.replace(id, chosen)}
        >
          {text("finding.replace")}
        </Button>
        {count > 1 && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-describedby={places}
            onClick={() => void session.replaceAllLike(id, chosen)}
          >
            {text("finding.replaceAll")}
          </Button>
        )}
      </div>
      {count > 1 && (
        <p id={places} className={mergeClasses(styles.text, styles.quiet)}>
          {text("finding.places", { count })}
        </p>
      )}
    </>
  );
}
