import { Link } from "@fluentui/react-components";
import { useState } from "react";
import type { Evidence, Place } from "../../core/checks/statements/statement";
import { evidencePieces, shortenedPieces } from "../../app/evidencePieces";
import type { CheckedPlan } from "../../app/state";
import { useText } from "../shared/context";
import { useCoachStyles } from "./CoachTab.styles";

export interface EvidenceTextProps {
  readonly plan: CheckedPlan;
  readonly place: Place;
  readonly evidence: readonly Evidence[];
}

/** The statement as it stands in the plan, with what was found in it underlined. Long ones unfold when asked. */
export function EvidenceText({ plan, place, evidence }: EvidenceTextProps) {
  const text = useText();
  const styles = useCoachStyles();
  const [whole, showWhole] = useState(false);
  const paragraphText = plan.snapshot.paragraphs[place.paragraph]?.text ?? "";
  const all = evidencePieces(paragraphText, place, evidence);
  const shortened = shortenedPieces(all);
  return (
    <blockquote className={styles.statement}>
      {(whole ? all : shortened).map((piece, index) =>
        piece.found ? (
          <b key={index} className={styles.evidence}>
            {piece.text}
          </b>
        ) : (
          <span key={index}>{piece.text}</span>
        ),
      )}
      {!whole && shortened !== all && (
        <Link as="button" className={styles.more} onClick={() => showWhole(true)}>
          {text("coach.whole")}
        </Link>
      )}
    </blockquote>
  );
}
