import { whole } from "../../text/phrasePattern";
import type { TextRange } from "../../text/range";
import { wordsOf, type Word } from "../../text/words";
import type { PhraseSet, PlanLexicon } from "../lexicon/planLexicon";
import { baseForms } from "./verbForms";

/**
 * Who acts, by what the words say about them. `person`: named, a relative, an initial or a pronoun. `role`: a post that
 * one person holds. `organisation`: a service that acts. `unnamed`: "a social worker", "someone"; `collective`: all or
 * many, so no one in particular. `thing`: no one at all.
 */
export type DoerKind =
  "child" | "parent" | "person" | "family" | "role" | "organisation" | "unnamed" | "collective" | "thing";

/** A doer and the words that name it. */
export interface Doer extends TextRange {
  readonly kind: DoerKind;
}

const determiners = new Set(
  "the a an his her their our my your its this that both all each every any another some either no one two three four five six other".split(
    " ",
  ),
);
const titles = new Set(
  "mr mrs ms miss mx dr prof sister uncle aunty auntie aunt nan nana pc sgt rev".split(" "),
);
const parents = new Set(
  "mum mom mam mummy mother dad daddy father parent parents stepdad step-dad stepmum step-mum stepfather step-father stepmother step-mother partner boyfriend girlfriend husband wife carer carers mums dads mothers fathers perpetrator couple ex ex-partner".split(
    " ",
  ),
);
const organisationEnds = whole([
  "trust|school|centre|center|service|services|nursery|academy|team|project|hub|council|aid|primary",
  "college|clinic|hospital|surgery|unit|association|charity|housing|police|partnership|practice",
  "preschool|pre-school|club|agency|department|care|network|group|court",
]);
/** Posts by the last word of their name, whatever stands before: "kinship worker", "practice nurse". */
const roleHead = whole([
  "worker|officer|nurse|teacher|manager|adviser|advisor|coordinator|co-ordinator|assistant|therapist",
  "practitioner|visitor|counsellor|mentor|supervisor|consultant|doctor|advocate|lead|tutor|secretary",
  "receptionist|caretaker|midwife",
]);
const manyOf = /^(?:professionals|agencies|staff|workers|practitioners|partners|parties|colleagues)$/;
const plainPronouns = new Set("i he she they you".split(" "));
const conjunctions = new Set(["and", "&", ",", "/", "or", "with", "plus", "+"]);
const nounEnds =
  /(?:tion|ment|ness|ance|ence|ity|ing|ship|ies|ance|ures?|hood|ism|ology|ography|able|ible|ful|ous|ive)$/;
/** First names that end as nouns do. */
const nounLikeNames = whole([
  "agnes|clement|constance|vance|prudence|florence|clarence|terence|terrence|lawrence|laurence|spence|charity",
  "felicity|trinity|verity|amity|serenity|unity|sterling|irving|clive|olive|mabel|gable|lance",
]);

/** Length of the listed phrase that ends with the last word, or 0. */
function lengthAtEnd(set: PhraseSet, words: readonly Word[]): number {
  for (let start = Math.max(0, words.length - 5); start < words.length; start += 1)
    if (set.lengthAt(words, start) === words.length - start) return words.length - start;
  return 0;
}

