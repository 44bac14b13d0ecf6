import type { TextRange } from "../../text/range";
import type { Word } from "../../text/words";
import type { TimeWords } from "../dates/timeWords";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { withoutApposition } from "./apposition";
import { doerOf, type Doer } from "./doer";
import { skipLeadIn, timeOpeners } from "./leadIn";
import { withoutContractions } from "./contractions";
import { findMain, laterTask } from "./mainVerb";
import { isLower, knownVerb, steps, type Main, type Marker } from "./marker";
import { baseForms, isParticiple, isVerbOf } from "./verbForms";

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
  /** Where the main clause begins in the text, behind labels, times and a condition. */
  readonly start: number;
  /** "will have gone eight weeks without": what will have come about by then. */
  readonly cameAbout: boolean;
  /** "to be reading", "will be sleeping": how things are by then, not a task. */
  readonly progressive: boolean;
  /** "to be completed", "will be reviewed": nobody acts. */
  readonly passive: boolean;
  /** True when a label names the doer: "Miss Ali: letter home". */
  readonly labelled: boolean;
  /** True when a passive clause says by whom. */
  readonly byAgent: boolean;
}

const skippable = new Set(
  "also always never not then only both all each still again now be being been to just fully actively both jointly together initially please able either first further next".split(
    " ",
  ),
);

/** Reads the main clause of one sentence. `times` are the time words of the same text. */
export function clauseOf(
  written: readonly Word[],
  times: readonly TimeWords[],
  lexicon: PlanLexicon,
): Clause {
  const words = withoutContractions(written);
  const clause = clauseIn(words, times, lexicon);
  if (clause.doer) return clause;
  const bare = withoutApposition(words, lexicon);
  return bare === words ? clause : clauseIn(bare, times, lexicon);
}

function clauseIn(words: readonly Word[], times: readonly TimeWords[], lexicon: PlanLexicon): Clause {
  const decided = behindDecision(words);
  if (decided > 0) {
    const inner = clauseOf(words.slice(decided), times, lexicon);
    if (/^(?:will|to|agrees|needs)$/.test(inner.marker) && inner.doer !== null) return inner;
  }
  const lead = skipLeadIn(words, times, lexicon);
  const first = findMain(words, lead.at, words.length, lexicon);
  const main = first ? (laterTask(words, first) ?? first) : null;
  const subject = subjectOf(words.slice(lead.at, first?.at ?? words.length));
  let at = main?.next ?? words.length;
  let negated =
    /n't$|^(?:cannot|not)$/.test(words[main?.at ?? -1]?.lower ?? "") ||
    isLower(words[(main?.at ?? 0) - 1], "not");
  let cameAbout = false;
  let be = main?.marker === "be" || main?.marker === "result";
  for (; at < words.length; at += 1) {
    const lower = words[at]?.lower ?? "";
    if (lower === "not" || lower === "never") negated = true;
    if (lower === "be" || lower === "been" || lower === "being") be = true;
    const step =
      steps.has(lower) &&
      isLower(words[at + 1], "to") &&
      (knownVerb(words[at + 2]?.lower ?? "", lexicon) || isLower(words[at + 2], "not"));
    if (step) { at += 1; be = false; continue; } // prettier-ignore
    // "Jordan will keep taking his tablets"
    if (
      /^(?:keeps?|continues?|starts?|begins?)$/.test(lower) &&
      /ing$/.test(words[at + 1]?.lower ?? "") &&
      !/^(?:thing|nothing|something|everything)$/.test(words[at + 1]?.lower ?? "")
    )
      continue;
    if (
      lower === "have" &&
      (isLower(words[at + 1], "had", "been") ||
        isParticiple(
          words[at + (isLower(words[at + 1], "not", "never", "all", "both") ? 2 : 1)]?.lower ?? "",
        ))
    ) {
      cameAbout = true;
      continue;
    }
    if (
      skippable.has(lower) ||
      (lower.endsWith("ly") && lower.length > 4 && !/^(?:supply|apply|reply|rely|family|only)$/.test(lower))
    )
      continue;
    if (words[at]?.text === "," || words[at]?.text === "–") continue;
    break;
  }
  if (at >= words.length || main === null) at = main ? Math.min(main.next, words.length) : words.length;
  const form = words[at]?.lower ?? "";
  const verb = phrasalVerb(form, words, at) ?? pickVerb(form, be, lexicon);
  const passive =
    be &&
    isParticiple(form) &&
    !lexicon.stateWords.has(form) &&
    (isVerbOf(lexicon.taskVerbs, form) || (main?.marker !== "be" && doerOf(subject, true, lexicon) === null));
  let condition = lead.condition;
  let end = words.length;
  for (let index = at + 1; index < words.length && main; index += 1) {
    const word = words[index];
    if (
      word &&
      (isLower(word, "if", "whenever", "unless") ||
        (isLower(word, "when", "should", "once") && index > at + 1))
    ) {
      // "If need be", "if possible": no condition of its own.
      if (
        isLower(
          words[index + 1],
          "need",
          "needed",
          "necessary",
          "possible",
          "required",
          "able",
          "appropriate",
        )
      )
        continue;
      if (isLower(words[index - 1], "ask", "asks", "see", "know", "check", "even", "decide")) continue;
      // "When" says at what moment to look, not whether to act at all.
      if (condition === null && !isLower(word, "when", "once"))
        condition = { start: word.start, end: endOf(words, index, times) };
      end = index;
      break;
    }
  }
  const agent = passive ? agentBehind(words, at, lexicon) : null;
  const label = labelled(words, lead.at, main, subject, lexicon);
  const opens = lead.at === 0;
  return {
    words,
    condition,
    subject,
    doer:
      main === null && label === null
        ? null
        : (label ??
          agent ??
          antecedent(words, condition ?? leadingTime(words, lead.at), subject, lexicon) ??
          lastNamed(subject, lexicon) ??
          doerOf(subject, opens || words[lead.at - 1]?.text === ":", lexicon) ??
          ownedName(subject, lexicon) ??
          stranger(subject, verb, passive, lexicon)),
    marker: main?.marker ?? "none",
    verb: main ? verb : "",
    verbAt: main ? at : -1,
    predicate: main ? words.slice(at, end) : [],
    negated,
    start: words[lead.at]?.start ?? words[0]?.start ?? 0,
    cameAbout,
    progressive: be && main?.marker !== "be" && /^\p{L}{3,}ing$/u.test(form),
    passive,
    labelled: label !== null,
    byAgent: agent !== null,
  };
}

