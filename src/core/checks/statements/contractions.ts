import type { Word } from "../../text/words";

const contraction = /^(.+)(['’](?:ll|m|re|ve|d))$/u;
/** "He's going to", "Mum's agreed to": "is" or "has", where something is meant to happen. */
const shortIs = /^(.+)(['’]s)$/u;
const comesAfterIs = /^(?:going|due|agreed|offered|promised)$/;

const fullForms: Readonly<Record<string, string>> = {
  ll: "will", m: "am", re: "are", ve: "have", d: "would", s: "is",
}; // prettier-ignore

const isShort = ({ lower, text }: Word): boolean =>
  texted.has(lower) ||
  text === "2" ||
  (lower.includes("'") && (contraction.test(text) || shortIs.test(text)));

/** As young people and parents text: "il ring", "im gonna be there". */
const texted: ReadonlyMap<string, readonly [first: string, second: string]> = new Map([
  ["il", ["i", "will"]],
  ["ill", ["i", "will"]],
  ["im", ["i", "am"]],
  ["youll", ["you", "will"]],
  ["theyll", ["they", "will"]],
  ["gonna", ["going", "to"]],
  ["wanna", ["want", "to"]],
]);
/** What "2" stands before as "to": plain verbs that are no nouns. */
const toldTo =
  /^(?:get|ring|text|go|be|do|see|call|take|come|have|help|pick|talk|make|give|bring|tell|keep|stop|try|meet|ask|sort|book|pay|find|phone|send|let|know|stay|start)$/;

/** The words with "I'll" as "I" and "will", so that the one who acts and the verb can be told apart. Places stay true. */
export function withoutContractions(words: readonly Word[]): readonly Word[] {
  if (!words.some(isShort)) return words;
  return words.flatMap((word, at) => {
    const after = words[at + 1]?.lower ?? "";
    if (word.text === "2" && toldTo.test(after)) return [{ ...word, text: "to", lower: "to" }];
    const parts = texted.get(word.lower);
    // "Ill" is a word by itself, but not before a verb.
    if (parts && (word.lower !== "ill" || toldTo.test(after)))
      return parts.map((part) => ({ ...word, text: part, lower: part, capital: part === "i" }));
    const match =
      contraction.exec(word.text) ??
      (comesAfterIs.test(after) && words[at + 2]?.lower === "to" ? shortIs.exec(word.text) : null);
    const [, first, second] = match ?? [];
    if (first === undefined || second === undefined) return [word];
    const middle = word.start + first.length;
    const full = fullForms[second.slice(1).toLowerCase()] ?? second;
    return [
      { ...word, text: first, lower: first.toLowerCase(), end: middle },
      {
        text: second,
        lower: full === "is" && after !== "going" && after !== "due" ? "has" : full,
        start: middle,
        end: word.end,
        isWord: true,
        capital: false,
      },
    ];
  });
}
