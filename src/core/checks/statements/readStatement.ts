import type { TextRange } from "../../text/range";
import { sentencesOf } from "../../text/sentences";
import { wordsOf, type Word } from "../../text/words";
import { findTimes } from "../dates/findTimes";
import type { TimeWords } from "../dates/timeWords";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { actOf, type Act } from "./act";
import { clauseOf, type Clause } from "./clause";
import { boundedTimes, findMeasure, type Measure } from "./measure";

/** What a text says, before it is judged. */
export interface ReadStatement {
  readonly words: readonly Word[];
  /** All words about time. `judged`: those that could be the statement's own. `bounded`: those of them with an end. */
  readonly times: readonly TimeWords[];
  readonly judged: readonly TimeWords[];
  readonly bounded: readonly TimeWords[];
  readonly sentences: readonly TextRange[];
  /** The part that is judged, and its main clause. */
  readonly main: TextRange;
  readonly clause: Clause;
  readonly act: Act;
  readonly measure: Measure | null;
  /** The measure is a number, a limit or a state, not only how often. */
  readonly counted: boolean;
  /** An end can be looked up or worked out from the text alone. */
  readonly timely: boolean;
  readonly lexicon: PlanLexicon;
}

const courseLength = /\b(?:\d+|six|eight|ten|twelve)[- ](?:weeks?|months?|sessions?)\b/i;

const reviewing =
  /\b(?:be|is|are) (?:[a-zà-ÿ]+ )?(?:reviewed|discussed|monitored|looked at|considered|revisited)\b/i;

/** Reads one text as one statement. Never throws. Linear in the length of the text. */
export function readStatement(text: string, lexicon: PlanLexicon): ReadStatement {
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
  // "A 17-week course, starting on 9 January" ends on a day that can be worked out.
  const runs = judged.some((time) => time.kind === "start") && courseLength.test(text);
  const timely = bounded.length > 0 || runs;
  return { words, times, judged, bounded, sentences, main, clause, act, measure, counted, timely, lexicon };
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

const toldOfThen = /\b(?:why|what|how|that|when|where)\b[^.,;]*\b(?:was|were|had|did)\b[^.,;]*$/i;
/** "This should be reviewed for B at the next conference": the date belongs to the review, not to the step. */
function isReviewOnly(text: string, sentences: readonly TextRange[], time: TimeWords): boolean {
  const index = sentences.findIndex((sentence) => sentence.start <= time.start && time.end <= sentence.end);
  const sentence = sentences[index];
  return index > 0 && sentence !== undefined && reviewing.test(text.slice(sentence.start, sentence.end));
}
