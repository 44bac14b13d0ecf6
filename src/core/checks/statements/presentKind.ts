import { byBlocks } from "../../text/letterBlocks";
import { whole, within } from "../../text/phrasePattern";
import { holdsAny } from "../lexicon/planLexicon";
import { desirableState, type KindContext } from "./neither";
import { isChildLike } from "./personKind";
import type { StatementKind } from "./statement";
import { isVerbOf } from "./verbForms";

/** How things are today, and what worries: "often", "is in Year 3", "according to school". */
const tellsHowThingsAre = within(
  [
    "often|sometimes|usually|currently|already|still|too|very|struggl*|at risk|frequently|rarely|mostly|at present",
    "concern*|worried|scared|late|behind|due to|because|since|subject to|known to|under|aged|years? old|at the moment",
    "pregnant|living|attending|unemployed|registered with|months? old|report(s|ed)?|appears?|seems?",
    "presents? as|most (days|nights|weeks)|about \\d|around \\d|in year \\d+|hungry|poor|refus*|unable|cannot|can't",
    "drunk|alone|a lot|for (\\d+|two|three|four|five|many) years|in prison|in hospital|diagnos*|told us|strangers?|tells? lies|benefits|vouchers?|free school meals",
  ],
  "i",
);
const noLonger = /\b(?:no longer|nobody|no one|never|not)\b/i;
/** What one does in life, not what one will do: "works at Tesco", "attends Oakfield Primary". */
const facts = whole([
  "work|attend|present|receive|own|drink|smoke|study|mean|remain|seem|appear|look|lack|suffer|report|say|think|rely",
  "depend|like|cost|belong to|identify|struggle|find|call|consist|contain|include|relate|date|tend|use|take|spend|speak",
]);
/** Better lives told as if they were there. */
const wishedToHave = within([
  "a (home|house|family|place|life|bed|room|school|mum|dad|parent) (that|where|who|which|to|she|he|they)|of (his|her|their|my) own|nobody|no one|every|enough|friends? (to|who|at)|somewhere|someone (to|who)|people|adults who",
  "(grown-ups?|people|adults?|friends?|person|mate|teacher|neighbour|relative) ([a-zà-ÿ]+ ){0,3}who|better|close|closer|strong|loving|positive|good|happy|safe|clean|for (tea|the night|the weekend)|a say|a voice|time to|fun|a chance",
]);
const aimWords = /\b(?:aim|purpose|goal|plan|outcome|objective) (?:of [^.]{0,60})?(?:is|are)\b/;
const harm = /^(?:argue|shout|drink|hit|smack|smoke|fight|swear|use|row|hurt)$/;
const setting = /\b(?:when|while|in front of|around|near|at home|in the house|on any)\b/;
const ruleFor = /\b(?:on any|on every|any time|every time|each time|whenever|if|unless)\b/;
const titled = /^(?:mr|mrs|ms|miss|dr|pc)\b/i;
/** "The boys are kept safe from their uncle's drug use" */
const keptSafe =
  /\b(?:kept (?:warm|fed|clean|close)|cuddled|held(?: close|,)|cherished|comforted|safe|loved|cared for|looked after|protected|listened to|heard)\b/;
/** What goes on in somebody's mind: never a task, nor to be counted. */
const mental = /^(?:know|feel|believe|trust|love|enjoy|understand|belong)$/;
const able = byBlocks(/\b(?:is|are) (?:\p{L}+ )?able to\b/u);
/** "The boys are living somewhere warm" */
const goodHome =
  /\bliving (?:somewhere|safely|happily|(?:in|at) (?:a|an|their own) (?:safe|warm|clean|dry|settled|calm|happy|loving|home of))\b/;
const readyState = /\b(?:free|registered|in bed|on time|ready|dressed|asleep|home|up)\b/;
const homely = /^(?:leave|keep|let|throw|sleep|see|watch|drop|come|go|get|stay|play|read|eat|wake)$/;
const lovelyVerb =
  /^(?:enjoy|thrive|flourish|love|trust|belong|grow|feel|laugh|believe|know|understand|sleep|wake|get|see|settle|learn|talk|smile|play|eat)$/;

/** What a sentence in the present tense is: a record of how things are, or what is wanted, told as if it were so. */
export function presentKind(context: KindContext): StatementKind {
  return context.clause.marker === "be" ? stateKind(context) : doingKind(context);
}

