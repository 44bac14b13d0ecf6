/** Lower case with straight apostrophes and plain hyphens. Keeps the length of the text. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  return curly.test(lower) ? lower.replace(/[’‘]/g, "'").replace(/‑/g, "-") : lower;
}
const curly = /[’‘‑]/;
