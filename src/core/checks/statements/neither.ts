import { anyOf, opening, whole, within } from "../../text/phrasePattern";
import type { Word } from "../../text/words";
import type { TimeWords } from "../dates/timeWords";
import { holdsAny, type PlanLexicon } from "../lexicon/planLexicon";
import type { Act } from "./act";
import type { Clause } from "./clause";
import type { Measure } from "./measure";
import { isVerbOf } from "./verbForms";

/** What a column says about its lines before they are read; `null` for running text. */
export type ColumnHint = "goal" | "objective" | "action" | null;

export interface KindContext {
  readonly text: string;
  readonly clause: Clause;
  readonly act: Act;
  readonly measure: Measure | null;
  readonly timely: boolean;
  readonly times: readonly TimeWords[];
  readonly hint: ColumnHint;
  readonly lexicon: PlanLexicon;
}

const saying = whole([
  "says?|said|tells?|told|reports?|reported|states?|stated|feels|felt|thinks?|thought|explained",
  "disclosed|described|expressed|admitted|denied|denies|acknowledged|recognises|recognised|believes?",
  "claims?|claimed|commented|shared|noted|advised|informed|observed|mentioned|raised|added|confirmed",
]);

const notApplicable = new RegExp(
  `^${anyOf([
    "n/?a|none|nil|not applicable|no change|as above|see above|tbc|to be confirmed|to follow|unknown",
    "not known|yes|no|completed?|done|achieved|met|not met|outstanding",
  ])}\\W*$`,
  "i",
);

const worryOpeners = new RegExp(
  `^${anyOf([
    "(we|i|professionals|children's social care) (are|am) (worried|concerned)|worried that",
    "concern(s|ed) (that|about|regarding|remain)|there (is|are|was|were|has|have)|danger statement",
    "it (is|was) (reported|noted|unclear|of concern|a concern)|due to|because|any |signs? (that|of)|if ",
  ])}`,
  "i",
);

const reviewProcess = whole([
  "review|reviewed|monitor|monitored|held|hold|meet|discuss|discussed|update|updated|evaluate",
  "evaluated|take place|chair|convened|scheduled|arranged|end|close|closed|continue|remain|start",
]);

const badTurns = whole([
  "dropping|falling|missing|failing|refusing|relapsing|deteriorating|worsening|declining|escalating",
  "hurting|drinking|using|hitting|being|not|returning|losing|running|going|skipping|self-harming",
  "disengaging",
]);

export const goodTurns = whole([
  "improved?|better|increased?|reduced?|positive|stable|safe|safer|happier|calmer|warmer|cleaner|good",
  "healthy|healthier|consistent|stronger|regular|clear|no|fewer|less|more|greater|secure|happy",
  "settled|warm|calm",
]);

export const taskNouns = whole([
  "referral|course|assessment|tests?|testing|visits?|appointments?|programme|sessions?|work",
  "counselling|application|checks?|support|therapy|screening|mentoring|group|classes|workshop",
  "intervention|meetings?|letter|package|chart|diary|training|supervision",
]);

const reaches = /\b(?:contact|call|ring|phone|telephone|email|e-mail|text|tel|mobile)\b/i;
const numberOrAddress = /(?:\+44|\b0)[\d ]{8,}\d|\S@\S+\.\S/;

const headingWords = whole([
  "parental|plan|plans|actions?|outcomes?|goals?|objectives?|views?|details|information|contacts?",
  "signatures?|summary|analysis|background|history|needs?|wishes|feelings|strengths|worries|concerns",
  "contingency|health|education|identity|review|date|name|role|risks?|protective|factors|statement",
  "decision|recommendations?|agenda|attendance|apologies|minutes|section|conclusion|steps|next|aim",
  "aims|purpose|timescale|timescales|by|when|who|what|why|how|parenting|capacity|family|environmental",
  "development|developmental|child's|network|scale|bottom|lines?|safety|safety",
]);

export const desirableState = within(
  [
    "safe|safely|happy|settled|secure|loved|well|healthy|confident|calm|protected|stable|cared for",
    "listened to|heard|respectful|respectfully|positive|thriv\\p{L}+|nurtur\\p{L}+|supported|valued",
    "included|stability|good enough|best start|potential|resilien\\p{L}+",
    "free from (harm|abuse|fear|violence|worry)|self-esteem|wellbeing|well-being|relationships?|friends",
    "emotional|emotionally|routines?|boundaries|understood|nice|proud|fun|normal|needs|belongs?",
    "out of trouble|laughs?|smiles?",
  ],
  "u",
);

