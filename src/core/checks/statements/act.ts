import { whole } from "../../text/phrasePattern";
import type { Word } from "../../text/words";
import type { PlanLexicon } from "../lexicon/planLexicon";
import type { Clause } from "./clause";
import { getsThing, helpsWith, offersThing } from "./things";
import { isVerbOf } from "./verbForms";

/** How much of the act could be watched. */
export interface Act {
  /** Someone could watch it being done, and what it is done to is named. */
  readonly concrete: boolean;
  /** Done once, it leaves something to show ("a referral made"), so that anyone could tick it off. */
  readonly deliverable: boolean;
  /** A word such as "appropriate" or "better" stands where the what should. */
  readonly vague: boolean;
}

/** A task that anyone can see done when it is done to a thing: "a key to be cut", "the loft to be boarded". */
const isDeed = (verb: string, lexicon: PlanLexicon): boolean =>
  verb === "do" ||
  isUnlisted(verb, lexicon) ||
  (lexicon.taskVerbs.has(verb) && !lexicon.emptyVerbs.has(verb));

/** A verb on no list is taken for a task like the many that are. */
const isUnlisted = (verb: string, lexicon: PlanLexicon): boolean =>
  ![lexicon.taskVerbs, lexicon.emptyVerbs, lexicon.changeVerbs, lexicon.stateVerbs].some((list) =>
    list.has(verb),
  );

const opensDetail = /^(?:what|how|why|who|where|which|that|not|by|without|no|none|never)$/;
const vagueHeads = whole([
  "decisions?|choices?|support|help|advice|guidance|work|time|things?|issues?|needs?|concerns?",
  "difficulties|strategies|steps|progress|services?|agencies|professionals|behaviours?|situations?",
  "relationships?|standards?|care|parenting|lifestyle|arrangements?|people|involved|boundaries",
  "routines?|consideration|attention|thought|focus|priority|encouragement|reassurance|input|contact|communication|information",
]);

/** Weighs the main verb with what follows it: "refer Leo to CAMHS" can be watched, "support the family" cannot. */
export function actOf(clause: Clause, lexicon: PlanLexicon, counted: boolean): Act {
  const { verb, predicate } = clause;
  if (clause.passive && (lexicon.deliverableVerbs.has(verb) || isDeed(verb, lexicon))) {
    const about = clause.subject.filter((word) => word.isWord).at(-1)?.lower ?? "";
    const tangible =
      !vagueHeads.test(about) &&
      verb !== "put" &&
      !holdsVague(clause.subject.slice(1), lexicon) &&
      // "More support", but "Safe sleep talk"
      !/^(?:more|better|appropriate|additional|further|suitable|regular)$/.test(
        clause.subject[0]?.lower ?? "",
      );
    return { concrete: tangible, deliverable: tangible, vague: !tangible };
  }
  if (clause.labelled && clause.marker === "none") return { concrete: true, deliverable: true, vague: false };
  if (verb === "") return { concrete: false, deliverable: false, vague: false };
  const rest = untilPurpose(predicate.slice(1));
  const object = rest.filter((word) => word.isWord);
  const empty = lexicon.emptyVerbs.has(verb) || lexicon.stateVerbs.has(verb);
  const vague = holdsVague(rest, lexicon) || (clause.condition !== null && openCondition(clause));
  if (!empty || (lexicon.deliverableVerbs.has(verb) && namesObject(verb, rest))) {
    const bare =
      object.every((word) => /ly$|^(?:well|better|more)$/.test(word.lower)) &&
      !/^(?:move|leave|stop|return|visit|call|ring|babysit|chair)$/.test(verb);
    // "Mum to ring her sister more": the act is clear, only its amount is not.
    const amount =
      object.at(-1)?.lower === "more" &&
      !holdsVague(
        rest.slice(
          0,
          rest.findIndex((word) => word.lower === "more"),
        ),
        lexicon,
      );
    const concrete = (!vague || counted || amount) && !bare && knownOrLong(verb, lexicon, object);
    return {
      concrete,
      deliverable:
        (lexicon.deliverableVerbs.has(verb) ||
          (isDeed(verb, lexicon) && !vagueHeads.test(object[0]?.lower ?? ""))) &&
        !bare &&
        !isReading(verb, object) &&
        !(comesOften.test(verb) && !counted && isAnyOfThem(rest)) &&
        !(verb === "share" && /^(?:information|concerns|updates)$/.test(object[0]?.lower ?? "")) &&
        (!vague || counted),
      vague,
    };
  }
  return {
    concrete: detailIn(clause, lexicon, counted, vague),
    deliverable:
      (verb === "keep" && !vague && keepsThere(rest, lexicon)) ||
      getsThing(verb, verb === "be" ? predicate : rest) ||
      offersThing(verb, rest) ||
      (/^(?:help|assist|support)$/.test(verb) && helpsWith(rest, lexicon)),
    vague,
  };
}

