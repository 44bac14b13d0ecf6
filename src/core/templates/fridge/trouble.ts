import { judgeContingency } from "../../checks/contingency/judgeContingency";
import { outlineOf } from "../../checks/plan/outline";
import { isPastForm, isVerbOf } from "../../checks/statements/verbForms";
import type { DocumentSnapshot, ParagraphSnapshot } from "../../document/snapshot";
import { sentencesOf } from "../../text/sentences";
import { oneLine, plainSentence, withCapital, wordCount } from "./plainSentence";
import type { FridgeSource } from "./source";
import { isByWriter } from "./standsAlone";

const mostSentences = 7;
const mostWords = 22;

/** "Jodie is ill: she rings Gemma" as "If Jodie is ill, she rings Gemma". */
const withIf = (sentence: string): string =>
  /^(?:if|when|once)\b/iu.test(sentence)
    ? sentence
    : sentence.replace(/^([^:]{5,80}): (?=\p{L})/u, "If $1, ");

/** "If A, or if B, then C" as two sentences, each with its own C. "If she drinks, or misses a visit" has one subject for both. */
function oneConditionEach(sentence: string, { lexicon }: FridgeSource): readonly string[] {
  const found = /^if (?<first>[^,]+), or (?<again>if )?(?<second>[^,]+), (?<then>.+)$/iu.exec(sentence);
  const { first, again, second, then } = found?.groups ?? {};
  if (first === undefined || second === undefined || then === undefined) return [sentence];
  const opening = (/^\p{Ll}+/u.exec(second)?.[0] ?? "").toLowerCase();
  const isVerb = opening.endsWith("s") && !/^(?:his|its|theirs|hers|this)$/.test(opening);
  if (again === undefined && (isVerb || isVerbOf(lexicon.taskVerbs, opening))) return [sentence];
  return [`If ${first}, ${then}`, `If ${second}, ${then}`];
}

/** "A will do this, and B will do that" as two sentences. */
const oneDoerEach = (sentence: string): readonly string[] =>
  /^if\b/iu.test(sentence)
    ? [sentence]
    : sentence.split(/, and (?=\p{Lu}[\p{L}'’-]* (?:will|rings|meets|goes)\b|the \p{L}+ meets\b)/u);

/** "Her checks came back on 3 February": tells what has been, not what happens then. */
function isPast(sentence: string): boolean {
  if (/\b(?:will|must|can|may)\b/iu.test(sentence)) return false;
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return /\b(?:has|have) \p{L}/iu.test(sentence) || words.some(isPastForm);
}

const hasCondition = (sentence: string): boolean => /^(?:if|when|once)\b/iu.test(sentence);

const pronounFirst = /^(?:he|she|they|it|this|that|these|those)\b/iu;

const functionWord =
  /^(?:One|The|A|An|Any|Anyone|He|She|They|It|There|No|Nobody|Two|Three|Someone|Either)\b/u;

/** Tables of signs: "One of the lads comes | Mum rings 999" as "If one of the lads comes, Mum rings 999"; "" for a sign alone. */
function withSign({ text, cell }: ParagraphSnapshot, { paragraphs }: DocumentSnapshot): string {
  const own = oneLine(text);
  if (cell === null) return own;
  const first = (row: number) =>
    paragraphs.find(
      (other) => other.cell?.table === cell.table && other.cell.row === row && other.cell.column === 0,
    )?.text ?? "";
  if (cell.row === 0 || !/^(?:if|when)\b/iu.test(first(0).trim())) return own;
  if (cell.column === 0) return "";
  const sign = oneLine(first(cell.row)).replace(/[.:;]$/, "");
  if (sign === "" || hasCondition(own)) return own;
  const small = functionWord.test(sign) ? sign.charAt(0).toLowerCase() + sign.slice(1) : sign;
  return `${hasCondition(sign) ? sign : `If ${small}`}, ${own}`;
}

/** The sentences of one statement, each condition with what follows from it. Where a condition is too long for the page, what follows from it is left out too. */
function groupsFor(text: string, source: FridgeSource): readonly (readonly string[])[] {
  const kept: string[][] = [];
  let broken = false;
  const sentences = sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .flatMap((sentence, at) => oneConditionEach(at === 0 ? withIf(sentence) : sentence, source))
    .flatMap(oneDoerEach)
    .filter((sentence) => wordCount(sentence) > 3);
  for (const sentence of sentences) {
    const plain = wordCount(sentence) <= mostWords ? plainSentence(sentence, source) : null;
    const condition = hasCondition(sentence);
    if (condition) broken = plain === null || isByWriter(plain);
    if (plain === null || broken || isByWriter(plain) || (!condition && isPast(plain))) continue;
    const written = `${withCapital(plain)}.`;
    const group = kept.at(-1);
    if (group === undefined && pronounFirst.test(plain)) continue;
    // Two conditions in a row share what follows: "If A, … If B, … Then both meet."
    const opens = group === undefined || (condition && !hasCondition(group.at(-1) ?? ""));
    if (opens) kept.push([written]);
    else group.push(written);
  }
  return kept;
}

/** What to do if it goes wrong, in groups of short sentences, from the contingency statements that say who does what. */
export function troubleOf(source: FridgeSource): readonly (readonly string[])[] {
  const { snapshot, review, lexicon, today } = source;
  const judged = review.contingency
    .filter(({ verdict }) => verdict === "specific")
    .flatMap((own) => own.paragraphs);
  // A paragraph that is clear by itself counts, even where the whole part was judged vague for another's sake.
  const alone = outlineOf(snapshot, source.layouts)
    .parts.filter(({ sections, roles }) => sections.includes("contingency") || roles.includes("contingency"))
    .flatMap(({ body }) => body)
    .filter(({ text }) => judgeContingency(text, { lexicon, today }).verdict === "specific")
    .map(({ index }) => index);
  const paragraphs = [...new Set([...judged, ...alone])].sort((a, b) => a - b);
  const groups = paragraphs.flatMap((index) => {
    const paragraph = snapshot.paragraphs[index];
    return paragraph === undefined ? [] : groupsFor(withSign(paragraph, snapshot), source);
  });
  let room = mostSentences;
  return groups.filter(({ length }) => (room -= length) >= 0);
}
