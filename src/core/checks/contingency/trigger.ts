import { anyOf, whole, within } from "../../text/phrasePattern";
import type { TextRange } from "../../text/range";

/** What the conditions say about when to act. */
export interface Trigger {
  /** The first condition that somebody could observe, or `null`. */
  readonly observable: TextRange | null;
  /** The first condition of any kind. */
  readonly written: TextRange | null;
  /** True when an observable condition is felt by the one who acts. */
  readonly felt: boolean;
  readonly threshold: TextRange | null;
  /** True when of two alternatives ("ill or in hospital") one needs no level, so that the other's may be missing. */
  readonly alternative: boolean;
}

/** What nobody could observe. */
const unobservable = new RegExp(
  `\\b${anyOf([
    "plan (is |are |does |was |were |has )?(not|n't|isn't|doesn't|fail*|break*|broke*)\\b",
    "(plan|it|this|that|which) (isn't|doesn't|is not|does not|not) (work*|progress*|succe*)",
    "(arrangements?|agreements?|placements?|package|set-?up|contracts?|rotas?|support|help|strategy|strategies|approach|intervention|steps|measures|actions?|way|visits|sessions|family time|contact) <2> (not|no longer) (be )?(work*|effective|successful|sufficient|enough|suitable|viable|tenable|sustain*|holding)",
    "(safety|welfare|wellbeing|care|concerns?|progress|change|changes|improvements?|stability|standards|boundaries|needs?|risks?|situation|positive changes|placement) (cannot|can not|can no longer|could not|is not|are not|not) (be )?(be(ing)? )?(maintain*|sustain*|assur*|guarante*|ensur*|manag*|secur*|achiev*|upheld|safeguard*|met|contain*|mitigat*)",
    "(progress|changes?|improvements?) <2> not (be |being )?(made|seen|sustained|achieved)",
    "plan (fails|breaks down|is unsuccessful|not working)",
    "(mum|dad|mother|father|parents?|he|she|they|family|[a-zà-ÿ]+) not ([a-zà-ÿ]+ )?(engag(e|ing)|co-?operat(e|ing)|comply(ing)?)",
    "(deteriorat|declin|worsen)[a-zà-ÿ]*\\b.{0,24}\\b(health|mood|presentation|behaviour|parenting|care|situation|relationship|wellbeing)",
    "(do|does|did|is|are) ?(not|n't) ([a-zà-ÿ]+ )?(engag*|co-?operat*|compl*|work with|make " +
      "(progress|changes?|the (required |necessary )?changes?)|meet (the )?(needs|outcomes?|goals?)|" +
      "keep (the children |[a-zà-ÿ]+ )?safe|prioriti*|improve|progress|follow the plan|stick to|" +
      "adhere|sustain*)",
    "(don't|doesn't|isn't|aren't) ([a-zà-ÿ]+ )?(engag*|co-?operat*|compl*|work with|make (progress|" +
      "changes?)|improve|progress|follow the plan|stick to)",
    "(non[- ]?(engagement|compliance)|disengag*|lack of (progress|engagement|change)|no ([a-zà-ÿ]+ " +
      ")?(progress|improvement|change)(?! in (attendance|weight|school|\\w+ tests?))|insufficient " +
      "(progress|change))",
    "fail(s|ure)? to (adhere|follow|keep to|stick to|prioritise|engage|co-?operate|comply|make|improve|protect|progress|work|meet)",
    "(concerns?|risks?|worries|worry|needs?|issues|problems|(?<!-)harm) <3> (ris(e|es|ing)\\b|increas*|" +
      "escalat*|remain*|continu*|persist*|grow*|rais*|aris*|worsen*|heighten*|identified|are not met|" +
      "is not met|emerge*|get (worse|bigger)|deepen*)",
    "(is|are|comes|there's) (a|an|any|some) (problem|issue|worry|concern|emergency|difficulty)|(gets?|getting) on top of|wobbl*|(is|are|am) too tired",
    "(things|stuff|it all|everything|situation|circumstances|matters|home conditions|mental health|health|mood|drinking|" +
      "relationship|it|she|he|they|mum|dad|behaviour|parenting|care) <3> (gets?|getting|become|" +
      "becomes|go|goes|is|are) (any )?(worse|wrong|unsafe|difficult|hard|tough|tricky|too much|bad)",
    "(becom(e|es)|gets?|getting|feels?|is|are|looks?|seems?) (very |too |more |so |really |increasingly |quite )?(unmanageable|" +
      "unbearable|unsettled|unstable|difficult|problematic|chaotic|out of (hand|control)|too much|too hard|unsustainable|untenable)",
    "(mental|emotional|physical)? ?(health|mood|presentation|behaviour|parenting|wellbeing|relationship) <2> (deteriorat*|declin*|worsen*)",
    "(cannot|not|unable to|struggl* to) (manage|cope)\\b(?! (the|to|his|her|with the)\\b)|(things|it|this|everything) (start* to )?(slip*|slid*|unravel*|fall* apart|go* downhill)",
    "(engagement|parenting|progress|commitment) is (poor|limited|inconsistent|lacking|too slow|slow)",
    "go(es)? (downhill|off the rails|to pieces)|(is|are|am) (going downhill|in a bad way)",
    "(needs|anything|something|arrangements?) (has |have )?chang(e|es|ed)|drift\\b",
    "(minimis|minimiz)(e|es|ing)\\b|(den(y|ies|ying)|fails? to (accept|acknowledge|recognise|understand|see)|lacks?|has no|shows? (no|little)|without) (the |any )?(risks?|concerns?|harm|worries|insight|impact|understanding|responsibility)",
    "(do|does|is|are|did) not ([a-zà-ÿ]+ )?(accept|acknowledge|recognise|understand|take|put) (the |their |his |her |any )?(risks?|concerns?|harm|worries|impact|responsibility|children first|needs)",
    "not (quite |really |feeling )?(her|him|my|your|them)sel(f|ves)|not (quite |feeling )?right\\b|out of sorts|spiral*|los(es|ing|e) (the plot|their grip|her grip|his grip)",
    "(has|have|having|hits?|goes through) a (bit of a )?(blip|wobble|dip|setback|bad (day|time|patch|spell|week)|rough (time|patch|day|week)|hard (time|day|week)|difficult (time|day|week|patch))",
    "(it|this|that|everything|things|the plan)( all)? (falls? (through|apart)|collapses?|goes? (under|pear-shaped|to pot))",
    "(cannot|can no longer|unable to|unwilling to|will not) ([a-zà-ÿ]+ )?(prioriti*|protect|safeguard|manage\\b(?! (the|to|his|her|with the)\\b)|engag*)|no longer (manage|cope)\\b",
    "(situation|circumstances|things|matters) <2> (chang*|deteriorat*|escalat*|worsen*|break*|" +
      "declin*|do(es)? not improve|don't improve|doesn't improve)",
    "(worried|concerned|unhappy with|not happy|deemed|felt to be|considered)\\b",
    "(necessary|needed|required|appropriate|applicable|need be|need arises|the need|at risk|at " +
      "(further |greater |increased )?risk of|significant harm|not (be )?safe|unsafe|unable to " +
      "(protect|care|cope|keep|parent|manage|meet)|unable|not coping|cannot cope|can't cope|struggl* " +
      "to|in crisis|a crisis|an emergency|anything (changes|happens|goes wrong)|something (happens|" +
      "goes wrong)|goes wrong|safeguarding concerns?|any (concerns?|worries|issues|problems)|further " +
      "(concerns?|worries|risks?)|more concerns?|new concerns?|decision is made|not (enough|" +
      "sufficient) (progress|change)|changes? (is|are) not (made|seen|sustained)|outcomes? (is|are) " +
      "not|objectives? (is|are) not|not (achieved|met|sustained|improved?)|needs? (is|are) not|not " +
      "enough change|breaks? down|poor (engagement|parenting))",
  ])}`,
  "i",
);
/** What an actor can tell about himself. */
const feltBySelf = new RegExp(
  `\\b${anyOf([
    "feels?\\b( like| that| as if)?|feeling\\b|wants? to (use|drink|smoke|hurt|cut|run|leave|gamble)",
    "is (getting |becoming )?(frustrated|angry|overwhelmed|stressed|anxious|upset|low|struggling|" +
      "tempted|craving)",
    "am ([a-zà-ÿ]+ )?(frustrated|angry|overwhelmed|stressed|anxious|upset|low|struggling|tempted|" +
      "craving|worried)",
    "starts? to (feel|get angry|panic)|craves?",
    "(gets?|getting) (frustrated|angry|overwhelmed|stressed|anxious|upset|cross|wound up|low|wobbly)",
    "need(s)? (a break|to talk|someone to talk to)",
  ])}`,
  "i",
);
/** What somebody says can be heard. */
const told =
  /\b(?:says?|said|saying|tells?|told|telling|rates?|scores?|texts?|writes?|messages?)\b(?!.*\b(?:says?|tells?) (?:myself|himself|herself)\b)/i;
