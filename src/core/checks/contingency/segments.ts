import { anyOf, opening, within } from "../../text/phrasePattern";
import type { TextRange } from "../../text/range";
import { sentencesOf } from "../../text/sentences";
import { wordsOf, type Word } from "../../text/words";
import type { TimeWords } from "../dates/timeWords";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { clauseOf, type Clause } from "../statements/clause";

/** What happens, or may happen: a condition, or a clause in which something is done. */
export interface Segment extends TextRange {
  readonly kind: "condition" | "act" | "other";
  readonly words: readonly Word[];
  /** Only of an act. */
  readonly clause: Clause | null;
}

const opener = opening([
  "if|when|whenever|should|once|unless|where|wherever|as soon as|in the event|in case|after any",
  "after a|after two|after three|following any|following a|on any|on the first|on the second",
  "each time|every time|any time|at the first|signs?|triggers?|indicators?|warning signs",
]);
const strong = within([
  "will|won't|'ll|must|shall|(has|have|had) agreed|agrees?|would|is to|are to",
  "(has|have) (said|offered|been (assessed|approved|checked))",
]);
/** "If Neil drinks Cody is with his aunt": what happens, in the present tense. */
const actInPresent =
  /(?<=\S+\s+\S+\s+\S+)\s(?=(?:\p{Lu}\p{L}+|the children|the child|baby) (?:is|are|stays?|goes|go|sleeps?) (?:with|to|at)\b)/u;
const isList = /^(?:signs?|triggers?|indicators?|warning signs)\b/i;
const listOpener = /\b(?:signs?|triggers?|indicators?|these|following|any of)\b[^.;]*$/i;
const weakOpening = /^(?:[\s,]|(?:and|but|then|or|so|also)\b)+/i;
const conditionInside = /[\s,(](?=(?:if|whenever|unless|should|in the event|in case)\s)/gi;

/** "and Nan will", "her tutor, Mr Pell, will": a few words that can name someone, and what they will do. */
const startsAct =
  /^(?:(?:and|but|then|or|so)\s+)?(?:[^\s,;:]+\s+){0,5}?[^\s,;:]+(?:, [^,;:]{2,40},)?\s+(?:will|must|shall|(?:has|have) agreed|agrees? to)\b/;
/** "Three missed doses in any week, and the nurse rings Jo": a condition without an if. */
const bareEvent = new RegExp(
  `^(?:any|a|an|one|two|three|four|five|\\d+|another|each) [^,;.]*?\\b${anyOf([
    "missed|failed|positive|late|further|unexplained|breach\\w*|refused|cancelled|incident|call-?outs?",
    "absences?|nights? away|injur\\w+|arrest\\w*",
  ])}\\b[^,;.]*?[,:]? (?:and|then|means?)\\s`,
  "i",
);
const asksWhether =
  /\b(?:consider|considers|considered|ask|asks|see|decide|decides|check|know|tell|discuss|unsure)\s*$/i;

/** Where a sentence may break into clauses: at strong marks, and before "and Nan will". */
function breaksOf(sentence: string): number[] {
  const breaks: number[] = [];
  for (const match of sentence.matchAll(/[;:]|\s[–—-]\s|,\s|\s(?:and|but|then|or|so)\s/g)) {
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 90);
    const mark = match[0].trim();
    if (mark === ";" || mark === ":" || /^[–—-]$/.test(mark)) breaks.push(match.index + match[0].length);
    else if (startsAct.test(after)) breaks.push(match.index + match[0].length);
  }
  const event = bareEvent.exec(sentence);
  if (event) breaks.push(event[0].length);
  for (const match of sentence.matchAll(conditionInside))
    if (!asksWhether.test(sentence.slice(0, match.index + 1))) breaks.push(match.index + 1);
  return [...new Set(breaks)].filter((at) => at > 0 && at < sentence.length).sort((a, b) => a - b);
}

