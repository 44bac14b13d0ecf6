import { byBlocks } from "../../text/letterBlocks";
import { anyOf, within } from "../../text/phrasePattern";
import { wordsOf, type Word } from "../../text/words";
import { holdsAny, type PlanLexicon } from "../lexicon/planLexicon";
import type { Clause } from "./clause";
import type { Letter } from "./statement";

const purpose = within([
  "so that",
  "so\\b(?= ([a-zà-ÿ]+ ){1,3}(can|will|is|are|has|have|does|feels?|knows?|sleeps?|gets?|do|learns?|" +
    "sees?|don't|doesn't|isn't|won't|aren't))",
  "in order to|in order that|in order for|this is to",
  "to (keep|help|prevent|protect|make sure|ensure|reduce|stop|give|enable|allow|let|show|build|" +
    "improve|provide|support|safeguard|promote)",
  "because|as (s?he|they) (has|have|is|are|gets?|was|were)|for the benefit of|this (will|means|is so|is because|helps)",
]);

const lasting = within([
  "long[- ]?term",
  "(after|for|of) ([a-zà-ÿ]+ ){0,2}(\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|" +
    "twenty|thirty|many|several|[a-z]+ty-[a-z]+) years",
  "years of|dependen[a-zà-ÿ]+|addict*|alcoholic|daily (use|user|drinker|drinking|cannabis|heroin)",
  "since (s?he|they) (was|were)|since ([a-zà-ÿ]+ )?(19|20)\\d\\d|for ([a-zà-ÿ]+ ){0,3}(years|decades)|every day since|heavy (drinker|user)|chronic|lifelong|entrenched",
]);

const abrupt = within([
  "straight ?away|immediately|at once|overnight|today|tomorrow|tonight|right away|from now on",
  "by (the )?(weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|tomorrow)",
  "this week|within (a|one|two|three|\\d+) (days?|week)|cold turkey|suddenly|with immediate effect",
  "from today|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
]);

const giveUp =
  /\b(?:stop|give up|quit|cease|be (?:\w+ly )?(?:dry|clean|sober|drug[- ]free|alcohol[- ]free|abstinent|off (?:all )?|off everything)|abstain|not (?:drink|use|smoke)|come off)\b/i;

const impossible = new RegExp(
  `\\b(?:although|even though|despite|but) [^.;]*\\b${anyOf([
    "no (car|money|phone|transport|childcare|places?|vacanc[a-zà-ÿ]+)|waiting (list|time)|been banned",
    "(has|have|there (is|are)) no (?!(experience|confidence|interest|history|idea|wish|faith)\\b)",
    "speaks? no|is not until|does not (have|own|live)|not been able|not (available|open|running|allowed|insured|licensed|possible)|closed|cannot",
    "can't|unable to|(nobody|no one|none|neither) <5> can\\b|impossible|too (ill|young|far)",
    "works? (nights|full[- ]time|away)|in (prison|hospital)|abroad|(is|are) (away|at sea|offshore|overseas)|(will not|won't|not) be back",
  ])}\\b`,
  "i",
);

const neverAgain =
  /\b(?:never (?:argue|shout|be late|feel|drink|get angry|worry)[^.;]* again|100% [^.;]*(?:from (?:tomorrow|monday|today))|perfect)\b/i;

const harmful = /^(?:drink|swear|smoke|shout|argue|hit|fight|use|row|smack)$/;
const keepsSafe = byBlocks(
  /\b(?:keeps?|kept|keeping) (?:the )?(?:children|child|baby|boys|girls|twins|\p{Lu}\p{L}+) safe\b/u,
);
const ill =
  /\b(?:has|have|having|gets?|is) (?:a |an |another )?(?:seizures?|fits?|asthma attacks?|attacks?|hurt|ill|upset|unwell|hypos?|temperature|rash|choking|in pain)\b/;

const noMoney =
  /\b(?:nobody|no one) to borrow from|\bno (?:money|savings|income|wages?)\b|£\d+ (?:a week |a month )?(?:that (?:she|he|they|we|i) (?:has|have|is|are) )?(?:left|after|to live on|spare)\b/i;
const mustPay =
  /\b(?:re?pay|pay|paid|repaid|buy|bought|cleared?) (?:off |back )?(?:the |her |his |their )?(?:full|all|whole|entire|total|every)\b|\bno debts? left\b/i;

const asideSays =
  /, who (?:is|has|cannot|can't|lives|works)\b[^;]*?\b(?:in a wheelchair|bed-?bound|in prison|no (?:car|lift|money|licence|phone|passport)|cannot|can't|unable|abroad|in plaster|on bed rest|(?:told|advised) (?:by [^,;]{1,30} )?not to)\b[^;]*?, (?:will|is to|to)\b/i;