/** A mood, which only the one who has it can tell: of anybody else somebody would have to see what comes of it. */
const moods = new RegExp(
  `\\b(?:is|are|am|gets?|getting|becomes?|seems?|looks?|feels?|feeling) (?:very |so |too |really |a bit |quite |more |extremely )?${anyOf(
    [
      "low|down(?! (the|to|from|on|off|his|her|their|stairs))|stressed|anxious|sad|overwhelmed|frustrated|depressed|unhappy|lonely|upset|scared|frightened",
      "distressed|tearful|angry|cross|tense|wound up|on edge|at the end of (my|his|her|their) tether",
    ],
  )}\\b`,
  "i",
);
/** "Attendance is too low": a figure, not a mood. */
const measured =
  /\b(?:attendance|weight|temperature|sugar|oxygen|levels?|scores?|count|pressure|balance|money|credit)\b/i;
const feltLevel =
  /\b(?:feel(?:s|ing)? (?:\S+ ){1,3}?(?:start|com|build|creep|ris|tak|brew|bubbl|return|head)[a-z]*ing\b|feels? like|feeling like|wants? to|craves?|about to|on the (?:verge|point|edge|brink) of|close to|lose it|snap|explode|boil(?:ing)? over|\d|(?:out of|below|above|under|over) (?:\d|ten|five|four|three))/i;
