import { byBlocks } from "../../text/letterBlocks";
import type { Word } from "../../text/words";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { doerOf } from "./doer";
import { isLower, knownVerb, type Main } from "./marker";
import { isParticiple, isPastForm, isVerbOf } from "./verbForms";

/** Small words that are never a verb and may open what follows one. */
export const functionWord =
  /^(?:the|a|an|his|her|their|our|my|your|its|this|that|these|those|all|both|some|any|no|every|each|one|two|three|four|five|six|seven|eight|nine|ten|and|or|but|so|if|when|while|because|as|than|about|above|across|after|against|along|around|at|away|back|before|behind|below|between|by|down|during|for|from|in|into|inside|less|more|near|of|off|on|out|outside|over|past|round|since|through|throughout|to|towards|under|until|up|with|within|without|how|what|where|which|who|why|him|them|me|us|it|himself|herself|themselves|not|never|always|well|home|together|alone|there|here|again|too|very|only|just|also|once|twice|re)$/;
const pluralBefore = byBlocks(
  /^(?:parents|they|we|i|you|children|twins|boys|girls|brothers|sisters|carers|grandparents|\p{L}+ren)$/u,
);
const adverb = /ly$|^(?:always|often|never|both|also|still|now|then|all|each|just|only)$/;
/** Tasks whose name is also a noun: "school visit 3 May" is no "Jo visit Mum". */
const alsoNoun =
  /^(?:visit|report|contact|support|call|work|plan|test|review|check|help|meet|update|log|record|record|text|email|phone|note|list|move|start|change|place|time|look|use|visit|walk|drive|sleep|stay|search|screen|store|link)$/;
const strongWord = /^(?:will|shall|must|should|'ll)$/;

/** True of what may stand right behind a verb: an object, a phrase of place or time, a mark, or nothing. */
const opensObject = (word: Word | undefined): boolean =>
  word === undefined ||
  !word.isWord ||
  word.capital ||
  functionWord.test(word.lower) ||
  /^[£\d]/.test(word.text) ||
  word.lower.endsWith("ly");

const namesThing = (word: Word | undefined): boolean =>
  word !== undefined && word.isWord && !functionWord.test(word.lower) && !word.lower.endsWith("ly");

/** True when "will", "must" or "to be" still comes, outside a clause of its own. */
export function laterMarker(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at += 1) {
    const lower = words[at]?.lower ?? "";
    if (/^(?:that|who|which|if|when|because|so|until|before|as|while)$/.test(lower)) return false;
    if (strongWord.test(lower)) return true;
    if (lower === "to" && isLower(words[at + 1], "be", "have", "take", "start", "continue")) return true;
    if (/^(?:is|are)$/.test(lower) && isLower(words[at + 1], "to")) return true;
  }
  return false;
}

/**
 * A verb without any helper, by what stands before it and by its shape: "Jo visits", "we laugh", "Mum missed", and, as
 * notes are written, "Jo ring the school". Only right behind someone who can act.
 */
