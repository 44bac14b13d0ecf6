import type { TextRange } from "../../text/range";
import type { Word } from "../../text/words";
import { isBounded, type TimeWords } from "../dates/timeWords";
import { traitsOf } from "../learned/traits";
import { holdsAny, type PlanLexicon } from "../lexicon/planLexicon";
import { adviseOn } from "./advice";
import type { Clause } from "./clause";
import { kindOf, namesChild } from "./kind";
import { achievableOf, relevantOf } from "./letters";
import type { ColumnHint } from "./neither";
import { readStatement } from "./readStatement";
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

/** Judges one text as one statement. Never throws; an empty text is `neither`. Linear in the length of the text. */
export function judgeStatement(text: string, options: StatementOptions): Statement {
  const { lexicon, today, paragraph = 0, neighbours = [], hint = null, childNames = none } = options;
  const read = readStatement(text, lexicon);
  const { words, times, sentences, main, clause, judged, measure, counted, act, bounded } = read;
  const except = clause.condition;
  const timelyHere = read.timely;
  const cells = readNeighbours(neighbours, lexicon);
  const label = hint ?? labelHint(text);
  // Columns and neighbouring cells say what labelled sentences, each alone, could not teach.
  const verdict =
    lexicon.learned && label === null && neighbours.length === 0
      ? lexicon.learned.statements(traitsOf(read))
      : null;
  const byRules = kindOf({
    text: text.slice(main.start, main.end),
    clause,
    act,
    measure,
    timely: timelyHere,
    times,
    hint: label,
    lexicon,
  });
  const kind = verdict?.kind(byRules) ?? byRules;
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
        words.filter((word) => except.start <= word.start && word.end <= except.end),
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
    specific: judgedKind ? (verdict?.letter("specific", specific) ?? specific) : null,
    measurable: judgedKind ? (verdict?.letter("measurable", measurable) ?? measurable) : null,
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

const tangible =
  /\b(?:referrals?|assessments?|appointments?|visits?|letters?|forms?|applications?|reports?|tests?|meetings?)\b/i;
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
