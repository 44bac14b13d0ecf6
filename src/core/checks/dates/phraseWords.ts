import { anyOf } from "../../text/phrasePattern";
import { anyWord } from "./dateWords";

/** "from", "with effect from" */
export const starting = anyOf(["from|starting|beginning|commencing|with effect from|as from|effective from"]);
/** What may stand between "from" and the day: "from the start of", "starting on w/c" */
export const startQualifiers = anyOf([
  "on|from|in|the|w/c|week commencing|week beginning|start of|beginning of|next|this|half[- ]term",
  "spring|summer|autumn|winter|easter|christmas|school|current|academic|first|second|third|half",
]);
export const startPoints = anyOf(["week|month|tomorrow|today|tonight|term|now|birth|week \\d+"]);
/** What may stand between "by the end of" and what ends: "her first", "the spring" */
export const endQualifiers = anyOf([
  "the|this|these|that|her|his|their|next|year|each|every|first|second|last|same|following|spring|summer|autumn",
  "winter|easter|christmas|half|school|current|academic|M+|whitsun|third|working|calendar|half[- ]",
]);
/** What has an end without being an event: "by the end of the course" */
export const endingThings = anyOf([
  "holidays?|school year|play|course|programme|pregnancy|plan|placement|the day|today|year \\d+|probation",
]);
/** "by the time the baby is born", "until Dad has been" */
export const comesAbout = anyOf(
  [
    "is born|are born|arrives?|comes?( home| out| back)?|goes (home|back|to|into)|go (home|back|to)|leaves?|starts?",
    "begins?|returns?|moves?|turns?( \\d+| [a-zà-ÿ]+teen| thirteen| twenty)?|reaches|gets? (home|back)|ends?|finishes|opens|closes",
    "(is|are) (discharged|released|back|home|sentenced|due|ready to|well enough|old enough)",
    "ha(s|ve) (ANY )?[a-zà-ÿ]{2,}(ed|en|wn|ne)",
    "ha(s|ve) (ANY ){0,2}(been|handed|completed|finished|had|passed|given|done|moved|started|attended)",
  ].map((one) => one.replace("ANY", anyWord)),
);
/** "this morning", "tomorrow night", "next half-term" */
export const daysFromNow = anyOf([
  "today|tonight|(tomorrow|2moro|2morrow|tmrw)( morning| afternoon| evening| night)?",
  "this (academic year|morning|afternoon|evening|week|weekend|month|term|half[- ]term|year|school year|coming D+|D+)",
  "next (academic year|week|weekend|month|term|half[- ]term|year|school year|D+)",
]);
/** "in time for Christmas", "until the school closes" */
export const seasons = anyOf([
  "christmas eve|christmas day|boxing day|new year's (eve|day)|good friday|easter (sunday|monday)|half[- ]term|christmas|xmas|easter|new year|bonfire night|halloween|ramadan|eid|noon|whitsun|whit",
  "(christmas|easter|summer|half[- ]term|school|M+) holidays?|(next |this )?(spring|summer|autumn|winter)",
  "term (starts|ends|begins)|school (starts|closes|breaks up|reopens)",
]);
export const seasonOpeners = anyOf([
  "on|by|before|until|till?|up to|at|over|after|in time for|during|throughout|across",
]);
/** "by the end of the same night", "the next working day" */
export const thatWhich = anyOf([
  "that|that same|the same|the very same|the next|the following|the first|the very next",
]);
export const whose = "(?:(?:the|our|his|her|their|its|this|my|your|[a-zà-ÿ]+'s|[a-zà-ÿ]+s'|baby's) )";
export const eventOpeners = anyOf([
  "by|before|until|till?|at|ahead of|prior to|in time for|for|after|following|no later than|by the time of",
  "in advance of",
]);
/** "inside", "in no more than" before "two weeks" */
export const inUnder = anyOf([
  "within|inside|in under|in less than|in no more than|no later than|not later than|no more than|in at most",
]);
export const forHowLong = anyOf([
  "at least|a minimum of|the whole|a period of|a total of|up to|the|a trial of|all",
]);
