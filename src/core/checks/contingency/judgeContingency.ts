import { byBlocks } from "../../text/letterBlocks";
import { anyOf } from "../../text/phrasePattern";
import type { TextRange } from "../../text/range";
import { wordsOf } from "../../text/words";
import { findTimes } from "../dates/findTimes";
import { isBounded, type TimeWords } from "../dates/timeWords";
import { wordingOf } from "../learned/traits";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { clauseOf } from "../statements/clause";
import type { Evidence } from "../statements/statement";
import { actsIn } from "./acts";
import {
  contingencyParts,
  type Contingency,
  type ContingencyAdviceId,
  type ContingencyPart,
} from "./contingency";
import { familyRoleIn } from "./familyRole";
import { segmentsOf, type Segment } from "./segments";
import { readTriggers } from "./trigger";

export interface ContingencyOptions {
  readonly lexicon: PlanLexicon;
  /** ISO day, or `null`. No part of a contingency depends on it so far; kept so that every judge is called alike. */
  readonly today: string | null;
  /** Index of the paragraph in the snapshot. Default 0. */
  readonly paragraph?: number;
}

const atOnce =
  /\b(?:immediate(?:ly)?|straight ?away|right away|at once|there and then|then and there|instantly|without delay|that (?:minute|moment|instant|second)|on the spot|that very|that (?:week|month|weekend|term|half term|fortnight)|at \d{1,2}(?=[.,;]|$)|on the day (?:it|that)|sleeps over|(?:stays?|stops?|stopping|staying) (?:over\b|the night)|from the (?:day|night|evening|morning|moment|minute)\b|before (?:home ?time|bed ?time|lunch|tea|dark|midnight|school|the end of the day))\b/i;
const livesAtOnce =
  /\b(?:moves? in|stays? (?:with|at(?! home)))\b(?! (?:with )?(?:family|relatives|friends|some(?:one|body))\b)/i;
/** "The minute that he sets foot in the house": what follows is done then. */
const theMoment = /^(?:the (?:minute|moment|second|instant)|as soon as)\b/i;
const unnamed = /^(?:some|any|an? )/i;
const pronoun = /^(?:i|he|she|they)$/;
const ownFeeling =
  /\b(?:feel|struggl|stress|overwhelm|mood|temper|tempted|crav|anxi|panic|low\b|wound up|angry|on edge)/i;
/** "If his mood drops": the one who is spoken of has it. */
const ownState =
  /^(?:if|when|whenever|should|once) (?:my|his|her|their) (?:mood|temper|drinking|anxiety|depression|mental health|stress)\b/i;
const bareTrigger = new RegExp(
  `\\b(?:of|after|following|for|upon|on) (?:any|a|an|each|every|the first|two|three|\\d+) (?:[a-zà-ÿ]+ ){0,3}?${anyOf(
    [
      "missed|failed|positive|breach|further|new|unexplained|arrest|relapse|incident|call-?out|assault",
      "overnight|refus*",
    ],
  )}[^.,;]*`,
  "i",
);
const breachSubject = new RegExp(
  `^${anyOf(["any|a|an|one|two|three|\\d+|the first|further|another|each"])}\\b.*\\b${anyOf(["breach|missed|failed|positive|incident|call-?out|injur*|arrest*|relapse|absence|unexplained|refus*|bruis*"])}`,
  "i",
);
const leadsTo =
  /\b(?:will (?:lead to|mean|result in|trigger|be followed by|prompt)|leads to|means|triggers|results in)\b/i;
