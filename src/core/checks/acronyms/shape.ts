import { CAPITAL_BIT, CLASS_OF, FIRST_DIGIT } from "../../text/fold";

/**
 * Whether a word is written as an acronym: all capitals ("SENCO", "SWs"), or two and more of them with the first
 * ("CiN", "SaLT"). Words with digits ("S47") need one capital. "Lac" and "mash" are none.
 */
export function isWrittenAsAcronym(text: string, start: number, end: number): boolean {
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  for (let index = start; index < end; index += 1) {
    const unit = CLASS_OF[text.charCodeAt(index)] as number;
    if ((unit & CAPITAL_BIT) !== 0) {
      capitals += 1;
      letters += 1;
    } else if (unit >= 1 && unit < FIRST_DIGIT) letters += 1;
    else if (unit >= FIRST_DIGIT && unit < FIRST_DIGIT + 10) digits += 1;
  }
  if (digits > 0) return capitals > 0;
  const first = ((CLASS_OF[text.charCodeAt(start)] as number) & CAPITAL_BIT) !== 0;
  return first && (capitals === letters || capitals >= 2);
}
