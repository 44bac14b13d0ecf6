import fc from "fast-check";
import type { CellField, Field, Template } from "../../../src/core/templates/template";
import type { CellValue, FieldValue, RowValue, Values } from "../../../src/core/templates/values";

/** Words that no pattern has, so that what is read back is what was typed. */
const word = fc.constantFrom(
  "Zoë",
  "quince",
  "x9",
  "öl",
  "שלום",
  "👩‍👧",
  "<b>",
  "=1+1",
  "&amp;",
  "jam",
  "kiwi",
  "o'clock",
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const lines = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((all) => all.join("\n"));
const day = fc
  .date({ min: new Date("2020-01-01T00:00:00Z"), max: new Date("2039-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function cell(field: CellField): fc.Arbitrary<CellValue> {
  switch (field.kind) {
    case "text":
    case "person":
      return phrase;
    case "long-text":
      return lines;
    case "date":
      return day;
    case "count":
      return fc.integer({ min: field.min ?? 0, max: field.max ?? 99 }).map(String);
    case "choice":
      return field.several === true
        ? fc.subarray([...field.options], { minLength: 1 })
        : fc.constantFrom(...field.options);
  }
}

const orEmpty = <Value>(field: Field, value: fc.Arbitrary<Value>): fc.Arbitrary<Value | ""> =>
  field.optional === true ? fc.oneof(value, fc.constant("" as const)) : value;

function row(columns: readonly CellField[]): fc.Arbitrary<RowValue> {
  return fc.record(Object.fromEntries(columns.map((column) => [column.id, orEmpty(column, cell(column))])));
}

const valueOf = (field: Field): fc.Arbitrary<FieldValue> =>
  field.kind === "rows"
    ? orEmpty<FieldValue>(field, fc.array(row(field.columns), { minLength: 1, maxLength: 4 }))
    : orEmpty<FieldValue>(field, cell(field));

/** Everything that must be filled is; what may stay empty sometimes does. */
export const valuesFor = (template: Template): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(template.fields.map((field) => [field.id, valueOf(field)])));
