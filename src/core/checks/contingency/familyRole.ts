import { byBlocks } from "../../text/letterBlocks";
import { allMatches } from "../../text/allMatches";
import { anyOf, whole } from "../../text/phrasePattern";
import type { TextRange } from "../../text/range";
import type { Word } from "../../text/words";
import type { PlanLexicon } from "../lexicon/planLexicon";
import type { Clause } from "../statements/clause";
import { kinAmong, networkOf, type Network } from "./network";
import type { Segment } from "./segments";

/** Doing that belongs to a home and a family rather than to a service. */
const homely = whole([
  "ask|leave|take|collect|pick|bring|come|go|stay|sleep|move|care|look|have|mind|babysit|feed|sit",
  "keep|cook|lock|walk|drive|fetch|let|give|hold|remove|put",
]);
/** Doing that only somebody close does, whatever its object. */
const close = whole(["babysit|sleep|mind|move|stay|lock"]);
const child = byBlocks(
  /\b(?:the )?(?:children|child|baby|boys?|girls?|twins|kids|bairns|grandchildren|little ones|him|her|them|both|me)\b|\p{Lu}\p{Ll}+/u,
);
const calling = /^(?:ring|call|phone|text|telephone|message|contact|dial)$/;
const servicePhone =
  /\b(?:police|999|101|111|social worker|sw|edt|duty|emergency|ambulance|gp|crisis|health visitor|out of hours|helpline|doctor|hospital)\b/i;
const hosted = new RegExp(
  `\\b${anyOf([
    "stays?|live|go(?! through)|goes(?! through)|sleeps?|be|is|are|remain|moves?|move in|cared for|looked after|be placed|be collected",
    "spend the night|move|be with|safe|take|takes|bring|comes?",
  ])}\\s(?:[a-zà-ÿ]+ ){0,5}?(?:with|to|by|at)\\s+(?:(?:the|his|her|their|my|our|its) )?`,
  "i",
);
const agentBy = /\b(?:with|by)\s+(?:(?:the|his|her|their|my|our) )?/gi;
/** "Dotun, the night worker at the house" */
const paidWork =
  /(?:worker|officer|manager|teacher|nurse|midwife|visitor|staff|warden|keyworker|coordinator)$/;