/** What comes in degrees, so that a level has to be said. */
const gradable = within([
  "relaps*",
  "(further|more|repeated|any more|other|new|additional|serious|significant) (incidents?|" +
    "episodes?|injur*|arguments?|violence|abuse|harm)",
  "(further|more|repeated|any more|other|new|additional) ([a-zà-ÿ]+ )?[a-zà-ÿ]{3,}s\\b",
  "incidents (of|occur|happen|continue)|further (domestic )?(abuse|violence)|ill\\b|unwell|poorly|sick",
  "attendance|late\\b|lateness",
  "miss(es|ed|ing)? (appointments|sessions|school|meetings|tests|visits|contact)|appointments are missed",
  "deteriorat*|worsen*|declin*|escalat*|increas*|drops?\\b|(?<!\\ba )falls?\\b(?! (through|apart|out|over))|goes? (up|down)|dropping",
  "falling|rises?\\b|loses? weight|weight|mood|mental health|behaviour|acceptable|keeps? \\w+ing",
  "regular*|often|frequent*|continu*|persist*|repeated*|too (much|many|late|often)|a lot|excessive*",
  "heav*|conditions|standards?|messy|dirty|untidy|struggl*|tired|stressed|low|angry|frustrated",
  "overwhelmed|anxious|upset|arguments|fights|call-outs|self-harm|temper|poor|significant*|serious*",
  "build(s|ing)? up|mount(s|ing)? up|pil(e|es|ing) up|creep(s|ing)? (up|back)|grow(s|ing)?",
  "enough|bad*|slips?|lapses?|debts?|arrears|isolated|not coping|hungry|aggressive|aggression",
]);
/** A number, a first time or any time at all. */
const level = new RegExp(
  `\\b${anyOf([
    "\\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|half an hour|once|twice|first|second|third",
    "any\\b(?! (more|further|other|new|serious|significant|concern|worr|issue|problem|further concern))",
    "a single|every|each|again|another|half|no\\b(?! (progress|improvement|change))|never|all\\b|none",
    "positive (drug |alcohol |breath |urine |hair )?test",
    "(more|less|fewer|higher|lower) than (\\d|one|two|three|four|five|six|a |an |half)",
    "(below|above) (\\d|one|two|three|four|five|six|half)|under \\d|over \\d|overnight",
    "a (missed|failed|positive|further|new|single|second|third|day|night|week|test|visit|session|" +
      "meeting|call|hospital|breach)",
    "an (unexplained|overnight|injury|arrest|argument|assault|incident)",
    "too (ill|unwell|poorly|tired|drunk|sore|weak|late|upset|hungover|breathless|busy) to (?!(cope|manage|parent|care|look after)\\b)[a-z]+",
    "misses (a|an|the|his|her|one|their)\\b|hospital|arrested|breach*",
  ])}`,
  "i",
);

