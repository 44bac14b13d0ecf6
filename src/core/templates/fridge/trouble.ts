import { judgeContingency } from "../../checks/contingency/judgeContingency";
import { outlineOf } from "../../checks/plan/outline";
import { sentencesOf } from "../../text/sentences";
import { oneLine, plainSentence, withCapital, wordCount } from "./plainSentence";
import type { FridgeSource } from "./source";

const mostSentences = 7;
const mostWords = 22;

/** "Jodie is ill: she rings Gemma" as "If Jodie is ill, she rings Gemma". */
const withIf = (sentence: string): string =>
  /^(?:if|when|once)\b/iu.test(sentence)
    ? sentence
    : sentence.replace(/^([^:]{5,80}): (?=\p{L})/u, "If $1, ");

/** "If A, or if B, then C" as two sentences, each with its own C. */
function oneConditionEach(sentence: string): readonly string[] {
  const found = /^if (?<first>[^,]+), or (?:if )?(?<second>[^,]+), (?<then>.+)$/iu.exec(sentence);
  const { first, second, then } = found?.groups ?? {};
  if (first === undefined || second === undefined || then === undefined) return [sentence];
  return [`If ${first}, ${then}`, `If ${second}, ${then}`];
}

/** "A will do this, and B will do that" as two sentences. */
const oneDoerEach = (sentence: string): readonly string[] =>
  /^if\b/iu.test(sentence)
    ? [sentence]
    : sentence.split(/, and (?=\p{Lu}[\p{L}'’-]* (?:will|rings|meets|goes)\b|the \p{L}+ meets\b)/u);

const hasCondition = (sentence: string): boolean => /^(?:if|when|once)\b/iu.test(sentence);

/** The sentences of one statement, each condition with what follows from it. Where a condition is too long for the page, what follows from it is left out too. */
function groupsFor(text: string, source: FridgeSource): readonly (readonly string[])[] {
  const kept: string[][] = [];
  let broken = false;
  const sentences = sentencesOf(text)
    .flatMap(({ start, end }) => oneConditionEach(withIf(text.slice(start, end).trim())))
    .flatMap(oneDoerEach)
    .filter((sentence) => wordCount(sentence) > 3);
  for (const sentence of sentences) {
    const plain = wordCount(sentence) <= mostWords ? plainSentence(sentence, source) : null;
    const condition = hasCondition(sentence);
    if (condition) broken = plain === null;
    if (plain === null || broken) continue;
    const written = `${withCapital(plain)}.`;
    const group = kept.at(-1);
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
  const groups = paragraphs.flatMap((index) =>
    groupsFor(oneLine(snapshot.paragraphs[index]?.text ?? ""), source),
  );
  let room = mostSentences;
  return groups.filter(({ length }) => (room -= length) >= 0);
}