export function verbBehindDoer(
  words: readonly Word[],
  from: number,
  at: number,
  lexicon: PlanLexicon,
): Main | null {
  const word = words[at];
  if (!word || functionWord.test(word.lower) || !/^\p{L}[\p{L}'’-]*$/u.test(word.text)) return null;
  const { lower } = word;
  const known = knownVerb(lower, lexicon);
  const next = words[at + 1];
  if (
    !known &&
    [lexicon.things, lexicon.services, lexicon.processes].some((list) => list.lengthAt(words, at) > 0)
  )
    return null;
  if (!known && !(opensObject(next) && lower.length > 2)) return null;
  const before = words[at - 1];
  // "His order runs out": a thing of his, whatever else "order" may be.
  if (before !== undefined && /^(?:his|their|my|our|your|its)$/.test(before.lower)) return null;
  const doer = doerOf(words.slice(from, at), from === 0, lexicon);
  // "All professionals": still the one who acts.
  if (doer && doerOf(words.slice(from, at + 1), from === 0, lexicon)?.end === word.end) return null;
  // "Everyone in the house speaks kindly"
  if (
    doer &&
    known &&
    /[^s']s$/.test(lower) &&
    namesThing(before) &&
    opensObject(next) &&
    !laterMarker(words, at)
  )
    return { at, marker: "present", next: at };
  if (
    !doer ||
    !(
      before?.end === doer.end ||
      before?.text === ")" ||
      (before?.text === "," && /^\d+$/.test(words[at - 2]?.text ?? "")) ||
      adverb.test(before?.lower ?? "")
    )
  )
    return null;
  if (lower.endsWith("ing") && lexicon.processes.lengthAt(words, at) > 0) return null;
  if (lower.endsWith("ing") && lower.length > 4 && !known && next === undefined) return null;
  if (lower.endsWith("ing") && lower.length > 4) return { at, marker: "participle", next: at };
  if (isPastForm(lower)) return { at, marker: "past", next: at };
  const plural =
    doer.kind === "collective" ||
    (/[^s']s$/.test(before?.lower ?? "") && before !== undefined && !before.capital) ||
    pluralBefore.test(before?.lower ?? "") ||
    doer.kind === "family" ||
    words.slice(from, at).some((other) => isLower(other, "and", "&"));
  if (known && lower.endsWith("s")) return { at, marker: "present", next: at };
  if (!known && /[^s'us]s$/.test(lower) && !isLower(next, "to", "and", "of", "in"))
    return { at, marker: "present", next: at };
  if (plural && (known || !/(?:tion|ment|ness|ity|ance|ence|er|or|ist|al|ive|ous|ful)$/.test(lower)))
    return { at, marker: "present", next: at };
  // "Jo ring the school by Friday": as notes are written.
  if (
    known &&
    isVerbOf(lexicon.taskVerbs, lower) &&
    (alsoNoun.test(lower)
      ? opensObject(next) &&
        next?.isWord === true &&
        !isLower(next, "on", "at", "by", "in", "from", "to", "for", "and", "of")
      : namesThing(next) || opensObject(next))
  )
    return { at, marker: "to", next: at };
  return null;
}

/** "Legal advice sought", "Homework handed in on time": a thing and what is done to it, without "to be". */
export function resultOf(
  words: readonly Word[],
  from: number,
  at: number,
  lexicon: PlanLexicon,
): Main | null {
  const word = words[at];
  const before = words[at - 1];
  if (!word?.isWord || word.capital || at === from || !before?.isWord || !isParticiple(word.lower))
    return null;
  if (functionWord.test(before.lower) || /ly$|^(?:remains?|stays?|feels?|gets?|looks?)$/.test(before.lower))
    return null;
  if (lexicon.stateWords.has(word.lower) || lexicon.feelings.has(word.lower)) return null;
  if (/^(?:dated|called|named|aged|based|needed|used|born|left)$/.test(word.lower)) return null;
  if (words.slice(from, at).some((other) => isLower(other, "none", "nothing", "not", "following")))
    return null;
  const next = words[at + 1];
  if (
    namesThing(next) &&
    !/^x\d/.test(next?.text ?? "") &&
    next?.capital !== true &&
    !/^[\d£]/.test(next?.text ?? "")
  )
    return null;
  if (laterMarker(words, at + 1)) return null;
  const doer = doerOf(words.slice(from, at), from === 0, lexicon);
  return doer === null || doer.kind === "organisation" ? { at, marker: "result", next: at } : null;
}

/** "Her score goes from 8 to 5", "Attendance stays above 95%": a thing that changes or stays. */
export function changeOfThing(
  words: readonly Word[],
  from: number,
  at: number,
  lexicon: PlanLexicon,
): Main | null {
  const word = words[at];
  const before = words[at - 1];
  if (!word?.isWord || word.capital || at === from || !before?.isWord || functionWord.test(before.lower))
    return null;
  if (
    !/[^s']s$/.test(word.lower) ||
    !(isVerbOf(lexicon.changeVerbs, word.lower) || /^(?:feels|thrives|flourishes)$/.test(word.lower))
  )
    return null;
  const next = words[at + 1];
  if (
    next !== undefined &&
    next.isWord &&
    !opensObject(next) &&
    !/^(?:better|regular|stable)$/.test(next.lower) &&
    !isParticiple(next.lower)
  )
    return null;
  return laterMarker(words, at + 1) ? null : { at, marker: "present", next: at };
}
