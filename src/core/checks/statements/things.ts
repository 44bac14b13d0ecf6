import { byBlocks } from "../../text/letterBlocks";
import { whole } from "../../text/phrasePattern";
import type { Word } from "../../text/words";
import type { PlanLexicon } from "../lexicon/planLexicon";

/** "Help Mum fill in the form": the helping is watched in what is done. */
export const helpsWith = (rest: readonly Word[], lexicon: PlanLexicon): boolean =>
  rest.some(
    (word, at) =>
      at > 0 &&
      at < 6 &&
      !word.capital &&
      !/^(?:the|a|an|his|her|their|this|that)$/.test(rest[at - 1]?.lower ?? "") &&
      lexicon.deliverableVerbs.has(word.lower) &&
      !/^(?:with|the|set|mark|log|test|report|contact|support|leave|order|post|text|check|record)$/.test(
        word.lower,
      ),
  );

const abstractThings = whole([
  "relationships?|routines?|understanding|awareness|childhood|sense|confidence|support|help|chance",
  "opportunit\\w+|time|say|voice|life|home|friends?|friendships?|future|start|experiences?|contact",
  "stability|boundaries|access|knowledge|skills?|insight|responsibility|strategies|network|attachment",
  "self-esteem|bond|needs?|education|health|wellbeing|behaviour|feelings?|views?|role|part|care",
  "balance|space|break|lifestyle|diet|outcomes?|eye|watch|lookout|distance|calm|ear",
]);

const keptInMind =
  /\b(?:under (?:review|control)|in (?:mind|place|touch)|on track|up to date|informed|updated)\b/;

/** "Offer Ebony an appointment", "provide two sessions": a thing that one is given. */
export const offersThing = (verb: string, rest: readonly Word[]): boolean =>
  /^(?:offer|provide)$/.test(verb) &&
  rest
    .slice(0, 6)
    .some((word) =>
      /^(?:appointments?|sessions?|place|places|visits?|bed|assessment|laptop|taxi|voucher|slot|meals?|lunch|breakfast|letter|list|copy|copies|report|form)$/.test(
        word.lower,
      ),
    ) &&
  rest.some((word) => /^(?:an?|one|two|three|four|five|six|the|his|her|their|\d.*)$/.test(word.lower));

/** Where a thing is, or what is done with it: "locked away", "upstairs". */
const putAway = byBlocks(
  /^(?:in|on|under|locked|away|out|off|shut|charged|switched|downstairs|upstairs|\p{L}{3,}ed)$/u,
);

/** "Have her ten-metre badge", "get his own bed": a thing that one either has or has not. */
export function getsThing(verb: string, rest: readonly Word[]): boolean {
  // "Nan will be at the house overnight": anyone can see whether she is.
  if (
    verb === "be" &&
    /^(?:at|in|there|round|present)$/.test(rest[0]?.lower ?? "") &&
    rest.some((word) =>
      /^(?:house|home|flat|school|nursery|gate|door|meeting|clinic|appointment|there|present|hospital)$/.test(
        word.lower,
      ),
    )
  )
    return true;
  // "Keep his phone in the kitchen overnight"
  if (
    verb === "keep" &&
    !keptInMind.test(rest.map(({ lower }) => lower).join(" ")) &&
    /^(?:his|her|their|the|all|my)$/.test(rest[0]?.lower ?? "") &&
    !abstractThings.test(rest[1]?.lower ?? "") &&
    rest.slice(2, 5).some((word) => putAway.test(word.lower))
  )
    return true;
  // "Do a return interview"
  if (
    verb === "do" &&
    /^(?:an?|the|one|two|three|his|her|their)$/.test(rest[0]?.lower ?? "") &&
    !/^(?:job|best|better)$/.test(rest[1]?.lower ?? "") &&
    !abstractThings.test(rest.at(1)?.lower ?? "")
  )
    return true;
  if (
    verb === "do" &&
    rest[0]?.lower !== "some" &&
    rest.some((word) =>
      /^(?:test|tests|check|checks|form|shopping|run|washing|visits?|measurements?|homework|sessions?|work|assessments?|activity|activities)$/.test(
        word.lower,
      ),
    )
  )
    return true;
  // "Fridge to have milk, bread and fruit in it"
  if (verb === "have" && rest[1]?.text === "," && !abstractThings.test(rest[0]?.lower ?? "")) return true;
  // "Mr Duarte to have hair strand tests"
  if (
    verb === "have" &&
    rest
      .slice(0, 5)
      .some((word) =>
        /^(?:tests?|checks?|jabs?|scans?|injections?|immunisations?|vaccinations?)$/.test(word.lower),
      )
  )
    return true;
  // "Have Leila for tea", "have Amina on Friday nights"
  if (
    verb === "have" &&
    rest[0]?.capital === true &&
    /^(?:for|on|from|every|each|until|while|when)$/.test(rest[1]?.lower ?? "")
  )
    return true;
  if (
    !/^(?:have|get|receive|obtain|own|earn|keep)$/.test(verb) ||
    (verb === "keep" && !/^(?:a|an)$/.test(rest[0]?.lower ?? "")) ||
    !/^(?:a|an|his|her|their|the)$/.test(rest[0]?.lower ?? "")
  )
    return false;
  const noun = rest
    .slice(1)
    .findIndex(
      (word) =>
        !word.isWord || /^(?:by|on|at|in|for|with|to|from|of|and|before|so|that|who)$/.test(word.lower),
    );
  const head = rest.slice(1, noun < 0 ? undefined : noun + 1).at(-1);
  return head !== undefined && head.isWord && !abstractThings.test(head.lower);
}
