import { byBlocks } from "../../text/letterBlocks";
import type { TextRange } from "../../text/range";
import { isPast } from "../dates/calendar";
import { isBounded, type TimeWords } from "../dates/timeWords";
import type { Clause } from "./clause";
import {
  attendance,
  bareNeed,
  getsService,
  needsService,
  otherSource,
  selfReport,
  stops,
  stopsInWords,
} from "./outcomeWording";
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
  const given =
    // Whoever receives something does no task, whichever of the two the line was taken for.
    (kind !== "action" || clause.verb === "receive") &&
    letters.relevant !== true &&
    !/\bso that\b/i.test(text) &&
    clause.doer?.kind !== "role";
  const service = match(needsService) ?? (given ? match(getsService) : null);
  if (service) add("service-not-change", service);
  const ending = verb && stops.test(verb.text) ? verb : kind === "action" ? null : match(stopsInWords);
  if (ending) add("stop-wording", { start: ending.start, end: ending.end });
  const needed = clause.marker === "needs" || (/need|requir/i.test(text) && bareNeed.test(text));
  if (needed && !context.childNamed && clause.doer === null && !namedWithin.test(text))
    add("need-names-no-child", null);
  if (kind === "goal") {
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
    service === null &&
    letters.relevant !== true &&
    !/\b(?:explain|show|name|so that|in order|able to)\b/i.test(text)
  )
    add("attendance-only", attends);
  const reported = match(selfReport);
  if (reported && !otherSource.test(text)) add("self-report-only", reported);
  if (kind === "objective" && letters.relevant === null && found.size === 0) add("purpose-missing", null);
  return sorted(found);
}

/** A name behind the first word. */
const namedWithin = byBlocks(/\S\s+\p{Lu}\p{Ll}/u);

const sorted = (found: ReadonlyMap<StatementAdviceId, StatementAdvice>): StatementAdvice[] =>
  order.flatMap((id) => found.get(id) ?? []);