const isName = (word: Word, first: boolean, lexicon: PlanLexicon): boolean => {
  if (!word.capital || !word.isWord) return false;
  const lower = word.lower.replace(/'s?$/, "");
  if (/^\p{Lu}$/u.test(word.text)) return lower !== "a" && (!first || lower !== "i");
  if (lexicon.things.has(lower) || lexicon.vagueWords.has(lower) || lexicon.stateWords.has(lower))
    return false;
  if (lexicon.services.has(lower) || lexicon.processes.has(lower)) return false;
  if (!first) return true;
  if (nounLikeNames.test(lower)) return true;
  if (lower.length > 4 && nounEnds.test(lower)) return false;
  return !baseForms(lower).some(
    (form) =>
      lexicon.taskVerbs.has(form) ||
      lexicon.emptyVerbs.has(form) ||
      (lexicon.changeVerbs.has(form) && form !== "will"),
  );
};

/** What one name, noun or pronoun stands for; `opensSentence` when its first letter would be a capital anyway. */
function classifyPart(part: readonly Word[], opensSentence: boolean, lexicon: PlanLexicon): DoerKind {
  let start = 0;
  while (start < part.length - 1 && determiners.has(part[start]?.lower ?? "")) start += 1;
  const determiner = part[start - 1]?.lower ?? "";
  const noun = part.slice(start);
  const head = noun.at(-1);
  if (!head) return "thing";
  const headWord = head.lower;
  const vague =
    determiner === "a" ||
    determiner === "an" ||
    determiner === "another" ||
    determiner === "some" ||
    determiner === "any" ||
    determiner === "other";
  if (noun.length === 1 && plainPronouns.has(headWord)) return "person";
  if (headWord === "we") return "collective";
  if (/^(?:someone|somebody|anyone|anybody)$/.test(noun[0]?.lower ?? "")) return "unnamed";
  if (headWord.endsWith("'s") || headWord.endsWith("s'")) {
    // "Mum's" alone is somebody's something; "Women's Aid" is caught by its last word.
    return "thing";
  }
  if (
    lexicon.collectives.lengthAt(part, 0) === part.length ||
    lengthAtEnd(lexicon.collectives, noun) === noun.length ||
    // "Health professionals", "school staff"
    (manyOf.test(headWord) && noun.length < 4)
  )
    return "collective";
  // "Baby Noor", "unborn baby Carter"
  if (noun.length > 1 && head.capital && /^(?:baby|unborn|little|toddler)$/.test(noun[0]?.lower ?? ""))
    return "child";
  const roleLength = lengthAtEnd(lexicon.roles, noun);
  const relativeLength = lengthAtEnd(lexicon.relatives, noun);
  const organisationLength = lengthAtEnd(lexicon.organisations, noun);
  const childLength = lengthAtEnd(lexicon.children, noun);
  // "Tobiah's health": not the service.
  if (organisationLength === 1 && headWord === "health" && noun.length > 1) return "thing";
  const longest = Math.max(roleLength, relativeLength, organisationLength, childLength);
  if (longest > 0 && longest >= organisationLength) {
    if (roleLength === longest) {
      if (vague) return "unnamed";
      const plural =
        /s$/.test(headWord) && !/ss$/.test(headWord) && !lexicon.roles.has(headWord.replace(/s$/, "s "));
      return plural && noun.length - roleLength === 0 && headWord !== "gp's" && determiner !== "both"
        ? "collective"
        : "role";
    }
    if (childLength === longest) return "child";
    if (relativeLength === longest) {
      if (headWord === "family" || headWord === "household") return "family";
      if (vague || /^(?:friends|relatives|neighbours|carers|babysitters)$/.test(headWord))
        return noun.length > relativeLength ||
          determiner === "her" ||
          determiner === "his" ||
          determiner === "their"
          ? "person"
          : "unnamed";
      return parents.has(headWord) || parents.has(noun[noun.length - longest]?.lower ?? "")
        ? "parent"
        : "person";
    }
    return "organisation";
  }
  if (
    /^(?:family|network) members?$/.test(
      noun
        .slice(-2)
        .map((word) => word.lower)
        .join(" "),
    )
  )
    return vague ? "unnamed" : "family";
  if (roleHead.test(headWord)) return vague ? "unnamed" : "role";
  if (/^members?$/.test(noun[0]?.lower ?? "") && noun[1]?.lower === "of") return "unnamed";
  if (
    /^(?:staff|team) member$/.test(
      noun
        .slice(-2)
        .map((word) => word.lower)
        .join(" "),
    )
  )
    return vague ? "unnamed" : "role";
  if (noun.some((word) => titles.has(word.lower)) && head.capital) return "person";
  const initials = noun.every((word) => /^\p{Lu}{1,3}$/u.test(word.text));
  if (initials && headWord.length === 1) return headWord === "a" && opensSentence ? "thing" : "person";
  if (initials && headWord.length <= 3 && headWord.length > 1 && determiner === "") return "organisation";
  if (/^\p{Lu}{2,6}s?$/u.test(head.text) && !opensSentence) return "organisation";
  // "Ines Marks": two capitals are a name, whatever the second means by itself.
  if (
    noun.length === 2 &&
    noun.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text)) &&
    noun[0] !== undefined &&
    isName(noun[0], opensSentence, lexicon) &&
    lexicon.things.has(headWord) &&
    !organisationEnds.test(headWord)
  )
    return "person";
  const named = isName(head, opensSentence && noun.length === 1 && start === 0, lexicon);
  if (named && noun.length > 1 && organisationEnds.test(headWord)) return "organisation";
  if (
    organisationEnds.test(headWord) &&
    noun.length > 1 &&
    noun.some((word, index) => word.capital && (index > 0 || !opensSentence))
  )
    return "organisation";
  if (
    named &&
    (determiner === "" || determiner === "both" || determiner === "the") &&
    noun.length <= 4 &&
    noun.every((word) => word.capital || !word.isWord || /^(?:de|van|o|al|el|bin)$/.test(word.lower))
  )
    return /^\p{Lu}{2,6}$/u.test(head.text) ? "organisation" : "person";
  // "Freya's new teacher": the head decides; "Mum's friend Carol", "his brother Wes": the name after the relative.
  if (
    named &&
    noun
      .slice(0, -1)
      .some(
        ({ lower }, at) =>
          lexicon.relatives.lengthAt(noun, at) > 0 ||
          lexicon.roles.lengthAt(noun, at) > 0 ||
          roleHead.test(lower),
      )
  )
    return "person";
  return "thing";
}

