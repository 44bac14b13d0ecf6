import type { Word } from "../../text/words";
import type { TimeWords } from "../dates/timeWords";
import { holdsAny, type PlanLexicon } from "../lexicon/planLexicon";
import type { Act } from "./act";
import type { Clause } from "./clause";
import type { Measure } from "./measure";
import type { StatementKind } from "./statement";
import { isVerbOf } from "./verbForms";

/** What a column says about its lines before they are read; `null` for running text. */
export type ColumnHint = "goal" | "objective" | "action" | null;

interface KindContext {
  readonly text: string;
  readonly clause: Clause;
  readonly act: Act;
  readonly measure: Measure | null;
  readonly timely: boolean;
  readonly times: readonly TimeWords[];
  readonly hint: ColumnHint;
  readonly lexicon: PlanLexicon;
}

const saying =
  /^(?:says?|said|tells?|told|reports?|reported|states?|stated|feels|felt|thinks?|thought|explained|disclosed|described|expressed|admitted|denied|denies|acknowledged|recognises|recognised|believes?|claims?|claimed|commented|shared|noted|advised|informed|observed|mentioned|raised|added|confirmed)$/;
const notApplicable =
  /^(?:n\/?a|none|nil|not applicable|no change|as above|see above|tbc|to be confirmed|to follow|unknown|not known|yes|no|completed?|done|achieved|met|not met|outstanding)\W*$/i;
