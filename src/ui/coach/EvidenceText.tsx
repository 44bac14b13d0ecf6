import type { Evidence, Place } from "../../core/checks/statements/statement";
import { evidencePieces } from "../../app/evidencePieces";
import type { CheckedPlan } from "../../app/state";
import { useCoachStyles } from "./CoachTab.styles";

export interface EvidenceTextProps {
  readonly plan: CheckedPlan;
  readonly place: Place;
  readonly evidence: readonly Evidence[];
}

/** The statement as it stands in the plan, with what was found in it underlined. */
export function EvidenceText({ plan, place, evidence }: EvidenceTextProps) {
  const styles = useCoachStyles();
  const paragraphText = plan.snapshot.paragraphs[place.paragraph]?.text ?? "";
  return (
    <blockquote className={styles.statement}>
      {evidencePieces(paragraphText, place, evidence).map((piece, index) =>
        piece.found ? (
          <b key={index} className={styles.evidence}>
            {piece.text}
          </b>
        ) : (
          <span key={index}>{piece.text}</span>
        ),
      )}
    </blockquote>
  );
}
