import * as v from "valibot";
import type { Filled } from "./fill";
import type { FieldSpan, Rendered } from "./grammar";
import { hashOf } from "./hash";
import { partsOf, type Part } from "./parts";
import type { FilledRow } from "./fillRow";
import type { Form, Template } from "./template";

/** One paragraph that was inserted, known again by its hash. */
export type RecordedPart = Omit<Part, "text" | "spans"> & {
  readonly hash: string;
  readonly fields: readonly RecordedField[];
};

/** Where a field stood in its paragraph, and the hash of what it held. */
export interface RecordedField extends FieldSpan {
  readonly hash: string;
}

/**
 * What is kept inside a document about one insertion, so that it can be opened in the form again.
 * It holds no text: what was typed is read again from the document itself.
 */
export interface InsertedRecord {
  /** Unique among the insertions of the document; chosen by the caller. */
  readonly id: string;
  readonly template: string;
  readonly version: number;
  readonly form: Form;
  /** One for each paragraph; for a sentence exactly one; for a row one for each text in its cells. */
  readonly parts: readonly RecordedPart[];
  /** UTF-16 units of a sentence, which may stand inside a longer paragraph; 0 for blocks and rows. */
  readonly length: number;
}

const recorded = ({ text, spans, ...part }: Part, id: string): RecordedPart => ({
  ...part,
  hash: hashOf(text, id),
  fields: spans.map((span) => ({ ...span, hash: hashOf(text.slice(span.start, span.end), id) })),
});

/** The record of a template that was inserted as a block. */
export const recordBlock = (id: string, template: Template, filled: Filled): InsertedRecord => ({
  id,
  template: template.id,
  version: template.version,
  form: "block",
  parts: partsOf(filled).map((part) => recorded(part, id)),
  length: 0,
});

/** The record of a template that was inserted as a sentence. */
export const recordSentence = (
  id: string,
  template: Template,
  { text, spans }: Rendered,
): InsertedRecord => ({
  id,
  template: template.id,
  version: template.version,
  form: "sentence",
  parts: [recorded({ node: 0, place: 0, role: "paragraph", row: 0, column: 0, text, spans }, id)],
  length: text.length,
});

/** The record of a template that was inserted as a row of a table. */
export const recordRow = (id: string, template: Template, row: FilledRow): InsertedRecord => ({
  id,
  template: template.id,
  version: template.version,
  form: "row",
  parts: row.parts.map((part) => recorded(part, id)),
  length: 0,
});

const roles = ["heading", "paragraph", "item", "header", "cell"] as const;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const storedField = v.tuple([v.string(), count, count, hash]);

/** A part as a tuple: node, place, role, row, column, hash, fields. A document's settings are no place for long names. */
const storedPart = v.tuple([count, count, v.picklist(roles), count, count, hash, v.array(storedField)]);

const storedRecord = v.object({
  id: v.string(),
  template: v.string(),
  version: count,
  form: v.picklist(["block", "sentence", "row"]),
  length: count,
  parts: v.pipe(v.array(storedPart), v.maxLength(5_000)),
});

/** Several records as the text that a document's settings keep. */
export const writeRecords = (records: readonly InsertedRecord[]): string =>
  JSON.stringify(
    records.map(({ parts, ...record }) => ({
      ...record,
      parts: parts.map((part) => [
        part.node,
        part.place,
        part.role,
        part.row,
        part.column,
        part.hash,
        part.fields.map((field) => [field.id, field.start, field.end, field.hash]),
      ]),
    })),
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The records in a document's settings. What is not readable is left out: it is as if it had been typed by hand. */
export function readRecords(text: string | null): readonly InsertedRecord[] {
  const stored = text === null ? null : parsed(text);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item: unknown) => {
    const read = v.safeParse(storedRecord, item);
    if (!read.success) return [];
    const parts = read.output.parts.map(([node, place, role, row, column, known, fields]) => ({
      node,
      place,
      role,
      row,
      column,
      hash: known,
      fields: fields.map(([id, start, end, held]) => ({ id, start, end, hash: held })),
    }));
    return [{ ...read.output, parts }];
  });
}
