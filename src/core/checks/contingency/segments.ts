import { byBlocks } from "../../text/letterBlocks";
import { opening as startingWith, within } from "../../text/phrasePattern";
import type { TextRange } from "../../text/range";
import { sentencesOf } from "../../text/sentences";
import { wordsOf, type Word } from "../../text/words";
import type { TimeWords } from "../dates/timeWords";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { clauseOf, type Clause } from "../statements/clause";
import { doerOf, type Doer } from "../statements/doer";
import { actOpeningAt, clauseFrom, toldAt, type ActOpening } from "./actOpening";
import { isProcess } from "./acts";
import { actWithoutMark, bareEvent, breaksOf } from "./breaks";

/** What happens, or may happen: a condition, or a clause in which something is done. */
export interface Segment extends TextRange {
  readonly kind: "condition" | "act" | "other";
  readonly words: readonly Word[];
  /** Only of an act. */
  readonly clause: Clause | null;
}

const opener = startingWith([
  "if|when|whenever|should|once|unless|where|wherever|as soon as|in the event|in (the |any )?case|in (any|every|each) (event|instance)|on the occasion|upon|(with|given) (two|three|one more|any (more|further|missed|failed)|another|a (second|third|further|missed|positive|failed))|after any",
  "after (the|a) (first|second|third|fourth|fifth|next)|after a|after two|after three|following any|following a|on any|on the first|on the second",
  "each time|every time|any time|the (moment|minute|second|instant|first time|next time|day)( that)?\\b|on (a|the|any|every|each) (first|second|third|further|next|missed|positive)|at the first|signs?|triggers?|indicators?|warning signs",
]);
const strong = within([
  "will|won't|'ll|must|shall|(has|have|had) agreed|agrees?|would|is to|are to",
  "(has|have) (said|offered|been (assessed|approved|checked))",
]);
/** "If Neil drinks Cody is with his aunt": what happens, in the present tense. */
const actInPresent = byBlocks(
  /(?<=\S+\s+\S+\s+\S+)\s(?=(?:\p{Lu}\p{L}+|the children|the child|baby) (?:is|are|stays?|goes|go|sleeps?) (?:with|to|at)\b)/u,
);
const meansThat = /\b(?:means?|will mean)(?: that)?\s*$/;
const isList = /^(?:signs?|triggers?|indicators?|warning signs)\b/i;
const listOpener = /\b(?:signs?|triggers?|indicators?|these|following|any of)\b[^.;]*$/i;
const weakOpening = /^(?:[\s,)]|\(?(?:\d{1,2}|[a-h])[.)]\s|(?:and|but|then|or|so|also)\b)+/i;
const arrow = /(?:→|⇒|->|=>|>>|\s=)\s?$/;
/** Labels that say what stands behind them. */
const triggerLabel =
  /^(?:early )?(?:triggers?|warning signs?|signs?|if|risks?|worry|worries|tipping point|red flags?|concern|what (?:might|could|may|would|if|we might see)[^:]*|event|situation|scenario)\s*(?:\d|is|are)?\s*[:–—-]\s*$/i;
const actLabel =
  /^(?:actions?|response|then|step \d|plan(?: [a-c])?|contingency(?: plan)?|back-?up(?: plan)?|what (?:we|will|happens|to do|you)[^:]*|we will|do this|tasks?)\s*[:–—-]\s*$/i;
const whoLabel =
  /^(?:who|by whom|who will act|lead|person(?: responsible)?|named person|responsible|by)\s*[:–—-]\s*$/i;