/** What goes by degrees: that it does so "again" says nothing of how far. */
const byDegrees =
  /\b(?:drop|fall|dip|slip|rise|build|grow|creep|increase|decrease|worsen|deteriorate|decline|escalate|mount|pile|slide|reduce|go|get|become)(?:s|d|es|ing)?\b(?: (?:up|down|off|back))?(?: (?:very |too |so |really )?(?:messy|dirty|untidy|poor|bad|low|high|heavy|worse|late|tired|thin))? again\b/i;
/** "Attendance drops again" without "again", which counts what comes at once but measures nothing. */
const withoutAgain = (text: string): string =>
  byDegrees.test(text) ? text.replace(/\bagain\b/gi, "") : text;

/** "Isn't coping" as "is not coping". Only for looking into: places in it are not the text's. */
const withoutShortNot = (written: string): string =>
  /n['’]t\b/i.test(written)
    ? written.replace(/\bcan['’]t\b/gi, "cannot").replace(/n['’]t\b/gi, " not")
    : written;

/** Reads the conditions. `selfActs`: the one who is the subject of the condition is also the one who acts. */
export function readTriggers(
  text: string,
  conditions: readonly TextRange[],
  selfActs: (condition: TextRange) => boolean,
): Trigger {
  let observable: TextRange | null = null;
  let threshold: TextRange | null = null;
  let felt = false;
  let alternative = false;
  for (const condition of conditions) {
    const written = withoutShortNot(text.slice(condition.start, condition.end));
    const self =
      !told.test(written) && (feltBySelf.test(written) || (moods.test(written) && !measured.test(written)));
    const rest = written.replace(unobservable, " ");
    if (self) {
      if (!selfActs(condition)) continue;
      felt = true;
    } else if (unobservable.test(written) && !saysMore(rest)) continue;
    observable ??= condition;
    const sides = self
      ? []
      : withoutAgain(rest)
          .split(/\bor\b(?! (?:more|fewer|less|over|under|higher|lower)\b)/i)
          .map((side) => gradable.test(side) && !level.test(side));
    if (sides.includes(true) && sides.includes(false)) {
      alternative = true;
      continue;
    }
    const leveled = self
      ? feltLevel.exec(written)
      : (level.exec(withoutAgain(rest)) ?? (gradable.test(rest) ? null : /\p{L}.*/u.exec(rest)));
    if (leveled && threshold === null) threshold = condition;
  }
  return { observable, written: conditions[0] ?? null, felt, threshold, alternative };
}

/** Words that somebody could see or count: "two tests", "leaves". */
const concreteTriggerWords = within(
  [
    "\\d|one|two|three|four|five|six|any|miss\\p{L}*|hit\\p{L}*|drink\\p{L}*|test\\p{L}*|police|hospital",
    "below|above|leaves?|arrest\\p{L}*|return\\p{L}*|comes?|attend\\p{L}*|overnight|bruis\\p{L}*",
    "injur\\p{L}*",
  ],
  "u",
);

/** Words that say nothing about when to act: "if the professionals are still worried". */
const emptyTriggerWords = whole(
  [
    "if|when|whenever|should|once|the|a|an|and|or|that|this|it|is|are|be|been|has|have|had|of|to|in|on",
    "at|for|there|their|his|her|they|he|she|we|any|mum|dad|mother|father|parents?|family|children|child",
    "plan|social|care|safety|about|with|still|deemed|becomes?|would|include|signs?|not|does|do|made",
    "event|case|overall|current|these|as|by|from|further|significant|more|safe|enough|risk|harm|working",
    "professionals?|agencies|sufficient|who|longer|again|level|levels|degree|then|so|required|changes?",
    "agreed|supports?|support|services?|risks?|concerns?|needs?|being|reported|raised|identified|either",
    "both|while|during|next|period|time|core|group|review|conference|due|regarding|around|\\p{L}|meet",
    "able|him|them|its|our|your|my|point|remains?|continues?|following|unborn|baby|parent's|s",
  ],
  "u",
);

/** True when a condition says more than what was cut out of it: "if the plan is not working, that is, two missed tests". */
function saysMore(rest: string): boolean {
  const words = rest.toLowerCase().match(/\p{L}+/gu) ?? [];
  const content = words.filter((word) => !emptyTriggerWords.test(word) && !/^\p{Lu}/u.test(word));
  return content.length >= 2 && concreteTriggerWords.test(rest.toLowerCase());
}
