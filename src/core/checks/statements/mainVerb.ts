import type { Word } from "../../text/words";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { doerOf } from "./doer";
import { isLower, knownVerb, modalWords, steps, type Main } from "./marker";
import { changeOfThing, functionWord, resultOf, verbBehindDoer } from "./plainVerb";
import { baseForms, isParticiple, isVerbOf } from "./verbForms";

const sentenceOpenersOfVerb = /^(?:be|do|make|keep)$/;

/** The first main-verb marker in `words[from, to)`. */
export function findMain(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: PlanLexicon,
): Main | null {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word) break;
    if (word.text === "(") depth += 1;
    if (word.text === ")" && depth > 0) depth -= 1;
    if (depth > 0) continue;
    if (word.text === "," && isLower(words[at + 1], "who", "which", "whose", "aged", "now")) {
      // "Grandad, who has drunk for years, to stop": what stands between the commas only describes.
      const close = words.findIndex((other, index) => index > at + 1 && other.text === ",");
      if (close > 0) at = close;
      continue;
    }
    // "Nobody who has been drinking will be left alone with Hugo"
    if (at > from && isLower(word, "who", "which") && words[at - 1]?.isWord === true) {
      const behind = words.findIndex(
        (other, index) =>
          index > at && index < Math.min(to, at + 10) && isLower(other, "will", "must", "should"),
      );
      if (behind > 0) { at = behind - 1; continue; } // prettier-ignore
    }
    if (!word.isWord) continue;
    const next = words[at + 1];
    const lower = word.lower;
    const opening = at === from;
    const capitalMay = lower === "may" && word.capital;
    const modal =
      capitalMay || (opening && lower !== "can" && word.capital && !isLower(next, "be"))
        ? undefined
        : modalWords[lower.replace(/^.*'ll$/, "ll")];
    if (modal) return { at, marker: modal, next: at + 1 };
    if (isLower(word, "would", "'d"))
      return { at, marker: isLower(next, "like", "love", "prefer") ? "wants" : "modal", next: at + 1 };
    // "Child's developmental needs" is a heading: somebody has to be in need of something.
    if (
      isLower(word, "need", "needs") &&
      !opening &&
      next &&
      // "Children's needs to be met": needs that somebody has.
      !isLower(words[at - 1], "in", "of") &&
      !(
        isLower(word, "needs") &&
        (/(?:'s|s')$/.test(words[at - 1]?.lower ?? "") ||
          (isLower(next, "to") &&
            isLower(words[at + 2], "be") &&
            /(?:'s|s')$/.test(words[at - 2]?.lower ?? "")))
      ) &&
      (isLower(next, "to") ||
        /^(?:they|we|i|it|this|the)$/.test(words[at - 1]?.lower ?? "") ||
        touchesDoer(words, from, at, lexicon) ||
        isLower(word, "need"))
    )
      return { at, marker: "needs", next: at + 1 };
    if (
      isLower(
        word,
        "want",
        "wants",
        "wish",
        "wishes",
        "hope",
        "hopes",
        "hoping",
        "dreams",
        "deserves",
        "deserve",
      ) &&
      !(opening && !word.capital)
    )
      return { at, marker: "wants", next: at + 1 };
    if (
      !opening &&
      isLower(
        word,
        "agree",
        "agrees",
        "agreed",
        "plans",
        "intends",
        "commits",
        "promises",
        "promised",
        "undertakes",
      ) &&
      isLower(next, "to", "that", "not")
    )
      return { at, marker: lower === "agreed" && isLower(next, "that") ? "past" : "agrees", next: at + 2 };
    if (isLower(word, "has", "have") && !opening) {
      if (isLower(next, "to")) return { at, marker: "needs", next: at + 2 };
      // "Tracy has until 15 October to find Kai a place"
      if (isLower(next, "until", "till")) {
        const verbAt = words.findIndex(
          (other, index) => index > at + 2 && index < at + 8 && other.lower === "to",
        );
        if (verbAt > 0) return { at, marker: "to", next: verbAt + 1 };
      }
      // "Flo has agreed to have Teddy on 3 May": what was promised is still to be done.
      if (
        isLower(next, "agreed", "offered", "promised", "undertaken", "committed", "volunteered") &&
        isLower(words[at + 2], "to") &&
        !functionWord.test(words[at + 3]?.lower ?? "")
      )
        return { at, marker: "agrees", next: at + 3 };
      // "Nan and Pops have said they'll have Demetri"
      if (isLower(next, "said", "confirmed", "agreed")) {
        const will = words.findIndex(
          (other, index) => index > at + 1 && index <= at + 4 && other.lower === "will",
        );
        if (will > 0 && isLower(words[will - 1], "he", "she", "they", "we", "i"))
          return { at, marker: "agrees", next: will + 1 };
      }
      const done = words
        .slice(at + 1, at + 4)
        .find(
          (other) =>
            other.isWord &&
            !isLower(
              other,
              "not",
              "also",
              "never",
              "already",
              "now",
              "recently",
              "both",
              "all",
              "since",
              "always",
            ),
        );
      return done && isParticiple(done.lower) && done.lower !== "read"
        ? { at, marker: "perfect", next: at + 1 }
        : { at, marker: "present", next: at };
    }
    if (isLower(word, "is", "are", "am", "isn't", "aren't") && !opening) {
      if (isLower(next, "to")) return { at, marker: "to", next: at + 2 };
      if (isLower(next, "going") && isLower(words[at + 2], "to")) return { at, marker: "will", next: at + 3 };
      return { at, marker: "be", next: at + 1 };
    }
    // "Kim and Carl do not argue", "Ellie doesn't like loud noises"
    if (
      !opening &&
      isLower(word, "does", "do", "doesn't", "don't") &&
      (isLower(next, "not") || lower.endsWith("n't"))
    ) {
      const verbAt = at + (isLower(next, "not") ? 2 : 1);
      if (!isLower(words[verbAt], "want", "wish", "need", "have"))
        return { at, marker: "present", next: at + 1 };
    }
    if (isLower(word, "was", "were", "had", "did", "didn't", "wasn't", "weren't"))
      return { at, marker: "past", next: at + 1 };
    // "The six weeks to 5 July": no verb.
    if (isLower(word, "to") && next?.isWord && !next.capital && !/^\d/.test(next.text)) {
      if (opening) return { at, marker: "infinitive", next: at + 1 };
      const verbLike =
        knownVerb(next.lower, lexicon) ||
        isLower(next, "not", "be", "have", "also", "continue") ||
        next.lower.endsWith("ly") ||
        (at > from && opensVerb(words, at + 1)) ||
        // "Jerome to switch off his phone": behind someone, a small word that is no name is what they do.
        (touchesDoer(words, from, at, lexicon) &&
          !isLower(next, "the", "a", "an", "his", "her", "their", "school", "court", "this", "that"));
      if (
        verbLike &&
        !(lexicon.services.has(next.lower) && !lexicon.taskVerbs.has(next.lower)) &&
        !isLower(
          words[at - 1],
          "access",
          "return",
          "up",
          "due",
          "next",
          "close",
          "listen",
          "according",
          "able",
          "enough",
          "ready",
          "likely",
          "somewhere",
          "someone",
          "something",
          "how",
          "what",
          "where",
        )
      )
        return { at, marker: "to", next: at + 1 };
    }
    // "Support worker to engage": a post, not a task.
    if (opening && lexicon.roles.lengthAt(words, at) > 1) continue;
    if (opening) {
      const base = baseForms(lower).find(
        (form) =>
          lexicon.taskVerbs.has(form) ||
          lexicon.emptyVerbs.has(form) ||
          lexicon.changeVerbs.has(form) ||
          sentenceOpenersOfVerb.test(form),
      );
      // "Chase the landlord about the boiler": an order by its shape, whatever its verb.
      if (base === undefined && word.capital && isOrder(words, at, lexicon))
        return { at, marker: "imperative", next: at };
      if (base !== undefined && (lower === base || lower.endsWith("ing"))) {
        const noun =
          next !== undefined &&
          (modalWords[next.lower] !== undefined ||
            isLower(next, "is", "are", "needs", "need", "has", "have") ||
            (isLower(next, "to") &&
            !steps.has(base) &&
            knownVerb(words[at + 2]?.lower ?? "", lexicon) &&
            !isLower(words[at + 2], "be")
              ? lexicon.things.has(lower) ||
                (word.capital &&
                  !lexicon.emptyVerbs.has(lower) &&
                  !["refer", "return", "apply", "speak", "talk", "listen", "go", "move", "work"].includes(
                    lower,
                  ))
              : isLower(next, "to") && isLower(words[at + 2], "be", "have", "take", "start")));
        const compound =
          (lexicon.things.lengthAt(words, at) > 0 && followedByMarker(words, at, lexicon)) ||
          (lower === base && isNounToBeDone(words, at, lexicon));
        if (!noun && !compound) return { at, marker: lower === base ? "imperative" : "participle", next: at };
      }
      continue;
    }
    // "Jo visits", "Jo visited", "Jo visiting": only right behind someone who can act, or a thing that is measured.
    if (!word.capital && !insidePost(words, from, at, lexicon) && !nounBeforeMarker(words, at)) {
      const plain =
        verbBehindDoer(words, from, at, lexicon) ??
        resultOf(words, from, at, lexicon) ??
        changeOfThing(words, from, at, lexicon);
      if (plain) return plain;
      if (
        /^(?:dropping|falling|rising|increasing|reducing|getting|becoming|being|improving)$/.test(lower) &&
        doerOf(words.slice(from, at), from === 0, lexicon) === null
      )
        return { at, marker: "participle", next: at };
    }
    if (lower === "not" && words[at + 1]?.lower.endsWith("ing"))
      return { at, marker: "participle", next: at + 1 };
  }
  return null;
}