const whenLabel = /^(?:when|by when|timescale|time|deadline|how soon|how quickly)\s*[:–—-]\s*$/i;
/** A finite verb, a count or a mishap: what stands before a colon or a dash tells of an event. */
const tellsEvent = byBlocks(
  /\b(?:is|are|has|have|does|not|no|more|fewer|less|any|another|again|x ?\d+|\d+|one|two|three|four|five|further|new|an?|\p{Ll}{3,}(?:s|ed|n't))\b/u,
);
const mishap = within(
  [
    "incidents?|relapse|deteriorat*|breakdown|crisis|missed|failure|refus*|absen*|injur*|bruis*|arrest*|breach*|illness",
    "emergency|argument*|violence|police|rows?|hospital*|drink*|drugs?|late|cancel*|unpaid|not \\p{L}+ing",
  ],
  "iu",
);
/** "I'll know I'm slipping when I have cancelled two meetings": a sign, told in a sentence of its own. */
const knowsWhen = /\bknow\b.*?\b(?=(?:when|if|because)\b)/i;

const signWord =
  /^(?:an?|one|another|the first) (?:(?:clear|early|warning|danger) )?(?:sign|signal|trigger|indicator)s? (?:that|of|would|will|is|could)\b/i;
/** "One sign.", "Two signs in a week.", "Any of these:": how many of the signs that stand before it. */
const countOfSigns = byBlocks(
  /^\W*(?:(?:just|only|even|at least) )?(?:an?|any|either|both|all|one|two|three|four|\d)(?: or (?:more|both|two|three))?(?: \p{Ll}+)? (?:(?:of )?(?:these|them|the) )?(?:signs?|triggers?|red flags?)\b[^,;:]{0,30}\W*$/iu,
);
/** A count or a limit that an event passes. */
const counted = byBlocks(
  /^any (?:further|new|more|other) |^(?:two|three|four|five|six|\d+) or more |^(?:two|three|four|five|six|\d+) (?:\p{Ll}+ ){0,2}(?:missed|failed|late|positive|unexplained|cancelled|refused)\b|\b(?:more|fewer|less) than (?:\d|once|twice|a|an|one|two|three|four|five|six|half)|\b(?:falls|drops|rises|goes) (?:below|above|under|over)\b|^(?:\p{Ll}+ ){0,3}(?:below|under|over|above|less than|more than|at or below) (?:£ ?)?\d/iu,
);

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly text: string;
  readonly words: readonly Word[];
}

/** Splits a contingency text into conditions and acts, in order. Every character belongs to at most one segment. */
export function segmentsOf(text: string, times: readonly TimeWords[], lexicon: PlanLexicon): Segment[] {
  const segments: Segment[] = [];
  const words = wordsOf(text);
  let label: "trigger" | "who" | null = null;
  for (const sentence of sentencesOf(text)) {
    const written = text.slice(sentence.start, sentence.end);
    const pieces = piecesIn(text, sentence, words, lexicon);
    // "What if Nan is ill? Lee does the teas.": the answer is no condition.
    const asks = /^(?:what|and)\b.*\bif\b.*\?$/i.test(written);
    let inCondition = false;
    let list = false;
    for (const [at, piece] of pieces.entries()) {
      const { words: own, text: piecewise } = piece;
      const place = { start: piece.start, end: piece.end };
      if (at === 0) label = null;
      if (triggerLabel.test(piecewise)) { label = "trigger"; continue; } // prettier-ignore
      if (actLabel.test(piecewise) || whenLabel.test(piecewise)) { label = null; inCondition = false; continue; } // prettier-ignore
      if (whoLabel.test(piecewise)) { label = "who"; continue; } // prettier-ignore
      if (label === "who") {
        segments.push({ ...place, kind: "act", words: own, clause: namedOnly(own, lexicon) });
        continue;
      }
      if (
        asks ||
        (at === 0 && pieces.length === 1 && (knowsWhen.test(piecewise) || isSign(piece, times, lexicon)))
      ) {
        segments.push({ ...place, kind: "condition", words: own, clause: null });
        continue;
      }
      const opening = actOpeningAt(own, 0, at === 0, lexicon);
      const opens =
        opener.test(piecewise) ||
        (at === 0 &&
          pieces.length > 1 &&
          (bareEvent.test(written) || meansThat.test(piecewise) || arrow.test(piecewise)));
      const does = strong.test(piecewise);
      const event = at === 0 && !opens && !does && isEvent(pieces, lexicon);
      const fits = opens || event || label === "trigger" ? !does : false;
      const unmarked =
        fits && (pieces[at + 1] === undefined || /(?:[;:]|[^,]\sand)\s*$/.test(piece.text))
          ? splitWithout(piece, lexicon)
          : -1;
      if (unmarked >= 0) {
        segments.push({
          start: piece.start,
          end: unmarked,
          kind: "condition",
          words: own.filter((word) => word.end <= unmarked),
          clause: null,
        });
        const rest = own.filter((word) => word.start >= unmarked);
        segments.push({
          start: unmarked,
          end: piece.end,
          kind: "act",
          words: rest,
          clause: readClause(rest, times, lexicon),
        });
        inCondition = false;
      } else if (fits) {
        segments.push({ ...place, kind: "condition", words: own, clause: null });
        inCondition =
          !event && !arrow.test(piecewise) && !meansThat.test(piecewise) && !bareEvent.test(written);
        list ||= listOpener.test(piecewise) || isList.test(piecewise);
      } else if (opens) {
        splitOpening(text, own, times, lexicon, segments);
        inCondition = isList.test(piecewise);
      } else if (inCondition && !does && !startsDoing(pieces, at, opening, list, times, lexicon)) {
        segments.push({ ...place, kind: "condition", words: own, clause: null });
        if (arrow.test(piecewise)) inCondition = false;
      } else {
        segments.push({
          ...place,
          kind: "act",
          words: own,
          clause: readClause(own, times, lexicon, segments.at(-1), at === 0),
        });
        inCondition =
          listOpener.test(piecewise) && /[:;–—-]\s*$/.test(piecewise) && !/\bwill\b/.test(piecewise);
        list = inCondition;
      }
    }
  }
  return segments;
}

/** "Three missed appointments.", "Police called to the house more than twice": an event with its level and nobody's act. */
function isSign({ words, text }: Piece, times: readonly TimeWords[], lexicon: PlanLexicon): boolean {
  if (signWord.test(text) || countOfSigns.test(text)) return true;
  if (!counted.test(text) || strong.test(text)) return false;
  return (
    actOpeningAt(words, 0, true, lexicon) === null &&
    /^(?:none|past|present|be)$/.test(clauseOf(words, times, lexicon).marker)
  );
}

/** The pieces of one sentence, without the weak words before them. */
function piecesIn(text: string, sentence: TextRange, words: readonly Word[], lexicon: PlanLexicon): Piece[] {
  const written = text.slice(sentence.start, sentence.end);
  const inside = words.filter((word) => word.start >= sentence.start && word.end <= sentence.end);
  const pieces: Piece[] = [];
  let start = 0;
  for (const end of [...breaksOf(written, inside, sentence.start, lexicon), written.length]) {
    const raw = written.slice(start, end);
    const from = start + (weakOpening.exec(raw)?.[0].length ?? 0);
    const place = { start: sentence.start + from, end: sentence.start + end };
    start = end;
    const own = inside.filter((word) => word.start >= place.start && word.end <= place.end);
    if (own.some((word) => word.isWord))
      pieces.push({ ...place, raw, text: written.slice(from, end), words: own });
  }
  return pieces;
}

/** "A mark that Mum cannot explain – nursery rings the duty team": an event, and behind its mark an act. */
function isEvent(pieces: readonly Piece[], lexicon: PlanLexicon): boolean {
  const [first] = pieces;
  if (!first || pieces.length < 2 || !/(?::|[–—-])\s*$/.test(first.text)) return false;
  const told = (first.words.length > 4 && tellsEvent.test(first.text)) || mishap.test(first.text);
  const doer = doerOf(first.words, true, lexicon);
  const onlyNames =
    doer !== null && first.words.filter((word) => word.isWord).length <= 3 && !mishap.test(first.text);
  return told && !onlyNames && (acts(pieces, 1, lexicon) || isProcess(pieces[1]?.text ?? ""));
}

/** True when any piece from `at` on says that somebody does something. */
const acts = (pieces: readonly Piece[], at: number, lexicon: PlanLexicon): boolean =>
  pieces
    .slice(at)
    .some(
      ({ words, text }) =>
        strong.test(text) ||
        actOpeningAt(words, 0, false, lexicon) !== null ||
        toldAt(words, 0, lexicon) !== null,
    );

/**
 * True when a piece behind a condition is what is done about it, not one more condition: "If Mum drinks and Dad
 * leaves, Jo rings". In a list of signs only "then" or a promise ends the list.
 */
function startsDoing(
  pieces: readonly Piece[],
  at: number,
  opening: ActOpening | null,
  list: boolean,
  times: readonly TimeWords[],
  lexicon: PlanLexicon,
): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  if (isTask(piece.words, times, lexicon) && (!list || / to \p{Ll}/u.test(piece.text))) return true;
  const then = /^[\s,]*(?:and )?then\b/i.test(piece.raw);
  const later = pieces.slice(at + 1);
  if (opening === null || opening.form === "promised") {
    if (!/[,;:–—-]\s*$|[→>]\s?$/.test(pieces[at - 1]?.raw ?? "") || list) return then && opening !== null;
    return toldAt(piece.words, 0, lexicon) !== null || opening !== null;
  }
  if (then) return true;
  if (list || later.some(({ raw }) => /^[\s,]*(?:or|then)\b/i.test(raw))) return false;
  const afterMark = /[,;:–—-]\s*$/.test(pieces[at - 1]?.raw ?? "");
  return afterMark || !acts(pieces, at + 1, lexicon);
}

