import { applyEdits } from "../../document/edit";
import { checkText } from "../../checks/run";
import type { FridgeSource } from "./source";

const purpose = /,? (?:so that|so (?:he|she|they|it|the)\b|in order to|because)\b.*$/iu;
const objectCharacter = /\u{fffc}/gu;

/** The text on one line, without what stands for pictures and comments. */
export const oneLine = (text: string): string =>
  text.replace(objectCharacter, "").replace(/\s+/g, " ").trim();

/** The text with every word that has a plain one put plainly; `null` when a word needs a question first. */
function withFixes(text: string, { compiled }: FridgeSource): string | null {
  const edits = [];
  for (const { fixes } of checkText([text], compiled)) {
    const fix = fixes.find(({ voice }) => voice === "plain");
    if (fix === undefined) return null;
    edits.push(...fix.edits);
  }
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  const clash = sorted.some((edit, index) => edit.range.start < (sorted[index - 1]?.range.end ?? 0));
  return clash ? null : applyEdits(text, edits);
}

const escapeForPattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function withShortWords(text: string, { plainWords }: FridgeSource): string {
  return plainWords.reduce((now, [long, short]) => {
    const pattern = new RegExp(`(?<![\\p{L}'’-])${escapeForPattern(long)}(?![\\p{L}'’-])`, "giu");
    return now.replace(pattern, (found) =>
      /^\p{Lu}/u.test(found) ? short.charAt(0).toUpperCase() + short.slice(1) : short,
    );
  }, text);
}

/**
 * One sentence of a plan as a family would say it: known hard words replaced, reasons left out, short words for long
 * ones. `null` when it has a word that nobody can replace without asking ("support", "ongoing").
 */
export function plainSentence(text: string, source: FridgeSource): string | null {
  const fixed = withFixes(oneLine(text).replace(purpose, "").replace(/[.;]$/, ""), source);
  return fixed === null ? null : withShortWords(fixed, source);
}

export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

export const withCapital = (text: string): string =>
  text.charAt(0).toLocaleUpperCase("en-GB") + text.slice(1);
