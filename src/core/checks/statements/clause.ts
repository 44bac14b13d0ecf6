import type { TextRange } from "../../text/range";
import type { Word } from "../../text/words";
import type { TimeWords } from "../dates/timeWords";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { doerOf, type Doer } from "./doer";
import { baseForms, isParticiple, isPastForm, isVerbOf } from "./verbForms";

/**
 * How the main verb is brought in. `will`, `to` ("Jo to ring"), `should` (also must), `needs`, `wants`, `agrees`,
 * `modal` (can, may), `be` (is, are), `perfect` (has done), `past`, `present` ("Jo visits"), `participle` ("Jo
 * visiting"), `imperative`, `infinitive` ("To keep Leo safe"), `none` (no verb at all).
 */
export type Marker =
  | "will" | "to" | "should" | "needs" | "wants" | "agrees" | "modal" | "be" | "perfect" | "past" | "present" | "participle" | "imperative" | "infinitive" | "none"; // prettier-ignore

/** The main clause of a sentence, as far as a plan's reader needs it. Ranges are in the text of the words. */
export interface Clause {
  readonly words: readonly Word[];
  /** The condition ("If Neil comes home drunk"), before or behind the main clause. */
  readonly condition: TextRange | null;
  /** The words before the main verb, without lead-ins. */
  readonly subject: readonly Word[];
  readonly doer: Doer | null;
  readonly marker: Marker;
  /** Infinitive of the main verb, and its place among the words; "" and -1 where there is none. */
  readonly verb: string;
  readonly verbAt: number;
  /** From the main verb to the end of its clause. */
  readonly predicate: readonly Word[];
  readonly negated: boolean;
  /** "to be completed", "will be reviewed": nobody acts. */
  readonly passive: boolean;
  /** True when a label names the doer: "Miss Ali: letter home". */
  readonly labelled: boolean;
  /** True when a passive clause says by whom. */
  readonly byAgent: boolean;
}

const conditionOpeners = new Set("if when whenever should once unless where wherever as".split(" "));
const timeOpeners = new Set(
  "after before during by from at on in within over for until following prior throughout each every".split(
    " ",
  ),
);
const steps = new Set(
  "continue continues agree agrees agreed try tries aim aims attempt attempts commit commits begin begins start starts plan plans arrange need needs have has going ready able willing want prepared going allowed due learn manage manages".split(
    " ",
  ),
);
const skippable = new Set(
  "also always never not then only both all each still again now be being been to just fully actively both jointly together initially please able either first further next".split(
    " ",
  ),
);
const modalWords: Readonly<Record<string, Marker>> = {
  will: "will", shall: "will", "ll": "will", "won't": "will", must: "should", should: "should", ought: "should", can: "modal", could: "modal",
  may: "modal", might: "modal", cannot: "modal", "can't": "modal", "mustn't": "should", "shouldn't": "should",
}; // prettier-ignore
const sentenceOpenersOfVerb = /^(?:be|do|make|keep)$/;

const isLower = (word: Word | undefined, ...forms: string[]): boolean =>
  word !== undefined && forms.includes(word.lower);
const knownVerb = (lower: string, lexicon: PlanLexicon): boolean =>
  isVerbOf(lexicon.taskVerbs, lower) ||
  isVerbOf(lexicon.emptyVerbs, lower) ||
  isVerbOf(lexicon.changeVerbs, lower) ||
  isVerbOf(lexicon.stateVerbs, lower);

