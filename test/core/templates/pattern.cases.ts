import type { Piece } from "../../../src/core/templates/pattern";

const words = (text: string): Piece => ({ kind: "words", text });
const field = (id: string): Piece => ({ kind: "field", id });
const group = (...pieces: Piece[]): Piece => ({ kind: "group", pieces });

export const patternCases: readonly { text: string; pieces: readonly Piece[] }[] = [
  { text: "", pieces: [] },
  { text: "only words", pieces: [words("only words")] },
  { text: "{who}", pieces: [field("who")] },
  { text: "{who} will {what}.", pieces: [field("who"), words(" will "), field("what"), words(".")] },
  { text: "a[ b {c}]d", pieces: [words("a"), group(words(" b "), field("c")), words("d")] },
  { text: "[{a}[ {b}]]", pieces: [group(field("a"), group(words(" "), field("b")))] },
  { text: "\\[not a part\\] \\{nor a field\\}", pieces: [words("[not a part] {nor a field}")] },
  { text: "back\\\\slash \\n", pieces: [words("back\\slash \\n")] },
];

/** `at`: where the brace or bracket without its partner stands. */
export const brokenPatterns: readonly { text: string; at: number }[] = [
  { text: "{who", at: 0 },
  { text: "who}", at: 3 },
  { text: "{Who}", at: 0 },
  { text: "{a b}", at: 0 },
  { text: "{}", at: 0 },
  { text: "say [this", at: 4 },
  { text: "[a [b]", at: 0 },
  { text: "say ]this", at: 4 },
];
