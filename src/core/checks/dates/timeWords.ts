import type { TextRange } from "../../text/range";

/**
 * What words about time are worth in a plan.
 * `date`: a day, week, month or term that can be found in a calendar. `deadline`: bound to a stated span or a dated
 * event ("within 10 working days", "before the next core group"). `window`: a span with an end ("for six weeks").
 * `start`: a start with no end ("from 18 September"). `frequency`: how often, with no end. `maximum`: a repetition
 * that is itself a limit ("at most every eight weeks"). `clock`: a time of day. `past`: looks back ("since January").
 * `vague`: stands where a date should ("asap").
 */
export type TimeKind =
  "date" | "deadline" | "window" | "start" | "frequency" | "maximum" | "clock" | "past" | "vague";

/** A day of the calendar as far as the words say: `year` is `null` when it is not written. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** Words about time in one text. */
export interface TimeWords extends TextRange {
  readonly kind: TimeKind;
  readonly text: string;
  /** The day, or of a span the last day; `null` when the words name none. */
  readonly day: WrittenDay | null;
}

/** The kinds that make a statement timely: an end that can be looked up or worked out. */
export const isBounded = ({ kind }: TimeWords): boolean =>
  kind === "date" || kind === "deadline" || kind === "window" || kind === "maximum";