/** "the key … at her house", "his inhaler in the kitchen drawer" */
const keepsThere = (rest: readonly Word[], lexicon: PlanLexicon): boolean =>
  /^(?:the|a|an|his|her|their|all)$/.test(rest[0]?.lower ?? "") &&
  !lexicon.children.has(rest[1]?.lower ?? "") &&
  !vagueHeads.test(rest[1]?.lower ?? "") &&
  rest.some(
    (word, at) =>
      at > 1 &&
      /^(?:at|in|on|inside|behind|under)$/.test(word.lower) &&
      /^(?:the|a|an|his|her|their|our|my|\p{L}+'s)$/u.test(rest[at + 1]?.lower ?? "") &&
      !/^(?:care|mind|place|view|touch|check|line|order|control)$/.test(rest[at + 2]?.lower ?? ""),
  );

/** "Poppy weighs 6.2 kg": read off, not done. */
const isReading = (verb: string, object: readonly Word[]): boolean =>
  /^(?:weigh|measure|score|reach)$/.test(verb) &&
  /^\d|^(?:at|more|less|between|over|under)$/.test(object[0]?.lower ?? "");

const comesOften = /^(?:attend|undertake|do|carry|make|hold|have|conduct|complete|offer|arrange)$/;

/** "Attend appointments", "undertake unannounced visits": which and how many, nobody could say. */
function isAnyOfThem(rest: readonly Word[]): boolean {
  const at = rest.findIndex((word) =>
    /^(?:appointments|meetings|sessions|groups|visits|classes|checks|tests)$/.test(word.lower),
  );
  return (
    at >= 0 &&
    at < 3 &&
    rest
      .slice(0, at)
      .every(
        (word) =>
          word.isWord &&
          !word.capital &&
          !/^(?:the|a|his|her|their|all|both|these|\d.*|two|three|four|five|six|eight|ten|twelve)$/.test(
            word.lower,
          ),
      )
  );
}

/** "What she will do if faced with particular situations": nobody can tell which. */
const openCondition = ({ words, condition }: Clause): boolean =>
  words.some(
    (word) =>
      condition !== null &&
      word.start >= condition.start &&
      word.end <= condition.end &&
      /^(?:particular|certain|various|different|difficult)$/.test(word.lower),
  );

/** The words up to a reason or a condition, which may speak in general terms without making the act vague. */
function untilPurpose(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(
    (word, at) => at > 0 && /^(?:so|because|if|when|whenever|unless|this|in order)$/.test(word.lower),
  );
  return end < 0 ? words : words.slice(0, end);
}

const knownOrLong = (verb: string, lexicon: PlanLexicon, object: readonly Word[]): boolean =>
  lexicon.taskVerbs.has(verb) || lexicon.changeVerbs.has(verb) || object.length > 0;

/** For verbs that are empty only when nothing stands behind them: "make a chart", "put the bottles away". */
function namesObject(verb: string, rest: readonly Word[]): boolean {
  const noun = rest.find(
    (word) =>
      word.isWord &&
      !/^(?:a|an|the|his|her|their|some|to|on|in|all|both|with|any|more|of|ongoing|on-going|continued|continuous)$/.test(
        word.lower,
      ),
  );
  return (
    noun !== undefined &&
    !vagueHeads.test(noun.lower) &&
    !(
      verb === "make" &&
      /^(?:sure|contact|changes?|better|good|positive|safe|appropriate|use|progress|improvements?|efforts?|time)$/.test(
        noun.lower,
      )
    ) &&
    !(verb === "put" && /^(?:in|place|first|needs|boundaries)$/.test(noun.lower)) &&
    !(
      verb === "take" && /^(?:part|responsibility|account|steps|care|ownership|on|advice)$/.test(noun.lower)
    ) &&
    !(
      verb === "provide" &&
      /^(?:support|care|help|advice|guidance|emotional|supervision|stability|safe|safety|stimulation|information|consistent|consistency|appropriate)$/.test(
        noun.lower,
      )
    ) &&
    !(
      verb === "show" &&
      /^(?:that|more|warmth|interest|love|commitment|improvement|respect|willingness|understanding)$/.test(
        noun.lower,
      )
    ) &&
    !(verb === "get" && /^(?:support|help|better|on)$/.test(noun.lower)) &&
    !(verb === "see" && /^(?:improvement|improvements|change|changes|progress)$/.test(noun.lower)) &&
    !(verb === "stay" && /^(?:safe|calm|well|involved|engaged)$/.test(noun.lower)) &&
    verb !== "have" &&
    verb !== "be" &&
    verb !== "review" &&
    verb !== "use"
  );
}

function holdsVague(words: readonly Word[], lexicon: PlanLexicon): boolean {
  return words.some((word, at) => {
    // "The safe sleep leaflet", "a safe place"
    if (
      word.lower === "safe" &&
      /^(?:sleep|sleeping|space|place|person|people|adults?|list|words?|plan|leaflet|walk|house|cot)$/.test(
        words[at + 1]?.lower ?? "",
      )
    )
      return false;
    // "The extra hours": those that were spoken of.
    if (/^(?:extra|additional|further|new)$/.test(word.lower) && words[at - 1]?.lower === "the") return false;
    const length = lexicon.vagueWords.lengthAt(words, at);
    // Within a name ("Stay Safe") a word is part of what it names.
    if (length === 0 || (word.capital && at > 0)) return false;
    const next = words[at + length]?.lower ?? "";
    if (/^(?:more|less)$/.test(word.lower) && next === "than") return false;
    return true;
  });
}

/** What makes an empty verb concrete: a count, a never, a "by doing", a clause that says what or how, a named course. */
function detailIn(clause: Clause, lexicon: PlanLexicon, counted: boolean, vague: boolean): boolean {
  const rest = clause.predicate.slice(1);
  if (counted) return true;
  // "Liam will be late for college less often"
  if (clause.verb === "be" && clause.predicate.some((word) => /^(?:late|early)$/.test(word.lower)))
    return true;
  // "Mum to keep Alex away from Darren"
  if (
    /^(?:keep|stay)$/.test(clause.verb) &&
    rest.some((word, at) => word.lower === "away" && rest[at + 1]?.lower === "from")
  )
    return true;
  if (vague) return false;
  if (lexicon.stateVerbs.has(clause.verb) && clause.verb !== "live") return false;
  // "Help Mum fill in the form": the helping is watched in what is done.
  if (/^(?:help|assist|support)$/.test(clause.verb) && helpsWith(rest, lexicon)) return true;
  // "Have the children every other weekend"
  if (
    /^(?:have|see|keep|use|take|get)$/.test(clause.verb) &&
    rest.some(
      (word, at) =>
        at < 3 &&
        ((at === 0 && /^(?:her|him|them)$/.test(word.lower)) ||
          lexicon.children.lengthAt(rest, at) > 0 ||
          lexicon.relatives.lengthAt(rest, at) > 0),
    )
  )
    return true;
  if (getsThing(clause.verb, clause.verb === "be" ? clause.predicate : rest)) return true;
  if (
    clause.verb === "be" &&
    rest
      .concat(clause.predicate)
      .some((word) => /^(?:up|dressed|home|ready|asleep|sober|registered|bed|off)$/.test(word.lower))
  )
    return true;
  // "Use words instead of hitting", "keep the floors free of dog mess"
  if (
    rest.some(
      (word, at) =>
        /^(?:instead|rather|free)$/.test(word.lower) && /^(?:of|than|from)$/.test(rest[at + 1]?.lower ?? ""),
    )
  )
    return true;
  // "Keep the key to the cabinet at her house": a thing, and where it stays.
  if (clause.verb === "keep" && keepsThere(rest, lexicon)) return true;
  // "Mum will get up with Lacey"
  if (clause.verb === "get" && /^(?:up|dressed)$/.test(rest[0]?.lower ?? "")) return true;
  // "Carl not to be alone with Teddy"
  if (
    clause.verb === "be" &&
    clause.negated &&
    /^(?:alone|left|near|in|at|around|with)$/.test(rest[0]?.lower ?? "")
  )
    return true;
  if (
    clause.verb === "keep" &&
    rest.some((word) => /^(?:charged|locked|switched|closed|shut|plugged|fitted|gated)$/.test(word.lower))
  )
    return true;
  // "Think about what was said": nobody could watch it.
  if (/^(?:think|reflect|consider|monitor)$/.test(clause.verb)) return false;
  // "CAMHS to offer Ebony an appointment"
  if (offersThing(clause.verb, rest)) return true;
  const detail = rest.findIndex(
    (word, at) =>
      opensDetail.test(word.lower) && (word.lower !== "by" || rest[at + 1]?.lower.endsWith("ing") === true),
  );
  if (detail >= 0 && rest.length - detail > 2) {
    const inner = rest.slice(detail + 1);
    const opener = rest[detail]?.lower ?? "";
    if (opener !== "that" && opener !== "who" && opener !== "which") return true;
    return (
      inner.some(
        (word) =>
          /^(?:no|none|not|never|without)$/.test(word.lower) || lexicon.deliverableVerbs.has(word.lower),
      ) ||
      inner.some(
        (word) => isVerbOf(lexicon.taskVerbs, word.lower) && !isVerbOf(lexicon.emptyVerbs, word.lower),
      )
    );
  }
  if (/^(?:engage|participate|take|work|have|use|access)$/.test(clause.verb)) {
    // A named kind of course or group counts; "services", "support" and "professionals" do not.
    return (
      rest.some((word) =>
        /^(?:course|programmes?|programs?|group|counselling|therapy|tests?|testing|workshop|detox|rehab|aa|na|screening|session)$/.test(
          word.lower,
        ),
      ) && rest.length > 2
    );
  }
  return false;
}
