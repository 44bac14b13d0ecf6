import type { TimeKind } from "./timeWords";

/*
 * Patterns over lower-cased text, British order (day before month). No pattern repeats an optional group inside
 * another, so each is linear in the length of the text.
 */
export const monthNames = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
] as const;

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const weekday =
  "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
const fullWeekday = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const ordinal = "(?:[0-3]?\\d(?:st|nd|rd|th)?)";
const year = "(?:,? ?(?:20\\d\\d|'\\d\\d)\\b)?";
const dash = " ?(?:-|–|—|to|until|till|and|&) ?";
const day = `(?:${weekday},? )?(?:the )?\\b${ordinal}(?: of)? ${month}\\b${year}`;
const usDay = `\\b${month} ${ordinal}\\b${year}`;
const numericDay =
  "\\b(?:20\\d\\d-[01]\\d-[0-3]\\d|[0-3]?\\d[/.][01]?\\d[/.](?:20)?\\d\\d|[0-3]?\\d/[01]?\\d)\\b(?!/)";
export const anyDay = `(?:${day}|${usDay}|${numericDay})`;

const number =
  "(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|sixty|ninety|a couple of|a few|a further|another)";
const spanWords =
  "(?:(?:working|school|calendar|consecutive|clear|full|business|term|term-time) )?(?:days?|nights?|weeks?|fortnights?|months?|years?|weekends?|terms?|half[- ]terms?|mornings?|evenings?)";
const shortSpan = "(?:(?:working )?hours?|hrs?|minutes?|mins?)";
const term =
  "(?:(?:spring|summer|autumn|winter|easter|christmas|half|school|this|next|current|academic|february|october|may|whitsun|first|second|third)(?:'s)?[- ])";

const eventWords =
  "(?:core group|conference|review|meeting|birthday|due date|birth|discharge|court|hearing|christmas|easter|ramadan|eid|diwali|visit|appointment|assessment|panel|exams?|gcses|session|move|trial|sentencing|release|delivery|scan|weekend|parents' evening|sports day|fgc|icpc|rcpc|cin|school day|midterm|supervision|contact)";

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

