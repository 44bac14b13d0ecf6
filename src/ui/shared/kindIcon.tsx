import { Diamond16Filled } from "@fluentui/react-icons/svg/diamond";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { TextCaseUppercase16Filled } from "@fluentui/react-icons/svg/text-case-uppercase";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Kind } from "../../app/kind";

/** The underlines in Word are berry, lavender and green; here the same hues, each with a shape of its own. */
export const useKindColours = makeStyles({
  jargon: { color: tokens.colorPaletteBerryForeground1 },
  acronym: { color: tokens.colorPaletteLavenderBorderActive },
  question: { color: tokens.colorPaletteGreenForeground1 },
});

const icons = {
  jargon: Diamond16Filled,
  acronym: TextCaseUppercase16Filled,
  question: QuestionCircle16Filled,
} as const;

/** Only ever beside the kind's word, or in a row that names it: hidden from screen readers. */
export function KindIcon({ kind }: { kind: Kind }) {
  const colours = useKindColours();
  const Icon = icons[kind];
  return <Icon className={colours[kind]} aria-hidden />;
}
