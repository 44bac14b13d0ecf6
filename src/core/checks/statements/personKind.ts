import { whole, within } from "../../text/phrasePattern";
import { holdsAny } from "../lexicon/planLexicon";
import type { Clause } from "./clause";
import { desirableState, type KindContext } from "./neither";
import type { StatementKind } from "./statement";
import { isVerbOf } from "./verbForms";

const desireNouns = whole([
  "help|support|additional|more|extra|someone|somebody|somewhere|a|to|their|his|her|love|stability",
  "consistency|clear|routine|routines|boundaries|time|space|emotional|positive|opportunities",
  "reassurance|protection|good|adults|parents|friends|stimulation|warmth|an|the|both|good",
]);

const lifeChange = whole([
  "feel|enjoy|thrive|live|grow|love|trust|belong|flourish|experience|develop|understand|know|have|be",
  "become|benefit|see|achieve|build|stay|remain|continue|make|get|improve|receive",
]);

const skills =
  /^(?:explain|describe|name|list|identify|recognise|recall|demonstrate|show|understand|know|say|tell|manage|cope|use|talk|speak|spot)$/;

const habits = whole([
  "stop|cease|reduce|halve|double|lessen|stabilise|cut|give|quit|remain|stay|keep|maintain|sustain|refrain|abstain|avoid|manage",
  "control|drink|sleep|eat|brush|wake|get|prioritise|protect|ensure|make|be|have|gain|lose|increase",
  "improve|achieve|spend|limit|supervise|engage|continue|use|respond|follow|show|demonstrate|hit",
  "shout|argue|smoke|swear|arrive|live|wear|walk|read|play|settle|learn|resolve|understand|know|put",
  "develop|work|parent|set|say|accept|acknowledge|respect|cook|wash|save|earn",
]);

/** Verbs that only wish when nothing says how: "make better decisions", "engage better". */
export const wishes = whole([
  "make|have|be|improve|develop|keep|understand|prioritise|provide|show|demonstrate|meet|build",
  "strengthen|increase|reduce|manage|recognise|parent|protect|ensure|engage|work|respond|remain|stay",
  "maintain|nurture|care|accept|use|cope",
]);

const unaided =
  /\b(?:without (?:copying|prompting|being (?:told|asked|reminded|prompted|helped)|(?:any |a |an |needing )?(?:help|reminders?|prompts?|support|armbands|stabilisers))|from memory|independently)\b/;
const byOneself = /\bon (?:his|her|their) own\b/;
/** "Jo will see Leon on his own": the one who is alone is the other. */
const talks = /^(?:see|visit|meet|speak|talk|take|have|leave|interview|look|live|be|stay|sleep)$/;
const number = "(?:\\d[\\d.]*%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)";
/** "from nine a month to two", "from 62% to 90%" */
const fromTo = new RegExp(
  `\\bfrom ${number}\\b[^,;]{0,30}? to (?:${number}|none|zero|no|under|fewer|at least|at most)\\b`,
);
const measured = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end).toLowerCase();
const upperBound = /\b(?:no more than|fewer than|less than|at most|not more than|under|no|maximum|up to)\b/;