export function isNeither({ text, clause, times, hint, lexicon, timely, measure }: KindContext): boolean {
  const words = clause.words.filter((word) => word.isWord);
  if (words.length === 0 || notApplicable.test(text.trim())) return true;
  if (/\?\W*$/.test(text.trim())) return true;
  // "Please contact Amina on 01452 …": how to reach someone.
  if (clause.doer === null && !timely && reaches.test(text) && numberOrAddress.test(text)) return true;
  // "Parental capacity" over a table is a title, whatever the heading above it says.
  if (clause.marker === "none" && times.length === 0 && isTitle(words)) return true;
  if (clause.marker === "none" && isMeetingLine(clause, times, lexicon)) return true;
  if (
    /^(?:present|invited|apologies|attended(?: by)?|in attendance|absent|cc|copies to|distribution)\s*:/i.test(
      text.trim(),
    )
  )
    return true;
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
  if (
    /\b(?:needs are (?:being )?met|(?:is|are) (?:\w+ )?(?:improved|reduced|increased|strengthened|achieved))\b/i.test(
      text,
    )
  )
    return false;
  if (clause.marker === "participle" && clause.negated && hint === null) return true;
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

/** "Next core group: 17 March, 1.30pm, Hazel Grove Primary": a meeting with its day, hour and place. */
function isMeetingLine({ words }: Clause, times: readonly TimeWords[], lexicon: PlanLexicon): boolean {
  const from = words.findIndex(
    (word) =>
      word.isWord && !/^(?:the|next|first|second|third|our|date|of|for|initial|final)$/.test(word.lower),
  );
  return (
    from >= 0 &&
    lexicon.processes.lengthAt(words, from) > 0 &&
    !/^(?:referral|assessment|supervision|case|plan)s?$/.test(words[from]?.lower ?? "") &&
    times.some(({ kind }) => kind === "date" || kind === "clock" || kind === "window")
  );
}

/** Words of which a line that only announces a review is made: "review progress at next core group". */
const processWords = whole([
  "and|review|monitor|progress|the|plan|at|next|meeting|core|group|update|discuss|conference|in|on",
  "weekly|ongoing|regularly|situation|as|necessary|required|needed|weeks?|every|six|four|\\d+",
  "supervision|through|via|by|this|goals?|actions?|child|protection|cin|of",
]);

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
    return object.every((word) => processWords.test(word.lower));
  }
  return (
    clause.subject.length === 0 &&
    clause.marker === "infinitive" &&
    /^(?:review|monitor|discuss|update)$/.test(clause.verb) &&
    clause.passive
  );
}

/** How things are, not how they are to be: "is often late", "is known to the police". */
const tellsHowThingsAre = within(
  [
    "often|sometimes|usually|currently|already|still|currently|too|very|struggling|at risk",
    "concern\\p{L}*|worried|scared|late|behind|due to|since|subject to|known to|under|aged|years? old",
    "pregnant|living|attending|unemployed|registered with|months? old",
  ],
  "u",
);

/** "The home is cluttered", "Jake is often late": what is, not what is wanted. */
function isDescription(clause: Clause, text: string, lexicon: PlanLexicon): boolean {
  const after = clause.words.slice((clause.verbAt < 0 ? 0 : clause.verbAt) - 0).map((word) => word.lower);
  const lower = text.toLowerCase();
  if (/\b(?:is|are) (?:\p{L}+ )?able to\b/u.test(lower) && !clause.negated) return false;
  if (clause.negated || tellsHowThingsAre.test(lower)) return true;
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
const worrying = within(
  [
    "often|sometimes|usually|frequently|regularly|always|too|very|rarely|struggles?|still|most|about \\d",
    "because|drunk|alone|worried|cannot|not|until late|when (she|he|they) (is|are)|himself|herself",
    "without telling|a lot|reports|that",
  ],
  "",
);

/** What people wish to have: "a bed of his own", "somewhere quiet". */
const wishedToHave = within(
  [
    "of (his|her|their) own|nobody|no one|every|enough|friends? (to|who|at)|somewhere|someone (to|who)",
    "good|happy|safe|clean|for (tea|the night|the weekend)",
  ],
  "",
);

/** "Theo has a bed of his own and nobody shouts": a better life told as if it were there. */
const isWish = (clause: Clause): boolean => wishedToHave.test(lowerText(clause));

/** "Actions agreed at the meeting", "Decisions made": a title that says where its list comes from. */
const listTitle = opening([
  "(the )?(actions?|outcomes?|decisions?|points?|goals?|targets?|concerns?|recommendations?|tasks|steps|plans?|risks?|issues) " +
    "(agreed|identified|set|raised|taken|made|discussed|outstanding|arising|carried forward|from)",
]);

/** "Parental capacity", "Family and environmental factors" */
function isTitle(words: readonly Word[]): boolean {
  const body = words.filter((word) => !/^(?:and|the|of|for|a|in|to|our|is|\d+|&)$/.test(word.lower));
  return body.length > 0 && body.every((word) => headingWords.test(word.lower));
}

/** A title or label without a verb: "Next steps", "Safety goals", "Education and health". */
function isHeading(clause: Clause, text: string): boolean {
  const words = clause.words.filter((word) => word.isWord);
  const trimmed = text.trim();
  if (/:$/.test(trimmed) || listTitle.test(trimmed)) return true;
  if (isTitle(words)) return true;
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

export const lowerText = (clause: Clause): string => clause.words.map((word) => word.lower).join(" ");