/** "Zaynab's home is warm", "Jake is often late", "Attendance is at 95% by Easter". */
function stateKind({ text, clause, timely, measure, act, lexicon }: KindContext): StatementKind {
  const lower = text.toLowerCase();
  if (able.test(lower) && !clause.negated)
    return timely || measure !== null || act.concrete ? "objective" : "goal";
  if (timely && !clause.passive && clause.doer?.kind !== "organisation") return "objective";
  if (goodHome.test(lower) && !clause.negated) return "goal";
  if (clause.negated) return /\bthe problem|to blame\b/.test(lower) ? "goal" : "neither";
  if (clause.passive && clause.doer?.kind !== "organisation" && keptSafe.test(lower)) return "goal";
  if (tellsHowThingsAre.test(lower) && !noLonger.test(lower)) return "neither";
  if (aimWords.test(lower)) return "goal";
  if (clause.passive) return "neither";
  const states = clause.words.slice(Math.max(0, clause.verbAt));
  if (holdsAny(lexicon.stateWords, states) || desirableState.test(lower)) return "goal";
  return clause.doer !== null && readyState.test(lower) && measure !== null ? "objective" : "neither";
}

/** "Deon has people who turn up", "Mum works nights", "Poppy weighs 6.2 kg or more at her appointment". */
function doingKind(context: KindContext): StatementKind {
  const { text, clause, timely, measure, act, lexicon } = context;
  const lower = text.toLowerCase();
  const { verb } = clause;
  // "This plan replaces the plan of 4 March"
  if (clause.subject.some((word) => /^(?:plan|plans|document|form|report|review|chair)$/.test(word.lower)))
    return "neither";
  const kind = clause.doer?.kind ?? "thing";
  const task = isVerbOf(lexicon.taskVerbs, verb);
  const someone = kind === "parent" || kind === "person" || kind === "family";
  if (kind === "role" || kind === "organisation" || kind === "unnamed")
    return task || timely ? "action" : "neither";
  if (clause.negated) return harm.test(verb) && setting.test(lower) ? "objective" : "neither";
  const worry = tellsHowThingsAre.test(lower) || /^according to\b/.test(lower);
  if (mental.test(verb) && !timely)
    return worry && !/\b(?:wanted|loved|safe|too)\b/.test(lower) ? "neither" : "goal";
  if (
    /\b(?:work|live|play|talk|get along|get on|eat)s? (?:well )?together\b/.test(lower) &&
    !timely &&
    measure === null
  )
    return "goal";
  if (timely && isChildLike(context) && !titled.test(text.trim())) return "objective";
  if (timely) return someone && (act.deliverable || titled.test(text.trim())) ? "action" : "objective";
  if (verb === "have") return !worry && wishedToHave.test(lower) ? "goal" : "neither";
  if (verb === "live") return /\b(?:where|free|without|safely|no|nobody)\b/.test(lower) ? "goal" : "neither";
  // "Ade goes to school every day": told of a child, it is what is wanted.
  if (isChildLike(context) && !worry && measure?.kind === "frequency" && !titled.test(text.trim()))
    return "goal";
  const often = measure?.kind === "frequency" || measure?.kind === "clock";
  if (worry) return "neither";
  if (kind === "child" || kind === "thing") {
    if (measure?.kind === "count") return kind === "child" || act.concrete ? "objective" : "neither";
    return facts.test(verb) && !desirableState.test(lower) ? "neither" : "goal";
  }
  if (/\binstead of \p{L}+ing\b/u.test(lower) && measure !== null) return "objective";
  // "Carl sleeps at his mum's on any night he has been to the pub": a rule that they keep.
  if (someone && ruleFor.test(lower) && !facts.test(verb)) return "action";
  if (lovelyVerb.test(verb) && !(often && task)) return measure?.kind === "count" ? "objective" : "goal";
  // "Kwesi uses his sand timer in four of five lessons"
  if (measure?.kind === "count" && !/^(?:work|drink|smoke)$/.test(verb))
    return act.deliverable ? "action" : "objective";
  // "Nanny Bev drops in twice a week", "Dad puts his phone in the drawer": what people do now and then is what they will do.
  if (often && kind === "person" && !facts.test(verb)) return "action";
  if (setting.test(lower) && someone && task && !facts.test(verb)) return "action";
  if (task && !facts.test(verb) && !homely.test(verb)) return "action";
  if (homely.test(verb) && often && someone) return "action";
  // "Mum disputes the account": what grown-ups do today is no wish, unless the words say so.
  return desirableState.test(lower) && !facts.test(verb) && kind !== "collective" ? "goal" : "neither";
}
