import { allMatches } from "../../text/allMatches";
import { blockPattern } from "../../text/letterBlocks";

const name = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";

/** `Jaspreet ("Jas") Dhanda`, `Thomas "Tommo" Pell`, `Katarzyna (Kasia) Nowak`. */
const between = blockPattern(
  `(?<=(${name}) )(?:\\(?["“‘'](${name})["”’']\\)?|\\((?:known as )?(${name})\\)(?= ${name}))(?=[ ,.;:)]|$)`,
  "gu",
);
/** "Jaspreet Dhanda, known as Jas", "Jaspreet (who likes to be called Jas)" */
const knownAs = blockPattern(
  `(${name})(?: ${name})*,? \\(?(?:(?:who is |who likes to be |usually |also )?(?:known as|called)|who goes by|prefers) ["“‘']?(${name})`,
  "gu",
);
const mayHave = /["“‘(]|\b(?:known as|called|goes by|prefers)\b/;

/** Short names that a text gives to people, each with the given name in front of it, both in lower case. */
export interface Nicknames {
  /** The text without the short names that stand inside a full name, so that the name reads on. */
  readonly text: string;
  readonly nicknames: readonly (readonly [name: string, nickname: string])[];
}

/** Reads the short names that stand inside or behind a full name. */
export function nicknamesIn(text: string): Nicknames {
  if (!mayHave.test(text)) return { text, nicknames: [] };
  const nicknames = [
    ...allMatches(text, between).map((match) => [match[1], match[2] ?? match[3]] as const),
    ...allMatches(text, knownAs).map((match) => [match[1], match[2]] as const),
  ].map(([given = "", short = ""]) => [given.toLowerCase(), short.toLowerCase()] as const);
  return { text: nicknames.length === 0 ? text : text.replace(between, "").replace(/ {2}/g, " "), nicknames };
}