/** Where the main clause begins: behind numbers, labels ("Action:"), times ("By 1 May,") and a leading condition. */
function skipLeadIn(
  words: readonly Word[],
  times: readonly TimeWords[],
  lexicon: PlanLexicon,
): { at: number; condition: TextRange | null } {
  let at = 0;
  let condition: TextRange | null = null;
  for (;;) {
    const word = words[at];
    if (!word) return { at: Math.min(at, words.length), condition };
    if (!word.isWord && word.text !== "(" ) { at += 1; continue; } // prettier-ignore
    if (word.text === "(") { at = closing(words, at); continue; } // prettier-ignore
    if (/^(?:\d{1,2}[a-z]?|[a-z])$/.test(word.text) && /^[.):]$/.test(words[at + 1]?.text ?? "")) { at += 2; continue; } // prettier-ignore
    const colon = words.findIndex((other, index) => index > at && index <= at + 5 && other.text === ":");
    if (colon > 0 && !words.slice(at, colon).some((other) => modalWords[other.lower]) && colon < words.length - 1) { at = colon + 1; continue; } // prettier-ignore
    const time = times.find((other) => other.start <= word.start && other.end > word.start);
    if (time && !/^(?:every|each)$/.test(word.lower)) {
      while (at < words.length && (words[at]?.start ?? 0) < time.end) at += 1;
      continue;
    }
    if (time || (timeOpeners.has(word.lower) && at < 3)) {
      const comma = words.findIndex((other, index) => index > at && index < at + 14 && other.text === ",");
      const inverted = findMain(words, at, words.length, lexicon);
      if (comma > 0 && inverted && inverted.at > comma) { at = comma + 1; continue; } // prettier-ignore
      if (time) { while (at < words.length && (words[at]?.start ?? 0) < time.end) at += 1; continue; } // prettier-ignore
    }
    if (/^(?:and|then|so|also|but|in|addition|however|additionally)$/.test(word.lower) && words[at + 1]?.text === ",") { at += 2; continue; } // prettier-ignore
    if (
      (condition === null && conditionOpeners.has(word.lower)) ||
      (isLower(word, "in") && isLower(words[at + 2], "event"))
    ) {
      const end = endOfCondition(words, at, lexicon);
      if (end === null) return { at, condition };
      condition = { start: word.start, end: words[end - 1]?.end ?? word.end };
      at = end;
      continue;
    }
    return { at, condition };
  }
}

function closing(words: readonly Word[], open: number): number {
  for (let at = open + 1; at < words.length; at += 1) if (words[at]?.text === ")") return at + 1;
  return open + 1;
}

/** Index of the first word behind a condition that opens the sentence; `null` when it is the whole sentence. */
function endOfCondition(words: readonly Word[], from: number, lexicon: PlanLexicon): number | null {
  for (let at = from + 2; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (isLower(word, "then")) return at + 1;
    if (/^[,–—:-]$/.test(word.text)) {
      const next = words[at + 1];
      if (
        next &&
        !/^(?:or|and|if|when|but)$/.test(next.lower) &&
        findMain(words, at + 1, Math.min(words.length, at + 16), lexicon)
      )
        return at + 1;
    }
    const marker = modalWords[word.lower];
    if (marker === "will" || marker === "should") {
      // "If Neil comes home after drinking Patricia will…": walk back over the doer.
      let start = at;
      while (start > from + 2) {
        const before = words[start - 1];
        if (!before?.isWord) break;
        const named =
          before.capital ||
          /^(?:the|his|her|their|our|and|we|she|he|they|all|both|a|an)$/.test(before.lower) ||
          ["relatives", "roles", "organisations", "collectives", "children"].some((list) =>
            lexicon[list as "relatives"].has(before.lower),
          );
        const insideRole =
          lexicon.roles.lengthAt(words, start - 2) === 2 ||
          lexicon.organisations.lengthAt(words, start - 2) === 2 ||
          lexicon.roles.lengthAt(words, start - 1) > 1;
        if (!named && !insideRole) break;
        start -= 1;
        if (/^(?:we|she|he|they)$/.test(before.lower)) break;
      }
      return start < at ? start : null;
    }
  }
  return null;
}

interface Main {
  readonly at: number;
  readonly marker: Marker;
  /** First word behind the marker. */
  readonly next: number;
}

