import { anyOf } from "../../text/phrasePattern";
import {
  anyDay,
  anyWord,
  dash,
  dayOfMonth,
  eventQualifiers,
  eventWords,
  fullWeekday,
  lastDayOfMonth,
  month,
  monthDay,
  number,
  numericDay,
  ordinal,
  preposition,
  shortSpan,
  spanWords,
  term,
  upTo,
  weekday,
} from "./dateWords";
import {
  adverbs,
  countedThings,
  each,
  everyWhat,
  everyWhich,
  fewNumbers,
  roughly,
  rounds,
} from "./frequencyWords";
import type { TimeKind } from "./timeWords";

/*
 * Patterns over lower-cased text with its calendar marked, British order (day before month). Where several words may
 * stand before what counts ("from the start of next …"), one loop over all of them takes any order: a chain of optional
 * groups would be copied over and over when it is compiled. Each pattern is linear in the length of the text.
 */

interface TimePattern {
  /** What a text must hold for the pattern to be worth trying. */
  readonly needs: RegExp;
  readonly kind: TimeKind;
  readonly source: string;
}

const inMonth = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;
const span = /day|night|week|month|year|term|morning|evening/;
const season =
  /term|holiday|break|year|christmas|easter|halloween|ramadan|eid|spring|summer|autumn|winter|bonfire|school|noon/;
const event =
  /core|conference|review|meeting|birth|due date|discharge|court|hearing|christmas|easter|ramadan|eid|diwali|visit|appointment|assessment|panel|exam|gcse|session|move|trial|sentenc|release|delivery|scan|weekend|parents' evening|sports day|fgc|icpc|rcpc|cin|school day|midterm|supervision|contact/;

/** "from", "with effect from" */
const starting = anyOf(["from|starting|beginning|commencing|with effect from|as from|effective from"]);
/** What may stand between "from" and the day: "from the start of", "starting on w/c" */
const startQualifiers = anyOf([
  "on|from|in|the|w/c|week commencing|week beginning|start of|beginning of|next|this|half[- ]term",
  "spring|summer|autumn|winter|easter|christmas|school|current|academic|first|second|third|half",
]);
const startPoints = anyOf(["week|month|tomorrow|today|tonight|term|now|birth|week \\d+"]);
/** What may stand between "by the end of" and what ends: "her first", "the spring" */
const endQualifiers = anyOf([
  "the|this|these|that|her|his|their|next|year|each|every|first|second|last|same|following|spring|summer|autumn",
  "winter|easter|christmas|half|school|current|academic|M+|whitsun|third|working|calendar|half[- ]",
]);
/** What has an end without being an event: "by the end of the course" */
const endingThings = anyOf([
  "holidays?|school year|play|course|programme|pregnancy|plan|placement|the day|today|year \\d+|probation",
]);
/** "by the time the baby is born", "until Dad has been" */
const comesAbout = anyOf(
  [
    "is born|are born|arrives?|comes?( home| out| back)?|goes (home|back|to|into)|go (home|back|to)|leaves?|starts?",
    "begins?|returns?|moves?|turns?|reaches|gets? (home|back)|ends?|finishes|opens|closes",
    "is (discharged|released|back|home|sentenced)",
    "ha(s|ve) (ANY ){0,2}(been|handed|completed|finished|had|passed|given|done|moved|started|attended)",
  ].map((one) => one.replace("ANY", anyWord)),
);
/** "this morning", "tomorrow night", "next half-term" */
const daysFromNow = anyOf([
  "today|tonight|tomorrow( morning| afternoon| evening| night)?",
  "this (morning|afternoon|evening|week|weekend|month|term|half[- ]term|year|school year|coming D+|D+)",
  "next (week|weekend|month|term|half[- ]term|year|school year|D+)",
]);
/** "in time for Christmas", "until the school closes" */
const seasons = anyOf([
  "half[- ]term|christmas|easter|new year|bonfire night|halloween|ramadan|eid|noon",
  "(christmas|easter|summer|half[- ]term|school|M+) holidays?|(next |this )?(spring|summer|autumn|winter)",
  "term (starts|ends|begins)|school (starts|closes|breaks up|reopens)",
]);
const seasonOpeners = anyOf(["by|before|until|till|at|over|after|in time for|during"]);
/** "by the end of the same night", "the next working day" */
const thatWhich = anyOf([
  "that|that same|the same|the very same|the next|the following|the first|the very next",
]);
const whose = "(?:(?:the|our|his|her|their|its|this|my|your|[a-zà-ÿ]+'s|[a-zà-ÿ]+s'|baby's) )";
const eventOpeners = anyOf([
  "by|before|until|till|at|ahead of|prior to|in time for|for|after|following|no later than|by the time of",
  "in advance of",
]);
/** "inside", "in no more than" before "two weeks" */
const inUnder = anyOf([
  "within|inside|in under|in less than|in no more than|no later than|not later than|no more than|in at most",
]);
const forHowLong = anyOf(["at least|a minimum of|the whole|a period of|a total of|up to|the|a trial of|all"]);

