import { holds } from "./condition";
import { isoDate, looksLikeDate } from "./dates";
import type { ValueProblem, ValueProblemCode } from "./problem";
import type { CellField, Field, Template } from "./template";
import { isEmpty, type CellValue, type FieldValue, type RowValue, type Values } from "./values";

/** UTF-16 units that one field takes, and rows of a rows field. A whole plan stays far below what Word takes at once. */
export const limits = { person: 200, date: 200, text: 1_000, longText: 20_000, rows: 100, count: 9_999 };

/**
 * Control characters, halves of surrogate pairs and characters that XML 1.0 forbids (section 2.2), tab and line
 * breaks apart. Marks of writing direction and emoji are kept.
 */
// eslint-disable-next-line no-control-regex -- finding control characters is what it is for
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Cs}/u;

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

type Found = Omit<ValueProblem, "path">;
const problem = (code: ValueProblemCode, params: Found["params"] = {}): Found => ({ code, params });

function maxLengthOf(field: CellField): number {
  if (field.kind === "text") return Math.min(field.maxLength ?? limits.text, limits.text);
  if (field.kind === "long-text") return Math.min(field.maxLength ?? limits.longText, limits.longText);
  return field.kind === "person" ? limits.person : limits.date;
}

function problemOfText(field: CellField, text: string): Found | null {
  const max = maxLengthOf(field);
  if (text.length > max) return problem("too-long", { max, length: text.length });
  const broken = unwritable.exec(text.replace(/\r\n/g, "\n"));
  if (broken !== null) return problem("control-character", { character: codePoint(broken[0]) });
  if (field.kind !== "long-text" && text.includes("\n")) return problem("line-break");
  if (field.kind !== "long-text" && text.includes("\t")) return problem("tab");
  return null;
}

function problemOfCell(field: CellField, value: CellValue): Found | null {
  if (field.kind === "choice") {
    const chosen = typeof value === "string" ? (value === "" ? [] : [value]) : value;
    if (field.several !== true && typeof value !== "string") return problem("wrong-kind");
    return chosen.every((option) => field.options.includes(option)) ? null : problem("not-an-option");
  }
  if (typeof value !== "string") return problem("wrong-kind");
  const text = value.trim();
  if (text === "") return null;
  const refused = problemOfText(field, value);
  if (refused !== null) return refused;
  if (field.kind === "date") {
    const words = field.words === true && !looksLikeDate(text);
    return isoDate(text) !== null || words ? null : problem("not-a-date");
  }
  if (field.kind === "count") {
    const { min = 0, max = limits.count } = field;
    const whole = /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max;
    return whole ? null : problem("not-a-number", { min, max });
  }
  return null;
}

function problemsOfRows(
  path: string,
  columns: readonly CellField[],
  rows: readonly RowValue[],
): ValueProblem[] {
  if (rows.length > limits.rows) return [{ path, ...problem("too-many-rows", { max: limits.rows }) }];
  return rows.flatMap((row, index) =>
    columns.flatMap((column) => problemsOfField(column, row[column.id], `${path}[${index}].${column.id}`)),
  );
}

/** What is wrong with one field's value; nothing for an empty one. `path` is what the problems are named by. */
export function problemsOfField(
  field: Field,
  value: FieldValue | undefined,
  path: string = field.id,
): readonly ValueProblem[] {
  if (isEmpty(value) || value === undefined) return [];
  if (field.kind === "rows") {
    const rows = typeof value === "string" ? null : value;
    if (rows === null || rows.some((row) => typeof row === "string"))
      return [{ path, ...problem("wrong-kind") }];
    return problemsOfRows(path, field.columns, rows as readonly RowValue[]);
  }
  if (typeof value !== "string" && value.some((part) => typeof part !== "string"))
    return [{ path, ...problem("wrong-kind") }];
  const found = problemOfCell(field, value as CellValue);
  return found === null ? [] : [{ path, ...found }];
}

/** Every reason why these values can't be inserted. Fields that are not shown are not looked at. */
export const checkValues = (template: Template, values: Values): readonly ValueProblem[] =>
  template.fields
    .filter((field) => holds(field.showIf, values))
    .flatMap((field) => problemsOfField(field, values[field.id]));
