/** Stands in a sentence where something is drawn instead of said. Never typed by anybody. */
const hole = "\u0000";

/** Draws a sentence around something: call with the hole's filler, get what stands before and after it. */
export function aroundHole(sentence: (filler: string) => string): readonly [before: string, after: string] {
  const [before = "", after = ""] = sentence(hole).split(hole);
  return [before, after];
}

/** The end of a text, cut at a word, with an ellipsis where something was cut. */
export function tailOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(text.length - length);
  return `…${cut.slice(Math.max(0, cut.search(/\s/)))}`.replace(/^…\s+/, "… ");
}
