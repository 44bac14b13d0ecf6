import type { FormCheck } from "../../app/templates/formCheck";
import { contingencyParts } from "../../core/checks/contingency/contingency";
import { LetterRow } from "../coach/LetterRow";
import { useText } from "../shared/context";
import { PartChips } from "./PartChips";
import { useFormStyles } from "./Templates.styles";

/** The five letters of an objective, or the parts of a contingency, as they stand while it is typed. */
export function MeasurePart({ letters, contingency }: Pick<FormCheck, "letters" | "contingency">) {
  const text = useText();
  const styles = useFormStyles();
  if (letters === null && contingency === null) return null;
  return (
    <div
      className={styles.measure}
      role="group"
      aria-label={text(letters === null ? "form.parts" : "form.letters")}
    >
      {letters !== null && <LetterRow letters={letters} />}
      {contingency !== null && (
        <PartChips
          parts={contingencyParts.map((part) => ({ part, there: !contingency.missing.includes(part) }))}
        />
      )}
    </div>
  );
}
