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
import { frequencyPatterns } from "./frequencyPatterns";
import {
  starting,
  startQualifiers,
  startPoints,
  endQualifiers,
  endingThings,
  comesAbout,
  daysFromNow,
  seasons,
  seasonOpeners,
  thatWhich,
  whose,
  eventOpeners,
  inUnder,
  forHowLong,
} from "./phraseWords";
import type { TimePattern } from "./timePattern";

/*
 * Patterns over lower-cased text with its calendar marked, British order (day before month). Where several words may
 * stand before what counts ("from the start of next …"), one loop over all of them takes any order: a chain of optional
 * groups would be copied over and over when it is compiled. Each pattern is linear in the length of the text.
 */

const inMonth = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;
const span = /day|night|week|wk|month|mth|year|term|morning|evening/;
const season =
  /whit|term|holiday|break|year|christmas|xmas|easter|halloween|ramadan|eid|spring|summer|autumn|winter|bonfire|school|noon/;
const event =
  /core|conference|review|meeting|birth|due date|discharge|court|hearing|christmas|easter|ramadan|eid|diwali|visit|appointment|assessment|panel|exam|gcse|session|move|trial|sentenc|release|delivery|scan|weekend|parents' evening|sports day|fgc|icpc|rcpc|cin|school day|midterm|supervision|contact|check|pep|whitsun|open day|trip|wedding|funeral|operation|interview|mock|results|prom|party|day of term|start date|transfer|handover/;

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
    source: `\\b(?:from|between|starting|beginning) [^.;,]{0,30}?\\b(?:until|till?|to|up to|and ending|ending|through to) (?:the )?(?:end of )?${anyDay}`,
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
    source: `\\b(?:from )?${fullWeekday} (?:to|until|till?) ${fullWeekday}(?: of| in| this| next|,) (?:the |this |next )?(?:${term})?(?:half[- ]?term|term|week|holidays?|${month})\\b`,
  },
  {
    needs: /days/,
    kind: "window",
    source: `\\b(?:on )?(?:the )?(?:first|last|next) (?:${number} )?${fullWeekday}s?(?: (?:of|in) (?:the )?(?:${term})?(?:${month}|half[- ]?term|term|holidays?))?\\b(?! (?:of|in) (?:any|each|every|(?:the|a) (?:month|term|week)))`,
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
    source:
      "\\bon the (?:first|second|third|fourth|fifth|\\d(?:st|nd|rd|th)) (?:working |school )?day\\b(?! of (?:any|each|every|the month))",
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
    source: `\\b(?:early|mid|late|end|end of|start of|beginning of|middle of)[- ]${month}\\b(?: 20\\d\\d)?`,
  },
  { needs: inMonth, kind: "date", source: `\\b${month} 20\\d\\d\\b` },
  {
    needs: /(?:week|month)s? \d/,
    kind: "date",
    source: `\\b(?:(?:in|by|during|until|before|from) )?(?:weeks?|months?) \\d+(?:${dash}(?:week )?\\d+)?\\b(?: ?\\((?:w/c|week commencing|week beginning|from) [^)]{1,24}\\))?`,
  },
  {
    needs: / month/,
    kind: "date",
    source: `\\b(?:by |before |until |on |from )?(?:the )?[0-3]?\\d(?:st|nd|rd|th)(?: of (?:the|this|next|each) month)\\b`,
  },
  {
    needs: /\d(?:st|nd|rd|th)/,
    kind: "date",
    source: `\\b(?:by|before|until|on) (?:the )?[0-3]?\\d(?:st|nd|rd|th)\\b(?! (?:birthday|time|session|week|day|month|child|appointment|(?:per)?centile|floor|page|attempt|occasion|lesson|grade|year))`,
  },
  // Spans that end
  {
    needs: /within|inside|\bin |than/,
    kind: "deadline",
    source: `\\b${inUnder} (?:the )?(?:next |first |a maximum of |a |period of )?(?:a )?${number}[- ](?:${spanWords}|${shortSpan})(?:'s?)?(?: (?:of|from|after|following) (?:(?:today|now|then)\\b|[^,.;]{1,40}))?`,
  },
  {
    needs: /within/,
    kind: "deadline",
    source: `\\bwithin (?:the )?(?:\\d+ ?(?:hrs?|wks?|mths?|h)|24/7|week|month|fortnight|year|hour|day|term|school term|half[- ]term|same week|same day|coming weeks?)\\b`,
  },
  {
    needs: / the (?:next|coming|following|first|remaining|rest|whole)/,
    kind: "window",
    source: `\\b(?:in|over|during|for|across|throughout|within|of(?= the (?:next|coming|following))) the (?:next|coming|following|first|remaining|rest of the|whole of the|whole) (?:${number} )?(?:${term})?(?:${spanWords}|holidays?|pregnancy|course)\\b`,
  },
  // "through the whole of June"
  {
    needs: inMonth,
    kind: "window",
    source: `\\b(?:for |during |over |through |throughout )?the whole of ${month}\\b(?: 20\\d\\d)?`,
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
    source: `\\b(?:at|${upTo}) the (?:end|start|beginning|middle|close) of (?:(?:${endQualifiers}|${number}[- ]week|${number}) )*(?:${endingThings}|${spanWords}|${eventWords})\\b`,
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
    source: `\\b(?:by|before|until|till?) (?:the time )?(?:${anyWord} ){1,3}is (?:aged )?${number}(?: ${spanWords})?(?: old)?\\b`,
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
    source: `\\b(?:by|before|until|till?|up to|at|in|during|over|after|for|throughout|across) (?:the )?(?:${term})+(?:half[- ])?(?:term|holidays?|break|fortnight|school year|year|half[- ]term)\\b`,
  },
  {
    needs: season,
    kind: "date",
    source: `\\b${seasonOpeners} (?:the )?${seasons}\\b`,
  },
  {
    needs: /(?:autumn|spring|summer) term/,
    kind: "date",
    source: "\\b(?:the |this |next |all )?(?:autumn|spring|summer) term(?: \\d)?\\b",
  },
  // Days from now
  {
    needs: /to(?:day|night|morrow)|2mor|tmrw|this|next/,
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
    source: `\\b(?:on|before|until|till?|this coming) ${fullWeekday}(?!s| (?:and|or|&) |, ${weekday}|[-/ ](?:nights|mornings|evenings|afternoons))\\b`,
  },
  {
    needs: /that|same|the very|next|following|first/,
    kind: "deadline",
    source: `\\b(?:by |before |on |from |until )?(?:the )?(?:end of the )?${thatWhich} (?:working |school |business )?(?:day|night|evening|morning|afternoon|week|weekend|${fullWeekday})\\b(?! (?:of|in) (?:any|each|every|(?:the|a) (?:month|term|week)))`,
  },
  {
    needs: /same|next|following|first/,
    kind: "deadline",
    source: `\\b(?:the )?(?:same day|next day|next working day|following day|next morning|following morning|next school day|first night)\\b`,
  },
  {
    needs: /\b(?:mon|tue|wed|thu|fri|sat|sun)/,
    kind: "date",
    source: `\\b(?:by|on|before|until|till?|due|next|this) W+\\b(?! (?:and|or|&) |[-/–])(?: (?:the )?[0-3]?\\d(?:st|nd|rd|th)\\b)?`,
  },
  // "for the whole of May", "over the weekend", "the week after next", "6/52" as clinics write it
  {
    needs: inMonth,
    kind: "window",
    source: `\\b(?:for|over|throughout|during) (?:the )?(?:whole|rest|remainder) of ${month}\\b`,
  },
  {
    needs: /weekend/,
    kind: "date",
    source: "\\b(?:over|during|before|by) (?:the|this|that|next) weekend\\b",
  },
  {
    needs: /after next/,
    kind: "date",
    source: "\\b(?:by |in |before )?the (?:week|month|weekend|term) after next\\b",
  },
  { needs: /\d\/(?:7|52|12)/, kind: "deadline", source: "\\b(?:in|within|for|over) \\d{1,2}/(?:7|52|12)\\b" },
  // "when the twins are six months old", "when she turns 13"
  {
    needs: /when .*(?: old|turn|reach)/,
    kind: "deadline",
    source: `\\bwhen (?:${anyWord} ){1,3}(?:(?:is|are) ${number} ${spanWords} old|turns? ${number}|reach(?:es)? ${number})\\b`,
  },
  // "from 6 Jan to the Easter holidays", "between now and half-term", "September to December"
  {
    needs:
      /(?:now|today|tomorrow|\d(?:st|nd|rd|th)?|jan(?:uary)?|feb(?:ruary)?|march|mar|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?|oct|nov|dec|(?:em|o)ber)(?: ?[-–] ?| (?:to|until|till?|up to|and|through to) )/,
    kind: "window",
    source: `\\b(?:(?:from|between|starting) )?(?:${anyDay}|now|today|tomorrow|${month})(?: ?[-–] ?| (?:to|until|till?|up to|and|through to) )(?:the )?(?:end of (?:the )?)?(?:${seasons}|${term}+(?:holidays?|term|break)|${anyDay}|${month}\\b|(?:${eventQualifiers} )*${eventWords}\\b)`,
  },
  // A cell or an ending of nothing but a span: "– 6 weeks"
  { needs: span, kind: "window", source: `(?<=^|[–—] )${number} (?:${spanWords})(?=\\W*$)` },
  // "at 4, 8 and 12 weeks", "in time for the tenancy on 1 April"
  {
    needs: /weeks|months/,
    kind: "deadline",
    source: "\\bat \\d+(?:, \\d+)*(?: and \\d+)? (?:weeks|months)\\b(?! old)",
  },
  { needs: /in time for/, kind: "deadline", source: `\\bin time for (?:${anyWord} ){0,3}?${anyWord}\\b` },
  // "until her mum is out of hospital": an end, unless it comes round every day
  {
    needs: /until|till?|before/,
    kind: "deadline",
    source: `\\b(?:until|till?|before) (?:${anyWord} ){1,4}?(?:is|are|has|have) (?!(?:medically|fit|well|better|able|safe|stable|asleep|awake|calm|calmer|ready|settled|upset|sober|tired|a|an|had a)\\b)(?:${anyWord} ){0,3}?${anyWord}\\b`,
  },
  // Dated events
  {
    needs: event,
    kind: "deadline",
    source: `\\b${eventOpeners} ${whose}{0,2}(?:${eventQualifiers} )*${eventWords}(?:'s)?\\b(?: (?:on|in) (?:${anyDay}|${fullWeekday}|${month}))?`,
  },
  {
    needs: event,
    kind: "deadline",
    source: `\\b(?:by|before|until|till?|ahead of|prior to|in time for|no later than) (?!\\w+ing\\b)(?:(?!(?:each|every|with|and|or|to|that|who)\\b)[a-zà-ÿMDW0-9'-]+ ){0,5}?(?!court\\b)${eventWords}\\b(?! (?:officer|chair|team|worker|nurse|staff|service|centre|group|manager|supervisor|lead))`,
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
    source: `\\b(?:before|by|on) (?:going|moving|leaving|starting|returning|coming) (?:to|home|back|out|into|from|in)\\b(?! (?:bed|sleep))(?: ${anyWord})?`,
  },
  ...frequencyPatterns,
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
