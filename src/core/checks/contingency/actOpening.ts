import { whole } from "../../text/phrasePattern";
import type { Word } from "../../text/words";
import type { PlanLexicon } from "../lexicon/planLexicon";
import type { Clause } from "../statements/clause";
import { doerOf, type Doer } from "../statements/doer";
import { knownVerb } from "../statements/marker";
import { baseForms, isParticiple, isPastForm, isVerbOf } from "../statements/verbForms";

/** The start of a clause in which somebody does something: "Jo will ring", "her son Paul moves in", "I'll tell Amy". */
export interface ActOpening {
  /** Place among the words of the first word of the subject. */
  readonly from: number;
  /** Place of the verb: the first word of what is done. */
  readonly verbAt: number;
  readonly doer: Doer | null;
  /** `promised`: will, must, "to ring", has agreed; `present`: "Nan takes"; `told`: "ring 999", to nobody in particular. */
  readonly form: "promised" | "present" | "told";
}

/** How many words a subject with all that describes it may take. */
const longestSubject = 14;
const joins = whole(["and|but|then|or|so|also|,"]);
const promises = whole(["will|won't|shall|must|should|'ll|[\\p{L}]+'ll"], "u");
const stops = whole([
  "if|when|whenever|because|which|that|unless|until|while|although|where|than|whether|once|who|whom|whose|is|are|was|were|be|been",
]);
/** Words behind which a noun must come, so that what follows is no verb: "the visits", "of calls". */
const beforeNoun = whole([
  "the|a|an|his|her|their|my|our|your|its|this|these|those|of|from|at|in|on|by|for|with|to|no|any|all|some|every",
  "each|two|three|four|five|six|more|into|about|over|until|after|before|and|or|'s|\\p{L}+'s|\\p{N}+",
], "u"); // prettier-ignore
const describes = whole([
  "from|at|in|on|of|who|whom|next|over|,|\\(|down|up|with|across|opposite|upstairs|downstairs|there|here|and",
]);
const pronouns = whole(["i|he|she|they|we|you"]);
/** What goes wrong, rather than what is done about it. */
const mishaps = whole([
  "miss|hit|drink|shout|lose|fail|breach|break|relapse|refuse|feel|need|want|seem|smell|swear|throw|hurt|cut|run",
  "use|smoke|appear|become|continue|live|know|mean|like|love|hope|worry|get|spend|breake|steal|argue|fight|kick",
  "slap|smack|push|lie|deny|sound|look|struggle|deteriorate|worsen|drop|fall|rise|decline|increase|self-harm|skip",
]);
const looksAfter = /^after$/;
const definite = whole(["the|his|her|their|my|our|this|that|[\\p{L}]+'s"], "u");