export function personKind(context: KindContext): StatementKind {
  const { clause, act, measure, timely, lexicon, text, hint } = context;
  const lower = text.toLowerCase();
  const child = isChildLike(context);
  const { verb, marker } = clause;
  // "Safety plan to be typed up by Priya": somebody's task, told from its end.
  if (clause.passive && clause.byAgent) return "action";
  if (marker === "needs" && !isLowerTo(clause)) return "goal";
  if (
    marker === "needs" &&
    /^(?:know|feel|be|see|understand|trust)$/.test(verb) &&
    !timely &&
    (measure === null || measure.kind === "absolute")
  )
    return "goal";
  // "Kian needs to be able to sleep without being frightened": a life that is wanted, in nobody's numbers.
  if (
    /\b(?:needs? to|should|must|will|to) be able to\b/.test(lower) &&
    (marker === "needs" || /\bwithout (?:being |having |any )?(?:worr|fear|fright|scar|anx)/.test(lower)) &&
    !timely &&
    (measure === null || measure.kind === "absolute") &&
    !skills.test(verb)
  )
    return "goal";
  // "Reuben will read 60 of the first 100 words": a number of what one can do.
  if (
    /^(?:read|write|spell|count|say|swim|walk|run|ride|name|recite|know)$/.test(verb) &&
    measure?.kind === "count" &&
    !isHelper(context) &&
    !/\b(?:to|with) (?!M(?:iss|rs|r|s)\b)\p{Lu}/u.test(text)
  )
    return "objective";
  // "If Lee turns up, Mum will not open the door and will ring 999"
  if (
    clause.condition !== null &&
    clause.negated &&
    /\band (?:will |to )?(?:ring|call|phone|text|go|take|tell|leave|dial|walk)\b/.test(lower)
  )
    return "action";
  // "Ivo will write his name without copying": what one can do by oneself.
  if (
    (unaided.test(lower) || (byOneself.test(lower) && timely && !talks.test(verb))) &&
    !isHelper(context) &&
    !/^(?:mr|mrs|ms|miss|dr|pc)\b/i.test(text.slice(clause.doer?.start ?? 0))
  )
    return measure !== null || timely ? "objective" : "goal";
  // "Reuben to cut his absences from nine a month to two"
  if (
    fromTo.test(lower) &&
    /^(?:cut|reduce|lower|bring|get|raise|increase|improve|drop|move|build|go|come)$/.test(verb)
  )
    return "objective";
  // "Mrs Sewell will hear Kit read": a titled grown-up who does it with somebody named.
  if (
    /^(?:mr|mrs|ms|miss|dr|pc)\b/i.test(text.slice(clause.doer?.start ?? 0)) &&
    clause.predicate[1]?.capital === true &&
    clause.predicate[1].isWord &&
    !clause.negated &&
    act.concrete
  )
    return "action";
  // "Hallie will weigh at least 7.2kg"
  if (/^(?:weigh|measure)$/.test(verb) && measure?.kind === "count" && !act.deliverable) return "objective";
  // "Ryan will stay out past midnight no more than twice"
  if (measure?.kind === "count" && upperBound.test(measured(text, measure)) && !isHelper(context))
    return "objective";
  // "Leanne will have gone eight weeks without using": what will have come about is a change, not a task.
  if (clause.cameAbout && !isHelper(context)) return measure !== null || timely ? "objective" : "goal";
  // "Kyra to be reading at the level of her class": how it is to be by then.
  if (clause.progressive && !lexicon.emptyVerbs.has(verb))
    return measure !== null || timely ? "objective" : "goal";
  // "Corey will be reported missing no more than twice": done to him, and to be counted.
  if (clause.passive && !clause.byAgent && measure?.kind === "count" && upperBound.test(lower))
    return "objective";
  if (verb === "put" && /\bfirst\W*$/.test(lower)) return "goal";
  const stateVerb = lexicon.stateVerbs.has(verb);
  const state =
    verb === "be" ||
    verb === "remain" ||
    verb === "stay" ||
    verb === "live" ||
    verb === "grow" ||
    verb === "become" ||
    verb === "have"
      ? !clause.negated &&
        (desirableState.test(predicateText(clause)) || holdsAny(lexicon.stateWords, clause.predicate))
      : false;
  if (marker === "present" && verb === "have" && !child && act.deliverable) return "action";
  if (marker === "present" && verb === "have" && !timely) return "goal";
  if (
    marker === "modal" &&
    (measure === null ||
      (measure.kind === "absolute" &&
        /\b(?:without|nobody|never|no one) (?:worry|being|be |fear|feel)/.test(lower))) &&
    !timely &&
    /\bcan\b/.test(lower) &&
    !skills.test(verb)
  )
    return "goal";
  // "Ellie can tell somebody when she is sad"
  if (
    marker === "modal" &&
    !timely &&
    /^(?:tell|talk|speak|ask|say|turn)$/.test(verb) &&
    /\b(?:somebody|someone|people|adults?|us|anyone)\b/.test(lower)
  )
    return "goal";
  // "Rafferty can be eleven, not thirty"
  if (marker === "modal" && verb === "be" && !timely && /\bcan be\b/.test(lower)) return "goal";
  if (marker === "modal" && (timely || measure?.kind === "count")) return "objective";
  if (/\bable to\b/.test(lower.slice(0, 60)) && (measure !== null || timely || act.concrete))
    return "objective";
  const hard = measure !== null && measure.kind !== "absolute";
  if (stateVerb && verb !== "live" && !(timely && hard)) return "goal";
  if (verb === "live" && !hard && !timely) return "goal";
  if (
    state &&
    !hard &&
    (!timely ||
      /\buntil (?:he|she|they) (?:is|are) (?:eighteen|18|grown|an adult|adults|older)/.test(lower)) &&
    measure?.kind !== "state"
  )
    return "goal";
  if (clause.passive && /^(?:register|immunise|vaccinate|dress|feed|wash|bath)$/.test(verb))
    return "objective";
  if (child && clause.passive)
    return act.concrete && !/\bnot\b/.test(lower) && lexicon.deliverableVerbs.has(verb)
      ? "action"
      : hard || timely
        ? "objective"
        : /\bnot be\b/.test(lower)
          ? "objective"
          : "goal";
  if (child) {
    if (measure !== null || timely || verb === "attend") return "objective";
    if (skills.test(verb) && act.concrete) return "objective";
    if (lexicon.deliverableVerbs.has(verb) && act.concrete && !lexicon.changeVerbs.has(verb)) return "action";
    if (lifeChange.test(verb) || !act.concrete) return "goal";
    return "objective";
  }
  if (skills.test(verb) && /\b(?:able to|can)\b/.test(lower)) return "objective";
  // "Flo has agreed to have Teddy on 3 May", "Nan will be at the house overnight": a helper's part is a task.
  if (
    isHelper(context) &&
    !clause.negated &&
    !/^(?:stop|quit|cease|reduce|halve|double|lessen|cut|increase|improve|feel|know|understand|explain|describe|name)$/.test(
      verb,
    ) &&
    act.concrete
  )
    return "action";
  // "Mum will get the house keys back from Sean"
  if (verb === "get" && act.deliverable && clause.predicate[1]?.lower === "the") return "action";
  if (verb === "have" && act.deliverable && clause.predicate[1]?.capital === true) return "action";
  // "Lou to do three sessions of life-story work with Esme", "Mr Osei will keep a seat for Marlon"
  const aThing = verb !== "keep" || /^an?$/.test(clause.predicate[1]?.lower ?? "");
  if (/^(?:do|keep)$/.test(verb) && aThing && act.deliverable && !clause.negated) return "action";
  // "Uncle Des will get a spare key cut": a relative's errand.
  if (act.deliverable && (isRelative(context) || hasDone(clause))) return "action";
  if (
    marker === "needs" &&
    clause.predicate[0] &&
    desireNouns.test(clause.predicate[0].lower) &&
    !isLowerTo(clause)
  )
    return "goal";
  if (lexicon.deliverableVerbs.has(verb) && (act.deliverable || !onlyHabit(clause)) && !clause.negated)
    return "action";
  if (
    !act.concrete &&
    measure === null &&
    !timely &&
    wishes.test(verb) &&
    !/\bwhen(?:ever)?\b/.test(lower) &&
    (act.vague || desirableState.test(predicateText(clause)))
  )
    return hint === "action" ? "action" : "goal";
  if (habits.test(verb) || clause.negated) {
    if (act.concrete || hard || timely || measure !== null) return "objective";
    if (
      /^(?:engage|work|use|access|accept|continue|participate|cooperate|co-operate)$/.test(verb) &&
      !/\bwhen(?:ever)?\b/.test(lower)
    )
      return "action";
    return hint === "action" ? "action" : "objective";
  }
  if (isVerbOf(lexicon.taskVerbs, verb)) return "action";
  if (/^(?:mr|mrs|ms|miss|dr|pc)\b/i.test(text.slice(clause.doer?.start ?? 0)) && measure?.kind !== "count")
    return "action";
  return measure !== null || timely ? "objective" : (hint ?? "objective");
}

