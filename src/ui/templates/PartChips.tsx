import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import type { ContingencyPart } from "../../core/checks/contingency/contingency";
import { useCoachStyles } from "../coach/CoachTab.styles";
import { useFormStyles } from "./Templates.styles";
import { useText } from "../shared/context";

/** The parts of a contingency, each with an icon and a word. */
export function PartChips({
  parts,
}: {
  parts: readonly { readonly part: ContingencyPart; readonly there: boolean }[];
}) {
  const text = useText();
  const styles = useCoachStyles();
  const own = useFormStyles();
  return (
    <ul className={mergeClasses(styles.letters, own.parts)} aria-label={text("form.parts")}>
      {parts.map(({ part, there }) => {
        const Icon = there ? CheckmarkCircle16Filled : Circle16Regular;
        const colour = there ? styles.there : styles.open;
        const said = text(there ? "coach.letter.true" : "coach.letter.false");
        return (
          <li
            key={part}
            className={styles.letter}
            aria-label={text("coach.letter", { name: text(`part.${part}`), said })}
          >
            <Icon className={colour} aria-hidden />
            <span className={styles.letterName}>{text(`form.part.${part}`)}</span>
            <span className={mergeClasses(styles.letterSaid, colour)}>{said}</span>
          </li>
        );
      })}
    </ul>
  );
}
