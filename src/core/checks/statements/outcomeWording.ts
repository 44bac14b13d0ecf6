import { blockPattern, byBlocks } from "../../text/letterBlocks";
import { anyOf, within } from "../../text/phrasePattern";

/*
 * How outcomes are worded that speak of something else than a change in the child's life: of being there, of a service,
 * of what somebody says about himself, of what is to end. Each earns a question, never a swap.
 */

const service = anyOf([
  "referral|camhs|counselling|(play |speech |art |family )?therapy|parenting (course|programme|work)|mentor*|elsa",
  "(elsa |nurture |group |weekly )?sessions?|course|programme|family support|services?|social worker|intervention|assessment",
  "support (from|with)|(help|input) from|direct work|life story work|nurture group|respite",
]);

/** "Attend the course", "keep all her appointments": being there, whatever comes of it. */
export const attendance = new RegExp(
  `\\b${anyOf([
    "attend|attends|attending|engage with|engaging with|complete|completing|finish|go to|go along to|keep|turn up (to|at|for)",
    "make it to|be at|be brought to|take part in|participate in|get to|been to",
  ])}\\b[^.;]*\\b${anyOf([
    "course|programme|programs?|sessions?|group|classes|appointments?|meetings?|workshop|counselling",
    "therapy|clinics?",
  ])}\\b`,
  "i",
);

/** "Needs a referral", "needs to access counselling". */
export const needsService = new RegExp(
  `\\bneeds? ${anyOf(["to (have|receive|access|attend|be referred to|engage (with|in)) "])}?(?:a |an |the |some )?${service}\\b`,
  "i",
);

/** "Leo to have counselling by June", "Kai will receive six sessions": what is given, not what it changes. */
export const getsService = blockPattern(
  `\\b${anyOf([
    "have|has|access(es)?|receive[sd]?|be (offered|given|provided with|allocated|referred (to|for))|start(s|ed)?|begin|undertake|get",
  ])} (?:a |an |the |some |his |her |their )?(?:[\\p{L}\\d]+ ){0,2}?${service}\\b`,
  "iu",
);

/** "Dad will tell us that he has not used": the only proof is the word of the one who is asked. */
export const selfReport = within(
  [
    "(mum|dad|mother|father|parents?|he|she|they|\\p{Lu}\\p{L}+) (will |to |is to )?(reports?|says?|states?|" +
      "tells? (us|\\p{Lu}\\p{L}+)|self-reports?|confirms?|promises?|assures? \\p{L}+|lets? us know) (that |how |if |whether )?(s?he|they|no|not|never)\\b",
    "self-report(ing|ed|s)?|will report (that|no|being|feeling)",
    "(mum|dad|mother|father|parents?) (will |to )?(reports?|says?|states?|tells? us)",
  ],
  "u",
);

/** Somebody or something else that shows it too. */
export const otherSource = within([
  "school|nursery|health visitor|test|register|records?|log|diary|police|observed?|seen by|visit",
  "chart|score|as counted|teacher|network|grandm|nan|gp|midwife|key ?worker|unannounced",
]);

/** The verb of what is to end; "give up" and "cut out" take their second word. */
export const stops =
  /^(?:stop|stops|stopping|cease|ceases|refrain|refraining|quit|avoid|avoiding|prevent|preventing|desist|end)\b/i;
/** "Give up smoking", "no longer shout", "no more fighting" */
export const stopsInWords = byBlocks(
  /\b(?:giv(?:e|es|ing) up|put(?:s|ting)? (?:an end|a stop) to|no longer|no more (?!than\b)\p{L}+ing)\b/iu,
);

/** "Needs support.", "Routine is needed": a need that is nobody's. */
export const bareNeed = byBlocks(
  /^\W*(?:needs?|requires?)\b|\b(?:is|are) (?:needed|required)\b|^\W*to have (?:\p{L}+ )?needs met/iu,
);
