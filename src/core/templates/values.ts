/** One line or more of text, a date as `YYYY-MM-DD` or in words, a number in digits, or one option of a choice. */
export type TextValue = string;

/** What one field of a row holds. An array holds the options chosen of a choice that takes several. */
export type CellValue = TextValue | readonly string[];

/** One row of a rows field, by the ids of its columns. What is not typed yet is missing or "". */
export type RowValue = Readonly<Record<string, CellValue>>;

/** What one field holds; an array of rows for a rows field. */
export type FieldValue = CellValue | readonly RowValue[];

/** What was typed in a form, by field id. Plain data that can be stored as JSON. */
export type Values = Readonly<Record<string, FieldValue>>;

/** True for nothing, blank text, no option, and rows in which nothing is typed. */
export function isEmpty(value: FieldValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  return value.every((part: string | RowValue) =>
    typeof part === "string" ? part.trim() === "" : Object.values(part).every(isEmpty),
  );
}

export const textOf = (value: FieldValue | undefined): string => (typeof value === "string" ? value : "");

/** The rows of a rows field in which something is typed. */
export function rowsOf(value: FieldValue | undefined): readonly RowValue[] {
  if (value === undefined || typeof value === "string") return [];
  return value.filter((row): row is RowValue => typeof row !== "string" && !isEmpty([row]));
}

/** The options of a choice that takes several; one text counts as one option. */
export function optionsOf(value: FieldValue | undefined): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  return (value ?? []).filter((part): part is string => typeof part === "string" && part.trim() !== "");
}