const preposition =
  "(?:by|before|until|till|up to|no later than|not later than|on or before|at the latest by|ahead of|prior to|in time for|due|due by|at|in|on|during|over|from|through to|for)";

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
    source: `\\b(?:from |between )?(?:${weekday} )?(?:the )?${ordinal}(?: ${month}${year})?${dash}(?:${weekday} )?(?:the )?${ordinal} ${month}\\b${year}`,
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
    source: `\\b(?:from|starting|beginning|commencing|with effect from|as from|effective from)(?: on| from| in)? (?:the )?(?:w/c |week commencing |week beginning )?(?:start of |beginning of )?(?:${anyDay}|next ${fullWeekday}|next week|next month|(?:this |next )?${fullWeekday}|tomorrow|today|tonight|${month}|(?:next |this |the )?(?:${term})?(?:half[- ])?term|week \\d+|now|birth)\\b`,
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
    source: `(?:\\b${preposition} )?(?:the )?(?:(?:start|beginning|end|middle|close) of )?(?:${day}|${usDay})`,
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
    source: `\\b(?:by |before |until |on |from )?(?:the )?${ordinal.replace("?\\d(?:st|nd|rd|th)?", "?\\d(?:st|nd|rd|th)")}(?: of (?:the|this|next|each) month)\\b`,
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
    source: `\\b(?:within|inside|in under|in less than|in no more than|no later than|not later than|no more than|in at most) (?:the )?(?:next |first |a maximum of |a |period of )?(?:a )?${number}[- ](?:${spanWords}|${shortSpan})(?:'s?)?(?: (?:of|from|after|following) [^,.;]{1,40})?`,
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
    source: `\\b(?:for|over|across|lasting|during|throughout) (?:at least |a minimum of |the whole |a period of |a total of |up to |the |a trial of |all )?${number}[- ](?:consecutive |school |working |whole |full |clear |straight )?${spanWords}(?: in a row| running| together| at a time| afterwards)?\\b`,
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
    source: `\\b(?:by|at|before|until|till) the (?:end|start|beginning|middle|close) of (?:the |this |these |that |her |his |their |next |year |each |every )?(?:first |next |second |last |same |following )?(?:${number} )?(?:${term})?(?:half[- ])?(?:${spanWords}|holidays?|school year|${eventWords}|play|course|programme|pregnancy|plan|placement|the day|today|year \\d+|probation)\\b`,
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
    source: `\\b(?:by|before|until|till) (?:the time )?(?:[a-zà-ÿ]+ ){1,3}is (?:aged )?${number}(?: ${spanWords})?(?: old)?\\b`,
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
    source: `\\b(?:by|before|until|till|at|over|after|in time for|during) (?:the )?(?:half[- ]term|christmas|easter|new year|bonfire night|halloween|ramadan|eid|(?:christmas|easter|summer|half[- ]term|school|february|may|october) holidays?|(?:(?:next|this) )?(?:spring|summer|autumn|winter)|term (?:starts|ends|begins)|school (?:starts|closes|breaks up|reopens)|noon)\\b`,
  },
  // Days from now
  {
    needs: /to(?:day|night|morrow)|this|next/,
    kind: "date",
    source: `\\b(?:by |before |on |from |until |no later than )?(?:today|tonight|tomorrow(?: morning| afternoon| evening| night)?|this (?:morning|afternoon|evening|week|weekend|month|term|half[- ]term|year|school year|coming ${fullWeekday}|${fullWeekday})|next (?:week|weekend|month|term|half[- ]term|year|school year|${fullWeekday}))\\b`,
  },
  {
    needs: /by (?:the|mon|tue|wed|thu|fri|sat|sun|lunch|tea)/,
    kind: "date",
    source: `\\bby (?:the weekend|${fullWeekday}(?! (?:and|or) )|lunchtime|teatime)\\b`,
  },
  {
    needs: /day/,
    kind: "date",
    source: `\\b(?:on|before|until|till|this coming) ${fullWeekday}(?!s| (?:and|or|&) |, (?:mon|tues|wed|thur|fri|sat|sun)|[-/ ](?:nights|mornings|evenings|afternoons))\\b`,
  },
  {
    needs: /that|same|the very|next|following|first/,
    kind: "deadline",
    source: `\\b(?:by |before |on |from |until )?(?:the )?(?:end of the )?(?:that|that same|the same|the very same|the next|the following|the first|the very next) (?:working |school |business )?(?:day|night|evening|morning|afternoon|week|weekend|${fullWeekday})\\b`,
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
    source: `\\b(?:by|before|until|till|at|ahead of|prior to|in time for|for|after|following|no later than|by the time of|in advance of) (?:the |our |his |her |their |its |this |my |your |[a-zà-ÿ]+'s |[a-zà-ÿ]+s' |baby's )?(?:[a-zà-ÿ]+'s )?(?:(?:next|first|second|third|fourth|initial|final|last|coming|upcoming|review|planned|booked|three-month|six-month|six-week|\\d+(?:st|nd|rd|th)|six month|three month|interim|cp|cin|child|in|need|protection|care|team|network|family|group|multi-agency|school|statutory|looked|annual|pep|midway|\\d+[- ]week|legal|planning|professionals'?|strategy|pre-birth|expected|due|court|dental|hospital|medical|police) )*(?:${eventWords})(?:'s)?\\b(?: (?:on|in) (?:${anyDay}|${fullWeekday}|${month}))?`,
  },
  {
    needs:
      /born|arrive|come|goes|go |leave|start|begin|return|move|turn|reach|get|has |have |is |end|finish|open|close/,
    kind: "deadline",
    source: `\\b(?:by|before|until|till) (?:the time )?(?:the )?(?:[a-zà-ÿ]+ ){1,3}?(?:is born|are born|arrives?|comes?(?: home| out| back)?|goes (?:home|back|to|into)|go (?:home|back|to)|leaves?|starts?|begins?|returns?|moves?|turns?|reaches|gets? (?:home|back)|has (?:[a-zà-ÿ]+ ){0,2}(?:been|handed|completed|finished|had|passed|given|done|moved|started|attended)|have (?:[a-zà-ÿ]+ ){0,2}(?:been|handed|completed|finished|had|passed|given|done|moved|started|attended)|is (?:discharged|released|back|home|sentenced)|ends?|finishes|opens|closes)\\b`,
  },
  {
    needs: /(?:before|by|on) (?:going|moving|leaving|starting|returning|coming)/,
    kind: "deadline",
    source: `\\b(?:before|by|on) (?:going|moving|leaving|starting|returning|coming) (?:to|home|back|out|into|from|in)\\b(?: [a-zà-ÿ]+)?`,
  },
  // How often
  {
    needs: /once|twice|thrice|\d|one|two|three|four|five|six|seven/,
    kind: "frequency",
    source: `\\b(?:at least |at most |no more than |up to |around |about |a minimum of |a maximum of |minimum of )?(?:once|twice|thrice|(?:\\d+|one|two|three|four|five|six|seven) ?(?:or (?:\\d+|two|three|four|five|six|seven|more) )?(?:times|x|days|nights|mornings|evenings|afternoons|sessions|visits|calls|meetings|hours|weekends|weekdays|units|meals|minutes)|\\d+x) ?(?:a|an|per|each|every|/|in (?:a|any|every)|out of every) ?(?:day|night|week|fortnight|month|term|half[- ]term|year|weekend|session|morning|evening|school week)\\b`,
  },
  {
    needs: /every|each/,
    kind: "frequency",
    source: `\\b(?:at least |approximately |roughly )?(?:every|each)(?: (?:single|other|second|third|alternate|few|couple of|\\d+(?:-\\d+)?(?:st|nd|rd|th)?|two|three|four|five|six|seven|eight|ten|twelve|two to three|four to six))?(?: (?:working|school|term))? (?:days?|nights?|weeks?|fortnights?|months?|terms?|years?|mornings?|afternoons?|evenings?|weekends?|bedtimes?|mealtimes?|half[- ]term|hours?|minutes|time|visit|session|appointment|meeting|contact|occasion|${fullWeekday}|weekday|meal|feed|test|lesson)\\b`,
  },
  {
    needs: /ly\b/,
    kind: "frequency",
    source: `\\b(?:daily|nightly|weekly|fortnightly|monthly|termly|half[- ]termly|quarterly|annually|yearly|hourly|bi-?weekly|bi-?monthly|twice-?weekly|four[- ]weekly|six[- ]weekly|eight[- ]weekly|\\d+[- ]weekly)\\b`,
  },
  {
    needs: /days\b/,
    kind: "frequency",
    source: `\\b(?:on )?(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s)\\b(?: (?:and|to|&) ${fullWeekday}s?)?`,
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
    source: `\\b(?:by|at|before|after) (?:noon|midday|midnight|bedtime|breakfast|half past [a-zà-ÿ]+)\\b`,
  },
];
