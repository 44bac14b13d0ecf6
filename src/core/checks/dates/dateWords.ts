import { anyOf } from "../../text/phrasePattern";
import { seam } from "../../text/seams";

/** The first three letters of each month, January first. */
export const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/*
 * The words of the calendar are read once a text and replaced by as many capitals, so that places stay where they are
 * and every pattern is short: "by monday 3 march" is tried as "by DDDDDD 3 MMMMM". The text is in lower case before.
 */
const calendarWords =
  /\b(?:(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?=s?\b)|(mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b)/g;

/** The text with months as M…, weekdays as D… and short weekdays as W…, each as long as before. */
export const markCalendar = (lower: string): string =>
  lower.replace(calendarWords, (found: string, isMonth: string | undefined, isDay: string | undefined) =>
    (isMonth !== undefined ? "M" : isDay !== undefined ? "D" : "W").repeat(found.length),
  );

export const month = "M+";
export const fullWeekday = "D+";
export const weekday = "[DW]+";
/** Any word, also one of the calendar. */
export const anyWord = "[a-zà-ÿMDW]+";
/** "3", "3rd", "03" */
export const ordinal = "[0-3]?\\d(?:st|nd|rd|th)?";
const year = "(?:,? ?(?:20\\d\\d|'\\d\\d)\\b)?";
/** "Monday, the 3rd of March 2025" and "March 3rd" */
const day = `(?:${weekday},? )?(?:the )?\\b${ordinal}(?: of)? ${month}\\b${year}`;
const usDay = `\\b${month} ${ordinal}\\b${year}`;
/** "2025-03-03", "3/3/25", "3.3.2025", "3/3" */
export const numericDay =
  "\\b(?:20\\d\\d-[01]\\d-[0-3]\\d|[0-3]?\\d[/.-][01]?\\d[/.-](?:20)?\\d\\d|[0-3]?\\d/[01]?\\d)\\b(?!/)";
export const monthDay = `(?:(?:${day}|${usDay})${seam})`;
export const anyDay = `(?:(?:${monthDay}|${numericDay})${seam})`;
/** "18–29", "5 May to 27 May" */
export const dash = ` ?(?:-|–|—|to|until|till?|and|&)${seam} ?`;
export const dayOfMonth = `(?:${weekday} )?(?:the )?${ordinal}(?: ${month}${year})?`;
export const lastDayOfMonth = `(?:${weekday} )?(?:the )?${ordinal} ${month}\\b${year}`;

/** "six", "10", "a couple of" */
export const number = anyOf([
  "\\d+(\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen",
  "eighteen|twenty|thirty|forty|sixty|ninety|a couple of|a few|a further|another",
]);

/** "weeks", "working days", "half terms" */
const spanQualifiers = anyOf(["working|school|calendar|consecutive|clear|full|business|term|term-time"]);
const spans = anyOf([
  "days?|nights?|weeks?|wks?|fortnights?|months?|mths?|years?|weekends?|terms?|half[- ]terms?|mornings?|evenings?",
  "D+s?",
]);
export const spanWords = `(?:${spanQualifiers} )?${spans}`;
export const shortSpan = anyOf(["(working )?hours?|hrs?|minutes?|mins?"]);

/** What stands before "term" or "holiday": "the spring term", "the february half term" */
export const termNames = anyOf([
  "spring|summer|autumn|winter|easter|christmas|half|school|this|next|current|academic|M+|whitsun|first|second|third",
]);
export const term = `(?:${termNames}(?:'s)?[- ])`;

/** Events that stand in a diary: "the next core group", "her birthday" */
export const eventWords = anyOf([
  "core group|conference|review|meeting|birthday|due date|birth|discharge|court|hearing|christmas|xmas|easter|ramadan",
  "eid|diwali|visit|appointment|assessment|panel|exams?|gcses|session|move|trial|sentencing|release|delivery|scan",
  "weekend|parents' evening|sports day|fgc|icpc|rcpc|cin|school day|midterm|supervision|contact|check|check-up|pep",
  "whitsun|options evening|open day|holidays?|trip|wedding|funeral|operation|interview|mocks?|results day|prom|party",
  "last day of term|first day of term|start date|transfer|handover",
]);

/** What tells one such event from another: "the three-month CIN review meeting" */
export const eventQualifiers = anyOf([
  "next|first|second|third|fourth|initial|final|last|coming|upcoming|review|planned|booked|three-month|six-month",
  "six-week|\\d+(st|nd|rd|th)|six month|three month|interim|cp|cin|child|in|need|protection|care|team|network|family",
  "group|multi-agency|school|statutory|looked|annual|pep|midway|\\d+[- ]week|legal|planning|professionals'?|strategy",
  "pre-birth|expected|due|court|dental|hospital|medical|police|home|lac|cla|clinic|antenatal|booking|eye|hearing|six|\\d+",
  "two-week|three-week|four-week|eight-week|twelve-week|half-term|half-termly|termly|monthly|weigh-in|end-of-year|year|D+|M+",
]);

/** "by", "no later than", "in time for" */
export const preposition = anyOf([
  "by|before|b4|until|till?|up to|no later than|not later than|on or before|at the latest by|ahead of|prior to",
  "in time for|due|due by|at|in|on|during|over|from|through to|for",
]);
/** Prepositions that set an end: "until", "before" */
export const upTo = anyOf(["by|before|until|till?"]);
