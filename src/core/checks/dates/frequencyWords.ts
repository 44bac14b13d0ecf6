import { anyOf } from "../../text/phrasePattern";

/** "no more than", "about" before "twice a week" */
export const roughly = anyOf([
  "at least|at most|no more than|up to|around|about|a minimum of|a maximum of|minimum of",
]);
/** How many times, up to seven. */
export const fewNumbers = "(?:\\d+|one|two|three|four|five|six|seven)";
/** What is counted: "three visits" */
export const countedThings = anyOf([
  "times|x|days|nights|mornings|evenings|afternoons|sessions|visits|calls|meetings|hours|weekends|weekdays|units|meals",
  "minutes",
]);
/** "a", "per", "out of every" before "week" */
export const each = anyOf(["a|an|per|each|every|/|in (a|any|every)|out of every"]);
/** What comes round: "a school week" */
export const rounds = anyOf([
  "day|night|week|fortnight|month|term|half[- ]term|year|weekend|session|morning|evening|school week",
]);
/** "every other", "every four to six" */
export const everyWhich = anyOf([
  "single|other|second|third|alternate|few|couple of|\\d+(-\\d+)?(st|nd|rd|th)?|two|three|four|five|six|seven|eight",
  "ten|twelve|two to three|four to six",
]);
/** What "every" is said of. */
export const everyWhat = anyOf([
  "days?|nights?|weeks?|fortnights?|months?|terms?|years?|mornings?|afternoons?|evenings?|weekends?|bedtimes?",
  "mealtimes?|half[- ]term|hours?|minutes|time|visit|session|appointment|meeting|contact|occasion|D+|weekday|meal",
  "feed|test|lesson",
]);
/** "weekly", "six-weekly" */
export const adverbs = anyOf([
  "daily|nightly|weekly|fortnightly|monthly|termly|half[- ]termly|quarterly|annually|yearly|hourly|bi-?weekly",
  "bi-?monthly|twice-?weekly|(four|six|eight|\\d+)[- ]weekly",
]);
