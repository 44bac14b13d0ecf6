import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import type { Letter, Letters } from "../../core/checks/statements/statement";
import { letterKeys } from "../../strings/planWords";
import { useSession, useText } from "../shared/context";
import { useCoachStyles } from "./CoachTab.styles";

const names = ["specific", "measurable", "achievable", "relevant", "timely"] as const;

const icons = {
  true: CheckmarkCircle16Filled,
  false: Circle16Regular,
  null: QuestionCircle16Regular,
} as const;

const keyOf = (letter: Letter): "true" | "false" | "null" =>
  letter === null ? "null" : letter ? "true" : "false";

/** The five letters by the words that the organisation uses, each with an icon and a word: there, missing, can't tell. Nothing here is red. */
export function LetterRow({ letters }: { letters: Letters }) {
  const text = useText();
  const styles = useCoachStyles();
  const keys = letterKeys(useSession().environment.engine.compiled.settings.letters);
  return (
    <ul className={styles.letters} aria-label={text("coach.letters")}>
      {names.map((name) => {
        const said = keyOf(letters[name]);
        const Icon = icons[said];
        const word = text(`coach.letter.${said}`);
        return (
          <li
            key={name}
            className={styles.letter}
            aria-label={text("coach.letter", { name: text(`letter.${keys[name]}`), said: word })}
          >
            <Icon className={said === "true" ? styles.there : styles.open} aria-hidden />
            <span className={styles.letterName}>{text(`letter.${keys[name]}`)}</span>
            <span className={mergeClasses(styles.letterSaid, said === "true" ? styles.there : styles.open)}>
              {word}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
