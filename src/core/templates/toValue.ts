import { isoDate } from "./dates";
import { matchPattern } from "./matchPattern";
import { promptOf } from "./render";
import type { CellField, ChoiceField, CountField, Field, RowsField } from "./template";
import type { CellValue, FieldValue, RowValue } from "./values";

/** "a, b and c" as its parts; with semicolons where those were used. The other way round of `listInWords`. */
export function fromListInWords(text: string, join: "and" | "or" = "and"): readonly string[] {
  const last = text.includes("; ") ? new RegExp(`; (?:${join} )?`) : new RegExp(`, | ${join} `);
  return text.split(last).filter((item) => item !== "");
}

/** Whether a field, or a column as `rows.column`, held exactly these words before. */
export type Known = (id: string, text: string) => boolean;

const sameButCapital = (a: string, b: string): boolean =>
  a.slice(0, 1).toLowerCase() === b.slice(0, 1).toLowerCase() && a.slice(1) === b.slice(1);

const optionIn = (field: ChoiceField, text: string): string | null =>
  field.options.find((option) => sameButCapital(option, text)) ?? null;

/** Options written as a list; options that have a comma or an "and" of their own are tried first. */
function optionsIn(field: ChoiceField, text: string): readonly string[] | null {
  const whole = optionIn(field, text);
  if (whole !== null) return [whole];
  const found = fromListInWords(text).map((item) => optionIn(field, item));
  return found.every((option) => option !== null) ? found : null;
}

function withoutUnit(field: CountField, text: string): string {
  const { unit } = field;
  const ending =
    unit === undefined ? undefined : [unit.many, unit.one].find((word) => text.endsWith(` ${word}`));
  return ending === undefined ? text : text.slice(0, -ending.length - 1);
}

/** Whether the form could have made these words of the field. */
export function couldHold(field: Field, text: string): boolean {
  if (text === promptOf(field)) return true;
  switch (field.kind) {
    case "date":
      return field.words === true ? text !== "" : isoDate(text) !== null;
    case "count":
      return /^\d{1,9}$/.test(withoutUnit(field, text));
    case "choice":
      return (field.several === true ? optionsIn(field, text) : optionIn(field, text)) !== null;
    case "text":
    case "long-text":
    case "person":
    case "rows":
      return text !== "";
  }
}

function rowsIn(field: RowsField, text: string, known: Known): readonly RowValue[] {
  const { line } = field;
  if (line === undefined) return [];
  return fromListInWords(text, field.join).map((item) => {
    const accepts = (id: string, own: string) => {
      const column = field.columns.find((candidate) => candidate.id === id);
      return column === undefined || couldHold(column, own);
    };
    const captures = matchPattern(line, item, {
      accepts,
      known: (id, own) => known(`${field.id}.${id}`, own),
    });
    const first = field.columns[0]?.id ?? "";
    if (captures === null) return { [first]: item };
    return Object.fromEntries([...captures].map(([id, own]) => [id, cellValue(field.columns, id, own)]));
  });
}

const cellValue = (columns: readonly CellField[], id: string, text: string): CellValue => {
  const column = columns.find((candidate) => candidate.id === id);
  return column === undefined ? text : (toValue(column, text) as CellValue);
};

/**
 * What a form holds for words found in a document: dates and numbers as such, prompts of empty fields as nothing.
 * `known` tells which words a column of a rows field held before, by `rows.column`.
 */
export function toValue(field: Field, text: string, known: Known = () => false): FieldValue {
  if (text === promptOf(field)) return "";
  switch (field.kind) {
    case "date":
      return isoDate(text) ?? text;
    case "count":
      return withoutUnit(field, text);
    case "choice":
      return field.several === true ? (optionsIn(field, text) ?? text) : (optionIn(field, text) ?? text);
    case "rows":
      return rowsIn(field, text, known);
    case "text":
    case "long-text":
    case "person":
      return text;
  }
}
