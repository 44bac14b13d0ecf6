import { Flag, type Tokens } from "../../text/tokens";
import type { ContextSets } from "../context/sets";

/** Words that may stand between an acronym and its full words ("stands for the"). */
const LINK_REACH = 3;

/**
 * Whether the acronym at token `at` is spelled out beside it: "child in need (CIN)", "CIN (child in need)",
 * "CIN stands for child in need". Told by the initials, so that every wording of the full words counts.
 */
export function isExpandedHere(tokens: Tokens, at: number, context: ContextSets): boolean {
  const letters = lettersOf(tokens, at);
  return (
    letters.length > 1 &&
    (initialsBefore(tokens, at, letters, context) || initialsAfter(tokens, at, letters, context))
  );
}

function lettersOf(tokens: Tokens, at: number): string {
  const { text } = tokens;
  const possessive = ((tokens.flags[at] as number) & Flag.possessive) !== 0 ? 2 : 0;
  const end = (tokens.end[at] as number) - possessive;
  let letters = "";
  for (let index = tokens.start[at] as number; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    if (isCapital(unit) || (unit >= 97 && unit <= 122)) letters += text.charAt(index);
  }
  const length = letters.length;
  const plural =
    letters.endsWith("s") &&
    isCapital(letters.charCodeAt(length - 2)) &&
    isCapital(letters.charCodeAt(length - 3));
  return (plural ? letters.slice(0, -1) : letters).toLowerCase();
}

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

const initialOf = (tokens: Tokens, index: number): string =>
  (tokens.text[tokens.start[index] as number] ?? "").toLowerCase();

/** Brackets, or for three letters and more a dash, colon or equals sign, stand before token `index`. */
function isParted(tokens: Tokens, index: number, letters: string): boolean {
  if (index >= tokens.count || index === 0) return false;
  // Only spaces or a hyphen stand between the two.
  if (((tokens.flags[index] as number) & Flag.joined) !== 0) return false;
  const gap = tokens.text.slice(tokens.end[index - 1], tokens.start[index]);
  return /[([]/.test(gap) || (letters.length > 2 && /\s[-–—]\s|[:=]/.test(gap));
}

function initialsBefore(tokens: Tokens, at: number, letters: string, context: ContextSets): boolean {
  const { word } = tokens;
  let last = at - 1;
  let linked = isParted(tokens, at, letters);
  for (
    let step = 0;
    step < LINK_REACH && last >= 0 && context.spellingLinks.has(word[last] as number);
    step += 1
  ) {
    linked ||= context.spelling.has(word[last] as number);
    last -= 1;
  }
  if (!linked) return false;
  for (let first = last; first >= 0 && first > last - letters.length - 4; first -= 1) {
    if (initialOf(tokens, first) === letters[0] && spells(tokens, first, last, letters, context)) return true;
    if (((tokens.flags[first] as number) & Flag.sentence) !== 0) break;
  }
  return false;
}

function initialsAfter(tokens: Tokens, at: number, letters: string, context: ContextSets): boolean {
  const { word } = tokens;
  let first = at + 1;
  let linked = isParted(tokens, first, letters);
  for (
    let step = 0;
    step < LINK_REACH && first < tokens.count && context.spellingLinks.has(word[first] as number);
    step += 1
  ) {
    linked ||= context.spellingAfter.has(word[first] as number);
    first += 1;
  }
  if (!linked || first >= tokens.count || initialOf(tokens, first) !== letters[0]) return false;
  for (let last = first + 1; last < tokens.count && last < first + letters.length + 4; last += 1) {
    if (((tokens.flags[last] as number) & Flag.sentence) !== 0) break;
    if (spells(tokens, first, last, letters, context)) return true;
  }
  return false;
}

/** Whether the words' initials are the letters, small words aside; one word may give more than one letter at its end. */
function spells(tokens: Tokens, first: number, last: number, letters: string, context: ContextSets): boolean {
  let matched = 0;
  let words = 0;
  for (let index = first; index <= last; index += 1) {
    if (initialOf(tokens, index) === letters[matched]) {
      matched += 1;
      words += 1;
    } else if (!context.unspelled.has(tokens.word[index] as number)) words += 1;
  }
  if (matched === letters.length) return words <= letters.length + 1;
  return matched >= 3 && matched >= letters.length - 1 && words <= matched + 1;
}
