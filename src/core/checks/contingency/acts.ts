import { byBlocks } from "../../text/letterBlocks";
import { anyOf, whole, within } from "../../text/phrasePattern";
import type { TextRange } from "../../text/range";
import { wordsOf, type Word } from "../../text/words";
import type { PlanLexicon } from "../lexicon/planLexicon";
import { doerOf } from "../statements/doer";
import type { Segment } from "./segments";

/** Who acts and what they do, over all clauses of a contingency. */
export interface Acts {
  readonly who: TextRange | null;
  readonly what: TextRange | null;
  /** "Everyone", "we", "someone": a doer is written, but no one in particular. */
  readonly collective: TextRange | null;
  /** True when the act is done on the spot by whoever is there, so that no time needs to be written. */
  readonly thenAndThere: boolean;
  /** True when a child goes to somebody or stays with somebody, who is then the one that acts. */
  readonly childGoes: boolean;
  /** True when anything is done besides holding a meeting or asking for advice. */
  readonly beyondMeeting: boolean;
}

/** Doing that changes nothing by itself. "Considered", "escalated", "stepped up": nobody could say that it was done. */
const emptyAct = whole([
  "explore|consider|review|reconsider|reassess|escalate|step|think|monitor|support|act|respond",
  "address|discuss|help|assist|engage|work|ensure|manage|be|need|require|do|continue|protect",
  "safeguard|prioritise|reflect|evaluate|revisit|intervene|liaise|apply|increase|change|make|plan",
  "deal|dealt|strengthen|improve|know|feel|try|follow|say|has|have|become|mean|use|keep|put|provide|offer",
  "take|look|confirm|agree|remain|stay|look|happen|go|pursue|get",
]);
const onTheSpot = whole([
  "ask|leave|ring|call|phone|text|go|come|take|collect|pick|stay|move|sleep|care|look|bring|fetch",
  "lock|dial|telephone|walk|drive|give|remove|sit|have|keep|clean|hold|carry|wash|put|shut|open|close|switch",
  "turn|hide|throw|pour|feed|bath|dress|mind|babysit|settle|cuddle",
]);
const process = within([
  "conference|legal planning|strategy (meeting|discussion)|icpc|rcpc|legal advice|court|police|plo",
  "public law outline|order|proceedings|care of|section 47|s47|assessment|family group|999|hospital",
  "a\\s?&\\s?e|101|111|referral",
]);
const looseLook = within([
  "look(ed)? (at|into|again)",
  "be (looked at|explored|considered|reviewed|discussed|escalated|needed|required)|dealt with",
  "(steps|action|measures|advice) (will|to|would) be (taken|considered)|consider*|explor*|next steps",
  "step (in|up)|sort (it|this|things|something) out|be there for|pull together|(have|need) a rethink|have consequences",
]);
const vagueObject = whole([
  "steps?|action|measures|support|help|appropriate|necessary|further|more|additional|decisions?",
  "things?|plans?|it|concerns?|changes|next|relevant|other|any|options?|alternatives?|open|vigilant",
  "alert|involved|arrangements|contingency|procedures?|protocols?|policy|policies|guidance|processes|extra|urgent|immediate|swift|what|whatever|all",
]);

/** "Strategy meeting within 24 hours", "back to conference": a named process without a verb. */
const bareProcess = new RegExp(
  `^${anyOf([
    "(an? |the )?(return|back|step|straight|referral|refer[a-zà-ÿ]*|early|urgent|immediate|initial|emergency)?\\s?(up |down )?(to )?(an? |the )?",
  ])}${anyOf([
    "(initial |review |early )?(child protection )?conference\\b|icpc|rcpc|legal|strategy (meeting|discussion)|plo\\b|public law",
    "court\\b|care proceedings|pre-proceedings|section 47|s47|core group|network meeting|family group|mash\\b|child protection|999",
    "police (called|rung)",
  ])}`,
  "i",
);
/** True of words that name a meeting or process of the service and no verb. */
export const isProcess = (written: string): boolean => bareProcess.test(written.trim());