const parentWord =
  /^(?:mum|mom|mam|mummy|mother|dad|daddy|father|parents?|step-?(?:mum|dad|mother|father)|partner|carers?|family|household)$/;

/** A relative or friend besides the parents, or somebody with a post in brackets: "Nan", "Mr Hall (DSL)", "Jo, the school nurse,". */
function isHelper({ clause, lexicon }: KindContext): boolean {
  if (clause.doer?.kind !== "person") return false;
  const { subject } = clause;
  return subject.some(
    (word, at) =>
      (lexicon.relatives.lengthAt(subject, at) > 0 &&
        !/'s?$/.test(word.lower) &&
        !parentWord.test(word.lower)) ||
      (at > 0 &&
        (lexicon.roles.lengthAt(subject, at) > 0 || lexicon.organisations.lengthAt(subject, at) > 0)),
  );
}

const isRelative = ({ clause, lexicon }: KindContext): boolean =>
  clause.doer?.kind === "person" &&
  clause.subject.some((_, at) => lexicon.relatives.lengthAt(clause.subject, at) > 0);

/** "have a new door fitted": done by others, but seen to. */
const hasDone = (clause: Clause): boolean =>
  /^(?:have|get)$/.test(clause.verb) &&
  clause.predicate
    .slice(2)
    .some((word) =>
      /^(?:fitted|cut|mended|fixed|repaired|installed|cleaned|checked|tested|replaced|moved|removed|delivered)$/.test(
        word.lower,
      ),
    );

