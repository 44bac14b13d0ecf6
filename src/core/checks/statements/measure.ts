import { byBlocks } from "../../text/letterBlocks";
import { whole, within } from "../../text/phrasePattern";
import type { TextRange } from "../../text/range";
import type { Word } from "../../text/words";
import { isBounded, type TimeWords } from "../dates/timeWords";
import { baseForms } from "./verbForms";

const numberWords = whole([
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen",
  "eighteen|twenty|thirty|forty|fifty|hundred|half|zero|twice|once|both",
]);
const digits = /^[£$]?\d/;
/** "year 7", "week 3", "section 47", "room 2": the number only names something. */
const namesNumber = whole([
  "year|week|weeks|section|room|stage|step|level|phase|no|number|grade|key|class|page|part|goal",
  "objective|outcome|flat|module|triple|appendix|point",
]);
const absolutes = /^(?:no|none|nobody|nothing|never|zero|without|nowhere|neither|only)$/;
/** States that an outsider can answer with yes or no. */
const binaryStates = within(
  [
    "alcohol[- ]free|drug[- ]free|smoke[- ]free|sober|abstinent|steril\\p{L}+|up to date|on time",
    "off (all|the) (drugs|drink|alcohol|booze)|registered|enrolled|vaccinated|immunised|dressed|in bed|out of bed|asleep|toilet trained",
    "dry at night",
    "free (of|from) (?!harm|abuse|fear|violence|worry|neglect|danger|conflict|risk)\\p{L}+|clear of|all (day|night|week)",
    "in place by|fitted|installed|locked|in uniform|full[- ]time|every lesson",
    "by (himself|herself|themselves)|on (his|her|their) own|negative",
    "clear (drug|hair|urine|breath|test)\\p{L}*|clean (drug|urine|hair|breath) \\p{L}+|signed",
    "the same day|in (his|her|their) own bed|dry|enough to \\p{L}+",
  ],
  "u",
);
/** What only the one who has it knows: "without worrying", "never afraid". */
const unseen =
  /^(?:being |having to |to be |feeling |be |feel )?(?:worr|fright|afraid|scared|fear|anxious|anxiety|blame|guilt)/;
const saysSkill =
  /^(?:explain|describe|name|list|identify|tell|say|recall|point|show|demonstrate|give|count|write|read)$/;

/** What would let an outsider say yes or no, and where it stands. */
export interface Measure extends TextRange {
  readonly kind: "count" | "absolute" | "skill" | "state" | "frequency" | "clock";
}

interface MeasureContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly times: readonly TimeWords[];
  /** Words that do not count: a condition. */
  readonly except: TextRange | null;
  readonly verb: string;
  readonly able: boolean;
  /** The clause says "not" or "never". */
  readonly negated: boolean;
  /** Somebody is to do it, so that "stop" means never again. */
  readonly someone: boolean;
}

const inside = (at: number, range: TextRange | null): boolean =>
  range !== null && range.start <= at && at < range.end;