/** "Samir to regain a stone": behind "to", a small word with an object of its own is a verb. */
const opensVerb = (words: readonly Word[], at: number): boolean =>
  !functionWord.test(words[at]?.lower ?? "") &&
  /^(?:the|a|an|his|her|their|our|my|all|both|each|every|him|them|it|himself|herself|themselves|at|no|two|three|four|five|six|\d.*)$/.test(
    words[at + 1]?.lower ?? "",
  );

/** A first word that is no name, noun or small word, with an object behind it. */
const isOrder = (words: readonly Word[], at: number, lexicon: PlanLexicon): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(words[at]?.text ?? "") &&
  !functionWord.test(words[at]?.lower ?? "") &&
  !/(?:s|ing|ed|ly|tion|ment)$/.test(words[at]?.lower ?? "") &&
  /^(?:the|a|an|his|her|their|our)$/.test(words[at + 1]?.lower ?? "") &&
  doerOf(words.slice(at, at + 1), true, lexicon) === null &&
  lexicon.things.lengthAt(words, at) === 0;

/** "A family support worker": a verb's form within the name of a post or a service. */
function insidePost(words: readonly Word[], from: number, at: number, lexicon: PlanLexicon): boolean {
  for (let start = Math.max(from, at - 3); start <= at; start += 1)
    if (
      Math.max(lexicon.roles.lengthAt(words, start), lexicon.organisations.lengthAt(words, start)) >
      at - start
    )
      return true;
  return false;
}