/** Something done, named without its verb: "referral back to CAMHS", "managed move". */
const bareDeed = byBlocks(
  /^(?:an? |the )?(?:[\p{L}'’-]+ ){0,3}?(?:referral|panel|managed move|home visit|phone call|letter|meeting|application|notice|warning letter)\b/iu,
);
const toProcess =
  /\bto (?:an? |the )?(?:initial |early |review )?(?:child protection|icpc|conference|court|plo|public law|pre-proceedings|legal planning|section 47|s47|strategy)\b/i;
const passesOn = whole(["raise|share|report|pass|flag|feed|take"]);

/** Reads the acts. The first concrete act, and the first doer who is someone in particular. */
export function actsIn(text: string, segments: readonly Segment[], lexicon: PlanLexicon): Acts {
  let who: TextRange | null = null;
  let what: TextRange | null = null;
  let collective: TextRange | null = null;
  let thenAndThere = false;
  let beyondMeeting = false;
  let childGoes = false;
  for (const segment of segments) {
    const { clause } = segment;
    if (segment.kind !== "act" || !clause) continue;
    const written = text.slice(segment.start, segment.end);
    const doer = clause.doer;
    const done = /\b(?:will|to|would|must) be (?:\w+ )?\w+(?:ed|en|wn|ne|ld|ght)\b/i.exec(written);
    // "Jo will ask for the conference to be brought forward": behind a verb of Jo's own it is no passive.
    const acted = done !== null && !asksFor.test(written.slice(0, done.index));
    const acting =
      doer !== null &&
      !(clause.marker === "perfect" && /^who\b/i.test(written)) &&
      !((clause.passive || acted) && !clause.byAgent) &&
      clause.marker !== "none";
    const someone = acting && doer.kind !== "collective" && doer.kind !== "unnamed" && doer.kind !== "thing";
    const anybody = acting && isAnybody(text, doer, segment.start);
    if (acting && (anybody || doer.kind === "collective" || doer.kind === "unnamed")) collective ??= doer;
    childGoes ||= someone && doer.kind === "child" && isChildBeing(clause.verb, doer.kind, written);
    if (
      someone &&
      !anybody &&
      !isBareProcess(clause.words, written) &&
      clause.marker !== "past" &&
      !isChildBeing(clause.verb, doer.kind, written) &&
      !knowsOnly.test(written)
    )
      who ??= doer;
    const agent: TextRange | null =
      who === null && clause.marker === "none" ? calledBy(written, segment.start, lexicon) : null;
    who ??= agent;
    const outcome = comesTo.exec(written);
    if (outcome?.[1]) {
      const at = segment.start + outcome.index + outcome[0].indexOf(outcome[1]);
      const named = doerOf(wordsOf(outcome[1]), false, lexicon);
      if (named && named.kind !== "collective" && named.kind !== "unnamed")
        who ??= { start: at + named.start, end: at + named.end };
    }
    const concrete = isConcrete(segment, written, lexicon);
    if (!concrete) continue;
    const first = clause.predicate[0];
    what ??= { start: first?.start ?? segment.start, end: segment.end };
    const personal =
      someone &&
      (/^(?:person|parent|family|child)$/.test(doer.kind) ||
        /\b(?:shift|duty)\b/i.test(text.slice(doer.start, doer.end)));
    if (
      personal &&
      onTheSpot.test(clause.verb) &&
      !process.test(written.replace(/police|999|101|111|hospital|a\s?&\s?e/gi, ""))
    )
      thenAndThere = true;
    if (!process.test(written) || /\b(?:police|999|hospital)\b/i.test(written)) beyondMeeting = true;
  }
  return { who, what, collective, thenAndThere, childGoes, beyondMeeting };
}

/** "Will ask for the conference": an act of asking, with what is asked for behind it. */
const asksFor =
  /\b(?:will|to|must|shall|'ll)\s+(?:\w+ly )?(?:ask|ring|tell|write|arrange|apply|request|call|want|phone|email|order)\b/i;

/** "A legal planning meeting, called by Inez Barros": who holds a process that has no verb. */
function calledBy(written: string, from: number, lexicon: PlanLexicon): TextRange | null {
  const match =
    /\b(?:called|chaired|led|held|arranged|convened|made|run|set up|booked|taken|done|written) by ([^,;.()]+?)(?= (?:within|by|on|in|at|before|the same)\b|[,;.()]|$)/i.exec(
      written,
    );
  if (!match?.[1]) return null;
  const shift = from + match.index + match[0].length - match[1].length;
  const doer = doerOf(wordsOf(match[1]), false, lexicon);
  return doer && doer.kind !== "collective" && doer.kind !== "unnamed"
    ? { start: doer.start + shift, end: doer.end + shift }
    : null;
}

/** "If anybody is worried they should ring": the pronoun stands for no one in particular. */
const isAnybody = (text: string, doer: TextRange, from: number): boolean =>
  /^they\b/i.test(text.slice(doer.start, doer.end)) &&
  /\b(?:any(?:one|body)|people|professionals|staff|some(?:one|body))\b[^.]*$/i.test(text.slice(0, from));

/** "Will lead to Hannah (housing officer) issuing a notice": who does what, behind what it comes of. */
const comesTo = byBlocks(
  /\b(?:leads? to|results? in|means?|triggers?|prompts?) (?:the |her |his |their )?([^,;]{2,60}?) ((?!\b(?:being|meeting|hearing)\b)\p{Ll}{3,}ing) (?!of\b)/iu,
);

/** "Care proceedings.": a process by its name alone is nobody. */
const isBareProcess = (words: readonly Word[], written: string): boolean =>
  words.filter((word) => word.isWord).length <= 3 && bareProcess.test(written.trim());

/** "Parents are aware of the plan": nobody does anything. */
const knowsOnly = byBlocks(
  /\b(?:is|are|be|been|made) (?:\p{Ll}+ )?(?:aware|clear|happy|informed|advised)\b/u,
);

/** "Cody is with someone safe": the child is where it happens, not who makes it happen. */
const isChildBeing = (verb: string, kind: string, written: string): boolean =>
  (verb === "be" && (kind === "child" || (kind === "person" && !/\bbe there\b/.test(written)))) ||
  (kind === "child" && /^(?:stay|remain|live|go|move)$/.test(verb));

/** What is made once and can be pointed at. */
const made = /^(?:calls?|referrals?|reports?|visits?|applications?|appointments?|checks?)$/;
/** "The police will be told and the children removed": what is done without its "will be". */
const shortened = byBlocks(
  /\band (?:an? |the |all )?(?:\p{Ll}+ ){1,3}(?:removed|placed|moved|held|called|made|arranged|sought|convened|collected|booked)\b/u,
);
/** "Keep the situation under review" */
const keepsLooking =
  /\b(?:under (?:close )?review|in view|in mind|an eye on|updated|informed|posted|on track|safe)\b/i;

function isConcrete({ clause }: Segment, written: string, lexicon: PlanLexicon): boolean {
  if (!clause) return false;
  const { verb, predicate } = clause;
  if (clause.marker === "none" || clause.marker === "past")
    return bareProcess.test(written.trim()) || bareDeed.test(written.trim());
  // "Mum will not open the door" holds something off; what is done comes behind it. "See assessment" is no act.
  if (
    (clause.negated && !/ and (?:will )?\p{Ll}+/u.test(written)) ||
    (verb === "see" && clause.marker === "imperative")
  )
    return false;
  if (passesOn.test(verb) && /\b(?:to|with)\b/.test(written)) return true;
  if (/^(?:step|escalate|progress|move|go)$/.test(verb) && toProcess.test(written)) return true;
  if (clause.marker === "perfect")
    return /\b(?:agreed|offered) to (?:care|look|have|take|come|move|stay|collect|help)/i.test(written);
  if (
    looseLook.test(written) &&
    !/\bwhether\b/i.test(written) &&
    !/,? and (?:[a-zà-ÿ]+ ){0,3}?(?:ring|take|collect|stay|visit|hold|call|have|mind|fetch|come|look after|care for)\b/i.test(
      written,
    )
  )
    return false;
  const object = predicate
    .slice(1)
    .find(
      (word) =>
        word.isWord &&
        !/^(?:the|a|an|his|her|their|our|to|in|up|out|on|of|for|with|at|and|this|that|back|it|be)$/.test(
          word.lower,
        ),
    );
  if (comesTo.test(written)) return true;
  if (
    /\b(?:will|would|must)? ?(?:results?|leads?) (?:in|to)\b|\bwill (?:mean|trigger|prompt)\b/i.test(written)
  )
    return process.test(written);
  if (verb === "be")
    return /\b(?:with|at|there|round|in the care|back|home|placed|cared for|looked after)\b/i.test(written);
  if (clause.passive) {
    const subject = clause.subject.filter((word) => word.isWord).at(-1)?.lower ?? "";
    if (/^(?:tell|inform|notify)$/.test(verb)) return clause.byAgent || shortened.test(written);
    // "A phone call home will be made"
    if (verb === "make" && clause.subject.some((word) => made.test(word.lower))) return true;
    return (
      (!emptyAct.test(verb) && !vagueObject.test(subject)) ||
      (/^(?:make|take|apply|consider)$/.test(verb) && process.test(written) && verb !== "consider")
    );
  }
  if (!emptyAct.test(verb))
    return (
      object === undefined ||
      !vagueObject.test(object.lower) ||
      lexicon.roles.lengthAt(predicate, predicate.indexOf(object)) > 1 ||
      process.test(written) ||
      (lexicon.deliverableVerbs.has(verb) &&
        object.lower !== "support" &&
        !/^(?:steps?|action|appropriate|necessary)$/.test(object.lower))
    );
  if (
    /^(?:go|have|take|look|stay|keep|use|make|put|get|remain|apply|offer|provide|be|do|follow|step|increase|discuss)$/.test(
      verb,
    )
  ) {
    if (verb === "keep" && keepsLooking.test(written)) return false;
    if (/^look$/.test(verb)) return /\blook(?:s|ed)? after\b/i.test(written);
    if (verb === "go") return object !== undefined;
    if (verb === "step") return /\bstep(?:s)? in (?:and|to) (?:care|look|take|have|collect)/i.test(written);
    if (/^(?:make|apply|take|pursue|get)$/.test(verb) && process.test(written)) return true;
    return (
      object !== undefined &&
      !vagueObject.test(object.lower) &&
      !/^(?:part|account|responsibility|contact|sure|support|placed?|safe|safety)$/.test(object.lower) &&
      !/^(?:increase|discuss|provide|offer|use)$/.test(verb)
    );
  }
  return false;
}
