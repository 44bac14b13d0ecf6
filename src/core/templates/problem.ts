/** A mistake in a template or a pack, or in what was typed. `path` names the place: `templates[2].fields[0].kind`. */
export interface TemplateProblem {
  readonly path: string;
  readonly code: TemplateProblemCode;
  /** For the sentence in `strings`: names of fields, limits. Never text of a plan. */
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * - `not-valid`: the wrong type, a missing or unknown key; `expected` and `received` say what.
 * - `same-id`: an id that another template, field or column has.
 * - `bad-pattern`: a brace or bracket without its partner, at `at`.
 * - `unknown-field`: a pattern, condition or `each` names a field (`field`) that is not there.
 * - `not-rows`: `each` names a field that has no rows.
 * - `rows-need-line`: a pattern uses a rows field that has no `line`.
 * - `long-text-not-last`: a field of several lines stands in the middle of a pattern.
 * - `wrong-cells`: a row has `cells` cells where the header has `columns`.
 * - `wrong-widths`: widths that do not fit the columns or do not add up to 100.
 * - `bad-example`: the example would be refused in the form; `reason` is a value problem's code.
 */
export type TemplateProblemCode =
  | "not-valid"
  | "same-id"
  | "bad-pattern"
  | "unknown-field"
  | "not-rows"
  | "rows-need-line"
  | "long-text-not-last"
  | "wrong-cells"
  | "wrong-widths"
  | "bad-example";

/** Why something typed can't be inserted. `path` names the field: `signs[1].level`. */
export interface ValueProblem {
  readonly path: string;
  readonly code: ValueProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * - `too-long`: more than `max` characters; `length` is what was typed.
 * - `too-many-rows`: more than `max` rows.
 * - `control-character`: a character that can't be written, such as a bell; `character` is its number as U+0007.
 * - `line-break`, `tab`: in a field of one line.
 * - `not-a-date`: not a day of the calendar.
 * - `not-a-number`: not a whole number from `min` to `max`.
 * - `not-an-option`: not one of the choices.
 * - `wrong-kind`: rows where text belongs, or the other way round.
 */
export type ValueProblemCode =
  | "too-long"
  | "too-many-rows"
  | "control-character"
  | "line-break"
  | "tab"
  | "not-a-date"
  | "not-a-number"
  | "not-an-option"
  | "wrong-kind";

/** A field that must be filled and is not. */
export interface MissingField {
  readonly path: string;
  readonly label: string;
}
