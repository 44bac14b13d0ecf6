import type { TextRange } from "../../text/range";
import { sentencesOf } from "../../text/sentences";
import { wordsOf, type Word } from "../../text/words";
import { findTimes } from "../dates/findTimes";
import { isBounded, type TimeWords } from "../dates/timeWords";
import { holdsAny, type PlanLexicon } from "../lexicon/planLexicon";
import { actOf } from "./act";
import { adviseOn } from "./advice";
import { clauseOf, type Clause } from "./clause";
import { doerOf, doerOfCell, type Doer } from "./doer";
import { kindOf, namesChild, type ColumnHint } from "./kind";
import { boundedTimes, findMeasure } from "./measure";
import type { Evidence, Letter, Statement, StatementKind } from "./statement";

/** A cell beside the statement's own, and what its column holds. */
export interface NeighbourText {
  /** Index of the cell's paragraph in the snapshot. */
  readonly paragraph: number;
  readonly text: string;
  readonly roles: readonly ("who" | "when" | "measure" | "why")[];
}

export interface StatementOptions {
  readonly lexicon: PlanLexicon;
  /** ISO day, or `null` when no rule may depend on the clock. */
  readonly today: string | null;
  /** Index of the paragraph in the snapshot. Default 0. */
  readonly paragraph?: number;
  readonly neighbours?: readonly NeighbourText[];
  /** What the column or heading says that its lines are. */
  readonly hint?: ColumnHint;
  /** First names of the child and of brothers and sisters, in lower case. */
  readonly childNames?: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
const purpose =
  /\b(?:so that|so\b(?= (?:[a-zà-ÿ]+ ){1,3}(?:can|will|is|are|has|have|does|feels?|knows?|sleeps?|gets?|do|learns?|sees?|don't|doesn't|isn't|won't|aren't))|in order to|in order that|in order for|this is to|to (?:keep|help|prevent|protect|make sure|ensure|reduce|stop|give|enable|allow|let|show|build|improve|provide|support|safeguard|promote)|because|for the benefit of|this (?:will|means|is so|is because|helps))\b/i;
const lasting =
  /\b(?:long[- ]?term|(?:after|for) (?:[a-zà-ÿ]+ ){0,2}(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|many|several) years|years of|dependen[a-zà-ÿ]+|addict[a-zà-ÿ]*|alcoholic|daily (?:use|user|drinker|drinking|cannabis|heroin)|since (?:s?he|they) (?:was|were)|every day since|heavy (?:drinker|user)|chronic|lifelong|entrenched)\b/i;
const abrupt =
  /\b(?:straight ?away|immediately|at once|overnight|today|tomorrow|tonight|right away|from now on|by (?:the )?(?:weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|tomorrow)|this week|within (?:a|one|two|three|\d+) (?:days?|week)|cold turkey|suddenly|with immediate effect|from today)\b/i;
const giveUp =
  /\b(?:stop|give up|quit|cease|be (?:clean|sober|drug[- ]free|alcohol[- ]free|abstinent)|abstain|not (?:drink|use|smoke)|come off)\b/i;
const impossible =
  /\b(?:although|even though|despite|but) [^.;]*\b(?:no (?:car|money|phone|transport|childcare|places?|vacanc[a-zà-ÿ]+)|waiting list|not (?:available|open|running)|closed|cannot read|can't (?:read|drive|afford)|works? (?:nights|full[- ]time|away)|in (?:prison|hospital))\b/i;
const neverAgain =
  /\b(?:never (?:argue|shout|be late|feel|drink|get angry|worry)[^.;]* again|100% [^.;]*(?:from (?:tomorrow|monday|today))|perfect)\b/i;
/** Words that claim a time, though not one that can be looked up. "Ongoing" and "asap" claim none. */
const atOnce =
  /^(?:straight ?away|immediate(?:ly)?|right away|at once|overnight|now|with immediate effect)$/i;
const courseLength = /\b(?:\d+|six|eight|ten|twelve)[- ](?:weeks?|months?|sessions?)\b/i;
const reviewing =
  /\b(?:be|is|are) (?:[a-zà-ÿ]+ )?(?:reviewed|discussed|monitored|looked at|considered|revisited)\b/i;

/** Judges one text as one statement. Never throws; an empty text is `neither`. Linear in the length of the text. */
export function judgeStatement(text: string, options: StatementOptions): Statement {
  const { lexicon, today, paragraph = 0, neighbours = [], hint = null, childNames = none } = options;
  const words = wordsOf(text);
  const times = findTimes(text, lexicon);
  const sentences = sentencesOf(text);
  const main = sentences[0] ?? { start: 0, end: 0 };
  const within = (range: TextRange, word: TextRange): boolean =>
    range.start <= word.start && word.end <= range.end;
  const clause = clauseOf(
    words.filter((word) => within(main, word)),
    times,
    lexicon,
  );
  const except = clause.condition;
  const judged = times.filter((time) => time.kind !== "past" && !isReviewOnly(text, sentences, time));
  const able = /\b(?:able to|can)\b/i.test(
    text.slice(main.start, clause.words[clause.verbAt]?.end ?? main.end),
  );
  const measure = findMeasure({
    text,
    words,
    times,
    except,
    verb: clause.verb,
    able,
    someone: clause.doer !== null && clause.doer.kind !== "thing",
  });
  const counted =
    measure !== null && (measure.kind === "count" || measure.kind === "absolute" || measure.kind === "state");
  const act = actOf(clause, lexicon, counted);
  const bounded = boundedTimes(judged, except);
  const cells = readNeighbours(neighbours, lexicon);
  // "A 17-week course, starting on 9 January" ends on a day that can be worked out.
  const runs = judged.some((time) => time.kind === "start") && courseLength.test(text);
  const timelyHere = bounded.length > 0 || runs;
  const kind = kindOf({
    text: text.slice(main.start, main.end),
    clause,
    act,
    measure,
    timely: timelyHere,
    times,
    hint,
    lexicon,
  });
  const who = whoOf(text, clause, kind, cells, paragraph, lexicon);
  const when = whenOf(text, judged, bounded, cells, paragraph, except, spanOf(clause.subject), times);
  const timely = timelyHere || cells.bounded !== null;
  // "Tamila should not be discharged": she is whom it is about, but nobody acts.
  const patientOnly = clause.passive && who.own && !clause.byAgent && !cells.doer;
  const specific =
    who.doer !== null &&
    who.doer.kind !== "thing" &&
    who.doer.kind !== "unnamed" &&
    !patientOnly &&
    act.concrete &&
    (who.doer.kind !== "collective" || isClosedAct(clause, timely));
  const felt =
    except !== null &&
    holdsAny(
      lexicon.feelings,
      words.filter((word) => within(except, word)),
    );
  const measurable = measure !== null || cells.measure !== null || (act.deliverable && !felt);
  const judgedKind = kind === "objective" || kind === "action";
  const child =
    namesChild(words, childNames, lexicon) || (clause.doer !== null && clause.doer.kind === "child");
  const letters = {
    specific: judgedKind ? specific : null,
    measurable: judgedKind ? measurable : null,
    achievable: judgedKind ? achievableOf(text, lexicon, words) : null,
    relevant: judgedKind ? relevantOf(text, words, clause, child, cells.why, lexicon) : null,
    timely: judgedKind ? timely : null,
  };
  const advice = adviseOn({
    text, paragraph, kind, letters, clause, today, times: [...judged, ...(cells.bounded ? [] : cells.times)],
    hasWho: who.doer !== null && who.doer.kind !== "thing",
    collective: (who.doer?.kind === "collective" || who.doer?.kind === "unnamed") && letters.specific === false && who.own ? who.doer : null,
    childNamed: child,
  }); // prettier-ignore
  const predicate = clause.predicate;
  const firstWord = predicate[0];
  const lastWord = predicate.at(-1);
  return {
    paragraph,
    range: { start: main.start, end: sentences.at(-1)?.end ?? 0 },
    paragraphs: [...new Set([paragraph, ...neighbours.map((cell) => cell.paragraph)])],
    kind,
    letters,
    who: kind === "neither" ? null : who.evidence,
    what:
      firstWord && lastWord && kind !== "neither"
        ? evidence(text, paragraph, { start: firstWord.start, end: lastWord.end })
        : null,
    when: kind === "neither" ? null : when,
    measure:
      kind === "neither"
        ? null
        : measure
          ? evidence(text, paragraph, measure)
          : act.deliverable && judgedKind && !felt && firstWord && lastWord
            ? evidence(text, paragraph, { start: firstWord.start, end: lastWord.end })
            : cells.measure,
    advice,
    nextQuestion: advice[0]?.id ?? null,
  };
}

const spanOf = (words: readonly Word[]): TextRange | null => {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
};

const evidence = (text: string, paragraph: number, { start, end }: TextRange): Evidence => ({
  paragraph,
  range: { start, end },
  text: text.slice(start, end),
});

/** "This should be reviewed for B at the next conference": the date belongs to the review, not to the step. */
function isReviewOnly(text: string, sentences: readonly TextRange[], time: TimeWords): boolean {
  const index = sentences.findIndex((sentence) => sentence.start <= time.start && time.end <= sentence.end);
  const sentence = sentences[index];
  return index > 0 && sentence !== undefined && reviewing.test(text.slice(sentence.start, sentence.end));
}

interface Cells {
  readonly doer: { readonly doer: Doer; readonly evidence: Evidence } | null;
  readonly bounded: Evidence | null;
  readonly times: readonly TimeWords[];
  readonly measure: Evidence | null;
  readonly why: string;
}

function readNeighbours(neighbours: readonly NeighbourText[], lexicon: PlanLexicon): Cells {
  let doer: Cells["doer"] = null;
  let bounded: Evidence | null = null;
  let measure: Evidence | null = null;
  const times: TimeWords[] = [];
  let why = "";
  for (const { paragraph, text, roles } of neighbours) {
    if (roles.includes("why")) why += ` ${text}`;
    const found = roles.includes("when") || roles.includes("measure") ? findTimes(text, lexicon) : [];
    if (roles.includes("who") && doer === null) {
      const named = doerOfCell(text, lexicon);
      if (named) doer = { doer: named, evidence: evidence(text, paragraph, named) };
    }
    if (roles.includes("when")) {
      times.push(...found);
      const dated = found.find(isBounded);
      if (dated && bounded === null) bounded = evidence(text, paragraph, dated);
    }
    if (roles.includes("measure") && measure === null && text.trim() !== "") {
      const words = wordsOf(text);
      const clause = clauseOf(words, found, lexicon);
      const counted = findMeasure({
        text,
        words,
        times: found,
        except: null,
        verb: clause.verb,
        able: false,
        someone: true,
      });
      if (counted) measure = evidence(text, paragraph, counted);
    }
  }
  return { doer, bounded, times, measure, why };
}

interface Who {
  readonly doer: Doer | null;
  readonly evidence: Evidence | null;
  /** False when it stands in a neighbouring cell. */
  readonly own: boolean;
}

/** "Ryan's attendance will rise": where nobody acts, the person whom it is about. */
function ownerOf(clause: Clause, lexicon: PlanLexicon): Doer | null {
  if (clause.doer || clause.passive) return null;
  const at = clause.subject.findIndex((word) => /'s?$/.test(word.lower) && word.isWord);
  if (at < 0 || at > 2 || at === clause.subject.length - 1) return null;
  const owner = clause.subject[at];
  if (!owner) return null;
  const bare = { ...owner, text: owner.text.replace(/['’]s?$/, ""), lower: owner.lower.replace(/'s?$/, "") };
  const named = doerOf(
    [...clause.subject.slice(0, at), { ...bare, end: owner.start + bare.text.length }],
    at === 0,
    lexicon,
  );
  if (!named || named.kind === "organisation" || named.kind === "role") return null;
  return named.kind === "child" &&
    !/^\p{Lu}/u.test(bare.text.slice(1)) &&
    /^(?:child|children|young people|baby)$/.test(bare.lower)
    ? null
    : named;
}

function whoOf(
  text: string,
  clause: Clause,
  kind: StatementKind,
  cells: Cells,
  paragraph: number,
  lexicon: PlanLexicon,
): Who {
  // "Police to be called": nobody acts, and it is not about the police either.
  // "This child in need plan is to help…": the plan is no one.
  if (clause.subject.some((word) => word.lower === "plan")) return { doer: null, evidence: null, own: true };
  const acted =
    clause.passive &&
    !clause.byAgent &&
    clause.doer !== null &&
    /^(?:role|organisation|collective|unnamed)$/.test(clause.doer.kind);
  const own = acted ? null : clause.doer;
  if (own && own.kind !== "thing" && own.kind !== "collective" && own.kind !== "unnamed")
    return { doer: own, evidence: evidence(text, paragraph, own), own: true };
  if (cells.doer) return { ...cells.doer, own: false };
  const labelled = labelledDoer(text, lexicon);
  if (labelled) return { doer: labelled, evidence: evidence(text, paragraph, labelled), own: true };
  const about = ownerOf(clause, lexicon);
  if (about) return { doer: about, evidence: evidence(text, paragraph, about), own: true };
  if (own)
    return { doer: own, evidence: own.kind === "unnamed" ? null : evidence(text, paragraph, own), own: true };
  if (kind === "goal") {
    const about = personSpokenOf(clause, lexicon);
    if (about) return { doer: null, evidence: evidence(text, paragraph, about), own: true };
  }
  return { doer: null, evidence: null, own: true };
}

const label =
  /\b(?:action(?:ed)? by|by whom|who|lead|led by|owner|responsible|responsibility|person responsible)\s*[:–-]\s*([^.;\n]{2,60})/i;
const closingBracket = /[([]([^()[\]]{1,40})[)\]]\W*$/;
const closingDash = /\s[–—-]\s([^–—.;]{1,50})\.?\s*$/;

/** "Refer to CAMHS (Jo)", "Home visit – health visitor", "Lead: Paul". */
function labelledDoer(text: string, lexicon: PlanLexicon): Doer | null {
  for (const pattern of [label, closingBracket, closingDash]) {
    const match = pattern.exec(text);
    const inner = match?.[1];
    if (!match || inner === undefined) continue;
    const offset = match.index + match[0].indexOf(inner);
    const doer = doerOfCell(inner, lexicon);
    if (doer && doer.kind !== "thing")
      return { kind: doer.kind, start: doer.start + offset, end: doer.end + offset };
  }
  // "Book the hall – Ms Reid – 24/05"
  let at = 0;
  for (const [index, piece] of text.split(/(\s[–—-]\s|\s\/\s|\s\|\s)/).entries()) {
    if (index > 0 && index % 2 === 0 && piece.length <= 40) {
      const doer = doerOfCell(piece, lexicon);
      if (doer) return { kind: doer.kind, start: doer.start + at, end: doer.end + at };
    }
    at += piece.length;
  }
  return null;
}

/** "For Leo to feel safe": of a wish in which nobody acts, the person whom it is for. */
function personSpokenOf(clause: Clause, lexicon: PlanLexicon): TextRange | null {
  const { words } = clause;
  if (words[0]?.lower !== "for") return null;
  const to = words.findIndex((word) => word.lower === "to");
  return to < 0 ? null : doerOf(words.slice(1, to), false, lexicon);
}

function whenOf(
  text: string,
  times: readonly TimeWords[],
  bounded: readonly TimeWords[],
  cells: Cells,
  paragraph: number,
  except: TextRange | null,
  inSubject: TextRange | null,
  reviewed: readonly TimeWords[],
): Evidence | null {
  // "for three weeks in a row by 30 November": the day by which it is done says more than how long it lasts.
  const ends = bounded.filter((time) => time.kind !== "window");
  const first =
    ends.find((time) =>
      /^(?:by|before|until|till|no later|on or before|within|at the end|due)\b/i.test(time.text),
    ) ??
    ends[0] ??
    bounded[0];
  if (first) return evidence(text, paragraph, first);
  if (cells.bounded) return cells.bounded;
  const review = times.length === 0 ? reviewed.find(isBounded) : undefined;
  if (review) return evidence(text, paragraph, review);
  const byClock = times.find((time) => time.kind === "clock" && /^by\b/i.test(time.text));
  if (byClock && times.length === 1) return evidence(text, paragraph, byClock);
  const stand = times.find(
    (time) =>
      ((time.kind === "vague" && atOnce.test(time.text) && !(inSubject && inSubject.end >= time.end)) ||
        time.kind === "start") &&
      !(except && except.start <= time.start && time.end <= except.end),
  );
  return stand ? evidence(text, paragraph, stand) : null;
}

/** Anyone may be told to come to a dated meeting; "all agencies to support" stays no one's task. */
const isClosedAct = (clause: Clause, timely: boolean): boolean =>
  timely &&
  /^(?:attend|meet|send|submit|complete)$/.test(clause.verb) &&
  clause.subject.some((word) => /^(?:all|each|every|both)$/.test(word.lower));

function achievableOf(text: string, lexicon: PlanLexicon, words: readonly Word[]): Letter {
  const depends = holdsAny(lexicon.substances, words);
  if (depends && giveUp.test(text) && abrupt.test(text) && lasting.test(text)) return false;
  if (impossible.test(text) || neverAgain.test(text)) return false;
  return null;
}

function relevantOf(
  text: string,
  words: readonly Word[],
  clause: Clause,
  child: boolean,
  why: string,
  lexicon: PlanLexicon,
): Letter {
  const reason = purpose.exec(text);
  if (reason && reason.index > (clause.predicate[0]?.start ?? 0)) {
    const behind = words.filter((word) => word.start >= reason.index);
    if (namesAnyChild(behind, lexicon, clause, text)) return true;
    if (speaksOfChild(behind, words, reason.index, clause, lexicon)) return true;
  }
  if (why !== "" && purposeNamesChild(why, lexicon)) return true;
  if (child && holdsAny(lexicon.harms, words)) return true;
  const effect = /\b(?:impact|effects?|affects?|affected)\b/i.exec(text);
  if (
    effect &&
    (child ||
      namesAnyChild(
        words.filter((word) => word.start > effect.index),
        lexicon,
        clause,
        text,
      ))
  )
    return true;
  if (
    /\b(?:around|caring for|in front of|near|with) (?:the (?:child|children|baby)|\p{Lu}\p{Ll}+)/u.test(
      text,
    ) &&
    holdsAny(lexicon.harms, words)
  )
    return true;
  return null;
}

function namesAnyChild(words: readonly Word[], lexicon: PlanLexicon, clause: Clause, text: string): boolean {
  if (words.some((_, at) => lexicon.children.lengthAt(words, at) > 0)) return true;
  const own = clause.doer ? text.slice(clause.doer.start, clause.doer.end).toLowerCase() : "";
  return (
    words.some(
      (word, at) =>
        word.capital &&
        word.isWord &&
        !lexicon.things.has(word.lower) &&
        lexicon.roles.lengthAt(words, at) === 0 &&
        lexicon.organisations.lengthAt(words, at) === 0 &&
        lexicon.relatives.lengthAt(words, at) === 0 &&
        !own.includes(word.lower.replace(/'s?$/, "")),
    ) ||
    (clause.doer?.kind === "child" &&
      words.some((word) => /^(?:she|he|they|her|his|him|them|their|herself|himself)$/.test(word.lower)))
  );
}

/** "…so that she is not hurt again": the pronoun stands for someone named before who is not the doer's own relative or worker. */
function speaksOfChild(
  behind: readonly Word[],
  words: readonly Word[],
  reasonAt: number,
  clause: Clause,
  lexicon: PlanLexicon,
): boolean {
  if (!behind.some((word) => /^(?:she|he|they|her|him|them)$/.test(word.lower))) return false;
  const doer = clause.doer;
  if (doer?.kind === "person" && clause.subject.length === 1) return true;
  return words.some(
    (word, at) =>
      word.start < reasonAt &&
      !(doer && word.start >= doer.start && word.end <= doer.end) &&
      /^\p{Lu}\p{Ll}/u.test(word.text) &&
      at > 0 &&
      !lexicon.things.has(word.lower) &&
      lexicon.relatives.lengthAt(words, at) === 0 &&
      lexicon.roles.lengthAt(words, at) === 0,
  );
}

const purposeNamesChild = (why: string, lexicon: PlanLexicon): boolean => {
  const words = wordsOf(why);
  return words.some(
    (word, at) =>
      lexicon.children.lengthAt(words, at) > 0 ||
      (word.capital && word.isWord && !lexicon.things.has(word.lower)),
  );
};