const toldOnly = /^(?:be|hear|know|receive)$/;
/** "Will be there", "is with them": being somewhere is a task. */
const atHand = /^(?:there|here|with|round|at|on)$/;
const unnamedOne = /^some(?:one|body)\b(?! (?:in|from|of) (?:the|his|her|their|our|my) )/i;
/** "Someone safe": one of those whom the plan holds to be safe, though it leaves open which. */
const safeOne = /^some(?:one|body) (?:who |that )?(?:is )?(?:safe|sober|trusted|suitable|alcohol free)\b/i;
/** "If there is no answer she will ring": the pronoun is the one who rang, not the one who was rung. */
const unanswered =
  /\b(?:no (?:answer|reply|response)|(?:not|n['’]t) (?:answer|reply|pick up|respond|get hold|reach))\b/i;
/** "Ring her brother Jon to come round": somebody is called to do something. */
const calledTo =
  /\b(?:ring|rings|call|calls|phone|phones|text|texts|ask|asks|get|gets)\b ([^,.;:]{2,40}?) to (?:come|take|have|collect|fetch|stay|sleep|mind|babysit|pick|sit|look after)\b/i;

export interface FamilyRoleContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  /** Lower-case words of those whose doing is the worry: they are no safety net against themselves. */
  readonly sources: ReadonlySet<string>;
  readonly lexicon: PlanLexicon;
}

/** Where a relative or a member of the network, who is not the source of the worry, has a task; or `null`. */
export function familyRoleIn(context: FamilyRoleContext): TextRange | null {
  const { segments, words, lexicon } = context;
  const network = networkOf(words, context.sources, lexicon);
  let lastRelative: string | null = null;
  for (const segment of segments) {
    const { clause } = segment;
    if (clause) {
      const found = asDoer(clause, segment, context, network, lastRelative);
      if (found) return found;
    }
    if (segment.kind === "act") {
      const host =
        asHost(segment, context, network) ??
        asAgent(segment, context, network) ??
        asCalled(segment, context, network);
      if (host) return host;
    }
    if (segment.kind === "condition" && unanswered.test(context.text.slice(segment.start, segment.end)))
      lastRelative = null;
    for (const [at, word] of segment.words.entries())
      if (
        (lexicon.relatives.lengthAt(segment.words, at) > 0 || network.kin.has(word.lower)) &&
        !/'s?$/.test(word.lower)
      )
        lastRelative = word.lower;
  }
  return null;
}

/** Somebody of the family acts: "her sister will come", "Nan takes", "somebody takes the twins out". */
function asDoer(
  clause: Clause,
  segment: Segment,
  { text, sources }: FamilyRoleContext,
  network: Network,
  lastRelative: string | null,
): TextRange | null {
  const { subject, doer, verb } = clause;
  const acts =
    clause.marker !== "none" &&
    !clause.negated &&
    !(
      clause.passive ||
      (toldOnly.test(verb) &&
        clause.marker !== "perfect" &&
        !(verb === "be" && clause.predicate.slice(0, 2).some((word) => atHand.test(word.lower))))
    );
  // "Complaints from neighbours will mean a meeting": what means something is an event, whoever told of it.
  if (!acts || /^(?:mean|lead|result|trigger|prompt)$/.test(verb)) return null;
  const kin = kinAmong(subject, network);
  const pronoun =
    subject.length <= 2 && subject.some((word) => /^(?:she|he|they|we)(?:'ll)?$/.test(word.lower));
  const myself = subject.length <= 2 && subject.some((word) => /^i(?:'ll|'m)?$/.test(word.lower));
  if (kin && onlyCallsService(kin, clause, segment, text)) return null;
  if (kin) return rangeOf(kin);
  const spokenOf = pronoun && subject.some((word) => /^(?:she|he|they)/.test(word.lower));
  if (spokenOf && lastRelative !== null && !sources.has(lastRelative)) return rangeOf(subject);
  if (!doer) return null;
  const named = text.slice(doer.start, doer.end);
  if (
    doer.kind === "collective" &&
    /^(?:everyone|everybody|the network|network|we all)$/i.test(named) &&
    calling.test(verb)
  )
    return doer;
  if (
    doer.kind === "unnamed" &&
    safeOne.test(text.slice(doer.start)) &&
    (homely.test(verb) || calling.test(verb))
  )
    return doer;
  if (doer.kind !== "person" || pronoun || isOutsider(subject, network, sources, verb)) return null;
  const object = text.slice(clause.predicate[1]?.start ?? segment.end, segment.end);
  if (kinAmong(clause.predicate.slice(1, 4), network)) return null;
  if (/\bfoster\b/i.test(object)) return null;
  const meeting = /\b(?:meeting|conference|core group|view|part in|to see|visit)\b/i;
  const sendsOff =
    /^(?:ask|tell)$/.test(verb) && /^(?:him|her|them|dad|mum)\b.* to (?:leave|go)\b/i.test(object);
  const near =
    sendsOff ||
    (homely.test(verb) &&
      !meeting.test(object) &&
      (close.test(verb) || /^(?:come|leave)$/.test(verb) || child.test(object.slice(0, 40))));
  // A first name and a surname are how a plan names those whose work it is.
  const fullName = subject.length === 2 && subject.every((word) => word.capital && word.isWord);
  const calls =
    !myself &&
    !fullName &&
    calling.test(verb) &&
    servicePhone.test(object.slice(0, 40)) &&
    !meeting.test(object.slice(0, 40));
  return near || calls ? doer : null;
}

const parentAlone = /^(?:mum|mom|mam|mother|dad|father|parents)$/;
/** "Mum will text her housing officer": she asks those whose work it is, which is no part for the family to play. */
const onlyCallsService = (
  kin: readonly Word[],
  { verb, subject }: Clause,
  segment: Segment,
  text: string,
): boolean =>
  subject.filter((word) => word.isWord).length === 1 &&
  parentAlone.test(kin[0]?.lower ?? "") &&
  calling.test(verb) &&
  worksThere.test(text.slice(segment.start, segment.end));
/** A post or a desk that one rings by day. */
const worksThere =
  /\b(?:nurse|doctor|gp|officer|worker|landlord|council|housing|school|nursery|clinic|surgery|helpline|midwife|health visitor|pharmacist|chemist|manager|adviser|teacher|receptionist|supplier)\b/i;

/** A title, a post or a service beside a name: somebody who comes because it is their work. */
const isOutsider = (
  subject: readonly Word[],
  network: Network,
  sources: ReadonlySet<string>,
  verb: string,
): boolean =>
  subject.some(
    (word) =>
      (/^(?:mr|mrs|ms|miss|dr|pc|sgt|prof|shift|duty|rota)$/.test(word.lower) && !close.test(verb)) ||
      (word.isWord && !word.capital && paidWork.test(word.lower)) ||
      sources.has(word.lower) ||
      network.outsiders.has(word.lower),
  );

/** "the children sleep at Nana Bev's", "I'll stay at Meg's". */
function asHost(segment: Segment, { text, words }: FamilyRoleContext, network: Network): TextRange | null {
  const host = hosted.exec(text.slice(segment.start, segment.end));
  if (!host) return null;
  const from = segment.start + host.index + host[0].length;
  const near = words.filter(
    (word) => word.start >= from && word.start < from + 40 && word.end <= segment.end,
  );
  const kin = kinAmong(near.slice(0, 7), network, true);
  if (kin) return rangeOf(kin);
  return unnamedOne.test(text.slice(from)) ? { start: from, end: from + 7 } : null;
}

/** "ring her brother Jon to come round". */
function asCalled(segment: Segment, { text, words }: FamilyRoleContext, network: Network): TextRange | null {
  const called = calledTo.exec(text.slice(segment.start, segment.end));
  if (!called?.[1]) return null;
  const from = segment.start + called.index + called[0].indexOf(called[1]);
  const end = from + called[1].length;
  const kin = kinAmong(
    words.filter((word) => word.start >= from && word.end <= end),
    network,
  );
  return kin ? rangeOf(kin) : null;
}

/** "looked after by her aunt". */
function asAgent(segment: Segment, { text, words }: FamilyRoleContext, network: Network): TextRange | null {
  if (segment.clause?.passive !== true) return null;
  for (const agent of allMatches(text.slice(segment.start, segment.end), agentBy)) {
    const from = segment.start + agent.index + agent[0].length;
    const kin = kinAmong(
      words.filter((word) => word.start >= from && word.end <= segment.end).slice(0, 2),
      network,
    );
    if (kin) return rangeOf(kin);
  }
  return null;
}

const rangeOf = (words: readonly Word[]): TextRange => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});
