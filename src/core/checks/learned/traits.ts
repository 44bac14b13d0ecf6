import { whole } from "../../text/phrasePattern";
import type { Word } from "../../text/words";
import type { TimeWords } from "../dates/timeWords";
import type { PlanLexicon } from "../lexicon/planLexicon";
import type { Clause } from "../statements/clause";
import type { ReadStatement } from "../statements/readStatement";

/**
 * The traits by which statements of a kind resemble each other: who acts and how the verb is brought in, what could be
 * counted, and the words themselves, alone and side by side. People, posts, numbers and times stand as what they are
 * (`<roles>`, `0`, `<date>`), and names, as their capitals show them, as `<name>`. No trait twice. Linear in the words.
 */
export function traitsOf(statement: ReadStatement): ReadonlySet<string> {
  const traits = new Set<string>();
  const { words, clause } = statement;
  addShape(statement, traits);
  addClauseWords(statement, traits);
  addWording(kindsOfWords(words, statement, opensWithName(words[0], clause)), traits);
  return traits;
}

/** The words of a text alone, as `traitsOf` has them. For texts of more than one clause. */
export function wordingOf(text: WordsAndTimes & { readonly words: readonly Word[] }): ReadonlySet<string> {
  const traits = new Set<string>();
  addWording(kindsOfWords(text.words, text, false), traits);
  return traits;
}

interface WordsAndTimes {
  readonly times: readonly TimeWords[];
  readonly lexicon: PlanLexicon;
}

function addShape({ clause, act, measure, timely, times, words }: ReadStatement, traits: Set<string>): void {
  const { marker, verb, negated, passive } = clause;
  const doer = clause.doer?.kind ?? "none";
  const count = measure?.kind ?? "none";
  const when = timely ? "timely" : "open";
  const deed = `${act.concrete ? "concrete" : "loose"},${act.deliverable ? "deliverable" : "lasting"}`;
  traits
    .add(`marker=${marker}`)
    .add(`doer=${doer}`)
    .add(`measure=${count}`)
    .add(`when=${when}`)
    .add(`verb=${verb}`)
    .add(`deed=${deed}`)
    .add(`times=${Math.min(2, times.length)}`)
    .add(`length=${Math.min(8, words.length >> 2)}`)
    .add(`marker,doer=${marker},${doer}`)
    .add(`marker,when=${marker},${when}`)
    .add(`marker,measure=${marker},${count}`)
    .add(`doer,when=${doer},${when}`)
    .add(`doer,measure=${doer},${count}`)
    .add(`measure,when=${count},${when}`)
    .add(`marker,doer,when=${marker},${doer},${when}`)
    .add(`marker,doer,measure=${marker},${doer},${count}`)
    .add(`doer,measure,when=${doer},${count},${when}`)
    .add(`verb,doer=${verb},${doer}`)
    .add(`verb,marker=${verb},${marker}`)
    .add(`marker,doer,deed=${marker},${doer},${deed}`)
    .add(`doer,deed,when,measure=${doer},${deed},${when},${measure === null ? "none" : "some"}`)
    .add(`negated,marker,doer=${negated ? "not" : ""},${marker},${doer}`)
    .add(`passive,marker,doer=${passive ? "passive" : ""},${marker},${doer}`);
  if (negated) traits.add("negated");
  if (passive) traits.add("passive");
  if (clause.condition) traits.add("condition");
  if (clause.labelled) traits.add("labelled");
  if (act.concrete) traits.add("concrete");
  if (act.deliverable) traits.add("deliverable");
  if (words.at(-1)?.text === ":") traits.add("colon");
}

/** The words of the clause by their office: whose they are, and how what is done begins. */
function addClauseWords(statement: ReadStatement, traits: Set<string>): void {
  const { subject, predicate } = statement.clause;
  const first = subject.slice(0, SUBJECT_WORDS);
  for (const kind of kindsOfWords(first, statement, opensWithName(first[0], statement.clause)))
    traits.add(`of=${kind}`);
  const done = predicate.map(nameless);
  for (const [at, word] of done.entries()) {
    if (at < PREDICATE_WORDS) traits.add(`does${at}=${word}`);
    if (at > 0) traits.add(`does=${word}`);
  }
  if (done.length > 1) traits.add(`does01=${done[0]} ${done[1]}`);
}

const SUBJECT_WORDS = 6;
const PREDICATE_WORDS = 4;

/** A word without what is one family's own: a number, or what its capital shows to be a name. */
const nameless = ({ lower, capital }: Word): string =>
  /^\d/.test(lower) ? "0" : capital && lower !== "i" ? "<name>" : lower;

/** Each word, each two side by side, each two with one between them, and how the text opens. */
function addWording(kinds: readonly string[], traits: Set<string>): void {
  traits.add(`opens=${kinds[0] ?? ""}`);
  traits.add(`opens=${kinds[0] ?? ""} ${kinds[1] ?? ""}`);
  traits.add(`opens=${kinds[0] ?? ""} ${kinds[1] ?? ""} ${kinds[2] ?? ""}`);
  let before = START;
  let last = START;
  for (const kind of [...kinds, END]) {
    traits.add(kind).add(`${last} ${kind}`);
    if (last !== START) traits.add(`${before} _ ${kind}`);
    before = last;
    last = kind;
  }
}

const START = "^";
const END = "$";

/** Words of a text, but people, posts, services, numbers and times as what they are. */
function kindsOfWords(
  words: readonly Word[],
  { times, lexicon }: WordsAndTimes,
  withName: boolean,
): string[] {
  const kinds: string[] = [];
  let at = 0;
  for (let word = words[at]; word; word = words[at]) {
    const { start } = word;
    const time = times.find((other) => other.start <= start && start < other.end);
    if (time) {
      kinds.push(`<${time.kind}>`);
      while ((words[at]?.start ?? time.end) < time.end) at += 1;
      continue;
    }
    const named = namedAt(words, at, lexicon);
    if (named) {
      kinds.push(`<${named.list}>`);
      at += named.length;
      continue;
    }
    kinds.push(at > 0 || withName ? nameless(word) : word.lower);
    at += 1;
  }
  return kinds;
}

/** "Jade" and "Amara", but not "He" or "Every": the capital of a first word says nothing by itself. */
const opensWithName = (word: Word | undefined, { doer, subject }: Clause): boolean =>
  word !== undefined &&
  (doer?.kind === "person" || doer?.kind === "child") &&
  subject[0]?.start === word.start &&
  !opensSentences.test(word.lower);

const opensSentences = whole([
  "he|she|they|it|i|we|you|this|that|these|those|there|his|her|their|my|our|your|its|the|a|an|all|any|each|every|both",
  "no|nobody|everyone|everybody|someone|somebody|anyone|for",
]);

const namingLists = ["children", "relatives", "roles", "organisations"] as const;

/** The list with the longest phrase that begins at a word. */
function namedAt(
  words: readonly Word[],
  at: number,
  lexicon: PlanLexicon,
): { readonly list: string; readonly length: number } | null {
  let longest: { readonly list: string; readonly length: number } | null = null;
  for (const list of namingLists) {
    const length = lexicon[list].lengthAt(words, at);
    if (length > (longest?.length ?? 0)) longest = { list, length };
  }
  return longest;
}