const rank: Readonly<Record<DoerKind, number>> = {
  child: 6, parent: 7, person: 8, family: 5, role: 7, organisation: 4, collective: 2, unnamed: 1, thing: 0,
}; // prettier-ignore

/** Splits "Jo, Mum and the health visitor" at its conjunctions and stops at what only describes ("from the clinic"). */
function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  let part: Word[] = [];
  let depth = 0;
  let described = false;
  for (const word of words) {
    if (word.text === "(" || word.text === "[") depth += 1;
    if (depth === 0) {
      if (conjunctions.has(word.lower)) {
        if (part.length > 0) parts.push(part);
        part = [];
        described = false;
      } else if (
        word.isWord &&
        /^(?:of|from|at|in|for|on|who|whom|whose|that|which|whilst|while|when|via|alongside)$/.test(
          word.lower,
        ) &&
        part.length > 0
      ) {
        described = !(
          word.lower === "of" &&
          /^(?:all|both|one|head|each|some|none|team|member|members)$/.test(part.at(-1)?.lower ?? "")
        );
        if (!described)
          part =
            word.lower === "of" && /^(?:head|team|member|members)$/.test(part.at(-1)?.lower ?? "")
              ? [...part, word]
              : part;
      } else if (word.isWord && !described) part.push(word);
    }
    if ((word.text === ")" || word.text === "]") && depth > 0) depth -= 1;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** Who the words name, or `null` for no one. `opensSentence`: the first word would have a capital anyway. */
export function doerOf(words: readonly Word[], opensSentence: boolean, lexicon: PlanLexicon): Doer | null {
  const first = words.find((word) => word.isWord);
  // "Child in need meetings": a meeting, not a child.
  if (
    words.some((word, at) => word.lower === "in" && words[at + 1]?.lower === "need" && at + 2 < words.length)
  )
    return null;
  let best: DoerKind = "thing";
  let start = -1;
  let end = -1;
  const parts = partsOf(words);
  for (const part of parts) {
    const kind = classifyPart(part, opensSentence && part[0] === first, lexicon);
    if (kind === "thing") continue;
    // "Strengths and difficulties": beside a thing, a first word that could be a name is none.
    if (
      kind === "person" &&
      opensSentence &&
      part.length === 1 &&
      part[0] === first &&
      parts.length > 1 &&
      words.some(({ lower }) => lower === "and" || lower === "&") &&
      !plainPronouns.has(first?.lower ?? "") &&
      lexicon.relatives.lengthAt(part, 0) === 0 &&
      parts.slice(1).every((other) => classifyPart(other, false, lexicon) === "thing")
    )
      continue;
    const from = part[0];
    const to = part.at(-1);
    if (!from || !to) continue;
    if (start < 0) start = from.start;
    end = to.end;
    if (rank[kind] > rank[best]) best = kind;
  }
  return start < 0 ? null : { kind: best, start, end };
}

/** Who a cell under "By who" names: the first line that names anyone. */
export function doerOfCell(text: string, lexicon: PlanLexicon): Doer | null {
  const words = wordsOf(text);
  for (let at = 0; at < words.length;) {
    let end = at;
    while (end < words.length && !/^[.;:\n–—(-]$/.test(words[end]?.text ?? "")) end += 1;
    const doer = doerOf(words.slice(at, end), false, lexicon);
    if (doer) return doer;
    at = end + 1;
  }
  return null;
}