/** Offset in the text at which an act begins without a mark, or -1. */
function splitWithout(piece: Piece, lexicon: PlanLexicon): number {
  const stays = actInPresent.exec(piece.text);
  if (stays) return piece.start + stays.index + 1;
  const at = actWithoutMark(piece.words, lexicon);
  return piece.words[at]?.start ?? -1;
}

/** The clause of an act: as statements are read, or by its opening where it stands in the present or is told. */
function readClause(
  own: readonly Word[],
  times: readonly TimeWords[],
  lexicon: PlanLexicon,
  before?: Segment,
  opensSentence = false,
): Clause {
  const who = own[0]?.lower === "who" ? before?.words : undefined;
  if (who) {
    const doer = lastNamed(who, lexicon);
    const rest = own.slice(/^(?:will|must)$/.test(own[1]?.lower ?? "") ? 2 : 1);
    const opening: ActOpening = { from: 0, verbAt: own.length - rest.length, doer, form: "present" };
    return {
      ...clauseFrom(own, opening, lexicon),
      subject: who.filter((word) => doer !== null && word.start >= doer.start && word.end <= doer.end),
    };
  }
  const opening = actOpeningAt(own, 0, opensSentence, lexicon);
  const clause = clauseOf(own, times, lexicon);
  if (opening?.form === "present" || (opening?.form === "promised" && clause.marker === "none"))
    return clauseFrom(own, opening, lexicon);
  const order = opening === null && clause.marker === "none" ? toldAt(own, 0, lexicon) : null;
  if (order) return clauseFrom(own, order, lexicon);
  const better =
    clause.doer === null || (opening?.doer?.kind === "role" && clause.doer.kind === "collective");
  return better && opening?.doer ? { ...clause, doer: opening.doer } : clause;
}