const meetingOnly =
  /\b(?:conference|legal planning meeting|lpm|strategy meeting|icpc|legal advice|plo|core group|professionals'? meeting|review)\b/i;

/** Words of the longest labelled contingencies. */
const MOST_LEARNED = 90;

/** Judges one text as one contingency statement. Never throws; an empty text lacks every part. */
export function judgeContingency(text: string, options: ContingencyOptions): Contingency {
  const { lexicon, paragraph = 0 } = options;
  const words = wordsOf(text);
  const times = findTimes(text, lexicon);
  const segments = segmentsOf(text, times, lexicon);
  const conditions = conditionsOf(text, segments);
  const acts = actsIn(text, segments, lexicon);
  const subjects = new Map(conditions.map((condition) => [condition, subjectOf(text, condition, lexicon)]));
  const doers = segments.flatMap(({ clause }) =>
    clause?.doer ? [text.slice(clause.doer.start, clause.doer.end).toLowerCase()] : [],
  );
  const trigger = readTriggers(text, conditions, (condition) => {
    const subject = subjects.get(condition);
    return (
      (doers.includes("i") && /\b(?:i|i'm|i’m|me|my)\b/i.test(text.slice(condition.start, condition.end))) ||
      (subject !== undefined &&
        subject !== null &&
        (/^(?:i|he|she|they)$/.test(subject) ||
          doers.some(
            (doer) => /^(?:i|he|she|they)$/.test(doer) || doer.includes(subject) || subject.includes(doer),
          )))
    );
  });
  const sources = sourcesOf(text, subjects, doers);
  const outside = times.filter(
    (time) =>
      !conditions.some(
        (condition) =>
          condition.start <= time.start &&
          time.end <= condition.end &&
          !segments.some((segment) => segment.kind === "condition" && segment.start === condition.start),
      ),
  );
  const timescale = timescaleOf(text, outside, segments, trigger.observable !== null);
  const family = familyRoleIn({ text, words, segments, sources, lexicon });
  const found: Readonly<Record<ContingencyPart, TextRange | null>> = {
    trigger: trigger.observable,
    threshold: trigger.observable ? trigger.threshold : null,
    // "The children go to Nan's": she is the one who acts.
    who: acts.who ?? (acts.childGoes && family && !unnamed.test(text.slice(family.start)) ? family : null),
    "what-happens": acts.what,
    timescale,
    "family-role": family,
  };
  // One paragraph of a few sentences is what labelled contingencies are; longer ones only the rules can read.
  const learned =
    lexicon.learned && words.length <= MOST_LEARNED && !text.includes("\n")
      ? lexicon.learned.contingencies(wordingOf({ words, times, lexicon }))
      : null;
  const missing = contingencyParts.filter((part) => {
    const byRules = found[part] === null;
    return learned?.(part, byRules) ?? byRules;
  });
  const needed = missing.filter(
    (part) =>
      part !== "family-role" &&
      !(part === "timescale" && acts.thenAndThere) &&
      !(part === "threshold" && trigger.alternative),
  );
  const evidenceOf = (place: TextRange): Evidence => trimmed(text, place, paragraph);
  const verdict = needed.length === 0 ? "specific" : "vague";
  return {
    paragraph,
    range: { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 },
    paragraphs: [paragraph],
    verdict,
    present: Object.fromEntries(contingencyParts.flatMap((part) => { const place = missing.includes(part) ? null : found[part]; return place ? [[part, evidenceOf(place)]] : []; })), // prettier-ignore
    missing,
    advice: adviceFor(missing, {
      written: trigger.written !== null,
      collective: acts.collective !== null,
      meetingOnly: acts.what !== null && !acts.beyondMeeting && meetingOnly.test(text) && verdict === "vague",
    }),
  };
}

/** The words without the spaces, marks and "and" at their ends. */
function trimmed(text: string, { start, end }: TextRange, paragraph: number): Evidence {
  const words = text.slice(start, end);
  const kept = words.replace(/(?:[\s,;:–—-]|\b(?:and|then|but|or)\b)+$/i, "");
  const from = start + (kept.length - kept.trimStart().length);
  const to = start + kept.length;
  return { paragraph, range: { start: from, end: to }, text: text.slice(from, to) };
}

/** Conditions as written, with those that hide in "any missed test" and "two missed visits will mean". */
/** "Is to be taken": what is to be done to somebody or something. */
const passive = byBlocks(
  /\b(?:to|will|must|should) be (?:\p{L}+ed|taken|seen|held|made|given|sent|told|brought|dealt|put)\b/u,
);

function conditionsOf(text: string, segments: readonly Segment[]): TextRange[] {
  const conditions: TextRange[] = [];
  for (const segment of segments) {
    if (segment.kind === "condition") conditions.push({ start: segment.start, end: segment.end });
    if (segment.kind !== "act") continue;
    if (segment.clause?.condition && segment.clause.condition.start >= segment.start)
      conditions.push(segment.clause.condition);
    const written = text.slice(segment.start, segment.end);
    const bare = bareTrigger.exec(written);
    if (bare)
      conditions.push({
        start: segment.start + bare.index,
        end: segment.start + bare.index + bare[0].length,
      });
    const done = passive.exec(written);
    if (done && breachSubject.test(written.slice(0, done.index)))
      conditions.push({ start: segment.start, end: segment.start + done.index });
    const leads = leadsTo.exec(written);
    if (
      leads &&
      (breachSubject.test(written.slice(0, leads.index)) || (segment.clause?.doer ?? null) === null)
    )
      conditions.push({ start: segment.start, end: segment.start + leads.index });
  }
  return conditions;
}

/** Whose doing the condition speaks of, in lower case: "if Mum drinks" is "mum". */
function subjectOf(text: string, condition: TextRange, lexicon: PlanLexicon): string | null {
  const written = text
    .slice(condition.start, condition.end)
    .replace(/^(?:if|when|whenever|should|once|unless|where|in the event (?:that|of)|in case)\s+/i, "");
  const clause = clauseOf(wordsOf(written), [], lexicon);
  return clause.doer ? written.slice(clause.doer.start, clause.doer.end).toLowerCase() : null;
}

/**
 * Lower-case words of those whose doing is the worry. "If he does not" goes on about the one before; a feeling
 * ("if she feels low") is the actor's own.
 */
const betweenNames = byBlocks(/[^\p{L}'-]+/u);

function sourcesOf(
  text: string,
  subjects: ReadonlyMap<TextRange, string | null>,
  doers: readonly string[],
): ReadonlySet<string> {
  const named: string[] = [];
  for (const [condition, subject] of subjects) {
    const written = text.slice(condition.start, condition.end);
    if (subject === null) {
      if (ownState.test(written)) named.push(...doers.slice(0, 1));
      continue;
    }
    if (!pronoun.test(subject)) named.push(subject);
    else if (named.length === 0 && ownFeeling.test(written)) named.push(...doers.slice(0, 1));
  }
  return new Set(named.flatMap((subject) => subject.split(betweenNames)).filter((word) => word.length > 1));
}

function timescaleOf(
  text: string,
  times: readonly TimeWords[],
  segments: readonly Segment[],
  observable: boolean,
): TextRange | null {
  let conditions = 0;
  for (const segment of segments) {
    if (segment.kind === "condition") conditions += 1;
    // "If he is not found by 11pm, Dad will ring the police": the next step has its hour.
    const staged =
      conditions > 1 && segment.kind === "condition" && /^if\b/i.test(text.slice(segment.start))
        ? times.find(
            (time) =>
              (time.kind === "clock" || (isBounded(time) && time.day === null)) &&
              time.start >= segment.start &&
              time.end <= segment.end,
          )
        : undefined;
    if (staged) return staged;
    const moment = segment.kind === "condition" && theMoment.exec(text.slice(segment.start, segment.end));
    if (moment) return { start: segment.start, end: segment.start + moment[0].length };
    if (segment.kind !== "act") continue;
    // "To be agreed at the core group": no act has that time.
    if (segment.clause?.marker === "infinitive" && segment.clause.passive) continue;
    const own = times.filter((time) => time.start >= segment.start && time.end <= segment.end);
    const condition = segment.clause?.condition ?? null;
    const bounded = own.find(
      (time) =>
        (isBounded(time) ||
          time.kind === "clock" ||
          (time.kind === "start" && /night|today|tomorrow/i.test(time.text)) ||
          /\b(?:tonight|that)\b/i.test(time.text)) &&
        !(condition && condition.start <= time.start && time.end <= condition.end),
    );
    if (bounded) return bounded;
    const written = text.slice(segment.start, segment.end);
    // "Grandma will move in if things slip": who moves in on no day that one could tell has no time.
    const now = atOnce.exec(written) ?? (observable ? livesAtOnce.exec(written) : null);
    if (now) return { start: segment.start + now.index, end: segment.start + now.index + now[0].length };
  }
  return null;
}

function adviceFor(
  missing: readonly ContingencyPart[],
  seen: { readonly written: boolean; readonly collective: boolean; readonly meetingOnly: boolean },
): ContingencyAdviceId[] {
  const advice: ContingencyAdviceId[] = seen.meetingOnly ? ["meeting-only"] : [];
  for (const part of missing) {
    if (part === "trigger") advice.push(seen.written ? "trigger-not-observable" : "trigger-missing");
    else if (part === "threshold") {
      if (!missing.includes("trigger")) advice.push("threshold-missing");
    } else if (part === "who") advice.push(seen.collective ? "who-collective" : "who-missing");
    else advice.push(`${part}-missing`);
  }
  return advice;
}
