import type { HeadingLevel } from "./block";
import type { FieldValue, RowValue } from "./values";

/**
 * A form and the text that it becomes, as data: no scripts and no markup.
 *
 * A *pattern* is a text with fields in braces and parts that may fall away in square brackets:
 * `{who} will {what}[ at {where}].` A part in brackets falls away when a field directly in it is empty.
 * `\{`, `\}`, `\[`, `\]` and `\\` stand for the character itself.
 */
export interface Template {
  /** Kebab case, unique in the merged pack. */
  readonly id: string;
  /** Counts up from 1 when fields or layout change, so that earlier insertions are known as such. */
  readonly version: number;
  readonly title: string;
  /** One sentence: what it is for. */
  readonly summary: string;
  /** Other words that people search by. */
  readonly keywords: readonly string[];
  /** `sentence`: one statement; `section`: a part of a plan; `plan`: a whole document. */
  readonly kind: "sentence" | "section" | "plan";
  /** Where its method comes from, shown in the gallery. */
  readonly source?: string;
  /** Sections whose absence it fills, as the review names them (such as `contingency`). */
  readonly fills?: readonly string[];
  /** Words of headings after whose section it belongs, best first; lower case. */
  readonly belongsAfter?: readonly string[];
  /** Style names of the organisation's document, by what they are used for. */
  readonly styles?: Readonly<Partial<Record<StyleRole, string>>>;
  readonly fields: readonly Field[];
  /** The text as a block of its own. */
  readonly layout: readonly LayoutNode[];
  /** The text as one paragraph. Present where the template can stand as a sentence. */
  readonly sentence?: string;
  /** The text as a row of a table that is there already. Present where the template can stand as a row. */
  readonly row?: readonly RowCell[];
}

export type StyleRole = "heading1" | "heading2" | "heading3" | "paragraph" | "list" | "table";

/** One cell of a row, put into the column whose heading has the words. */
export interface RowCell {
  /** Headings that it fits, best first; matched by their words, whatever the case. */
  readonly headers: readonly string[];
  readonly text: string;
}

interface FieldBase {
  /** Letters and digits, starting with a small letter; unique in its template, columns included. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** Default false: a field that must be filled is listed as missing while it is empty. */
  readonly optional?: boolean;
  readonly showIf?: Condition;
  /** The part of a judged statement that fills it when the form is opened over that statement. */
  readonly takes?: StatementPart;
}

/**
 * `act`: what is done, with "not" where it stands. `time`: the date or deadline, without "by" or "until", which is
 * `time-word`. `change`: what stands after "so that".
 */
export type StatementPart = "child" | "doer" | "act" | "time" | "time-word" | "change";

/** One line of text. `opens: "verb"` marks words that follow "will", so that their first letter is made small. */
export interface TextField extends FieldBase {
  readonly kind: "text";
  readonly opens?: "verb";
  /** UTF-16 units; at most 1,000, which is the default. */
  readonly maxLength?: number;
  readonly example: string;
}

/** Several lines; each becomes a paragraph. Stands last in its pattern. */
export interface LongTextField extends FieldBase {
  readonly kind: "long-text";
  /** UTF-16 units; at most 20,000, which is the default. */
  readonly maxLength?: number;
  readonly example: string;
}

/** One person; names already in the plan are offered. */
export interface PersonField extends FieldBase {
  readonly kind: "person";
  readonly example: string;
}

/** A day, kept as `YYYY-MM-DD` and written as "12 July 2027". With `words`, "the end of term" is taken too. */
export interface DateField extends FieldBase {
  readonly kind: "date";
  readonly words?: boolean;
  readonly example: string;
}

/** A whole number from `min` (default 0) to `max` (default 9,999). */
export interface CountField extends FieldBase {
  readonly kind: "count";
  readonly min?: number;
  readonly max?: number;
  /** Written after the number: "1 working day", "5 working days". */
  readonly unit?: { readonly one: string; readonly many: string };
  readonly example: string;
}

/** One of the options, or with `several` any of them, written as "a, b and c". */
export interface ChoiceField extends FieldBase {
  readonly kind: "choice";
  readonly options: readonly string[];
  readonly several?: boolean;
  readonly example: string | readonly string[];
}

/** Rows of the same fields: signs, people, steps. At most 100. */
export interface RowsField extends FieldBase {
  readonly kind: "rows";
  /** What one row is called, such as "sign", for "Add a sign". */
  readonly rowLabel: string;
  readonly columns: readonly CellField[];
  /** Pattern of one row inside a sentence; rows are joined as "a, b and c". */
  readonly line?: string;
  /** The word before the last row in a sentence; "and" when left out. */
  readonly join?: "and" | "or";
  /** Rows that stand in the form when it opens, such as the days of the week. */
  readonly start?: readonly RowValue[];
  readonly example: readonly RowValue[];
}

export type CellField = TextField | LongTextField | PersonField | DateField | CountField | ChoiceField;
export type Field = CellField | RowsField;

/** When a field or a part of the layout is shown. Names fields of the same template. */
export type Condition =
  | { readonly field: string; readonly is: readonly string[] }
  | { readonly field: string; readonly filled: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

interface NodeBase {
  readonly showIf?: Condition;
  /** Name of a style of the organisation's document; wins over the template's. */
  readonly style?: string;
}

export interface HeadingNode extends NodeBase {
  readonly kind: "heading";
  readonly level: HeadingLevel;
  readonly text: string;
}

/** A paragraph; with `each`, one for every row of that field. Left out when it comes out empty. */
export interface ParagraphNode extends NodeBase {
  readonly kind: "paragraph";
  readonly text: string;
  readonly each?: string;
}

/** A list: fixed items, or with `each` one item for every row of that field. Left out when it comes out empty. */
export interface ListNode extends NodeBase {
  readonly kind: "list";
  readonly ordered?: boolean;
  readonly each?: string;
  readonly items: readonly string[];
}

/** A table with one header row. A table whose rows come out empty keeps one blank row to write in. */
export interface TableNode extends NodeBase {
  readonly kind: "table";
  readonly title: string;
  readonly header: readonly string[];
  /** Shares of the width, adding up to 100; equal when left out. */
  readonly widths?: readonly number[];
  readonly rows: readonly TableRow[];
}

/** A row of a table: fixed, or with `each` one for every row of that field. */
export interface TableRow {
  readonly each?: string;
  readonly cells: readonly string[];
}

export interface PageBreakNode extends NodeBase {
  readonly kind: "page-break";
}

export type LayoutNode = HeadingNode | ParagraphNode | ListNode | TableNode | PageBreakNode;

/** What a template is inserted as. */
export type Form = "block" | "sentence" | "row";

/** The example of every field, as values: what the gallery shows. */
export const exampleValues = (template: Template): Readonly<Record<string, FieldValue>> =>
  Object.fromEntries(template.fields.map((field) => [field.id, field.example]));

/** What stands in a form when it opens: the rows that a template starts with. */
export const startValues = (template: Template): Readonly<Record<string, FieldValue>> =>
  Object.fromEntries(
    template.fields.flatMap((field) =>
      field.kind === "rows" && field.start !== undefined ? [[field.id, field.start]] : [],
    ),
  );