/** The first main-verb marker in `words[from, to)`. */
function findMain(words: readonly Word[], from: number, to: number, lexicon: PlanLexicon): Main | null {
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
      (isLower(next, "to") ||
        /^(?:they|we|i|it|this|the)$/.test(words[at - 1]?.lower ?? "") ||
        touchesDoer(words, from, at, lexicon) ||
        isLower(word, "need"))
    )
      return { at, marker: "needs", next: at + 1 };
    if (
      isLower(word, "want", "wants", "wish", "wishes", "hope", "hopes", "hoping", "dreams") &&
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
    if (isLower(word, "was", "were", "had", "did", "didn't", "wasn't", "weren't"))
      return { at, marker: "past", next: at + 1 };
    if (isLower(word, "to") && next?.isWord && !next.capital) {
      if (opening) return { at, marker: "infinitive", next: at + 1 };
      const verbLike =
        knownVerb(next.lower, lexicon) ||
        isLower(next, "not", "be", "have", "also", "continue") ||
        next.lower.endsWith("ly") ||
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
          "how",
          "what",
          "where",
        )
      )
        return { at, marker: "to", next: at + 1 };
    }
    if (opening) {
      const base = baseForms(lower).find(
        (form) =>
          lexicon.taskVerbs.has(form) ||
          lexicon.emptyVerbs.has(form) ||
          lexicon.changeVerbs.has(form) ||
          sentenceOpenersOfVerb.test(form),
      );
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
        const compound = lexicon.things.has(lower) && followedByMarker(words, at, lexicon);
        if (!noun && !compound) return { at, marker: lower === base ? "imperative" : "participle", next: at };
      }
      continue;
    }
    // "Jo visits", "Jo visited", "Jo visiting": only right behind someone who can act, or a thing that is measured.
    if (!word.capital && knownVerb(lower, lexicon)) {
      const doer = doerOf(words.slice(from, at), from === 0, lexicon);
      const touches = doer !== null && words[at - 1]?.end === doer.end;
      const adverb = /ly$|^(?:always|often|never|both|also|still|now)$/.test(words[at - 1]?.lower ?? "");
      if (doer && (touches || adverb)) {
        if (lower.endsWith("ing")) return { at, marker: "participle", next: at };
        if (isPastForm(lower)) return { at, marker: "past", next: at };
        if (
          lower.endsWith("s") ||
          /^(?:parents|they|we|i|children|twins|boys|girls|brothers|sisters|\p{L}+ren)$/u.test(
            words[at - 1]?.lower ?? "",
          ) ||
          doer.kind === "family"
        )
          return { at, marker: "present", next: at };
        if (words.slice(from, at).some((other) => isLower(other, "and", "&")))
          return { at, marker: "present", next: at };
      }
      if (
        !doer &&
        lower.endsWith("ing") &&
        /^(?:dropping|falling|rising|increasing|reducing|getting|becoming|being|improving)$/.test(lower)
      )
        return { at, marker: "participle", next: at };
    }
    if (lower === "not" && words[at + 1]?.lower.endsWith("ing"))
      return { at, marker: "participle", next: at + 1 };
  }
  return null;
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
    if (isLower(word, "is", "are")) return true;
  }
  return false;
}

/** Reads the main clause of one sentence. `times` are the time words of the same text. */
export function clauseOf(words: readonly Word[], times: readonly TimeWords[], lexicon: PlanLexicon): Clause {
  const lead = skipLeadIn(words, times, lexicon);
  const first = findMain(words, lead.at, words.length, lexicon);
  const main = first ? (laterTask(words, first) ?? first) : null;
  const subject = subjectOf(words.slice(lead.at, first?.at ?? words.length));
  let at = main?.next ?? words.length;
  let negated =
    /n't$|^cannot$/.test(words[main?.at ?? -1]?.lower ?? "") || isLower(words[(main?.at ?? 0) - 1], "not");
  let be = main?.marker === "be";
  for (; at < words.length; at += 1) {
    const lower = words[at]?.lower ?? "";
    if (lower === "not" || lower === "never") negated = true;
    if (lower === "be" || lower === "been" || lower === "being") be = true;
    const step =
      steps.has(lower) &&
      isLower(words[at + 1], "to") &&
      (knownVerb(words[at + 2]?.lower ?? "", lexicon) || isLower(words[at + 2], "not"));
    if (step) { at += 1; be = false; continue; } // prettier-ignore
    if (
      lower === "have" &&
      (isLower(words[at + 1], "had", "been") || isParticiple(words[at + 1]?.lower ?? ""))
    )
      continue;
    if (
      skippable.has(lower) ||
      (lower.endsWith("ly") && lower.length > 4 && !/^(?:supply|apply|reply|rely|family|only)$/.test(lower))
    )
      continue;
    if (words[at]?.text === "," || words[at]?.text === "–") continue;
    break;
  }
  if (at >= words.length || main === null) at = main ? Math.min(main.next, words.length) : words.length;
  const written = words[at]?.lower ?? "";
  const verb = pickVerb(written, words[at + 1]?.lower ?? "", be, lexicon);
  const passive =
    be &&
    isParticiple(written) &&
    !lexicon.stateWords.has(written) &&
    (isVerbOf(lexicon.taskVerbs, written) ||
      (main?.marker !== "be" && doerOf(subject, true, lexicon) === null));
  let condition = lead.condition;
  let end = words.length;
  for (let index = at + 1; index < words.length && main; index += 1) {
    const word = words[index];
    if (
      word &&
      (isLower(word, "if", "whenever", "unless") ||
        (isLower(word, "when", "should", "once") && index > at + 1))
    ) {
      if (isLower(words[index - 1], "ask", "asks", "see", "know", "check", "even", "decide")) continue;
      // "When" says at what moment to look, not whether to act at all.
      if (condition === null && !isLower(word, "when", "once"))
        condition = { start: word.start, end: words.at(-1)?.end ?? word.end };
      end = index;
      break;
    }
  }
  const agent = passive ? agentBehind(words, at, lexicon) : null;
  const label = labelled(words, lead.at, main, lexicon);
  const opens = lead.at === 0;
  return {
    words,
    condition,
    subject,
    doer:
      label ??
      agent ??
      antecedent(words, condition, subject, lexicon) ??
      doerOf(subject, opens || words[lead.at - 1]?.text === ":", lexicon),
    marker: main?.marker ?? "none",
    verb: main ? verb : "",
    verbAt: main ? at : -1,
    predicate: main ? words.slice(at, end) : [],
    negated,
    passive,
    labelled: label !== null,
    byAgent: agent !== null,
  };
}