/** A condition ends with the sentence, or at a comma with a time behind it: "if she can't be, until 4 May". */
function endOf(words: readonly Word[], from: number, times: readonly TimeWords[]): number {
  const comma = words.find(
    (word, at) =>
      at > from &&
      word.text === "," &&
      times.some(({ start }) => start > word.start && start <= word.end + 1),
  );
  return comma?.start ?? words.at(-1)?.end ?? 0;
}

const decides =
  /^(?:agreed|asked|requested|required|requires|expects|expected|ordered|directed|proposed|decided|recommends|recommended|essential|important|necessary|vital|agrees|asks)$/;

/** "The court has asked that by week 10 Ms Farrow show …": where what was decided begins; 0 where nothing was. */
function behindDecision(words: readonly Word[]): number {
  const that = words.findIndex(
    (word, at) => at > 1 && at < 9 && word.lower === "that" && decides.test(words[at - 1]?.lower ?? ""),
  );
  return that < 0 ? 0 : that + 1;
}

/** Without the "for" of "For Leo to feel safe" and the "not" of "Dad not to drink". */
function subjectOf(words: readonly Word[]): readonly Word[] {
  const from = isLower(words[0], "for") && words.length > 1 ? 1 : 0;
  // "Lorraine, who has £40 a week left and nobody to borrow from,": what only describes her.
  const aside = words.findIndex(
    (word, at) => word.text === "," && isLower(words[at + 1], "who", "which", "whose"),
  );
  if (aside > from) return words.slice(from, aside);
  let to = words.length;
  while (
    to > from + (isLower(words[to - 1], "not") ? 0 : 1) &&
    isLower(words[to - 1], "not", "also", "never", "both", "then", "each", "all")
  )
    to -= 1;
  return words.slice(from, to);
}

/** Verbs that a small word makes into others: "give up" is to stop, "look after" to mind. */
const phrasal: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  look: { after: "mind", into: "explore", at: "review" },
  give: { up: "stop" },
  come: { off: "stop" },
  cut: { down: "reduce", back: "reduce", out: "stop" },
  carry: { on: "continue" },
  keep: { on: "continue", an: "monitor" },
  put: { on: "gain" },
  take: { on: "accept", part: "participate", responsibility: "accept" },
  let: { know: "inform" },
};

function phrasalVerb(form: string, words: readonly Word[], at: number): string | null {
  const particles = baseForms(form)
    .map((one) => phrasal[one])
    .find((one) => one !== undefined);
  const after = words[at + 1]?.lower ?? "";
  if (!particles) return null;
  // "keep an eye on how Zain is"
  if (particles["an"] && words.slice(at + 2, at + 3).some((word) => isLower(word, "eye")))
    return particles["an"] ?? null;
  // "let Dad know"
  return (
    particles[after] ??
    (particles["know"] && words.slice(at + 2, at + 5).some((word) => isLower(word, "know"))
      ? (particles["know"] ?? null)
      : null)
  );
}