/** "Gemma, who has never learned to read, will read every page": the very thing that she cannot do. */
const neverLearned = byBlocks(
  /\bwho (?:has never (?:learned|learnt) (?:how )?to|cannot|can't|does not know how to|has never) (\p{L}+)[^;.]*?,? (?:will|is to|to) [^;.]*?\b\1/iu,
);
/** "…although the hospital has told him that stopping suddenly could kill him" */
const kills =
  /\b(?:although|though|despite|but) [^.;]*\b(?:could|would|might|can|may) (?:kill|harm|be (?:fatal|dangerous))\b/i;
const away = /\bwhile (?:s?he|they) (?:is|are) in (?:prison|hospital|custody)\b/i;
const fromAfar = /^(?:ring|call|phone|write|text|email|video|speak|talk|send|post|read|sing)$/;

export function achievableOf(
  text: string,
  verb: string,
  lexicon: PlanLexicon,
  words: readonly Word[],
): Letter {
  const depends = holdsAny(lexicon.substances, words);
  if (depends && giveUp.test(text) && abrupt.test(text) && lasting.test(text)) return false;
  if (impossible.test(text) || neverAgain.test(text)) return false;
  if (text.includes(" who ") && neverLearned.test(text)) return false;
  if (kills.test(text)) return false;
  if (asideSays.test(text) || (away.test(text) && verb !== "" && !fromAfar.test(verb))) return false;
  if (noMoney.test(text) && mustPay.test(text)) return false;
  return null;
}

export function relevantOf(
  text: string,
  words: readonly Word[],
  clause: Clause,
  child: boolean,
  why: string,
  lexicon: PlanLexicon,
): Letter {
  const from = clause.predicate[0]?.end ?? 0;
  const later = purpose.exec(text.slice(from));
  const reason = later ? { index: from + later.index } : null;
  if (reason) {
    const behind = words.filter((word) => word.start >= reason.index);
    if (namesAnyChild(behind, lexicon, clause, text)) return true;
    if (speaksOfChild(behind, words, reason.index, clause, lexicon)) return true;
  }
  if (why !== "" && purposeNamesChild(why, lexicon)) return true;
  if (child && holdsAny(lexicon.harms, words)) return true;
  // "Kirsty will not drink when she has the boys", "how she would keep the children safe"
  if (child && (clause.negated || /^(?:stop|quit|cease)$/.test(clause.verb)) && harmful.test(clause.verb))
    return true;
  if (child && keepsSafe.test(text)) return true;
  // "Both grandparents will know what to do if Sienna has a seizure"
  const fallsIll = ill.exec(text);
  if (fallsIll && clause.doer !== null) {
    const before = words.filter((word) => word.end <= fallsIll.index).slice(-2);
    if (before.some((word) => word.capital && word.start > (clause.doer?.end ?? 0))) return true;
  }
  // "Dawn and Phil will not smack Frankie"
  const harmed = words.findIndex(
    (word, at) =>
      lexicon.harms.has(word.lower) && words[at + 1]?.capital === true && words[at + 1]?.isWord === true,
  );
  if (harmed > 0 && clause.doer !== null) return true;
  const effect = /\b(?:impact|effects?|affects?|affected)\b/i.exec(text);
  if (
    effect &&
    (child ||
      namesAnyChild(
        words.filter((word) => word.start > effect.index),
        lexicon,
        clause,
        text,
      ))
  )
    return true;
  if (
    /\b(?:around|caring for|in front of|near|with) (?:the (?:child|children|baby)|\p{Lu}\p{Ll}+)/u.test(
      text,
    ) &&
    holdsAny(lexicon.harms, words)
  )
    return true;
  return null;
}

function namesAnyChild(words: readonly Word[], lexicon: PlanLexicon, clause: Clause, text: string): boolean {
  if (words.some((_, at) => lexicon.children.lengthAt(words, at) > 0)) return true;
  const own = clause.doer ? text.slice(clause.doer.start, clause.doer.end).toLowerCase() : "";
  return (
    words.some(
      (word, at) =>
        word.capital &&
        word.isWord &&
        !lexicon.things.has(word.lower) &&
        lexicon.roles.lengthAt(words, at) === 0 &&
        lexicon.organisations.lengthAt(words, at) === 0 &&
        lexicon.relatives.lengthAt(words, at) === 0 &&
        (!own.includes(word.lower.replace(/'s?$/, "")) ||
          own.includes(`${word.lower.replace(/'s?$/, "")}'s `) ||
          / and /.test(own)),
    ) ||
    (clause.doer?.kind === "child" &&
      words.some((word) => /^(?:she|he|they|her|his|him|them|their|herself|himself)$/.test(word.lower)))
  );
}

/** "…so that she is not hurt again": the pronoun stands for someone named before who is not the doer's own relative or worker. */
function speaksOfChild(
  behind: readonly Word[],
  words: readonly Word[],
  reasonAt: number,
  clause: Clause,
  lexicon: PlanLexicon,
): boolean {
  if (!behind.some((word) => /^(?:she|he|they|her|him|them)$/.test(word.lower))) return false;
  const doer = clause.doer;
  if (doer?.kind === "person" && clause.subject.length === 1) return true;
  return words.some(
    (word, at) =>
      word.start < reasonAt &&
      !(doer && word.start >= doer.start && word.end <= doer.end) &&
      (/^\p{Lu}\p{Ll}/u.test(word.text) || lexicon.children.lengthAt(words, at) > 0) &&
      at > 0 &&
      !lexicon.things.has(word.lower) &&
      lexicon.relatives.lengthAt(words, at) === 0 &&
      lexicon.roles.lengthAt(words, at) === 0,
  );
}

const purposeNamesChild = (why: string, lexicon: PlanLexicon): boolean => {
  const words = wordsOf(why);
  return words.some(
    (word, at) =>
      lexicon.children.lengthAt(words, at) > 0 ||
      (word.capital && word.isWord && !lexicon.things.has(word.lower)),
  );
};