/** "phone Uncle Colin", "her brother Alan": who is named last. */
function lastNamed(words: readonly Word[], lexicon: PlanLexicon): Doer | null {
  for (let from = words.length - 1; from >= Math.max(0, words.length - 4); from -= 1) {
    const tail = words.slice(from).filter((word) => word.isWord);
    const longer = doerOf(
      words.slice(Math.max(0, from - 2)).filter((word) => word.isWord),
      false,
      lexicon,
    );
    const doer = doerOf(tail, false, lexicon);
    if (doer) return longer && longer.end === doer.end && longer.kind === doer.kind ? longer : doer;
  }
  return null;
}

/** "Who: Nan and Jo": a cell or label that only names. */
const namedOnly = (own: readonly Word[], lexicon: PlanLexicon): Clause => ({
  ...clauseFrom(
    own,
    { from: 0, verbAt: own.length, doer: doerOf(own, false, lexicon), form: "present" },
    lexicon,
  ),
  subject: own,
});

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
  const split = actWithoutMark(own, lexicon);
  const head = own[split];
  if (head) {
    const rest = own.slice(split);
    segments.push({
      start: first.start,
      end: head.start,
      kind: "condition",
      words: own.slice(0, split),
      clause: null,
    });
    segments.push({
      start: head.start,
      end: last.end,
      kind: "act",
      words: rest,
      clause: readClause(rest, times, lexicon),
    });
    return;
  }
  segments.push({ start: first.start, end: last.end, kind: "act", words: own, clause });
}
