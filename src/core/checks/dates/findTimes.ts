import { byBlocks } from "../../text/letterBlocks";
import { allMatches } from "../../text/allMatches";
import { narrowed, narrowedSource } from "../../text/narrow";
import { rememberedWith } from "../../text/remembered";
import { wordsOf } from "../../text/words";
import { anyOf } from "../../text/phrasePattern";
import { seamed } from "../../text/seams";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { anyDay, markCalendar, monthNames } from "./dateWords";
import { timePatterns } from "./patterns";
import type { TimeKind, TimeWords, WrittenDay } from "./timeWords";

/** What texts must hold for patterns to be tried, each once: several patterns need the same. */
const needed = [...new Set(timePatterns.map(({ needs }) => needs.source))];
const needs = needed.map((source) => new RegExp(narrowedSource(source)));
const compiled = timePatterns.map(({ needs: { source: need }, kind, source }) => ({
  need: needed.indexOf(need),
  kind,
  pattern: new RegExp(seamed(narrowedSource(source)), "g"),
}));
const lastDay = new RegExp(anyDay, "g");
/** Nothing about time can stand in a text without one of these: most cells are spared the patterns. */
const hint = new RegExp(
  anyOf([
    "\\d|day|week|month|year|term|night|morning|evening|afternoon|weekend|hour|minute|fortnight|today",
    "tomorrow|2mor|tmrw|xmas|yesterday|daily|termly|every|each|once|twice|christmas|easter|spring|summer|autumn",
    "winter|holiday|before|until|till?|\\bby\\b|after|next|within|january|february|march|april|\\bmay\\b",
    "june|july|august|september|october|november|december|since|at the|following|ahead|prior|eid",
    "ramadan|\\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thu(rs?)?|fri|sat|sun)\\b",
    "wks?\\b|mths?\\b|whit|end of|rest of",
  ]),
);
/** Scores and parts of a whole look like days and months: "8/10", "rated 4/10". */
const scoreBefore = byBlocks(
  /(?:scale|scor\p{L}*|rat(?:ed?|ing)\p{L}*|at least|a|above|below|to|from|out|of) $/u,
);

/** The last day that is written in the words, or `null`. British order: day, then month. */
export function writtenDay(text: string): WrittenDay | null {
  let found: WrittenDay | null = null;
  const lower = narrowed(text);
  for (const { 0: marked, index } of allMatches(markCalendar(lower), lastDay))
    found = readDay(lower.slice(index, index + marked.length)) ?? found;
  return found;
}

function readDay(words: string): WrittenDay | null {
  const iso = /(20\d\d)-(\d\d)-(\d\d)/.exec(words);
  if (iso) return checked(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const numeric = /(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2,4}))?/.exec(words);
  if (numeric)
    return checked(Number(numeric[1]), Number(numeric[2]), numeric[3] ? fullYear(numeric[3]) : null);
  const yearWritten = /(?:20(\d\d)|'(\d\d))\b/.exec(words);
  const year = yearWritten ? 2000 + Number(yearWritten[1] ?? yearWritten[2]) : null;
  const rest = yearWritten ? words.slice(0, yearWritten.index) : words;
  const day = /\d{1,2}/.exec(rest);
  const month = monthNames.findIndex((name) => monthIn(rest, name)) + 1;
  return day && month > 0 ? checked(Number(day[0]), month, year) : null;
}

/** True when a word of the text begins with the month's three letters. */
const monthIn = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = at === 0 ? 0 : text.charCodeAt(at - 1);
    if (before < 97 || before > 122) return true;
  }
  return false;
};
const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));
const checked = (day: number, month: number, year: number | null): WrittenDay | null =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month, year } : null;

function isNoTime(kind: TimeKind, found: string, text: string, at: number, lower: string): boolean {
  if (kind === "date" || kind === "window") {
    // "may" and "march" are months only with a capital, or with a day beside them.
    const alone = /\b(?:may|mar(?:ch)?)\b/.exec(lower);
    if (alone && !/\d/.test(lower) && !/\b(?:May|MAY|March|MARCH|Mar)\b/.test(found)) return true;
    const short = /(\d{1,2})\/(\d{1,2})$/.exec(lower);
    if (short && !/\d\/\d+\//.test(lower)) {
      // "in 4/5 lessons": a part of a whole.
      if (
        /^ ?(?:lessons?|sessions?|days?|nights?|mornings?|times?|weeks?|of|tests?|visits?|meals?|attempts?|goes)\b/.test(
          text.slice(at + found.length).toLowerCase(),
        )
      )
        return true;
      if (lower.endsWith("24/7") || !checked(Number(short[1]), Number(short[2]), null)) return true;
      if (
        Number(short[2]) === 10 &&
        Number(short[1]) <= 10 &&
        !/^(?:by|on|before|until|from|due)\b/.test(lower)
      )
        return true;
      if (scoreBefore.test(text.slice(Math.max(0, at - 8), at).toLowerCase()) && Number(short[2]) === 10)
        return true;
    }
  }
  return false;
}

/** Up to here an opening "Within two days of this meeting Ms Ade will send …" tells when; behind it, who acts. */
const opensWithSpan = byBlocks(
  /^(?:Within|In) (?:\p{Ll}|\d)[^,.;]{0,24}? (?:of|from|after|following) (?:\p{Ll}+ ){1,5}?(?<!\b(?:with|by|from|of|at|and|the|a|an|to|for|in|on|any|this|his|her|their) )(?=(?:\p{Lu}\p{L}+ ){1,4}(?:will|must|should|to|is to)\b)/u,
);

/** Where the doer of such an opening begins; `Infinity` where none stands there. */
function doerBehind(text: string, start: number): number {
  if (start > 0) return Infinity;
  const opening = opensWithSpan.exec(text);
  return opening ? opening[0].trimEnd().length : Infinity;
}

/**
 * Words about time in a text, in order, none overlapping. `lexicon` brings the words that only pretend to be one.
 * Remembered, since a cell is read for its own row's every statement.
 */
export const findTimes: (text: string, lexicon: PlanLexicon) => readonly TimeWords[] =
  rememberedWith(readTimes);

function readTimes(text: string, lexicon: PlanLexicon): readonly TimeWords[] {
  const lower = narrowed(text);
  const found: TimeWords[] = [];
  const marked = hint.test(lower) ? markCalendar(lower) : "";
  const held = marked === "" ? [] : needs.map((need) => need.test(lower));
  for (const { need, kind, pattern } of compiled)
    for (const match of held[need] === true ? allMatches(marked, pattern) : []) {
      const start = match.index;
      const end = Math.min(start + match[0].length, doerBehind(text, start));
      const words = text.slice(start, end);
      if (isNoTime(kind, words, text, start, lower.slice(start, end))) continue;
      found.push({ kind, start, end, text: words, day: kind === "frequency" ? null : writtenDay(words) });
    }
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at += 1) {
    const length = lexicon.vagueTimes.lengthAt(words, at);
    const first = words[at];
    const last = words[at + length - 1];
    if (length === 0 || !first || !last) continue;
    found.push({
      kind: "vague",
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      day: null,
    });
    at += length - 1;
  }
  return withoutOverlaps(found);
}

/** Keeps, of times that share characters, the one that starts first; of those, the longest. */
function withoutOverlaps(times: readonly TimeWords[]): TimeWords[] {
  const kept: TimeWords[] = [];
  for (const time of [...times].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= time.start) kept.push(time);
  }
  return kept;
}
