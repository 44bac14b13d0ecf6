import type { DocumentSnapshot } from "../../core/document/snapshot";
import type { Block } from "../../core/templates/block";
import { fillSentenceSpans, fillTemplate } from "../../core/templates/fill";
import { fillRow, type FilledRow } from "../../core/templates/fillRow";
import type { Part } from "../../core/templates/parts";
import { recordBlock, recordRow, recordSentence, type InsertedRecord } from "../../core/templates/record";
import { placeOf, shapeOf } from "./places";
import type { TemplateForm } from "./state";

/** What goes into the plan, as it is shown before. */
export type Finished =
  | {
      readonly form: "block" | "sentence";
      readonly blocks: readonly Block[];
      readonly record: (id: string) => InsertedRecord;
    }
  | {
      readonly form: "row";
      readonly headings: readonly string[];
      readonly cells: readonly string[];
      readonly record: (id: string) => InsertedRecord;
    };

/** True where the filled template takes the place of one sentence. */
const isSentence = (form: TemplateForm): boolean => {
  const { origin } = form;
  if (origin.type === "statement") return true;
  return origin.type === "inserted" ? origin.record.form === "sentence" : shapeOf(form) === "sentence";
};

/** A whole plan, such as the page for the family, stands on pages of its own behind another text: it can be printed alone. */
const onOwnPage = (form: TemplateForm): boolean =>
  form.origin.type === "new" &&
  form.template.kind === "plan" &&
  placeOf(form).id === "end" &&
  (form.around?.snapshot.paragraphs.some(({ text }) => text.trim() !== "") ?? true);

/** The headings of the table that the form's row goes into, or `null` where it is no row. */
function rowHeadings(form: TemplateForm): readonly string[] | null {
  const { origin, cursor, around } = form;
  if (origin.type === "new" && placeOf(form).id === "row" && cursor.status === "known") {
    return cursor.place.table?.headings ?? null;
  }
  if (origin.type !== "inserted" || origin.record.form !== "row" || around === null) return null;
  const { paragraphs } = around.snapshot;
  const own = paragraphs.findIndex((_, at) =>
    origin.texts.every((text, index) => paragraphs[at + index]?.text === text),
  );
  return headingsOf(paragraphs, paragraphs[own]?.cell?.table ?? null);
}

/** The first row's cells of a table, one text a column. */
export function headingsOf(
  paragraphs: DocumentSnapshot["paragraphs"],
  table: number | null,
): readonly string[] | null {
  if (table === null) return null;
  const cells = new Map<number, string>();
  for (const { cell, text } of paragraphs) {
    if (cell?.table === table && cell.row === 0)
      cells.set(cell.column, [cells.get(cell.column), text].filter(Boolean).join(" "));
  }
  return [...cells].sort(([a], [b]) => a - b).map(([, text]) => text);
}

const sentenceEnd = /[.!?…:]["'”’)\]]*$/;

/** A row goes in with one paragraph a cell: texts that share a cell follow one another in it, each a sentence. */
function withoutLines({ cells, fits, parts }: FilledRow): FilledRow {
  const joined = cells.flatMap((_, column): readonly Part[] => {
    const own = parts.filter((part) => part.column === column);
    const [first] = own;
    if (first === undefined) return [];
    let text = "";
    const spans = own.flatMap((part) => {
      if (text !== "") text += sentenceEnd.test(text) ? " " : ". ";
      const from = text.length;
      text += part.text;
      return part.spans.map(({ id, start, end }) => ({ id, start: start + from, end: end + from }));
    });
    return [{ ...first, text, spans }];
  });
  return {
    cells: cells.map((_, column) => joined.find((part) => part.column === column)?.text ?? ""),
    fits,
    parts: joined,
  };
}

/** The finished text for what is typed so far; `null` while something typed is refused. */
export function finish(form: TemplateForm): Finished | null {
  const { template, values } = form;
  const headings = rowHeadings(form);
  if (headings !== null) {
    const filled = fillRow(template, values, headings);
    if (filled === null) return null;
    const row = withoutLines(filled);
    return { form: "row", headings, cells: row.cells, record: (id) => recordRow(id, template, row) };
  }
  if (isSentence(form)) {
    const rendered = fillSentenceSpans(template, values);
    if (rendered === null) return null;
    return {
      form: "sentence",
      blocks: [{ kind: "paragraph", text: rendered.text }],
      record: (id) => recordSentence(id, template, rendered),
    };
  }
  const filled = fillTemplate(template, values);
  if (filled.problems.length > 0) return null;
  const blocks: readonly Block[] = onOwnPage(form)
    ? [{ kind: "page-break" }, ...filled.blocks]
    : filled.blocks;
  return { form: "block", blocks, record: (id) => recordBlock(id, template, filled) };
}
