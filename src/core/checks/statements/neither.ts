import { byBlocks } from "../../text/letterBlocks";
import { anyOf, whole, within } from "../../text/phrasePattern";
import type { TimeWords } from "../dates/timeWords";
import type { PlanLexicon } from "../lexicon/planLexicon";
import type { Act } from "./act";
import type { Clause } from "./clause";
import { isListTitle, isMeetingLine, isTitle } from "./titles";
import type { Measure } from "./measure";

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
  "accepts?|accepted|agreed|recalls?|remembers?|regrets?|worries|hopes|claims?|claimed|commented|shared|noted|advised|informed|observed|mentioned|raised|added|confirmed",
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

/** "What needs to change", "Who will help": a question over a list, and no answer. */
const asksAsTitle =
  /^(?:what|who|how|why|when|where) (?:needs?|is|are|do|does|has|have|we|will|must|should|can|happens?)(?: [a-z']+){0,4}$/i;

/** "Three late marks in one week": a sign of what has gone wrong, unless it sets a limit. */
const mishaps = byBlocks(
  /^(?:\d+|two|three|four|five|six|seven|several) (?:or more |further )?(?:\p{Ll}+ ){0,2}?(?:late marks?|lates|absences|call-?outs|missed \p{Ll}+|incidents|exclusions|detentions|arrests|injuries|bruises|arguments|fights)\b/iu,
);
const limits = /\b(?:at most|or fewer|or less|maximum|no more|fewer|less than|only|by \d)\b/i;
const reviewProcess = whole([
  "review|reviewed|monitor|monitored|held|hold|meet|discuss|discussed|update|updated|evaluate",
  "evaluated|take place|chair|convened|scheduled|arranged|end|close|closed|continue|remain|start",
]);

const badTurns = whole([
  "dropping|falling|missing|failing|refusing|relapsing|deteriorating|worsening|declining|escalating",
  "hurting|drinking|using|hitting|being|not|returning|losing|running|going|skipping|self-harming",
  "disengaging",
]);

const reaches = /\b(?:contact|call|ring|phone|telephone|email|e-mail|text|tel|mobile)\b/i;
const numberOrAddress = /(?:\+44|\b0)[\d ]{8,}\d|\S@\S+\.\S/;

export const desirableState = within(
  [
    "safe|safely|happy|settled|secure|loved|well|healthy|confident|calm|protected|stable|cared for",
    "listened to|heard|respectful|respectfully|positive|thriv\\p{L}+|nurtur\\p{L}+|supported|valued",
    "included|stability|good enough|best start|potential|resilien\\p{L}+",
    "free from (harm|abuse|fear|violence|worry)|self-esteem|wellbeing|well-being|relationships?|friends",
    "emotional|emotionally|routines?|boundaries|understood|nice|proud|fun|normal|needs|belongs?",
    "out of trouble|laughs?|smiles?|(old|usual) self|(herself|himself) again",
  ],
  "u",
);

export function isNeither({ text, clause, times, hint, lexicon, timely }: KindContext): boolean {
  const words = clause.words.filter((word) => word.isWord);
  if (words.length === 0 || notApplicable.test(text.trim())) return true;
  if (/\?\W*$/.test(text.trim())) return true;
  if (asksAsTitle.test(text.trim())) return true;
  // "Name of the person completing this form:", "Key: G = on track"
  if (hint === null && (/:$/.test(text.trim()) || / = /.test(text))) return true;
  // "Please contact Amina on 01452 …": how to reach someone.
  if (clause.doer === null && !timely && reaches.test(text) && numberOrAddress.test(text)) return true;
  // "Parental capacity" over a table is a title, whatever the heading above it says.
  if (clause.marker === "none" && times.length === 0 && isTitle(words)) return true;
  if (clause.marker === "none" && hint === null && mishaps.test(text.trim()) && !limits.test(text))
    return true;
  if (clause.marker === "none" && isMeetingLine(clause, times, lexicon)) return true;
  if (
    (clause.marker === "none" || clause.marker === "result") &&
    hint !== "action" &&
    isListTitle(text.trim())
  )
    return true;
  if (attendanceLine.test(text.trim())) return true;
  if (
    hint !== "action" &&
    words.every(
      (word) =>
        times.some((time) => time.start <= word.start && word.end <= time.end) ||
        /^(?:due|by|review|date|date:|target|and|from|deadline|timescale|as|at)$/.test(word.lower),
    )
  )
    return true;
  if (/^\W*["“].*["”]\W*$/.test(text.trim()) && words.length > 2)
    return !/^\W*(?:i|we) (?:\w+ )?(?:want|wish|hope|would like|'d like|need)\b/i.test(
      text.replace(/[’‘]/g, "'"),
    );
  if (
    /\b(?:needs are (?:being )?met|(?:is|are) (?:\w+ )?(?:improved|reduced|increased|strengthened|achieved))\b/i.test(
      text,
    )
  )
    return false;
  if (clause.marker === "participle" && clause.negated && hint === null) return true;
  if (
    /\b(?:feels?|believes?|knows?|trusts?) that\b/i.test(text) &&
    !/\b(?:since|has|have|had|was|were|been|worse|better|unfair|not)\b/i.test(text) &&
    clause.doer?.kind !== "parent"
  )
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
  return false;
}

/** "Mum said that…", "Sam told us he…": whose words these are, not what will be done. */
function isReported(clause: Clause): boolean {
  const { condition } = clause;
  const at = clause.words.findIndex(
    (word, index) =>
      index > 0 &&
      index < 8 &&
      saying.test(word.lower) &&
      !(condition && condition.start <= word.start && word.end <= condition.end),
  );
  if (at < 0) return false;
  // What will be done is the main thing said, unless the words are "school report that".
  if (/^(?:will|to|should|needs|agrees|wants)$/.test(clause.marker))
    return (
      clause.marker === "to" &&
      at === clause.verbAt &&
      clause.words[at - 1]?.lower !== "to" &&
      clause.words[at + 1]?.lower === "that"
    );
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

/** Words of which a line that only announces a review is made: "review progress at next core group". */
const processWords = whole([
  "and|review|monitor|progress|the|plan|at|next|meeting|core|group|update|discuss|conference|in|on",
  "weekly|ongoing|regularly|situation|as|necessary|required|needed|weeks?|every|six|four|\\d+",
  "supervision|through|via|by|this|goals?|actions?|child|protection|cin|of",
]);

/** Words that only say which plan or meeting is meant. */
const partOfProcess = byBlocks(
  /^(?:the|this|our|a|an|next|first|all|overall|child|cin|cp|protection|in|need|family|\p{Lu}\p{Ll}+'s)$/u,
);
/** "Present: Ms Roy, Dad": who was at a meeting. */
const attendanceLine = byBlocks(
  /^(?:\p{L}+ ){0,4}?(?:present|invited|apologies|attended(?: by)?|in attendance|absent|cc|copies to|distribution|received(?: from)?|members)\s*:/iu,
);

function isProcessLine(clause: Clause, lexicon: PlanLexicon): boolean {
  const subject = clause.subject.filter((word) => word.isWord && !partOfProcess.test(word.lower));
  const about = subject.at(-1)?.lower ?? "";
  const processSubject =
    subject.length > 0 &&
    subject.length <= 5 &&
    subject.some((_, at) => lexicon.processes.lengthAt(subject, at) === subject.length - at && at <= 1) &&
    clause.doer === null &&
    !/^(?:referral|assessment|referrals|assessments|supervision|case)$/.test(about);
  // "Strategy meeting to be held": a task, unlike the plan's own reviews and core groups.
  const called =
    /^(?:strategy|professionals'?|network|legal|disruption|mapping|planning|fgc|multi-agency)$/.test(
      subject[0]?.lower ?? "",
    ) && clause.passive;
  if (processSubject && !called)
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

export const lowerText = (clause: Clause): string => clause.words.map((word) => word.lower).join(" ");