const worryOpeners =
  /^(?:(?:we|i|professionals|children's social care) (?:are|am) (?:worried|concerned)|worried that|concern(?:s|ed) (?:that|about|regarding|remain)|there (?:is|are|was|were|has|have)|danger statement|it (?:is|was) (?:reported|noted|unclear|of concern|a concern)|due to|because|any |signs? (?:that|of)|if )/i;
const reviewProcess =
  /^(?:review|reviewed|monitor|monitored|held|hold|meet|discuss|discussed|update|updated|evaluate|evaluated|take place|chair|convened|scheduled|arranged|end|close|closed|continue|remain|start)$/;
const desireNouns =
  /^(?:help|support|additional|more|extra|someone|somebody|somewhere|a|to|their|his|her|love|stability|consistency|clear|routine|routines|boundaries|time|space|emotional|positive|opportunities|reassurance|protection|good|adults|parents|friends|stimulation|warmth|an|the|both|good)$/;
const badTurns =
  /^(?:dropping|falling|missing|failing|refusing|relapsing|deteriorating|worsening|declining|escalating|hurting|drinking|using|hitting|being|not|returning|losing|running|going|skipping|self-harming|disengaging)$/;
const goodTurns =
  /^(?:improved?|better|increased?|reduced?|positive|stable|safe|safer|happier|calmer|warmer|cleaner|good|healthy|healthier|consistent|stronger|regular|clear|no|fewer|less|more|greater|secure|happy|settled|warm|calm)$/;
const taskNouns =
  /^(?:referral|course|assessment|tests?|testing|visits?|appointments?|programme|sessions?|work|counselling|application|checks?|support|therapy|screening|mentoring|group|classes|workshop|intervention|meetings?|letter|package|chart|diary|training|supervision)$/;
const headingWords =
  /^(?:plan|plans|actions?|outcomes?|goals?|objectives?|views?|details|information|contacts?|signatures?|summary|analysis|background|history|needs?|wishes|feelings|strengths|worries|concerns|contingency|health|education|identity|review|date|name|role|risks?|protective|factors|statement|decision|recommendations?|agenda|attendance|apologies|minutes|section|conclusion|steps|next|aim|aims|purpose|timescale|timescales|by|when|who|what|why|how|parenting|capacity|family|environmental|development|developmental|child's|network|scale|bottom|lines?|safety|safety)$/;
const growth =
  /^(?:improve|increase|reduce|decrease|rise|fall|drop|remain|stay|be|get|go|become|continue|reach|develop|decline|sustain|maintain|settle|last|happen|grow)$/;
const lifeChange =
  /^(?:feel|enjoy|thrive|live|grow|love|trust|belong|flourish|experience|develop|understand|know|have|be|become|benefit|see|achieve|build|stay|remain|continue|make|get|improve|receive)$/;
const skills =
  /^(?:explain|describe|name|list|identify|recognise|recall|demonstrate|show|understand|know|say|tell|manage|cope|use|talk|speak|spot)$/;
const habits =
  /^(?:stop|cease|reduce|cut|give|quit|remain|stay|keep|maintain|sustain|refrain|abstain|avoid|manage|control|drink|sleep|eat|brush|wake|get|prioritise|protect|ensure|make|be|have|gain|lose|increase|improve|achieve|spend|limit|supervise|engage|continue|use|respond|follow|show|demonstrate|hit|shout|argue|smoke|swear|arrive|live|wear|walk|read|play|settle|learn|resolve|understand|know|put|develop|work|parent|set|say|accept|acknowledge|respect|cook|wash|save|earn)$/;
const desirableState =
  /\b(?:safe|safely|happy|settled|secure|loved|well|healthy|confident|calm|protected|stable|cared for|listened to|heard|respectful|respectfully|positive|thriv\p{L}+|nurtur\p{L}+|supported|valued|included|stability|good enough|best start|potential|resilien\p{L}+|free from (?:harm|abuse|fear|violence|worry)|self-esteem|wellbeing|well-being|relationships?|friends|emotional|emotionally|routines?|boundaries|understood|nice|proud|fun|normal|belongs?|out of trouble|laughs?|smiles?)\b/u;

/** Verbs that only wish when nothing says how: "make better decisions", "engage better". */
const wishes =
  /^(?:make|have|be|improve|develop|keep|understand|prioritise|provide|show|demonstrate|meet|build|strengthen|increase|reduce|manage|recognise|parent|protect|ensure|engage|work|respond|remain|stay|maintain|nurture|care|accept|use|cope)$/;

/** Which of the four a statement is. Reads top to bottom: what is no statement, what is wished, what is done. */
export function kindOf(context: KindContext): StatementKind {
  const { clause, hint } = context;
  if (isNeither(context)) return "neither";
  if (isAim(context)) return "goal";
  if (clause.marker === "wants") return "goal";
  if (clause.marker === "be" && /\bneeds are (?:being )?met\b/i.test(context.text)) return "goal";
  if (clause.marker === "none" && clause.labelled) return "action";
  if (clause.marker === "none") return fragmentKind(context);
  // What a column of wishes tells as if it were there already: "Mum is less tired".
  if (
    hint === "goal" &&
    !context.timely &&
    context.measure === null &&
    (clause.marker === "be" || clause.marker === "present" || clause.marker === "participle")
  )
    return "goal";
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

function isNeither({ text, clause, times, hint, lexicon, timely, measure }: KindContext): boolean {
  const words = clause.words.filter((word) => word.isWord);
  if (words.length === 0 || notApplicable.test(text.trim())) return true;
  if (/\?\W*$/.test(text.trim())) return true;
  if (
    hint !== "action" &&
    words.every(
      (word) =>
        times.some((time) => time.start <= word.start && word.end <= time.end) ||
        /^(?:due|by|review|date|date:|target|and|from|deadline|timescale)$/.test(word.lower),
    )
  )
    return true;
  if (/^\W*["“].*["”]\W*$/.test(text.trim()) && words.length > 2) return true;
  if (/\bneeds are (?:being )?met\b/i.test(text)) return false;
  if (/\b(?:feels?|believes?|knows?) that (?:she|he|they) (?:is|are|belongs?|matters?|can)\b/i.test(text))
    return false;
  if (isReported(clause)) return true;
  if (clause.marker === "past" || clause.marker === "perfect")
    return hint === null || (clause.doer !== null && clause.marker === "perfect")
      ? true
      : hint === "action" && clause.marker === "past";
  if (
    worryOpeners.test(text.trim()) &&
    !(clause.condition && (clause.marker === "will" || clause.marker === "should" || clause.marker === "to"))
  )
    return true;
  if (isProcessLine(clause, lexicon)) return true;
  if (clause.marker === "participle" && hint === null) {
    const turn = clause.words[clause.verbAt]?.lower ?? "";
    const before = clause.words[clause.verbAt - 1]?.lower ?? "";
    if (clause.subject.length > 0 && (badTurns.test(turn) || before === "not")) return true;
  }
  if (clause.marker === "be" && hint === null) return isDescription(clause, text, lexicon);
  if (clause.marker === "present" && hint === null) return isPresentRecord(clause, timely, measure, lexicon);
  if (clause.marker === "none" && hint === null && !clause.labelled) return isHeading(clause, text);
  return false;
}

/** "Mum said that…", "Sam told us he…": whose words these are, not what will be done. */
function isReported(clause: Clause): boolean {
  const at = clause.words.findIndex((word, index) => index > 0 && index < 8 && saying.test(word.lower));
  if (at < 0) return false;
  const main = clause.verbAt;
  const before = clause.words.slice(0, at);
  if (before.some((word) => /^(?:will|to|should|must|can|needs|need|agrees|wants|would)$/.test(word.lower)))
    return false;
  const word = clause.words[at]?.lower ?? "";
  if (
    /^(?:feels?|felt)$/.test(word) &&
    !/^(?:that|like|he|she|they|it|the|this)$/.test(clause.words[at + 1]?.lower ?? "")
  )
    return false;
  if (
    /^(?:shared|raised|noted|feels?|thinks?|reports?|states?)$/.test(word) &&
    clause.doer === null &&
    !before.some((other) => other.capital && other.isWord && other !== clause.words[0])
  )
    return /^thinks$/.test(word) && main > at;
  return (
    /^(?:he|she|they|i|it|\p{Lu}.*)$/u.test(before.at(-1)?.text ?? "") ||
    clause.doer !== null ||
    before.length <= 3
  );
}

function isProcessLine(clause: Clause, lexicon: PlanLexicon): boolean {
  const subject = clause.subject.filter(
    (word) =>
      word.isWord &&
      !/^(?:the|this|our|a|an|next|first|all|overall|child|cin|cp|protection|in|need|family|\p{Lu}\p{Ll}+'s)$/u.test(
        word.lower,
      ),
  );
  const about = subject.at(-1)?.lower ?? "";
  const processSubject =
    subject.length > 0 &&
    subject.length <= 5 &&
    subject.some((_, at) => lexicon.processes.lengthAt(subject, at) === subject.length - at && at <= 1) &&
    clause.doer === null &&
    !/^(?:referral|assessment|referrals|assessments|supervision|case)$/.test(about);
  if (processSubject)
    return (
      reviewProcess.test(clause.verb) ||
      clause.verb === "be" ||
      clause.verb === "take" ||
      clause.marker === "be"
    );
  if (
    clause.doer === null &&
    clause.subject.length === 0 &&
    /^(?:review|monitor|discuss|update)$/.test(clause.verb) &&
    clause.marker !== "infinitive"
  ) {
    const object = clause.predicate.slice(1).filter((word) => word.isWord);
    return object.every((word) =>
      /^(?:and|review|monitor|progress|the|plan|at|next|meeting|core|group|update|discuss|conference|in|on|weekly|ongoing|regularly|situation|as|necessary|required|needed|weeks?|every|six|four|\d+|supervision|through|via|by|this|goals?|actions?|child|protection|cin|of)$/.test(
        word.lower,
      ),
    );
  }
  return (
    clause.subject.length === 0 &&
    clause.marker === "infinitive" &&
    /^(?:review|monitor|discuss|update)$/.test(clause.verb) &&
    clause.passive
  );
}

/** "The home is cluttered", "Jake is often late": what is, not what is wanted. */
function isDescription(clause: Clause, text: string, lexicon: PlanLexicon): boolean {
  const after = clause.words.slice((clause.verbAt < 0 ? 0 : clause.verbAt) - 0).map((word) => word.lower);
  const lower = text.toLowerCase();
  if (/\b(?:is|are) (?:\p{L}+ )?able to\b/u.test(lower) && !clause.negated) return false;
  if (
    clause.negated ||
    /\b(?:often|sometimes|usually|currently|already|still|currently|too|very|struggling|at risk|concern\p{L}*|worried|scared|late|behind|due to|since|subject to|known to|under|aged|years? old|pregnant|living|attending|unemployed|registered with|months? old)\b/u.test(
      lower,
    )
  )
    return true;
  if (/\b(?:aim|purpose|goal|plan|outcome|objective) (?:of [^.]{0,60})?(?:is|are)\b/.test(lower))
    return false;
  if (clause.passive) return !after.includes("booked");
  const states = clause.words.slice(Math.max(0, clause.verbAt));
  return !(
    holdsAny(lexicon.stateWords, states) ||
    desirableState.test(lower) ||
    (/\b(?:no|always|every|by|at least|from now)\b/.test(lower) &&
      clause.doer !== null &&
      /\b(?:free|registered|in bed|on time|ready|dressed)\b/.test(lower))
  );
}

function isPresentRecord(
  clause: Clause,
  timely: boolean,
  measure: Measure | null,
  lexicon: PlanLexicon,
): boolean {
  const kind = clause.doer?.kind;
  if (kind === "role" || kind === "organisation") return !lexicon.taskVerbs.has(clause.verb) && !timely;
  if (clause.verb === "have" && isWish(clause)) return false;
  if (/^(?:enjoy|thrive|flourish|love|trust|belong|grow)$/.test(clause.verb) && !clause.negated) return false;
  if (clause.verb === "live") return !/\b(?:where|free|without|safely|no|nobody)\b/.test(lowerText(clause));
  if (lexicon.stateVerbs.has(clause.verb) || clause.verb === "know")
    return !desirableState.test(clause.words.map((word) => word.lower).join(" "));
  if (clause.verb === "have")
    return (
      !desirableState.test(clause.words.map((word) => word.lower).join(" ")) &&
      measure?.kind !== "absolute" &&
      !timely
    );
  // "Dad puts his phone in the drawer": in a plan, what people do now and then again is what they will do.
  if (
    isVerbOf(lexicon.taskVerbs, clause.verb) &&
    !worrying.test(lowerText(clause)) &&
    !/^(?:leave|keep|let|throw|sleep|see|watch|drop|come|go|get|use|stay)$/.test(clause.verb)
  )
    return false;
  if (
    /^(?:come|go)$/.test(clause.verb) &&
    measure !== null &&
    kind === "person" &&
    !worrying.test(lowerText(clause))
  )
    return false;
  return (
    !timely &&
    (measure === null || measure.kind === "frequency" || measure.kind === "clock") &&
    !/\b(?:on time|without|safely|every day|every night|regularly)\b/.test(
      clause.words.map((word) => word.lower).join(" "),
    )
  );
}

/** How worries are told: "often", "too", "until 10am", "around three times". */
const worrying =
  /\b(?:often|sometimes|usually|frequently|regularly|always|too|very|rarely|struggles?|still|most|about \d|because|drunk|alone|worried|cannot|not|until late|when (?:she|he|they) (?:is|are)|himself|herself|without telling|a lot|reports|that)\b/;

/** "Theo has a bed of his own and nobody shouts": a better life told as if it were there. */
const isWish = (clause: Clause): boolean =>
  /\b(?:of (?:his|her|their) own|nobody|no one|every|enough|friends? (?:to|who|at)|somewhere|someone (?:to|who)|good|happy|safe|clean|for (?:tea|the night|the weekend))\b/.test(
    lowerText(clause),
  );

/** A title or label without a verb: "Next steps", "Safety goals", "Education and health". */
function isHeading(clause: Clause, text: string): boolean {
  const words = clause.words.filter((word) => word.isWord);
  const trimmed = text.trim();
  if (/:$/.test(trimmed)) return true;
  const body = words.filter((word) => !/^(?:and|the|of|for|a|in|to|our|is|\d+|&)$/.test(word.lower));
  if (body.length > 0 && body.every((word) => headingWords.test(word.lower))) return true;
  if (/^[\p{L}' ]{2,30}:\s*\S/u.test(trimmed) && words.length <= 8 && !goodTurns.test(words[0]?.lower ?? ""))
    return true;
  const first = words.find((word) => !/^(?:a|an|the)$/.test(word.lower))?.lower ?? "";
  if (
    words.some((word) => taskNouns.test(word.lower)) ||
    goodTurns.test(first) ||
    words.some((word) => word.lower.endsWith("ing") && word === words[0])
  )
    return false;
  return true;
}

function isAim({ text, clause }: KindContext): boolean {
  const lower = text.trim().toLowerCase();
  if (
    /^(?:the |our |this )?(?:overall |main |long[- ]term |whole )*(?:\p{L}+ )?(?:aim|purpose|goal|outcome|vision|hope) (?:of|for|is|we)\b/u.test(
      lower,
    )
  )
    return true;
  if (
    /^(?:this|the|\p{L}+'s) (?:\p{L}+ ){0,4}plan (?:is (?:to|for|so|about|in place)|aims|exists|will (?:help|keep|protect|make|support|ensure))/u.test(
      lower,
    )
  )
    return true;
  if (
    /^we (?:want|hope|would like|wish|aim|all want)\b/.test(lower) ||
    /^(?:everyone|all|we) (?:will|can|to) (?:see|know|feel|be confident|be sure)\b/.test(lower)
  )
    return true;
  if (
    /^for (?:\p{L}+,? ){1,5}to (?:be|feel|have|live|grow|enjoy|know|stay|thrive|return|remain|achieve|develop|experience|see|reach|get|go|make|continue)\b/u.test(
      lower,
    )
  )
    return true;
  if (
    /\bshow (?:everyone|us|professionals|children's social care|the network|social care)(?: \p{L}+){0,3} that\b/u.test(
      lower,
    ) &&
    !/\bby (?:\d|the end)/.test(lower)
  )
    return true;
  return (
    clause.marker === "modal" &&
    clause.doer !== null &&
    /\bcan (?:talk|speak|live|be|feel|play|sleep|enjoy|trust|go|grow|have)\b/.test(lower) &&
    desirableState.test(lower)
  );
}

/** No verb at all: a task named by its noun, or a wish ("Better attendance"). */
function fragmentKind({ clause, measure, timely, hint, text }: KindContext): StatementKind {
  const words = clause.words.filter((word) => word.isWord);
  const first = words.find((word) => !/^(?:a|an|the)$/.test(word.lower))?.lower ?? "";
  if (hint === "goal") return "goal";
  if (goodTurns.test(first) && !/^(?:regular|clear|weekly)$/.test(first))
    return (measure && measure.kind !== "frequency") || timely ? "objective" : "goal";
  if (words.some((word) => taskNouns.test(word.lower))) return "action";
  if (hint === "objective") return (measure ?? timely) ? "objective" : "goal";
  if (hint === "action") return "action";
  return desirableState.test(text.toLowerCase()) ? "goal" : "neither";
}

function personKind(context: KindContext): StatementKind {
  const { clause, act, measure, timely, lexicon, text, hint } = context;
  const lower = text.toLowerCase();
  const child = isChildLike(context);
  const { verb, marker } = clause;
  if (marker === "needs" && !isLowerTo(clause)) return "goal";
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
  if (marker === "modal" && measure === null && !timely && /\bcan\b/.test(lower) && !skills.test(verb))
    return "goal";
  if (/\bable to\b/.test(lower.slice(0, 60)) && (measure !== null || timely || act.concrete))
    return "objective";
  const hard = measure !== null && measure.kind !== "absolute";
  if (stateVerb && verb !== "live" && !(timely && hard)) return "goal";
  if (verb === "live" && !hard && !timely) return "goal";
  if (state && !hard && !timely && measure?.kind !== "state") return "goal";
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
  if (verb === "put" && /\bfirst\W*$/.test(lower)) return "goal";
  if (
    !act.concrete &&
    measure === null &&
    !timely &&
    wishes.test(verb) &&
    (act.vague || desirableState.test(predicateText(clause)))
  )
    return hint === "action" ? "action" : "goal";
  if (habits.test(verb) || clause.negated) {
    if (act.concrete || hard || timely || measure !== null) return "objective";
    if (/^(?:engage|work|use|access|accept|continue|participate|cooperate|co-operate)$/.test(verb))
      return "action";
    return hint === "action" ? "action" : "objective";
  }
  if (isVerbOf(lexicon.taskVerbs, verb)) return "action";
  return measure !== null || timely ? "objective" : (hint ?? "objective");
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

const lowerText = (clause: Clause): string => clause.words.map((word) => word.lower).join(" ");

const predicateText = (clause: Clause): string => clause.predicate.map((word) => word.lower).join(" ");

/** Everyday doing that comes again and again, so that it is a change rather than a task: "have breakfast ready". */
const onlyHabit = (clause: Clause): boolean =>
  /^(?:be|have|keep|get|make|put|stay|sleep|show|use|set|see|leave)$/.test(clause.verb) &&
  !/\b(?:appointment|referral|meeting|chart|list|form|application|plan|lock|gate|alarm|call|phone|bed frame|gp|doctor|dentist)\b/.test(
    predicateText(clause),
  );

/**
 * The child, or somebody who is named with nothing that makes them a grown-up of the plan. A bare first name with a
 * child's verb ("go to bed", "attend school", "sleep") is taken for the child.
 */
function isChildLike({ clause, text, lexicon }: KindContext): boolean {
  if (clause.doer?.kind === "child") return true;
  if (clause.doer?.kind !== "person") return false;
  const named = text.slice(clause.doer.start, clause.doer.end);
  if (/^(?:mr|mrs|ms|miss|dr|uncle|aunt|aunty|auntie|nan|grandma|i|he|she|they|you|pc)\b/i.test(named))
    return false;
  if (clause.subject.some((_, at) => lexicon.relatives.lengthAt(clause.subject, at) > 0)) return false;
  if (/\bwith \p{Lu}\p{Ll}+/u.test(text) && !/^(?:play|talk|live|sleep|be|get)$/.test(clause.verb))
    return false;
  return (
    /\b(?:school|nursery|college|lessons?|class|bed|bedtime|homework|teeth|friends?|words?|weight|grams|kg|toilet|nappy|gcse|play|playground|bus|football|swimming|birthday|teacher|year \d+|growth|centile|speech|glasses|milestones?|self-harm|mainstream|feed|feeds|his (?:mum|dad|parents)|her (?:mum|dad|parents)|their parents|at home|medically|medical appointments|discharged)\b/i.test(
      text,
    ) &&
    !/\b(?:(?:take|bring|collect|have|get|drop|pick) (?:[a-zà-ÿ]+ ){1,4}(?:to|from|at|up|ready)|the school|children|(?:his|her|their) (?:son|daughter|children|child))\b/i.test(
      text,
    ) &&
    !/^(?:refer|visit|ring|call|contact|speak|arrange|hold|complete|write|meet|share|organise|book|send|email|tell|check|refer|provide|chair|read)$/.test(
      clause.verb,
    )
  );
}

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
    desirableState.test(predicateText(clause))
  )
    return hint === "action" ? "action" : "goal";
  return "action";
}

/** Nobody acts: tasks in the passive, changes of a thing, wishes in the infinitive. */
function thingKind({ clause, act, measure, timely, hint, text, lexicon }: KindContext): StatementKind {
  const lower = text.toLowerCase();
  const { verb, marker } = clause;
  const counted = measure !== null && measure.kind !== "absolute" && measure.kind !== "state";
  if (/^(?:stop|cease|quit)$/.test(verb) && marker !== "imperative" && marker !== "participle")
    return "objective";
  if (marker === "infinitive" || marker === "imperative" || marker === "participle") {
    if (clause.passive) return "action";
    if (hint === "goal") return "goal";
    if (lexicon.deliverableVerbs.has(verb) && act.concrete && !lexicon.emptyVerbs.has(verb)) return "action";
    if (lexicon.changeVerbs.has(verb) || lexicon.emptyVerbs.has(verb) || lexicon.stateVerbs.has(verb)) {
      if (
        /^(?:support|monitor|engage|liaise|explore|consider|provide|offer|work|facilitate|identify|assist|coordinate|escalate|review|implement|use|access|look|encourage|promote|intervene|put|take|make|get)$/.test(
          verb,
        ) &&
        !desirableState.test(lower) &&
        hint !== "objective"
      )
        return act.deliverable || !(marker === "infinitive") || hint === "action" ? "action" : "action";
      return counted || timely ? "objective" : hint === "action" ? "action" : "goal";
    }
    return act.concrete || isVerbOf(lexicon.taskVerbs, verb) ? "action" : "goal";
  }
  if (clause.passive) return "action";
  if (growth.test(verb) || lexicon.changeVerbs.has(verb) || lexicon.emptyVerbs.has(verb)) {
    if (measure?.kind === "state" && verb === "be" && !timely) return "action";
    if (counted || timely || measure !== null) return hint === "goal" ? "goal" : "objective";
    if (verb === "be" && /\b(?:in place|available|offered|ready|complete)\b/.test(predicateText(clause)))
      return "action";
    if (/^(?:take|start|happen|begin)$/.test(verb)) return "action";
    return hint === "action" ? "action" : "goal";
  }
  return "action";
}

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
