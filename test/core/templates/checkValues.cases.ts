import type { ValueProblemCode } from "../../../src/core/templates/problem";
import type { Field } from "../../../src/core/templates/template";
import type { FieldValue } from "../../../src/core/templates/values";

const base = { id: "field", label: "Field", help: "Help.", example: "" };
const text: Field = { ...base, kind: "text" };
const long: Field = { ...base, kind: "long-text" };
const person: Field = { ...base, kind: "person" };
const date: Field = { ...base, kind: "date" };
const dateOrWords: Field = { ...base, kind: "date", words: true };
const count: Field = { ...base, kind: "count", min: 1, max: 60 };
const choice: Field = { ...base, kind: "choice", options: ["Yes", "No"] };
const several: Field = { ...base, kind: "choice", options: ["Yes", "No"], several: true };
const rows: Field = {
  ...base,
  kind: "rows",
  rowLabel: "row",
  columns: [{ ...base, id: "cell", kind: "text" }],
  example: [],
};

export interface ValueCase {
  readonly name: string;
  readonly field: Field;
  readonly value: FieldValue;
  readonly code?: ValueProblemCode;
  readonly path?: string;
}

export const valueCases: readonly ValueCase[] = [
  { name: "takes plain text", field: text, value: "Alfie gets up at 7am" },
  { name: "takes nothing", field: text, value: "" },
  { name: "takes markup as text", field: text, value: "<w:p><b>&lt;</b>" },
  { name: "takes a formula as text", field: text, value: '=HYPERLINK("x")' },
  { name: "takes Arabic and Hebrew", field: text, value: "مرحبا שלום" },
  { name: "takes marks of direction", field: text, value: "\u200fabc\u200e" },
  { name: "takes emoji with joiners", field: text, value: "👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿" },
  { name: "takes several lines where there is room", field: long, value: "one\ntwo\n\nthree\twith a tab" },
  { name: "takes lines of Windows where there is room", field: long, value: "one\r\ntwo" },
  { name: "takes an ISO day", field: date, value: "2027-03-14" },
  { name: "takes a written day", field: date, value: "14 March 2027" },
  { name: "takes words for a day where the field does", field: dateOrWords, value: "the end of term" },
  { name: "takes a number in range", field: count, value: "60" },
  { name: "takes an option", field: choice, value: "Yes" },
  { name: "takes several options", field: several, value: ["Yes", "No"] },
  { name: "takes rows", field: rows, value: [{ cell: "a" }, {}] },
  { name: "refuses a bell", field: text, value: "a\u0007b", code: "control-character" },
  { name: "refuses a null", field: long, value: "a\u0000", code: "control-character" },
  { name: "refuses an escape", field: person, value: "\u001b[31m", code: "control-character" },
  { name: "refuses half a surrogate pair", field: text, value: "a\ud83d", code: "control-character" },
  { name: "refuses U+FFFF", field: text, value: "\uffff", code: "control-character" },
  { name: "refuses a vertical tab", field: long, value: "a\u000bb", code: "control-character" },
  { name: "refuses a line separator", field: text, value: "a\u2028b", code: "control-character" },
  { name: "refuses a line break in one line", field: text, value: "a\nb", code: "line-break" },
  { name: "refuses a tab in one line", field: person, value: "a\tb", code: "tab" },
  {
    name: "refuses a paste of 100,000 characters",
    field: long,
    value: "x".repeat(100_000),
    code: "too-long",
  },
  { name: "refuses a long line", field: text, value: "x".repeat(1_001), code: "too-long" },
  { name: "takes a line of just the limit", field: text, value: "x".repeat(1_000) },
  { name: "refuses a day that no calendar has", field: date, value: "2027-02-30", code: "not-a-date" },
  { name: "refuses words for a day", field: date, value: "soon", code: "not-a-date" },
  {
    name: "refuses a false day even where words are taken",
    field: dateOrWords,
    value: "31/4/2027",
    code: "not-a-date",
  },
  { name: "refuses a number out of range", field: count, value: "0", code: "not-a-number" },
  { name: "refuses a fraction", field: count, value: "1.5", code: "not-a-number" },
  { name: "refuses what is no number", field: count, value: "five", code: "not-a-number" },
  { name: "refuses another option", field: choice, value: "Maybe", code: "not-an-option" },
  { name: "refuses one of several options", field: several, value: ["Yes", "Maybe"], code: "not-an-option" },
  { name: "refuses options where one belongs", field: choice, value: ["Yes"], code: "wrong-kind" },
  { name: "refuses rows where text belongs", field: text, value: [{ cell: "a" }], code: "wrong-kind" },
  { name: "refuses text where rows belong", field: rows, value: "a", code: "wrong-kind" },
  {
    name: "names the row and column",
    field: rows,
    value: [{}, { cell: "a\nb" }],
    code: "line-break",
    path: "field[1].cell",
  },
  {
    name: "refuses 101 rows",
    field: rows,
    value: Array.from({ length: 101 }, () => ({ cell: "a" })),
    code: "too-many-rows",
  },
];