/** Reads the opening of a clause at a word; `null` where none starts there. `opensSentence`: a capital says nothing there. */
export function actOpeningAt(
  words: readonly Word[],
  at: number,
  opensSentence: boolean,
  lexicon: PlanLexicon,
): ActOpening | null {
  let from = at;
  while (from < words.length && joins.test(words[from]?.lower ?? "")) from += 1;
  from = behindTime(words, from);
  const first = words[from];
  if (!first?.isWord || stops.test(first.lower) || /^(?:has|have)$/.test(first.lower)) return null;
  if (/'ll$/.test(first.lower))
    return {
      from,
      verbAt: from + 1,
      doer: doerBefore(words, from, from + 1, opensSentence, lexicon),
      form: "promised",
    };
  // "I'm telling my solicitor"
  const short = /'(?:m|re|s)$/.exec(first.lower);
  const doing = words[from + 1]?.lower ?? "";
  if (short && /^(?:i|we|they|he|she)'/.test(first.lower) && doing.endsWith("ing") && !standing.test(doing))
    return {
      from,
      verbAt: from + 1,
      doer: { kind: "person", start: first.start, end: first.end - short[0].length },
      form: "present",
    };
  for (let index = from + 1; index < Math.min(words.length, from + longestSubject); index += 1) {
    const word = words[index];
    if (!word) break;
    if (word.text === "(" || (word.text === "," && index > from)) {
      const close = closing(words, index);
      if (close < 0) return null;
      index = close;
      continue;
    }
    // "whoever is on shift"
    if (/^(?:whoever|who)$/.test(word.lower) && /^(?:is|are)$/.test(words[index + 1]?.lower ?? "")) {
      index += 3;
      continue;
    }
    // "T. Osei"
    if (word.text === "." && /^\p{Lu}$/u.test(words[index - 1]?.text ?? "")) continue;
    if (!word.isWord) return null;
    const { lower } = word;
    if (promises.test(lower) && !(lower === "will" && word.capital))
      return {
        from,
        verbAt: index + 1,
        doer: doerBefore(words, from, index, opensSentence, lexicon),
        form: "promised",
      };
    const next = words[index + 1];
    if (/^(?:has|have|is|are)$/.test(lower) && /^(?:agreed|offered|going|to)$/.test(next?.lower ?? ""))
      return {
        from,
        verbAt: index,
        doer: doerBefore(words, from, index, opensSentence, lexicon),
        form: "promised",
      };
    // "my friend Amal is taking"
    if (/^(?:is|are|am)$/.test(lower) && next?.lower.endsWith("ing") && !standing.test(next.lower)) {
      const doer = doerBefore(words, from, index, opensSentence, lexicon);
      return doer ? { from, verbAt: index + 1, doer, form: "present" } : null;
    }
    if (
      lower === "to" &&
      next?.isWord &&
      !next.capital &&
      !beforeNoun.test(next.lower) &&
      (!opensSentence || index > from + 1 || knownVerb(next.lower, lexicon))
    ) {
      const doer = doerBefore(words, from, index, opensSentence, lexicon);
      // "a strategy discussion to be held"
      const done = next.lower === "be" && isParticiple(words[index + 2]?.lower ?? "") && !opensSentence;
      if (doer || done) return { from, verbAt: index + 1, doer, form: "promised" };
    }
    if (!word.capital && isPresent(words, from, index, lexicon)) {
      const doer = doerBefore(words, from, index, opensSentence, lexicon);
      // Behind a service or a post an unknown word in -s may be a noun: "two police call-outs".
      const sure = doer && (/^(?:person|parent|child|family)$/.test(doer.kind) || knownVerb(lower, lexicon));
      if (doer && sure) return { from, verbAt: index, doer, form: "present" };
    }
    if (stops.test(lower)) return null;
  }
  return null;
}

/** Forms in -ing that tell how somebody is, not what is done. */
const standing =
  /^(?:going|being|having|getting|becoming|feeling|drinking|using|struggling|missing|living|coping)$/;

/** Behind "at 11.30pm" or "that evening" at the head of a clause. */
function behindTime(words: readonly Word[], from: number): number {
  const head = words[from]?.lower ?? "";
  const next = words[from + 1]?.lower ?? "";
  const long = /^(?:same|next|following)$/.test(next) ? 3 : 2;
  const clock = /^(?:at|by|from|before|after|on)$/.test(head) && /^\d/.test(next);
  const day =
    /^(?:that|the|this)$/.test(head) &&
    /^(?:same|next|following|evening|night|day|morning|afternoon)$/.test(next);
  if (!clock && !day) return from;
  const behind = from + (clock ? 2 : long);
  return words[behind]?.text === "," ? behind + 1 : behind;
}

/** "Ring 999", "go round and knock": behind a comma the bare form of a task is told to somebody. */
export function toldAt(words: readonly Word[], at: number, lexicon: PlanLexicon): ActOpening | null {
  let from = at;
  while (from < words.length && joins.test(words[from]?.lower ?? "")) from += 1;
  const first = words[from];
  const next = words[from + 1];
  if (!first?.isWord || !next?.isWord || first.capital || !lexicon.taskVerbs.has(first.lower)) return null;
  const behind =
    beforeNoun.test(next.lower) || next.capital || /^(?:round|him|them|straight|me|us)$/.test(next.lower);
  return behind ? { from, verbAt: from, doer: null, form: "told" } : null;
}

/** Index of the mark that closes a bracket or an apposition ("her tutor, Mr Pell, rings"), or -1. */
function closing(words: readonly Word[], at: number): number {
  const mark = words[at]?.text === "(" ? ")" : ",";
  for (let index = at + 1; index < Math.min(words.length, at + 10); index += 1) {
    if (words[index]?.text === mark) return index;
    if (/^[;:.]$/.test(words[index]?.text ?? "")) return -1;
  }
  return -1;
}

/** "takes", "lets herself in"; of several people and of "I" also the bare form. */
function isPresent(words: readonly Word[], from: number, at: number, lexicon: PlanLexicon): boolean {
  const lower = words[at]?.lower ?? "";
  const before = words[at - 1];
  const next = words[at + 1];
  if (!before || beforeNoun.test(before.lower) || before.lower === "not" || next?.lower === "not")
    return false;
  if (/^(?:has|have)$/.test(lower))
    return (
      next !== undefined &&
      (next.capital || /^(?:the|him|her|them|both|all|it|me|us)$/.test(next.lower)) &&
      !isParticiple(next.lower)
    );
  const base = baseForms(lower)[0] ?? lower;
  if (mishaps.test(base) && !looksAfter.test(next?.lower ?? "")) return false;
  const subject = words.slice(from, at);
  const many =
    subject.some((word) => /^(?:and|&|both)$/.test(word.lower)) ||
    /^(?:i|we|they|you|parents|grandparents|staff|carers|children|girls|boys|twins)$/.test(
      subject[0]?.lower ?? "",
    ) ||
    /^(?:parents|grandparents|carers)$/.test(before.lower);
  if (
    /[a-z]s$/.test(lower) &&
    !/(?:ss|'s)$/.test(lower) &&
    !/^(?:his|this|its|as|us|always|perhaps|sometimes|downstairs|upstairs|afterwards|indoors|outdoors|towards|besides|days|nights|was|is|does)$/.test(
      lower,
    )
  )
    return !(pronouns.test(before.lower) && /^(?:i|we|they|you)$/.test(before.lower));
  if (lower === "does") return next?.isWord === true;
  return (
    many && knownVerb(lower, lexicon) && !isPastForm(lower) && !(lower.endsWith("ing") && base !== lower)
  );
}

/** Who the subject names; a definite person-like noun counts when nobody is listed ("the warden", "her landlady"). */
function doerBefore(
  words: readonly Word[],
  from: number,
  to: number,
  opensSentence: boolean,
  lexicon: PlanLexicon,
): Doer | null {
  const subject = words.slice(from, to);
  const first = subject[0];
  if (!first) return null;
  if (/'ll$/.test(first.lower))
    return {
      kind: /^we'/.test(first.lower) ? "collective" : "person",
      start: first.start,
      end: first.end - 3,
    };
  const shift = subject.findIndex((word) => word.lower === "whoever");
  if (shift > 0) return doerOf(subject.slice(0, shift), opensSentence, lexicon);
  const rota = /^(?:whoever|staff)$/.test(
    subject.find((word) => !/^(?:the|any)$/.test(word.lower))?.lower ?? "",
  );
  const last = subject.filter((word) => word.isWord).at(-1);
  if (rota && subject.some((word) => /^(?:rota|shift|duty|call|turn)$/.test(word.lower)) && last)
    return { kind: "role", start: first.start, end: last.end };
  // "our Sheila", "my Dean"
  if (/^(?:our|my)$/.test(first.lower) && subject.length === 2 && subject[1]?.capital === true)
    return { kind: "person", start: first.start, end: subject[1].end };
  const placed = /^(?:upstairs|downstairs|opposite|there|here)$/.test(last?.lower ?? "");
  const doer = doerOf(placed ? subject.slice(0, -1) : subject, opensSentence, lexicon);
  if (doer) {
    const behind = words.slice(from, to).find((word) => word.start >= doer.end);
    return behind === undefined || describes.test(behind.lower) ? doer : null;
  }
  if (!definite.test(first.lower) || !last || subject.length < 2) return null;
  const head = subject.find((_, at) => at > 0 && describes.test(subject[at + 1]?.lower ?? ",")) ?? last;
  if (lexicon.things.has(head.lower) || lexicon.processes.has(head.lower) || lexicon.services.has(head.lower))
    return null;
  const verb = words[to]?.lower ?? "";
  return isVerbOf(lexicon.taskVerbs, verb) && agentive.test(head.lower)
    ? { kind: "role", start: first.start, end: head.end }
    : null;
}

/** Nouns of those who do something by their endings: "warden", "landlady", "grown-up", "keyholder". */
const agentive =
  /(?:er|or|ist|ian|man|men|woman|lady|person|one|up|adult|sponsor|priest|imam|warden|vicar|captain|chief|boss|head|guide|guardian|elder|mate|host)$/;

/** The clause that opens with an act in the present tense or with a bare order. */
export function clauseFrom(words: readonly Word[], opening: ActOpening, lexicon: PlanLexicon): Clause {
  const written = words[opening.verbAt]?.lower ?? "";
  const forms = baseForms(written);
  return {
    words,
    condition: null,
    subject: opening.form === "told" ? [] : words.slice(opening.from, opening.verbAt),
    doer: opening.doer,
    marker: opening.form === "told" ? "imperative" : "present",
    verb:
      forms.includes("look") && words[opening.verbAt + 1]?.lower === "after"
        ? "mind"
        : (forms.find((form) => knownVerb(form, lexicon)) ?? forms[0] ?? written),
    verbAt: opening.verbAt,
    predicate: words.slice(opening.verbAt),
    negated: false,
    start: words[opening.from]?.start ?? 0,
    cameAbout: false,
    progressive: false,
    passive: false,
    labelled: false,
    byAgent: false,
  };
}
