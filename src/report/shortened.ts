/** The text within `most` characters (UTF-16 units), cut after a word and marked with an ellipsis where it is longer. */
export function shortened(text: string, most: number): string {
  const words = text.trim();
  if (words.length <= most) return words;
  const space = words.lastIndexOf(" ", most - 1);
  return `${words.slice(0, space > 0 ? space : most - 1).replace(/[\s,;:]+$/, "")}…`;
}