const isLowerTo = (clause: Clause): boolean =>
  clause.words[clause.verbAt - 1]?.lower === "to" ||
  clause.words
    .slice(0, Math.max(0, clause.verbAt))
    .some((word, at) => at > 0 && word.lower === "to" && /^needs?$/.test(clause.words[at - 1]?.lower ?? ""));

export const predicateText = (clause: Clause): string => clause.predicate.map((word) => word.lower).join(" ");

/** Everyday doing that comes again and again, so that it is a change rather than a task: "have breakfast ready". */
const onlyHabit = (clause: Clause): boolean =>
  /^(?:be|have|keep|get|make|put|stay|sleep|show|use|set|see|leave)$/.test(clause.verb) &&
  !/\b(?:appointment|referral|meeting|chart|list|form|application|plan|lock|gate|alarm|call|phone|bed frame|gp|doctor|dentist)\b/.test(
    predicateText(clause),
  );

/** What children's lives are made of: "goes to bed", "his teacher". */
const childhoodWords = within([
  "school|nursery|college|lessons?|class|(to|into|in|out of|own) bed|bedtime|homework|teeth|reading|reads|expected level",
  "friends?|words?|weight|grams|kg|toilet|nappy|gcse|play|playground|bus|football|swimming|birthday",
  "teacher|year \\d+|growth|centile|speech|glasses|milestones?|self-harm|mainstream|feed|feeds",
  "his (mum|dad|parents)|her (mum|dad|parents)|their parents|at home|medically|medical appointments",
  "discharged",
]);

/**
 * The child, or somebody who is named with nothing that makes them a grown-up of the plan. A bare first name with a
 * child's verb ("go to bed", "attend school", "sleep") is taken for the child.
 */
export function isChildLike({ clause, text, lexicon }: KindContext): boolean {
  if (clause.doer?.kind === "child") return true;
  if (clause.doer?.kind !== "person") return false;
  const named = text.slice(clause.doer.start, clause.doer.end);
  if (/^(?:mr|mrs|ms|miss|dr|uncle|aunt|aunty|auntie|nan|grandma|i|he|she|they|you|pc)\b/i.test(named))
    return false;
  if (clause.subject.some((_, at) => lexicon.relatives.lengthAt(clause.subject, at) > 0)) return false;
  if (/\bwith \p{Lu}\p{Ll}+/u.test(text) && !/^(?:play|talk|live|sleep|be|get)$/.test(clause.verb))
    return false;
  // "Tracy to find Kai a place at a football club": done for someone else.
  if (clause.predicate.some((word, at) => at > 0 && at < 5 && word.capital && /'s$/.test(word.lower)))
    return false;
  const [, object, behind] = clause.predicate;
  if (
    object?.capital === true &&
    object.isWord &&
    behind?.isWord === true &&
    !/^(?:play|see|visit|meet|join)$/.test(clause.verb)
  )
    return false;
  // What is done for the child's sake is not done by the child: "so that the girls can sleep at home".
  const purpose = /\b(?:so that|so|because|in order)\b/.exec(text);
  return (
    childhoodWords.test(purpose ? text.slice(0, purpose.index) : text) &&
    !/\b(?:(?:take|bring|collect|have|get|drop|pick) (?:[a-zà-ÿ]+ ){1,4}(?:to|from|at|up|ready)|the school|children|(?:his|her|their) (?:son|daughter|children|child))\b/i.test(
      text,
    ) &&
    !/^(?:talk|speak|sort|explore|review|consider|discuss|liaise|refer|visit|ring|call|contact|speak|arrange|hold|complete|write|meet|share|organise|book|send|email|tell|check|refer|provide|chair|read)$/.test(
      clause.verb,
    )
  );
}