/** "Police checks on Uncle Ray to be completed": the verb is yet to come. */
const nounBeforeMarker = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at + 1, at + 7)
    .some((word, index) => isLower(word, "to") && isLower(words[at + 2 + index], "be"));

/** "Smoke alarms to be fitted", "Drug tests to be done": a noun that looks like a verb, and what is to be done with it. */
function isNounToBeDone(words: readonly Word[], at: number, lexicon: PlanLexicon): boolean {
  for (let index = at + 1; index < at + 5; index += 1) {
    const word = words[index];
    if (
      !word?.isWord ||
      word.capital ||
      /^(?:the|a|an|his|her|their|our|for|with|on|in|that)$/.test(word.lower)
    )
      return false;
    if (isLower(word, "to"))
      return isLower(words[index + 1], "be") && isParticiple(words[index + 2]?.lower ?? "");
    if (lexicon.children.lengthAt(words, index) > 0 || lexicon.relatives.lengthAt(words, index) > 0)
      return false;
  }
  return false;
}

/** True when someone who can act or need stands right before. */
function touchesDoer(words: readonly Word[], from: number, at: number, lexicon: PlanLexicon): boolean {
  const doer = doerOf(words.slice(from, at), from === 0, lexicon);
  const before = words[at - 1];
  return (
    doer !== null &&
    (doer.end === before?.end ||
      before?.text === ")" ||
      /ly$|^(?:also|still|now|all|both)$/.test(before?.lower ?? ""))
  );
}

function followedByMarker(words: readonly Word[], at: number, lexicon: PlanLexicon): boolean {
  // "Help Leo to be ready": whom it is done to stands right behind the verb.
  if (words[at + 1]?.capital === true || lexicon.relatives.lengthAt(words, at + 1) > 0) return false;
  for (let index = at + 1; index < Math.min(words.length, at + 6); index += 1) {
    const word = words[index];
    if (!word?.isWord) return false;
    if (modalWords[word.lower] && !(word.lower === "may" && word.capital)) return true;
    if (
      isLower(word, "to") &&
      (isLower(words[index + 1], "be", "have", "take", "start", "continue", "remain") ||
        (words[index + 1]?.isWord === true &&
          isVerbOf(lexicon.changeVerbs, words[index + 1]?.lower ?? "") &&
          !isVerbOf(lexicon.taskVerbs, words[index + 1]?.lower ?? "")))
    )
      return true;
    if (isLower(word, "is", "are", "has", "have", "was", "were")) return true;
  }
  return false;
}

/** "Nan has drunk for thirty years and is to stop": behind what has been comes what will be. */
export function laterTask(words: readonly Word[], first: Main): Main | null {
  if (first.marker !== "perfect" && first.marker !== "past") return null;
  for (let at = first.next; at < words.length - 2; at += 1) {
    if (!isLower(words[at], "and", "but", "so")) continue;
    if (isLower(words[at + 1], "will", "must", "should")) return { at: at + 1, marker: "will", next: at + 2 };
    if (isLower(words[at + 1], "is", "are") && isLower(words[at + 2], "to"))
      return { at: at + 1, marker: "to", next: at + 3 };
    if (isLower(words[at + 1], "needs", "need") && isLower(words[at + 2], "to"))
      return { at: at + 1, marker: "needs", next: at + 3 };
  }
  return null;
}