/** Splits a contingency text into conditions and acts, in order. Every character belongs to at most one segment. */
export function segmentsOf(text: string, times: readonly TimeWords[], lexicon: PlanLexicon): Segment[] {
  const segments: Segment[] = [];
  const words = wordsOf(text);
  for (const sentence of sentencesOf(text)) {
    const written = text.slice(sentence.start, sentence.end);
    let inCondition = false;
    let start = 0;
    for (const end of [...breaksOf(written), written.length]) {
      const raw = written.slice(start, end);
      const from = start + (weakOpening.exec(raw)?.[0].length ?? 0);
      const piece = written.slice(from, end);
      const place = { start: sentence.start + from, end: sentence.start + end };
      start = end;
      const own = words.filter((word) => word.start >= place.start && word.end <= place.end);
      if (!own.some((word) => word.isWord)) continue;
      const opens =
        opener.test(piece) ||
        (start === end && from === 0 && bareEvent.test(written) && end < written.length);
      const does = strong.test(piece);
      const present = opens && !does && end === written.length ? actInPresent.exec(piece) : null;
      if (present) {
        const at = place.start + present.index + 1;
        const acts = own.filter((word) => word.start >= at);
        segments.push({
          start: place.start,
          end: at,
          kind: "condition",
          words: own.filter((word) => word.end <= at),
          clause: null,
        });
        segments.push({
          start: at,
          end: place.end,
          kind: "act",
          words: acts,
          clause: clauseOf(acts, times, lexicon),
        });
      } else if (opens && !does) {
        segments.push({ ...place, kind: "condition", words: own, clause: null });
        inCondition = !bareEvent.test(written);
      } else if (opens) {
        splitOpening(text, own, times, lexicon, segments);
        inCondition = isList.test(piece);
      } else if (inCondition && !does && !isTask(own, times, lexicon)) {
        segments.push({ ...place, kind: "condition", words: own, clause: null });
      } else {
        const clause = clauseOf(own, times, lexicon);
        segments.push({ ...place, kind: "act", words: own, clause });
        inCondition = listOpener.test(piece) && /[:;–—-]\s*$/.test(piece) && !/\bwill\b/.test(piece);
      }
    }
  }
  return segments;
}

/** "Mum to ring Nan": somebody has a task, so that the list of conditions is over. */
function isTask(words: readonly Word[], times: readonly TimeWords[], lexicon: PlanLexicon): boolean {
  const clause = clauseOf(words, times, lexicon);
  return clause.marker === "to" && clause.doer !== null;
}

/** "If Neil comes home after drinking Patricia will ask him to leave": no mark between the two. */
function splitOpening(
  text: string,
  own: readonly Word[],
  times: readonly TimeWords[],
  lexicon: PlanLexicon,
  segments: Segment[],
): void {
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return;
  const clause = clauseOf(own, times, lexicon);
  if (/^(?:signs?|triggers?|indicators?|warning)$/.test(first.lower)) {
    segments.push({ start: first.start, end: last.end, kind: "condition", words: own, clause: null });
    return;
  }
  if (clause.condition && clause.condition.start === first.start && clause.marker !== "none") {
    const end = clause.condition.end;
    segments.push({
      start: first.start,
      end,
      kind: "condition",
      words: own.filter((word) => word.end <= end),
      clause: null,
    });
    const rest = own.filter((word) => word.start >= end);
    const head = rest[0];
    if (head)
      segments.push({
        start: head.start,
        end: last.end,
        kind: "act",
        words: rest,
        clause: clauseOf(rest, times, lexicon),
      });
    return;
  }
  const comma = text.slice(first.start, last.end).indexOf(",");
  if (comma > 0) {
    const at = first.start + comma;
    const rest = own.filter((word) => word.start > at);
    const head = rest[0];
    segments.push({
      start: first.start,
      end: at,
      kind: "condition",
      words: own.filter((word) => word.end <= at),
      clause: null,
    });
    if (head)
      segments.push({
        start: head.start,
        end: last.end,
        kind: "act",
        words: rest,
        clause: clauseOf(rest, times, lexicon),
      });
    return;
  }
  segments.push({ start: first.start, end: last.end, kind: "act", words: own, clause });
}