/** The words that say how much, how often or never; `null` when nothing could be counted or ticked off. */
export function findMeasure({
  text,
  words,
  times,
  except,
  verb,
  able,
  someone,
  negated,
}: MeasureContext): Measure | null {
  const timeAt = (at: number): TimeWords | undefined =>
    times.find((time) => time.start <= at && at < time.end);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || inside(word.start, except)) continue;
    const number = digits.test(word.text) || numberWords.test(word.lower);
    if (!number || timeAt(word.start)) continue;
    if (
      namesNumber.test(words[at - 1]?.lower ?? "") ||
      (at <= 1 && /^[.):]$/.test(words[at + 1]?.text ?? ""))
    )
      continue;
    const next = words[at + 1];
    // "All three boys": how many they are, not how much.
    if (
      /^(?:all|these|those|her|his|their|our|the)$/.test(words[at - 1]?.lower ?? "") &&
      /^(?:boys?|girls?|children|brothers|sisters|kids|siblings|adults|parents)$/.test(next?.lower ?? "")
    )
      continue;
    if (
      word.lower === "one" &&
      (/^(?:of|to|another|another's|-|’s|parent)$/.test(next?.lower ?? "") || words[at - 1]?.lower === "no")
    )
      continue;
    if (/^(?:being|aged|is|turns?|was)$/.test(words[at - 1]?.lower ?? "") && !next?.isWord) continue;
    if (word.lower === "both" || word.lower === "half" || word.lower === "once") continue;
    if (word.lower === "two" && next?.lower === "parents") continue;
    // "by 50%", "by half" has no baseline; "95%", "to 95%" has.
    const to =
      next && next.isWord && !/^(?:to|of|by|in|on|and|or|at|for|from|with)$/.test(next.lower)
        ? words[at + 2]?.isWord === true && /^(?:of|%)$/.test(next.lower)
          ? words[at + 2]
          : next
        : word;
    const from = leftOfCount(words, at);
    return { kind: "count", start: from.start, end: (to ?? word).end };
  }
  // "Do every bath time": each of them, and no missing one.
  const each = words.findIndex(
    (word, at) =>
      /^(?:every|each)$/.test(word.lower) &&
      words[at + 1]?.isWord === true &&
      baseForms(words[at - 1]?.lower ?? "").some((form) => form === verb) &&
      timeAt(word.start) === undefined &&
      !inside(word.start, except),
  );
  if (someone && each > 0 && /^(?:do|attend|read|complete|finish|run|lead|pass)$/.test(verb))
    return { kind: "count", start: words[each]?.start ?? 0, end: words[each + 1]?.end ?? 0 };
  const clocks = times.filter((time) => time.kind === "clock" && !inside(time.start, except));
  const frequency = times.find(
    (time) => (time.kind === "frequency" || time.kind === "maximum") && !inside(time.start, except),
  );
  if (frequency) return { kind: "frequency", start: frequency.start, end: frequency.end };
  if (clocks[0]) return { kind: "clock", start: clocks[0].start, end: clocks[0].end };
  const absolute = words.findIndex((word) => absolutes.test(word.lower) && !inside(word.start, except));
  const absoluteWord = words[absolute];
  if (
    absoluteWord &&
    !/^(?:longer|doubt|matter|later)$/.test(words[absolute + 1]?.lower ?? "") &&
    !unseen.test(
      words
        .slice(absolute + 1, absolute + 4)
        .map(({ lower }) => lower)
        .join(" "),
    ) &&
    !(absoluteWord.lower === "only" && absolute > 0 && words[absolute - 1]?.lower === "not")
  )
    return { kind: "absolute", start: absoluteWord.start, end: words.at(-1)?.end ?? absoluteWord.end };
  const stop =
    someone && /^(?:stop|cease|quit)$/.test(verb)
      ? words.find(
          (word) =>
            (word.lower.startsWith(verb.slice(0, 4)) ||
              /^(?:give|gives|giving|come|comes|cut|cuts)$/.test(word.lower)) &&
            !inside(word.start, except),
        )
      : undefined;
  const not =
    someone &&
    negated &&
    (verb !== "be" || /\bbe (?:left |\p{L}+ )?(?:alone|near|in|at|around|with)\b/u.test(text))
      ? words.find(
          (word) => /^(?:not|never|won't|cannot|can't)$/.test(word.lower) && !inside(word.start, except),
        )
      : undefined;
  if (not) return { kind: "absolute", start: not.start, end: words.at(-1)?.end ?? not.end };
  if (stop) return { kind: "absolute", start: stop.start, end: words.at(-1)?.end ?? stop.end };
  const apart =
    /\b(?:keeps?|stays?|kept)\b[^.;]{0,40}\b(?:away from|out of the (?:house|home|flat|bedroom))\b/i.exec(
      text,
    );
  if (someone && apart && !inside(apart.index, except))
    return { kind: "absolute", start: apart.index, end: apart.index + apart[0].length };
  // "Marley passes his theory test": whether he has can be asked.
  const won = /^(?:pass|win|fail)$/.test(verb)
    ? /\b(?:pass|win|fail)\p{L}* [^.,;]{0,30}?\b(?:test|exams?|gcses?|course|mocks?|audition|trial|award|badge|driving)\b/iu.exec(
        text,
      )
    : null;
  if (won && !inside(won.index, except))
    return { kind: "state", start: won.index, end: won.index + won[0].length };
  const state = binaryStates.exec(text.toLowerCase());
  if (state && !inside(state.index, except))
    return { kind: "state", start: state.index, end: state.index + state[0].length };
  if ((able || isSkillOf(words, verb)) && saysSkill.test(verb)) {
    const start = words.find((word) => baseForms(word.lower).includes(verb));
    if (start) return { kind: "skill", start: start.start, end: words.at(-1)?.end ?? start.end };
  }
  return null;
}

/** "will explain what…", "can name the signs": telling is a skill when what is told is the person's own knowledge. */
function isSkillOf(words: readonly Word[], verb: string): boolean {
  const at = words.findIndex((word) => word.lower.startsWith(verb.slice(0, 5)));
  const after = words[at + 1]?.lower ?? "";
  return (
    /^(?:what|how|why|when|which|the)$/.test(after) &&
    /^(?:explain|describe|name|list|identify)$/.test(verb) &&
    (verb !== "identify" || after !== "the")
  );
}

/** "at least four", "fewer than two", "no more than 3": the bound belongs to the count. */
function leftOfCount(words: readonly Word[], at: number): Word {
  let from = at;
  while (
    from > 0 &&
    from > at - 4 &&
    /^(?:at|least|most|fewer|less|more|than|no|above|below|under|over|up|to|maximum|minimum|of|all|a|out|exactly|about|around|the)$/.test(
      words[from - 1]?.lower ?? "",
    )
  )
    from -= 1;
  while (from < at && /^(?:to|of|the|a)$/.test(words[from]?.lower ?? "")) from += 1;
  return words[from] ?? (words[at] as Word);
}

/** "Before the children leave for school each day" comes round every day, so that it ends nothing. */
const everyDay = /^(?:before|by|until|till) .*(?:leaves?|goes|go|comes?|gets?|starts?|school|bed)\b/i;
/** "Before they go to bed", "before he leaves for work": of every day, even where that is not said. */
const dailyRound = byBlocks(
  /\b(?:leaves?|go|goes|gets?|comes?) (?:\p{L}+ )?(?:(?:to|for|in|from|home|up|off) ?){0,2}(?:bed|school|work|nursery|home)$/iu,
);

/** True when the words name an end in time, leaving aside a condition and what only looks back. */
export const boundedTimes = (times: readonly TimeWords[], except: TextRange | null): readonly TimeWords[] =>
  times.filter(
    (time) =>
      isBounded(time) &&
      !inside(time.start, except) &&
      !(
        time.kind === "deadline" &&
        time.day === null &&
        ((dailyRound.test(time.text) && !/^within\b/i.test(time.text)) ||
          (everyDay.test(time.text) && times.some(({ kind }) => kind === "frequency")))
      ),
  );