function pickVerb(written: string, be: boolean, lexicon: PlanLexicon): string {
  if (be && !isParticiple(written) && !written.endsWith("ing") && !isVerbOf(lexicon.taskVerbs, written))
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
  subject: readonly Word[],
  lexicon: PlanLexicon,
): Doer | null {
  if (!/^[:–—]$/.test(words[leadAt - 1]?.text ?? "")) return null;
  // "Jen – Triple P with Dad, 8 sessions, to finish by 24 May": a verb may follow the task's name.
  const ends = main !== null && main.marker === "to" && subject.length > 0 && !subject.at(-1)?.isWord;
  if (main !== null && main.marker !== "imperative" && !ends) return null;
  const label = words.slice(0, leadAt - 1);
  const named = label.length <= 9 ? doerOf(label, false, lexicon) : null;
  // "RAG: amber": letters that stand for no post or service.
  const letters = /^\p{Lu}{2,6}$/u.test(label[0]?.text ?? "") && label.length === 1;
  return letters && ![lexicon.roles, lexicon.organisations].some((list) => list.lengthAt(label, 0) > 0)
    ? null
    : named;
}

/** "By his sixth birthday Teodor", "After each session Mum": who stands right before the verb, behind a time or a place. */
function lastNamed(subject: readonly Word[], lexicon: PlanLexicon): Doer | null {
  if (!timeOpeners.has(subject[0]?.lower ?? "") && !isLower(subject[0], "of", "with")) return null;
  let depth = 0;
  for (let at = 1; at < subject.length; at += 1) {
    const word = subject[at];
    if (word?.text === "(") depth += 1;
    if (word?.text === ")") depth -= 1;
    if (!word?.isWord || depth > 0 || namesOn.test(subject[at - 1]?.lower ?? "")) continue;
    const doer =
      word.capital || nounOpeners.test(word.lower) || isPerson(subject, at, lexicon)
        ? doerOf(subject.slice(at), false, lexicon)
        : null;
    if (doer?.start === word.start && doer.end === subject.at(-1)?.end) return doer;
  }
  return null;
}

/** "Barnardo's will": a name that ends as an owner's does, with nothing behind it that is owned. */
function ownedName(subject: readonly Word[], lexicon: PlanLexicon): Doer | null {
  const last = subject.filter((word) => word.isWord).at(-1);
  return last && /'s$/.test(last.lower) && last.capital && lexicon.relatives.lengthAt([last], 0) === 0
    ? { kind: "organisation", start: last.start, end: last.end }
    : null;
}

const ofThings =
  /^(?:improve|increase|reduce|decrease|be|have|remain|stay|continue|start|begin|happen|take|fall|rise|drop|include|focus|become|last|end|go|come|reach|develop|need|help|support|work|stop)$/;

/** "Precious will cook": a first word on no list, with a verb that only people do, is somebody's name. */
function stranger(
  subject: readonly Word[],
  verb: string,
  passive: boolean,
  lexicon: PlanLexicon,
): Doer | null {
  const [only, ...others] = subject.filter((word) => word.isWord);
  if (!only || others.length > 0 || passive || ofThings.test(verb) || !/^\p{Lu}\p{Ll}{2,}$/u.test(only.text))
    return null;
  const listed = [lexicon.things, lexicon.services, lexicon.processes, lexicon.vagueWords].some((list) =>
    list.has(only.lower),
  );
  return listed || !(lexicon.taskVerbs.has(verb) || lexicon.changeVerbs.has(verb))
    ? null
    : { kind: "person", start: only.start, end: only.end };
}

/** "When the twins are six months old, they": the time that leads in, for whom it names. */
function leadingTime(words: readonly Word[], leadAt: number): TextRange | null {
  const first = words[0];
  const last = words[leadAt - 1];
  return first && last && isLower(first, "when", "once", "after", "before", "by", "until")
    ? { start: first.start, end: last.end }
    : null;
}

/** Behind these a noun belongs to the phrase before: "after the school", "by his birthday". */
const namesOn =
  /^(?:the|a|an|his|her|their|our|my|its|each|every|of|and|by|at|in|on|from|for|after|before|during|to|with|until)$/;
const nounOpeners = /^(?:the|his|her|their|our|my|all|both|we|i|he|she|they)$/;

const isPerson = (words: readonly Word[], at: number, lexicon: PlanLexicon): boolean =>
  [lexicon.relatives, lexicon.children, lexicon.roles, lexicon.organisations, lexicon.collectives].some(
    (list) => list.lengthAt(words, at) > 0,
  );

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
  const verb = named.findIndex(
    (word, at) =>
      at > 0 &&
      !word.capital &&
      (knownVerb(word.lower, lexicon) || (named[at - 1]?.capital === true && /[^s']s$/.test(word.lower))),
  );
  const auxiliary = named.findIndex((word) =>
    isLower(word, "is", "are", "has", "have", "does", "do", "did", "was", "feels", "can"),
  );
  const ends = [verb, auxiliary].filter((at) => at > 0);
  return ends.length === 0 ? null : doerOf(named.slice(0, Math.min(...ends)), false, lexicon);
}
