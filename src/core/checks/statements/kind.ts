import { blockPattern, byBlocks } from "../../text/letterBlocks";
import { anyOf, whole } from "../../text/phrasePattern";
import type { Word } from "../../text/words";
import { holdsAny, type PlanLexicon } from "../lexicon/planLexicon";
import type { Clause } from "./clause";
import { doerOf } from "./doer";
import { isGoodLife } from "./goodLife";
import { isLifeChange, isRelief } from "./lifeChange";
import { fragmentKind } from "./fragment";
import { desirableState, isNeither, lowerText, type KindContext } from "./neither";
import { personKind, predicateText, wishes } from "./personKind";
import { presentKind } from "./presentKind";
import type { StatementKind } from "./statement";
import { isVerbOf } from "./verbForms";

const growth = whole([
  "improve|increase|reduce|decrease|rise|fall|drop|remain|stay|be|get|go|become|continue|reach",
  "develop|decline|sustain|maintain|settle|last|happen|grow",
]);

/** Which of the four a statement is. Reads top to bottom: what is no statement, what is wished, what is done. */
export function kindOf(context: KindContext): StatementKind {
  const { clause, hint } = context;
  if (isAim(context)) return "goal";
  if (isRelief(context) || isGoodLife(context)) return "goal";
  if (isNeither(context)) return "neither";
  if (
    clause.marker === "be" &&
    /\b(?:needs are (?:being )?met|(?:is|are) (?:\w+ )?(?:improved|reduced|increased|strengthened|achieved))\b/i.test(
      context.text,
    )
  )
    return "goal";
  if (needsToSee.test(context.text)) return "goal";
  // "Precious gets to stay put": what life is to let a child do.
  if (getsTo.test(context.text) && !context.timely && clause.doer?.kind !== "role") return "goal";
  if (hint === null && (clause.marker === "be" || clause.marker === "present")) return presentKind(context);
  // "Poppy is fed, dry and heard": what stands in a column of objectives or wishes, told as a life and with nothing to
  // count, asks for objectives itself.
  if (
    (hint === "objective" || (hint === "goal" && clause.marker === "be")) &&
    (clause.marker === "be" || clause.marker === "present") &&
    (context.measure === null || (context.measure.kind === "state" && clause.marker === "be")) &&
    !context.timely &&
    presentKind(context) === "goal"
  )
    return "goal";
  if (isLifeChange(context) || isWishedInGoals(context)) return "goal";
  if (
    /^(?:my|our) \w+ (?:will|can|is|are)\b/i.test(context.text.trim()) &&
    !context.timely &&
    context.measure?.kind !== "count"
  )
    return "goal";
  // "I want to have been to three practices by Christmas": a wish with a number and a day is a step.
  if (clause.marker === "wants")
    return context.timely && context.measure?.kind === "count" ? "objective" : "goal";
  // "Malachi – attendance at college 85% by Easter": a label, and what is to be reached.
  if (clause.marker === "none" && clause.labelled)
    return /^(?:child|parent|person|family)$/.test(clause.doer?.kind ?? "") &&
      fragmentKind(context) === "objective" &&
      !/\(|^\W*(?:mr|mrs|ms|miss|dr)\b/i.test(context.text.slice(0, clause.start))
      ? "objective"
      : "action";
  if (clause.marker === "none") return fragmentKind(context);
  if (clause.marker === "result") return resultKind(context);
  if (isCaredFor(context)) return "goal";
  // "Ade goes to school every day" among the wishes: how often, and no task.
  if (hint === "goal" && clause.marker === "present" && !context.timely && context.measure?.kind !== "count")
    return "goal";
  // What a column of wishes tells as if it were there already: "Mum is less tired".
  if (
    hint === "goal" &&
    !context.timely &&
    context.measure === null &&
    (clause.marker === "be" || clause.marker === "present" || clause.marker === "participle")
  )
    return "goal";
  if (seesChange(context)) return context.timely || context.measure !== null ? "objective" : "goal";
  const doer = clause.doer?.kind ?? "thing";
  switch (doer) {
    case "child":
    case "parent":
    case "person":
    case "family":
      return hint === "action" && context.act.deliverable ? "action" : personKind(context);
    case "role":
    case "organisation":
    case "collective":
    case "unnamed":
      return serviceKind(context);
    case "thing":
      return thingKind(context);
  }
}

const getsTo = byBlocks(
  /\bgets? to (?!(?:school|college|nursery|bed|work|sleep|know|the|his|her|their|my|a)\b)\p{Ll}/u,
);

/** "Children's Services need to see that the boys are looked after": what everybody waits for. */
const needsToSee = /\b(?:needs?|wants?) to (?:see|know|be sure|be confident) that\b/i;

/** "Hollie will be looked after by adults who are sober", "Being listened to": what is wanted for a child, whoever does it. */
const isCaredFor = ({ clause, timely, measure, hint, lexicon }: KindContext): boolean =>
  hint !== "action" &&
  !timely &&
  (measure === null || measure.kind === "state" || measure.kind === "absolute") &&
  ((/^(?:participle|infinitive)$/.test(clause.marker) &&
    clause.passive &&
    (clause.words[0]?.lower === "being" || /\b(?:my|me|i)\b/i.test(lowerText(clause)))) ||
    (clause.passive &&
      (hint === "goal" ||
        /^(?:mind|care|love|listen|hear|protect|feed|value|believe|respect|include|treat|welcome|accept)$/.test(
          clause.verb,
        )) &&
      doerOf(clause.subject, true, lexicon) !== null));

/** Under a heading for goals, what a child or family is to do or be, with neither number nor date, is a goal. */
const isWishedInGoals = ({ hint, timely, measure, clause, act }: KindContext): boolean =>
  hint === "goal" &&
  !timely &&
  !clause.passive &&
  clause.condition === null &&
  clause.marker !== "past" &&
  (measure === null || measure.kind === "state" || measure.kind === "skill") &&
  (clause.doer?.kind === "child" || clause.doer?.kind === "family" || clause.marker === "be") &&
  (!act.deliverable || clause.marker === "present");

/** A wish for someone: "for Leo to feel safe". */
const wishFor = blockPattern(
  `^for (?:[\\p{L}'-]+,? ){1,5}to ${anyOf([
    "be|feel|have|live|grow|enjoy|know|stay|thrive|return|remain|achieve|develop|experience|see|reach",
    "get|go|make|continue",
  ])}\\b`,
  "u",
);

/** "The long-term aim is", "Our hope for Ada": an aim by its name. */
const namedAim = byBlocks(
  /^(?:the |our |this |my )?(?:overall |main |long[- ]term |whole )*(?:\p{L}+ )?(?:aim|purpose|goal|outcome|vision|hope|dream|wish|ambition) (?:of|for|is|we)\b/u,
);
/** "This plan is for": what a plan is there for. */
const planIsFor = byBlocks(
  /^(?:this|the|\p{L}+'s) (?:\p{L}+ ){0,4}plan (?:is (?:(?:here|there|meant|designed|intended|written|needed) (?:to|for|so|because)|to|for|so|about|in place)|aims|exists|will (?:help|keep|protect|make|support|ensure))/u,
);
/** "To show the network for six months that": what somebody is to be sure of. */
const showsSomebody = byBlocks(
  /\bshow (?:everyone|everybody|us|professionals|children's social care|the (?:network|family|school)|social care|(?:his|her|their) (?:family|network))(?: \p{L}+){0,6} that\b/u,
);

function isAim({ text, clause, timely, measure, act }: KindContext): boolean {
  const lower = text.trim().toLowerCase();
  // "Education: for Bilal to catch up and feel clever again"
  const main = text.slice(clause.start).toLowerCase();
  if (
    /^for \p{L}/u.test(main) &&
    clause.marker === "to" &&
    !timely &&
    (measure === null || measure.kind === "absolute") &&
    !act.deliverable
  )
    return true;
  if (namedAim.test(lower)) return true;
  if (
    /^(?:and )?(?:above all,? |the (?:most important|main|first|key|one|biggest|only) (?:thing|priority|point)|what matters|what is most important|most importantly|our (?:first )?priority)\b[^.]{0,30}?\b(?:is (?:that|for|to)|(?:we )?(?:want|need))\b/u.test(
      lower,
    )
  )
    return true;
  if (planIsFor.test(lower)) return true;
  // "Success for this family would be Sunday dinners with nobody storming out"
  if (
    /^(?:success|what good looks like|a good (?:outcome|life|result|year|day)|the best (?:thing|outcome|result|news)|a win)(?: [^ .;:]+){0,5}? (?:would|will|means?|looks?|is)\b/u.test(
      lower,
    )
  )
    return true;
  if (
    /^we (?:want|hope|would like|wish|aim|all want)\b/.test(lower) ||
    /^(?:i|we) (?:just |really |only |all )*wanna\b|^we are (?:all )?(?:working towards|hoping|aiming|doing this)\b/.test(
      lower,
    ) ||
    /^the (?:reason|point|idea|whole point) (?:for|of|behind|we|why|that)\b[^.]{0,40}? is\b|^what (?:[^ .,;]+ ){1,4}?(?:wants?|hopes?)\b[^.,;]{0,20} is (?:for|to|that)\b/.test(
      lower,
    ) ||
    /^(?:everyone|all|we) (?:will|can|to) (?:see|know|feel|be confident|be sure)\b/.test(lower)
  )
    return true;
  if (wishFor.test(lower) || wishFor.test(main)) return true;
  if (showsSomebody.test(lower) && !/\bby (?:\d|the end)/.test(lower)) return true;
  return (
    clause.marker === "modal" &&
    clause.doer !== null &&
    /\bcan (?:talk|speak|live|be|feel|play|sleep|enjoy|trust|go|grow|have)\b/.test(lower) &&
    desirableState.test(lower)
  );
}

/** "Homework handed in on time, four weeks running" is to be kept up; "Legal advice sought" is to be done. */
const resultKind = ({ measure, hint }: KindContext): StatementKind =>
  hint !== "action" && measure !== null && measure.kind !== "absolute" ? "objective" : "action";

function serviceKind({ clause, act, hint, lexicon, measure, timely }: KindContext): StatementKind {
  if (clause.verb === "") return hint ?? "neither";
  if (
    (lexicon.stateVerbs.has(clause.verb) ||
      (clause.verb === "be" && holdsAny(lexicon.stateWords, clause.predicate))) &&
    !act.concrete &&
    !measure &&
    !timely
  )
    return hint === "action" ? "action" : "goal";
  if (
    clause.doer?.kind === "collective" &&
    !act.concrete &&
    measure === null &&
    !timely &&
    wishes.test(clause.verb) &&
    !workersVerbs.test(clause.verb) &&
    desirableState.test(predicateText(clause))
  )
    return hint === "action" ? "action" : "goal";
  return "action";
}

/** What services say that they will do: "support", "liaise". */
const workersVerbs = whole([
  "support|monitor|engage|liaise|explore|consider|provide|offer|work|facilitate|identify|assist",
  "coordinate|escalate|review|implement|use|access|look|encourage|promote|intervene|put|take|make|get",
]);

/** Nobody acts: tasks in the passive, changes of a thing, wishes in the infinitive. */
function thingKind(context: KindContext): StatementKind {
  const { clause, act, measure, timely, hint, text, lexicon } = context;
  const lower = text.toLowerCase();
  const { verb, marker } = clause;
  const counted = measure !== null && measure.kind !== "absolute" && measure.kind !== "state";
  if (/^(?:stop|cease|quit)$/.test(verb) && marker !== "imperative" && marker !== "participle")
    return "objective";
  if (marker === "infinitive" || marker === "imperative" || marker === "participle") {
    if (clause.passive || namesWork(clause)) return "action";
    if (hint === "goal") return "goal";
    // "Help Mum fill in the form by Friday"
    if (marker === "imperative" && /^(?:help|support|assist)$/.test(verb) && act.deliverable) return "action";
    if (lexicon.deliverableVerbs.has(verb) && act.concrete && !lexicon.emptyVerbs.has(verb)) return "action";
    if (lexicon.changeVerbs.has(verb) || lexicon.emptyVerbs.has(verb) || lexicon.stateVerbs.has(verb)) {
      if (workersVerbs.test(verb) && !desirableState.test(lower) && hint !== "objective")
        return act.deliverable || !(marker === "infinitive") || hint === "action" ? "action" : "action";
      return counted || timely ? "objective" : hint === "action" ? "action" : "goal";
    }
    return act.concrete || isVerbOf(lexicon.taskVerbs, verb) ? "action" : "goal";
  }
  // "Nobody who has been drinking will be left alone with Hugo"
  if (/^(?:nobody|no one|no-one)\b/.test(text.slice(clause.start).toLowerCase()))
    return timely || counted ? "objective" : "goal";
  if (clause.passive && isNeedToBeMet(context)) return timely || counted ? "objective" : "goal";
  if (clause.passive) return "action";
  // "Fridge to have milk, bread and fruit in it"
  if (
    verb === "have" &&
    marker !== "be" &&
    clause.predicate.some(({ text: mark }) => mark === ",") &&
    !desirableState.test(lower)
  )
    return "action";
  // "The house is clean and safe": how it is to be, not a cleaning.
  if (marker === "be" && !timely && !counted && desirableState.test(lower) && hint !== "action")
    return "goal";
  if (growth.test(verb) || lexicon.changeVerbs.has(verb) || lexicon.emptyVerbs.has(verb)) {
    if (measure?.kind === "state" && verb === "be" && !timely) return "action";
    if (counted || timely || measure !== null) return hint === "goal" ? "goal" : "objective";
    if (verb === "be" && /\b(?:in place|available|offered|ready|complete)\b/.test(predicateText(clause)))
      return "action";
    if (/^(?:take|start|happen|begin)$/.test(verb)) return "action";
    return hint === "action" ? "action" : "goal";
  }
  // "Mother's mental health to have stabilised by the next review": no one's task, whatever its verb.
  if (!isVerbOf(lexicon.taskVerbs, verb))
    return counted || timely ? "objective" : hint === "action" ? "action" : "goal";
  return "action";
}

/** "Keeping safe work with the girls", "Parenting programme": a piece of work that is called after what it teaches. */
const namesWork = ({ marker, words, verbAt }: Clause): boolean =>
  marker === "participle" &&
  words
    .slice(verbAt + 1, verbAt + 3)
    .some(
      (word, at) =>
        /^(?:work|sessions?|programme|course|group|class|classes|workshops?)$/.test(word.lower) &&
        !/^(?:a|an|the|his|her|their|this|that|to|of)$/.test(words[verbAt + at]?.lower ?? ""),
    );

/** "The children's needs to be met", "his views to be heard": what the child is to have, and no one's task. */
const isNeedToBeMet = ({ clause, hint }: KindContext): boolean =>
  hint !== "action" &&
  /^(?:meet|understand|put|prioritise|hear|respect|value|listen|love|consider)$/.test(clause.verb) &&
  /^(?:needs?|voice|voices|views?|wishes|feelings|identity|culture|emotions)$/.test(
    clause.subject.filter((word) => word.isWord).at(-1)?.lower ?? "",
  );

/** "To see an improvement in her attendance": the change itself, whoever looks. */
const seesChange = ({ clause }: KindContext): boolean =>
  /^(?:see|expect|notice)$/.test(clause.verb) &&
  /^(?:[a-z]+ ){0,3}?(?:improvements?|reductions?|increases?|changes?|progress|difference|decrease)\b/.test(
    clause.predicate
      .slice(1)
      .map((word) => word.lower)
      .join(" "),
  );

/** True when the words name the child or children. */
export function namesChild(
  words: readonly Word[],
  childNames: ReadonlySet<string>,
  lexicon: PlanLexicon,
): boolean {
  return words.some(
    (word, at) => lexicon.children.lengthAt(words, at) > 0 || childNames.has(word.lower.replace(/'s?$/, "")),
  );
}