/** Without the "for" of "For Leo to feel safe" and the "not" of "Dad not to drink". */
function subjectOf(words: readonly Word[]): readonly Word[] {
  const from = isLower(words[0], "for") && words.length > 1 ? 1 : 0;
  let to = words.length;
  while (to > from && isLower(words[to - 1], "not", "also", "never", "both", "then", "each", "all")) to -= 1;
  return words.slice(from, to);
}

/** "Nan has drunk for thirty years and is to stop": behind what has been comes what will be. */
function laterTask(words: readonly Word[], first: Main): Main | null {
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

function pickVerb(written: string, after: string, be: boolean, lexicon: PlanLexicon): string {
  if (baseForms(written).includes("look") && after === "after") return "mind";
  if (be && !isPastForm(written) && !written.endsWith("ing") && !isVerbOf(lexicon.taskVerbs, written))
    return "be";
  const forms = baseForms(written);
  return (
    forms.find(
      (form) =>
        lexicon.taskVerbs.has(form) ||
        lexicon.emptyVerbs.has(form) ||
        lexicon.changeVerbs.has(form) ||
        lexicon.stateVerbs.has(form),
    ) ??
    forms[0] ??
    written
  );
}

/** "completed by the social worker": who acts in a passive clause. */
function agentBehind(words: readonly Word[], verbAt: number, lexicon: PlanLexicon): Doer | null {
  for (let at = verbAt + 1; at < words.length; at += 1) {
    if (!isLower(words[at], "by")) continue;
    let end = at + 1;
    while (
      end < words.length &&
      end < at + 9 &&
      !/^(?:by|within|on|in|to|at|every|each|before|from|for|who|[.,;:()–-])$/.test(words[end]?.lower ?? "")
    )
      end += 1;
    const doer = doerOf(words.slice(at + 1, end), false, lexicon);
    if (doer) return doer;
  }
  return null;
}

/** "Mr Khan: phone Gareth": the label says who. */
function labelled(
  words: readonly Word[],
  leadAt: number,
  main: Main | null,
  lexicon: PlanLexicon,
): Doer | null {
  if ((main !== null && main.marker !== "imperative") || words[leadAt - 1]?.text !== ":") return null;
  const label = words.slice(0, leadAt - 1);
  return label.length <= 5 ? doerOf(label, false, lexicon) : null;
}

/** "If Neil is getting frustrated, he will call Sandy": the pronoun stands for whom the condition names. */
function antecedent(
  words: readonly Word[],
  condition: TextRange | null,
  subject: readonly Word[],
  lexicon: PlanLexicon,
): Doer | null {
  const pronoun = subject.find((word) => word.isWord);
  if (!condition || !pronoun || !isLower(pronoun, "he", "she", "they") || subject.length > 2) return null;
  const named = words.filter((word) => word.end <= Math.min(condition.end, pronoun.start)).slice(1);
  const verb = named.findIndex((word, at) => at > 0 && !word.capital && knownVerb(word.lower, lexicon));
  const auxiliary = named.findIndex((word) =>
    isLower(word, "is", "are", "has", "have", "does", "do", "did", "was", "feels", "can"),
  );
  const ends = [verb, auxiliary].filter((at) => at > 0);
  return ends.length === 0 ? null : doerOf(named.slice(0, Math.min(...ends)), false, lexicon);
}
