import { anyOf, within } from "../../text/phrasePattern";
import type { TextRange } from "../../text/range";
import { isPast } from "../dates/calendar";
import { isBounded, type TimeWords } from "../dates/timeWords";
import type { Clause } from "./clause";
import type { Letters, StatementAdvice, StatementAdviceId, StatementKind } from "./statement";

interface AdviceContext {
  readonly text: string;
  readonly paragraph: number;
  readonly kind: StatementKind;
  readonly letters: Letters;
  readonly clause: Clause;
  readonly times: readonly TimeWords[];
  readonly hasWho: boolean;
  readonly collective: TextRange | null;
  readonly today: string | null;
  readonly childNamed: boolean;
}

const attendance = new RegExp(
  `\\b${anyOf(["attend|attends|attending|engage with|engaging with|complete|completing|go to"])}\\b[^.;]*\\b${anyOf(
    [
      "course|programme|programs?|sessions?|group|classes|appointments?|meetings?|workshop|counselling",
      "therapy",
    ],
  )}\\b`,
  "i",
);
const stops = /^(?:stop|stops|stopping|cease|refrain|refraining|quit|avoid|avoiding)\b/i;
const needsService = new RegExp(
  `\\bneeds? ${anyOf(["to (have|receive|access|attend|be referred to|engage (with|in)) "])}?(?:a |an |the |some )?${anyOf(
    [
      "referral|camhs|counselling|therapy|parenting (course|programme|work)|play therapy|mentor*",
      "sessions?|course|programme|family support|services?|social worker|intervention|assessment",
      "support (from|with)|(help|input) from",
    ],
  )}\\b`,
  "i",
);
const selfReport = within(
  [
    "(mum|dad|mother|father|parents?|he|she|they|\\p{Lu}\\p{L}+) (will |to )?(reports?|says?|states?|" +
      "tells? us|self-reports?)",
    "self-report(ing|ed|s)?|will report (that|no|being|feeling)",
  ],
  "u",
);
const otherSource = within([
  "school|nursery|health visitor|test|register|records?|log|diary|police|observed?|seen by|visit",
  "chart|score|as counted|teacher|network|grandm|nan|gp|midwife|key ?worker|unannounced",
]);

const order: readonly StatementAdviceId[] = [
  "impossible-promise", "who-missing", "who-collective", "act-vague", "service-not-change", "when-missing", "frequency-only", "start-only", "vague-time",
  "past-date", "measure-missing", "attendance-only", "self-report-only", "stop-wording", "need-names-no-child", "purpose-missing", "goal-needs-objectives",
]; // prettier-ignore

/** The advice on a judged statement, most useful first. Nothing for what is neither; a goal is never asked for SMART. */
export function adviseOn(context: AdviceContext): readonly StatementAdvice[] {
  const { text, paragraph, kind, letters, clause, times } = context;
  if (kind === "neither") return [];
  const found = new Map<StatementAdviceId, StatementAdvice>();
  const add = (id: StatementAdviceId, range: TextRange | null): void => {
    found.set(id, {
      id,
      params: range ? { words: text.slice(range.start, range.end) } : {},
      place: range ? { paragraph, range } : null,
    });
  };
  const match = (pattern: RegExp): TextRange | null => {
    const hit = pattern.exec(text);
    return hit ? { start: hit.index, end: hit.index + hit[0].length } : null;
  };
  const verb = clause.words[clause.verbAt];
  const service = match(needsService);
  if (service) add("service-not-change", service);
  if (verb && stops.test(verb.text)) add("stop-wording", verb);
  if (kind === "goal") {
    if (clause.marker === "needs" && !context.childNamed && clause.doer === null)
      add("need-names-no-child", null);
    add("goal-needs-objectives", null);
    return sorted(found);
  }
  if (letters.achievable === false)
    add("impossible-promise", verb ? { start: verb.start, end: verb.end } : null);
  if (context.collective) add("who-collective", context.collective);
  else if (!context.hasWho) add("who-missing", null);
  else if (letters.specific === false) add("act-vague", verb ? { start: verb.start, end: verb.end } : null);
  if (letters.measurable === false) add("measure-missing", null);
  if (letters.timely === false) {
    const of = (kindOfTime: TimeWords["kind"]): TimeWords | undefined =>
      times.find((time) => time.kind === kindOfTime);
    const vague = of("vague");
    const start = of("start");
    const frequency = of("frequency");
    if (vague) add("vague-time", vague);
    else if (start) add("start-only", start);
    else if (frequency) add("frequency-only", frequency);
    else add("when-missing", null);
  }
  const { today } = context;
  if (today !== null) {
    const bounded = times.filter((time) => isBounded(time) && time.day !== null);
    const last = bounded.at(-1);
    if (last?.day && bounded.every((time) => time.day !== null && isPast(time.day, today)))
      add("past-date", last);
  }
  const attends = match(attendance);
  if (
    attends &&
    letters.relevant !== true &&
    !/\b(?:explain|show|name|so that|in order|able to)\b/i.test(text)
  )
    add("attendance-only", attends);
  const reported = match(selfReport);
  if (reported && !otherSource.test(text)) add("self-report-only", reported);
  if (kind === "objective" && letters.relevant === null && found.size === 0) add("purpose-missing", null);
  return sorted(found);
}

const sorted = (found: ReadonlyMap<StatementAdviceId, StatementAdvice>): StatementAdvice[] =>
  order.flatMap((id) => found.get(id) ?? []);
