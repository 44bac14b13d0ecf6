import { byBlocks } from "../../text/letterBlocks";
import { whole, within } from "../../text/phrasePattern";
import { isBounded } from "../dates/timeWords";
import { desirableState, type KindContext } from "./neither";
import type { StatementKind } from "./statement";
import { isListTitle, isTitle } from "./titles";
import { isPastForm } from "./verbForms";

const goodTurns = whole([
  "improved?|better|increased?|reduced?|positive|stable|safe|safer|happier|calmer|warmer|cleaner|good",
  "healthy|healthier|consistent|stronger|regular|clear|no|fewer|less|more|greater|secure|happy",
  "settled|warm|calm",
]);

const taskNouns = whole([
  "help|advice|guidance|referral|course|assessment|tests?|testing|visits?|appointments?|programme|sessions?|work",
  "counselling|application|checks?|support|therapy|screening|mentoring|group|classes|workshop",
  "intervention|meetings?|letters?|refs?|emails?|calls?|minutes|reports?|forms?|leaflets?|package|chart|diary|training|supervision",
]);

const wishNouns = whole([
  "reduction|drop|fall|rise|end|increase|improvements?|decrease|progress|growth|stability|resilience|confidence|trust|peace|fun",
]);
const noWorry =
  /^(?:no|nil) (?:new |further |other |current |additional |significant )?(?:concerns?|issues?|worries|risks?|changes?|injuries|information|updates?|reports?|incidents?)\b/i;
const looksBack =
  /^(?:current|previous|last|past|recent|existing|next (?:visit|appointment|session|meeting|contact))\b|\bsince\b/i;
const wishedFor = byBlocks(
  /^(?:(?:an? )?\p{L}+ (?:that|who|where)|somewhere|someone|somebody|people|friends|time|space|room)\b/iu,
);
/** "Up to 92%", "down from £900 to £600", "at or above 95%", "5 or fewer" */
const moves = within([
  "(up|down|back|rising|falling|dropping) (to|from|by) ?£?\\d+",
  "(at|above|below|over|under|at or above|at or below|at least|no more than|fewer than|more than|less than) £?\\d+",
  "\\d+%? (or|and) (above|below|over|under|more|less|fewer)",
]);
/** "Mon–Fri", "on school nights": a rule of the house. */
const rule =
  /\b(?:sun|mon|tues?|weds?|thurs?|fri|sat)(?:day)?s? ?(?:-|–|to) ?(?:sun|mon|tues?|weds?|thurs?|fri|sat)(?:day)?s?\b/i;

/** No verb at all: a title, a task named by its noun, a wish ("Better attendance"), or a number to be reached. */
export function fragmentKind(context: KindContext): StatementKind {
  const { clause, measure, hint, text, times } = context;
  // A date of another sentence is not this one's.
  const timely = context.timely && times.some((time) => isBounded(time) && time.start < text.length);
  const words = clause.words.filter((word) => word.isWord);
  const trimmed = text.trim();
  const first = words.find((word) => !/^(?:a|an|the)$/.test(word.lower))?.lower ?? "";
  const task =
    words.some((word) => taskNouns.test(word.lower)) ||
    // "Mediation.", "Anger management counselling"
    (words.length < 4 &&
      words.some((word) =>
        /^(?:mediation|counselling|detox|rehab|advocacy|mentoring|therapy|tutoring|physiotherapy)$/.test(
          word.lower,
        ),
      ));
  const good = (goodTurns.test(first) && !/^(?:regular|clear|weekly)$/.test(first)) || wishNouns.test(first);
  if (hint === "goal") return "goal";
  if (hint === null && (/:$/.test(trimmed) || isListTitle(trimmed) || isTitle(words))) return "neither";
  if (hint === null && (noWorry.test(trimmed) || looksBack.test(trimmed) || isBareRecord(context)))
    return "neither";
  if (hint === null && isDateAndPlace(context)) return "neither";
  // "A family that talks instead of walking out"
  if (hint === null && !timely && wishedFor.test(trimmed) && words.length > 4) return "goal";
  if (/\bno more\b/i.test(trimmed) && !timely && !/\d/.test(trimmed)) return "goal";
  const change = moves.test(trimmed);
  const reached =
    timely ||
    change ||
    measure?.kind === "clock" ||
    measure?.kind === "absolute" ||
    (measure?.kind === "count" && rule.test(trimmed));
  const label = /^[\p{L}' ]{2,30}:\s*\S/u.test(trimmed) && words.length <= 8;
  if (hint === null && label && !good && !change && !(timely && task)) return "neither";
  if (good) return (measure && measure.kind !== "frequency") || timely ? "objective" : "goal";
  if (hint === null && reached && (measure !== null || timely) && (change || !task)) return "objective";
  if (task) return "action";
  if (hint === "objective") return (measure ?? timely) ? "objective" : "goal";
  if (hint === "action") return "action";
  if (first.endsWith("ing") && words[0]?.lower === first)
    return desirableState.test(trimmed.toLowerCase()) ? "goal" : "neither";
  return "neither";
}

/** "Tuesday 4 June, 1.30pm, Bramley hub": a day, an hour, and where. */
function isDateAndPlace({ clause, times, measure }: KindContext): boolean {
  const rest = clause.words.filter(
    (word) => word.isWord && !times.some((time) => time.start <= word.start && word.end <= time.end),
  );
  return (
    times[0]?.start === 0 &&
    (measure === null || measure.kind === "clock") &&
    rest.length > 0 &&
    rest.length < 5 &&
    rest.some(({ capital }) => capital) &&
    !rest.some(({ text }) => /\d/.test(text)) &&
    clause.words.some((word) => word.text === "," && word.start >= (times[0]?.end ?? 0))
  );
}

/** "Not discussed at this meeting", "Referred on 3 May": what was done, with nobody who did it. */
function isBareRecord({ clause }: KindContext): boolean {
  const words = clause.words.filter((word) => word.isWord);
  const at = words.findIndex(
    ({ lower }) => !/^(?:not|partly|partially|already|now|recently|fully|yet|to)$/.test(lower),
  );
  const word = words[at];
  const next = words[at + 1];
  return (
    word !== undefined &&
    isPastForm(word.lower) &&
    !goodTurns.test(word.lower) &&
    (next === undefined || /^(?:at|on|in|by|with|to|from|for|and|but|as|\d.*)$/.test(next.lower))
  );
}
