import type { TextRange } from "../../text/range";
import { sentencesOf } from "../../text/sentences";
import { wordsOf, type Word } from "../../text/words";
import { findTimes } from "../dates/findTimes";
import { isBounded, type TimeWords } from "../dates/timeWords";
import { holdsAny, type PlanLexicon } from "../lexicon/planLexicon";
import { actOf } from "./act";
import { adviseOn } from "./advice";
import { clauseOf, type Clause } from "./clause";
import { kindOf, namesChild } from "./kind";
import { achievableOf, relevantOf } from "./letters";
import { boundedTimes, findMeasure } from "./measure";
import type { ColumnHint } from "./neither";
import type { Evidence, Statement } from "./statement";
import { evidence, readNeighbours, whoOf, type Cells, type NeighbourText } from "./who";

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
  const within = (range: TextRange, word: TextRange): boolean =>
    range.start <= word.start && word.end <= range.end;
  const read = (range: TextRange): Clause =>
    clauseOf(
      words.filter((word) => within(range, word)),
      times,
      lexicon,
    );
  const opening = firstPart(text, sentences[0] ?? { start: 0, end: 0 });
  const first = read(opening);
  const task = isUnowned(first) ? taskBehind(text, sentences, read) : null;
  const main = task?.range ?? opening;
  const clause = task?.clause ?? first;
  const except = clause.condition;
  const judged = times.filter(
    (time) =>
      time.kind !== "past" &&
      // "Why the children were frightened on 3 March"
      !(
        time.kind === "date" &&
        !/^(?:by|before|until|till)\b/i.test(time.text) &&
        toldOfThen.test(text.slice(Math.max(0, time.start - 60), time.start))
      ) &&
      !(
        time.kind === "window" &&
        /years?\b/i.test(time.text) &&
        /\b(?:has|have|had|after)\b/i.test(text.slice(0, time.start))
      ) &&
      !isReviewOnly(text, sentences, time),
  );
  const aside = asideIn(text);
  const outside = (range: TextRange): boolean =>
    !aside || range.end <= aside.start || range.start >= aside.end;
  const able = /\b(?:able to|can)\b/i.test(
    text.slice(main.start, clause.words[clause.verbAt]?.end ?? main.end),
  );
  const measure = findMeasure({
    text: aside
      ? text.slice(0, aside.start) + " ".repeat(aside.end - aside.start) + text.slice(aside.end)
      : text,
    words: words.filter(outside),
    times: times.filter(outside),
    except,
    verb: clause.verb,
    able,
    someone: clause.doer !== null,
    negated: clause.negated,
  });
  const counted =
    measure !== null &&
    (measure.kind === "count" ||
      measure.kind === "absolute" ||
      measure.kind === "state" ||
      // "10 units a week"
      (measure.kind === "frequency" &&
        /^(?:\p{Ll}+ ){0,3}\d+ (?:units|hours|minutes|sessions|times|days|nights)/u.test(
          text.slice(measure.start, measure.end),
        )));
  const act = actOf(clause, lexicon, counted);
  const bounded = boundedTimes(judged.filter(outside), except);
  const cells = readNeighbours(neighbours, lexicon);
  // "A 17-week course, starting on 9 January" ends on a day that can be worked out.
  const runs = judged.some((time) => time.kind === "start") && courseLength.test(text);
  const timelyHere = bounded.length > 0 || runs;
  const label = hint ?? labelHint(text);
  const kind = kindOf({
    text: text.slice(main.start, main.end),
    clause,
    act,
    measure,
    timely: timelyHere,
    times,
    hint: label,
    lexicon,
  });
  const who = whoOf(text, clause, kind, cells, paragraph, lexicon);
  const when = whenOf(text, judged, bounded, cells, paragraph, except, spanOf(clause.subject), times);
  const timely = timelyHere || cells.bounded !== null;
  // "Tamila should not be discharged": she is whom it is about, but nobody acts.
  const patientOnly =
    clause.passive &&
    who.own &&
    !clause.byAgent &&
    !cells.doer &&
    !(kind === "objective" && measure?.kind === "count");
  const specific =
    who.doer !== null &&
    who.doer.kind !== "thing" &&
    who.doer.kind !== "unnamed" &&
    !patientOnly &&
    !(clause.doer === null && who.own && !counted && clause.marker !== "imperative" && who.ofThing) &&
    // "Home visit – Kate – Monday 3 June": a task by its name, and who does it.
    (act.concrete || (clause.marker === "none" && kind === "action" && !who.own)) &&
    (who.doer.kind !== "collective" || isClosedAct(clause, timely));
  const felt =
    except !== null &&
    (/\b(?:feel|feels|feeling|urge|wants? to|tempted|craves?)\b/i.test(
      text.slice(except.start, except.end),
    ) ||
      holdsAny(
        lexicon.feelings,
        words.filter((word) => within(except, word)),
      ));
  // "Young carers referral": whether it was made can be ticked off.
  const ticked = clause.marker === "none" && kind === "action" && tangible.test(text);
  const measurable =
    measure !== null ||
    ticked ||
    cells.measure !== null ||
    (act.deliverable && !felt && !(clause.cameAbout && clause.doer === null));
  const judgedKind = kind === "objective" || kind === "action";
  const child =
    namesChild(words, childNames, lexicon) || (clause.doer !== null && clause.doer.kind === "child");
  const letters = {
    specific: judgedKind ? specific : null,
    measurable: judgedKind ? measurable : null,
    achievable: judgedKind ? achievableOf(text, clause.verb, lexicon, words) : null,
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

/** The sentence up to a semicolon, behind which another statement stands. */
function firstPart(text: string, sentence: TextRange): TextRange {
  const at = text.indexOf(";", sentence.start);
  return at > sentence.start + 10 && at < sentence.end ? { start: sentence.start, end: at } : sentence;
}

/** "Check-up booked", "Family meeting, Saturday 18 May": a thing, with nobody who does it. */
const isUnowned = ({ marker, passive, byAgent, labelled }: Clause): boolean =>
  !labelled && (marker === "none" || marker === "result" || (passive && !byAgent));

/** "Check-up booked, Tuesday 14 January; Auntie Mo to take her": the part that says who does it. */
function taskBehind(
  text: string,
  sentences: readonly TextRange[],
  read: (range: TextRange) => Clause,
): { readonly range: TextRange; readonly clause: Clause } | null {
  const [opening, ...rest] = sentences;
  if (!opening) return null;
  const pieces: TextRange[] = [];
  for (let at = text.indexOf(";"); at >= 0 && at < opening.end; at = text.indexOf(";", at + 1)) {
    const next = text.indexOf(";", at + 1);
    pieces.push({ start: at + 1, end: next < 0 || next > opening.end ? opening.end : next });
  }
  for (const range of [...pieces, ...rest]) {
    const clause = read(range);
    if (
      clause.doer &&
      !clause.passive &&
      /^(?:will|to|agrees)$/.test(clause.marker) &&
      clause.doer.kind !== "collective"
    )
      return { range, clause };
  }
  return null;
}

const describes = /, (?:who|which|whose) [^;]*?,(?= (?:will|is|are|to|must|should|has|needs|can|agrees)\b)/i;

/** ", who has drunk every day for ten years,": what only describes somebody, and counts for no measure or date. */
function asideIn(text: string): TextRange | null {
  const match = describes.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

const tangible =
  /\b(?:referrals?|assessments?|appointments?|visits?|letters?|forms?|applications?|reports?|tests?|meetings?)\b/i;
const toldOfThen = /\b(?:why|what|how|that|when|where)\b[^.,;]*\b(?:was|were|had|did)\b[^.,;]*$/i;
const goalLabel =
  /^\W*(?:(?:long[- ]term |safety |overall |main |my |our |well-?being )?(?:goal|aim|outcome|hope|dream|vision|wish)s?|what (?:we|i)(?:'re| are| want| all want| hope)[^:]{0,40}|what needs to (?:change|be different)|best hopes?)\s*[:–]/i;
const actionLabel = /^\W*(?:agreed )?(?:actions?|tasks?|to do|next steps?)\s*\d*\s*[:–]/i;

/** What a label says of its own line: "Safety goal: …", "Action 3: …". */
const labelHint = (text: string): ColumnHint =>
  goalLabel.test(text) ? "goal" : actionLabel.test(text) ? "action" : null;

const spanOf = (words: readonly Word[]): TextRange | null => {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
};

/** "This should be reviewed for B at the next conference": the date belongs to the review, not to the step. */
function isReviewOnly(text: string, sentences: readonly TextRange[], time: TimeWords): boolean {
  const index = sentences.findIndex((sentence) => sentence.start <= time.start && time.end <= sentence.end);
  const sentence = sentences[index];
  return index > 0 && sentence !== undefined && reviewing.test(text.slice(sentence.start, sentence.end));
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
  // "By the time she turns 18 on 23 August": the day says more than the event, and belongs to it.
  const day =
    first?.day === null
      ? bounded.find((time) => time.day !== null && time.start >= first.end && time.start - first.end < 20)
      : undefined;
  if (first)
    return evidence(
      text,
      paragraph,
      day ? { start: first.start, end: day.end + (text.charAt(day.end) === ")" ? 1 : 0) } : first,
    );
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
