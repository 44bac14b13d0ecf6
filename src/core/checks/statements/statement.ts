import type { TextRange } from "../../text/range";

/** Where something stands: characters of one paragraph of the document that was judged. */
export interface Place {
  /** Index of the paragraph in its snapshot; 0 where a single text was judged. */
  readonly paragraph: number;
  readonly range: TextRange;
}

/** Words of the document that show who, what, when or how much, exactly as written. */
export interface Evidence extends Place {
  readonly text: string;
}

/**
 * `goal`: the change wanted in the child's life. `objective`: the step, with the change it should bring.
 * `action`: a task that someone will do. `neither`: a record, heading, reported speech, process line, fragment.
 */
export type StatementKind = "goal" | "objective" | "action" | "neither";

/** Yes, no, or not to be told from the text. */
export type Letter = boolean | null;

/** The five letters of SMART. All `null` for a goal, which is never judged by them, and for what is neither. */
export interface Letters {
  readonly specific: Letter;
  readonly measurable: Letter;
  readonly achievable: Letter;
  readonly relevant: Letter;
  readonly timely: Letter;
}

/** Every kind of advice on one statement. The sentences belong to the strings; these are their keys. */
export const statementAdvice = [
  "who-missing",
  "who-collective",
  "act-vague",
  "measure-missing",
  "when-missing",
  "frequency-only",
  "start-only",
  "vague-time",
  "past-date",
  "impossible-promise",
  "attendance-only",
  "self-report-only",
  "stop-wording",
  "service-not-change",
  "need-names-no-child",
  "purpose-missing",
  "goal-needs-objectives",
] as const;
export type StatementAdviceId = (typeof statementAdvice)[number];

/** One piece of advice: which, the words it speaks of, and where they stand (`null`: something is missing). */
export interface StatementAdvice {
  readonly id: StatementAdviceId;
  /** `words`: the words in question, where there are any. Never a whole statement. */
  readonly params: { readonly words?: string };
  readonly place: Place | null;
}

/** One goal, objective, action or other line of a plan, as judged. Plain data. */
export interface Statement extends Place {
  /** Paragraphs that took part: the statement's own and those of neighbouring cells that it drew on. */
  readonly paragraphs: readonly number[];
  readonly kind: StatementKind;
  readonly letters: Letters;
  readonly who: Evidence | null;
  /** The act or the change: the main verb with what follows it. */
  readonly what: Evidence | null;
  /** The date, deadline or window; failing one, words such as "asap" that stand in its place. Not a frequency. */
  readonly when: Evidence | null;
  readonly measure: Evidence | null;
  /** Most useful first. A goal only ever carries `goal-needs-objectives` or advice on its wording. */
  readonly advice: readonly StatementAdvice[];
  /** The one question to ask next, or `null` when nothing needs asking. */
  readonly nextQuestion: StatementAdviceId | null;
}