/** In order of trust: where two overlap, the one that starts first wins; of two that start together, the longer. */
export const timePatterns: readonly TimePattern[] = [
  // "at maximum of every 8 weeks", "no more than six weeks apart", "at least once every eight weeks and no later…"
  {
    needs: /every/,
    kind: "maximum",
    source: `\\bat (?:a |the )?(?:maximum|most|latest)(?: of)?,? every ${number} ${spanWords}\\b`,
  },
  {
    needs: /than/,
    kind: "maximum",
    source: `\\b(?:no|not) (?:more|longer|less often) than (?:every )?${number} ${spanWords}(?: apart)?\\b`,
  },
  // "from 5 May to 27 May", "18–29 September", "between 3 and 14 June"
  {
    needs: inMonth,
    kind: "window",
    source: `\\b(?:from |between )?${dayOfMonth}${dash}${lastDayOfMonth}`,
  },
  { needs: /\d[/.-]\d/, kind: "window", source: `\\b(?:from |between )?${numericDay}${dash}${numericDay}` },
  {
    needs: /\d/,
    kind: "window",
    source: `\\b(?:from|between|starting|beginning) [^.;,]{0,30}?\\b(?:until|till|to|up to|and ending|ending|through to) (?:the )?(?:end of )?${anyDay}`,
  },
  // "since 3 May", "on 5 September last year": looks back
  {
    needs: /since|dated|as of/,
    kind: "past",
    source: `\\b(?:since|dated|as of|ever since)\\b (?:the )?(?:${anyDay}|(?:last |the )?(?:${month}|${fullWeekday}|spring|summer|autumn|winter|christmas|easter|birth|\\w+ 20\\d\\d))\\b`,
  },
  {
    needs: /last|past|previous/,
    kind: "past",
    source: `\\b(?:over|in|during|for|within) the (?:last|past|previous) (?:${number} )?(?:${spanWords}|${shortSpan})\\b`,
  },
  {
    needs: /ago|last|yesterday/,
    kind: "past",
    source: `\\b(?:${number} ${spanWords} ago|last (?:night|week|month|year|term|spring|summer|autumn|winter|${fullWeekday}|${month})|yesterday)\\b`,
  },
  // Starts without an end
  {
    needs: /from|starting|beginning|commencing/,
    kind: "start",
    source: `\\b${starting} (?:${startQualifiers} )*(?:${anyDay}|(?:${startPoints}|${fullWeekday}|${month})\\b)`,
  },
  // "Thursday: Jo phones the landlord", "from Monday to Friday of half term", "the first three Fridays of May"
  { needs: /day/, kind: "date", source: `^${fullWeekday}(?= ?[:–])` },
  {
    needs: /day/,
    kind: "window",
    source: `\\b(?:from )?${fullWeekday} (?:to|until|till) ${fullWeekday}(?: of| in| this| next|,) (?:the |this |next )?(?:${term})?(?:half[- ]?term|term|week|holidays?|${month})\\b`,
  },
  {
    needs: /days/,
    kind: "window",
    source: `\\b(?:on )?(?:the )?(?:first|last|next) (?:${number} )?${fullWeekday}s?(?: (?:of|in) (?:the )?(?:${term})?(?:${month}|half[- ]?term|term|month|holidays?))?\\b`,
  },
  // "on the Monday", "within half an hour", "by three"
  {
    needs: /the (?:mon|tue|wed|thu|fri|sat|sun)/,
    kind: "deadline",
    source: `\\b(?:on|by|before) the ${fullWeekday}\\b`,
  },
  {
    needs: /hour/,
    kind: "deadline",
    source: "\\bwithin (?:half an hour|the half hour|a quarter of an hour|the hour)\\b",
  },
  {
    needs: /(?:by|before|at) /,
    kind: "clock",
    source:
      "\\b(?:by|before|at) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= ?[.,;]|$| and )",
  },
  {
    needs: / day/,
    kind: "deadline",
    source: "\\bon the (?:first|second|third|fourth|fifth|\\d(?:st|nd|rd|th)) (?:working |school )?day\\b",
  },
  // Weeks and days of a calendar
  {
    needs: /w\/|wc|week |wk/,
    kind: "date",
    source: `\\b(?:by |before |until |in |from |no later than )?(?:the )?(?:w/c|w/e|wc|w/b|w/k|week commencing|week beginning|week ending|week of|wk) (?:the )?(?:${anyDay}|${ordinal})`,
  },
  {
    needs: inMonth,
    kind: "date",
    source: `(?:\\b${preposition} )?(?:the )?(?:(?:start|beginning|end|middle|close) of )?${monthDay}`,
  },
  { needs: /\d[/.-]\d/, kind: "date", source: `(?:\\b${preposition} )?${numericDay}` },
  {
    needs: inMonth,
    kind: "date",
    source: `\\b${preposition} (?:the )?(?:(?:very )?(?:start|beginning|end|middle|close) of |early |mid[- ]|late |beginning |end )?${month}\\b(?: 20\\d\\d)?`,
  },
  {
    needs: inMonth,
    kind: "date",
    source: `\\b(?:early|mid|late|end of|start of|beginning of|middle of)[- ]${month}\\b(?: 20\\d\\d)?`,
  },
  { needs: inMonth, kind: "date", source: `\\b${month} 20\\d\\d\\b` },
  {
    needs: /weeks? \d/,
    kind: "date",
    source: `\\b(?:(?:in|by|during) )?weeks? \\d+(?:${dash}(?:week )?\\d+)?\\b(?: ?\\((?:w/c|week commencing|week beginning|from) [^)]{1,24}\\))?`,
  },
  {
    needs: / month/,
    kind: "date",
    source: `\\b(?:by |before |until |on |from )?(?:the )?[0-3]?\\d(?:st|nd|rd|th)(?: of (?:the|this|next|each) month)\\b`,
  },
  {
    needs: /the \d/,
    kind: "date",
    source: `\\b(?:by|before|until|on) the [0-3]?\\d(?:st|nd|rd|th)\\b(?! (?:birthday|time|session|week|day|month|child|appointment))`,
  },
  // Spans that end
  {
    needs: /within|inside|\bin |than/,
    kind: "deadline",
    source: `\\b${inUnder} (?:the )?(?:next |first |a maximum of |a |period of )?(?:a )?${number}[- ](?:${spanWords}|${shortSpan})(?:'s?)?(?: (?:of|from|after|following) [^,.;]{1,40})?`,
  },
  {
    needs: /within/,
    kind: "deadline",
    source: `\\bwithin (?:the )?(?:\\d+ ?(?:hrs?|wks?|mths?|h)|24/7|week|month|fortnight|year|hour|day|term|school term|half[- ]term|same week|same day|coming weeks?)\\b`,
  },
  {
    needs: / the (?:next|coming|following|first|remaining|rest|whole)/,
    kind: "window",
    source: `\\b(?:in|over|during|for|across|throughout|within) the (?:next|coming|following|first|remaining|rest of the|whole of the|whole) (?:${number} )?(?:${term})?(?:${spanWords}|holidays?)\\b`,
  },
  {
    needs: span,
    kind: "window",
    source: `\\b(?:for|over|across|lasting|during|throughout) (?:${forHowLong} )?${number}[- ](?:consecutive |school |working |whole |full |clear |straight )?${spanWords}(?: in a row| running| together| at a time| afterwards)?\\b`,
  },
  {
    needs: /row|running|together|straight/,
    kind: "window",
    source: `\\b${number} (?:consecutive |whole |full |clear )?${spanWords} (?:in a row|running|together|straight)\\b`,
  },
  { needs: /consecutive/, kind: "window", source: `\\b${number} consecutive ${spanWords}\\b` },
  {
    needs: span,
    kind: "deadline",
    source: `\\bin (?:about |around )?${number} ${spanWords}(?:'s?)?(?: time)?\\b`,
  },
  {
    needs: / the (?:end|start|beginning|middle|close) of/,
    kind: "deadline",
    source: `\\b(?:at|${upTo}) the (?:end|start|beginning|middle|close) of (?:(?:${endQualifiers}|${number}) )*(?:${spanWords}|${eventWords}|${endingThings})\\b`,
  },
  {
    needs: /from|after/,
    kind: "deadline",
    source: `\\b(?:at|by) (?:${number} )?(?:${spanWords}) (?:from|after) (?:today|now|this|the)\\b`,
  },
  { needs: /after|by /, kind: "deadline", source: `\\b(?:after|by) ${number} ${spanWords}\\b(?! of\\b)` },
  // "by the time she is 12 weeks old", "before he is two", "by age five"
  {
    needs: /is /,
    kind: "deadline",
    source: `\\b(?:by|before|until|till) (?:the time )?(?:${anyWord} ){1,3}is (?:aged )?${number}(?: ${spanWords})?(?: old)?\\b`,
  },
  { needs: / age /, kind: "deadline", source: `\\b(?:by|before) (?:the )?age (?:of )?${number}\\b` },
  {
    needs: /end of/,
    kind: "deadline",
    source: `\\b(?:by |before |until |on )?end of (?:the )?(?:${term})?(?:day|week|month|term|year|half[- ]term|school year|play|${eventWords})\\b`,
  },
  // Terms, holidays, seasons
  {
    needs: season,
    kind: "date",
    source: `\\b(?:by|before|until|till|at|in|during|over|after|for) (?:the )?(?:${term})+(?:half[- ])?(?:term|holidays?|break|school year|year|half[- ]term)\\b`,
  },
  {
    needs: season,
    kind: "date",
    source: `\\b${seasonOpeners} (?:the )?${seasons}\\b`,
  },
  // Days from now
  {
    needs: /to(?:day|night|morrow)|this|next/,
    kind: "date",
    source: `\\b(?:by |before |on |from |until |no later than )?${daysFromNow}\\b`,
  },
  {
    needs: /by (?:the|mon|tue|wed|thu|fri|sat|sun|lunch|tea)/,
    kind: "date",
    source: `\\bby (?:the weekend|${fullWeekday}(?! (?:and|or) )|lunchtime|teatime)\\b`,
  },
  {
    needs: /day/,
    kind: "date",
    source: `\\b(?:on|before|until|till|this coming) ${fullWeekday}(?!s| (?:and|or|&) |, ${weekday}|[-/ ](?:nights|mornings|evenings|afternoons))\\b`,
  },
  {
    needs: /that|same|the very|next|following|first/,
    kind: "deadline",
    source: `\\b(?:by |before |on |from |until )?(?:the )?(?:end of the )?${thatWhich} (?:working |school |business )?(?:day|night|evening|morning|afternoon|week|weekend|${fullWeekday})\\b`,
  },
  {
    needs: /same|next|following|first/,
    kind: "deadline",
    source: `\\b(?:the )?(?:same day|next day|next working day|following day|next morning|following morning|next school day|first night)\\b`,
  },
  // Dated events
  {
    needs: event,
    kind: "deadline",
    source: `\\b${eventOpeners} ${whose}{0,2}(?:${eventQualifiers} )*${eventWords}(?:'s)?\\b(?: (?:on|in) (?:${anyDay}|${fullWeekday}|${month}))?`,
  },
  {
    needs:
      /born|arrive|come|goes|go |leave|start|begin|return|move|turn|reach|get|has |have |is |end|finish|open|close/,
    kind: "deadline",
    source: `\\b${upTo} (?:the time )?(?:the )?(?:(?!there |will |would |should |must |to )${anyWord} ){1,3}?${comesAbout}\\b`,
  },
  {
    needs: /(?:before|by|on) (?:going|moving|leaving|starting|returning|coming)/,
    kind: "deadline",
    source: `\\b(?:before|by|on) (?:going|moving|leaving|starting|returning|coming) (?:to|home|back|out|into|from|in)\\b(?: ${anyWord})?`,
  },
  // How often
  {
    needs: /once|twice|thrice|\d|one|two|three|four|five|six|seven/,
    kind: "frequency",
    source: `\\b(?:${roughly} )?(?:once|twice|thrice|${fewNumbers} ?(?:or ${fewNumbers.replace("one|", "")} )?${countedThings}|\\d+x) ?${each} ?${rounds}\\b`,
  },
  {
    needs: /every|each/,
    kind: "frequency",
    source: `\\b(?:at least |approximately |roughly )?(?:every|each)(?: ${everyWhich})?(?: (?:working|school|term))? ${everyWhat}\\b`,
  },
  {
    needs: /ly\b/,
    kind: "frequency",
    source: `\\b${adverbs}\\b`,
  },
  {
    needs: /days\b/,
    kind: "frequency",
    source: `\\b(?:on )?(?:${fullWeekday}s)\\b(?: (?:and|to|&) ${fullWeekday}s?)?`,
  },
  {
    needs: /day/,
    kind: "frequency",
    source: `\\b(?:on )?${fullWeekday}(?: (?:and|or|&|to) | ?, ?)${fullWeekday}(?: (?:nights|mornings|evenings|afternoons))?\\b`,
  },
  {
    needs: /basis/,
    kind: "frequency",
    source: `\\bon (?:a|an) (?:daily|weekly|fortnightly|monthly|regular|termly|six[- ]weekly) basis\\b`,
  },
  {
    needs: /school|week|most|term/,
    kind: "frequency",
    source: `\\b(?:on |in )?(?:school (?:days|nights|mornings|week)|weekdays|weekends|week nights|weeknights|most days|term time)\\b`,
  },
  // A time of day
  {
    needs: /\d/,
    kind: "clock",
    source: `\\b(?:by |at |before |after |until |from |between )?(?:[01]?\\d|2[0-3])(?:(?:[.:][0-5]\\d) ?(?:am|pm)?| ?(?:am|pm|o'clock))(?![\\d%])(?! ?(?:points|kg|lb|%))\\b`,
  },
  {
    needs: /noon|midday|midnight|bedtime|breakfast|half past/,
    kind: "clock",
    source: `\\b(?:by|at|before|after) (?:noon|midday|midnight|bedtime|breakfast|half past ${anyWord})\\b`,
  },
];
