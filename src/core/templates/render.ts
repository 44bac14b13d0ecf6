import { holds } from "./condition";
import { britishDate } from "./dates";
import { joinSegments, listInWords, rowsInWords, type Rendered, type Segment } from "./grammar";
import { loneField, piecesOf, type Piece } from "./pattern";
import type { CellField, Field, RowsField } from "./template";
import { isEmpty, optionsOf, rowsOf, textOf, type FieldValue, type RowValue, type Values } from "./values";

/** The fields that a pattern may name, and what they hold. The columns of a row come before the template's fields. */
export interface Scope {
  readonly fields: readonly Field[];
  readonly values: Values;
}

/** The scope inside one row of a rows field. */
export const rowScope = (scope: Scope, rows: RowsField, row: RowValue): Scope => ({
  fields: [...rows.columns, ...scope.fields],
  values: { ...scope.values, ...Object.fromEntries(rows.columns.map(({ id }) => [id, row[id] ?? ""])) },
});

/** What stands for a field that is still missing: its label as words in square brackets, "[who will do it]". */
export function promptOf({ label }: Pick<Field, "label">): string {
  const words = label.replace(/[?…:.]+$/, "");
  const [first = "", second = ""] = words;
  const shouted = second !== second.toLowerCase();
  return `[${shouted ? words : first.toLowerCase() + words.slice(first.length)}]`;
}

export const normalLines = (text: string): string => text.replace(/\r\n/g, "\n").trim();

function renderField(field: Field, value: FieldValue | undefined, scope: Scope): Rendered {
  if (field.kind === "rows") {
    const line = field.line ?? "";
    const lines = rowsOf(value).map((row) => renderSpans(line, rowScope(scope, field, row)));
    return rowsInWords(field.id, lines, field.join);
  }
  return { text: textOfCell(field, value), spans: [] };
}

function textOfCell(field: CellField, value: FieldValue | undefined): string {
  if (field.kind === "choice") return listInWords(optionsOf(value));
  const typed = normalLines(textOf(value));
  if (field.kind === "count" && field.unit !== undefined)
    return `${typed} ${typed === "1" ? field.unit.one : field.unit.many}`;
  return field.kind === "date" ? britishDate(typed) : typed;
}

function lookUp(scope: Scope, id: string): { field: Field; value: FieldValue | undefined } | null {
  const field = scope.fields.find((candidate) => candidate.id === id);
  if (field === undefined) return null;
  return { field, value: holds(field.showIf, scope.values) ? scope.values[id] : undefined };
}

function segmentOf(scope: Scope, id: string): Segment | null {
  const found = lookUp(scope, id);
  if (found === null) return null;
  const { field, value } = found;
  if (!isEmpty(value)) {
    const { text, spans: inner } = renderField(field, value, scope);
    const verb = field.kind === "text" && field.opens === "verb" ? { opens: "verb" as const } : {};
    return { from: "value", text, id, ...verb, ...(inner.length > 0 ? { inner } : {}) };
  }
  const hidden = !holds(field.showIf, scope.values);
  return field.optional === true || hidden ? null : { from: "prompt", text: promptOf(field), id };
}

function hasEmptyField(pieces: readonly Piece[], scope: Scope): boolean {
  return pieces.some((piece) => piece.kind === "field" && isEmpty(lookUp(scope, piece.id)?.value));
}

function segmentsOf(pieces: readonly Piece[], scope: Scope): readonly Segment[] {
  return pieces.flatMap((piece): readonly Segment[] => {
    if (piece.kind === "words") return [{ from: "words", text: piece.text }];
    if (piece.kind === "group")
      return hasEmptyField(piece.pieces, scope) ? [] : segmentsOf(piece.pieces, scope);
    const segment = segmentOf(scope, piece.id);
    return segment === null ? [] : [segment];
  });
}

/** True for a pattern whose own words end a sentence somewhere. */
export const isSentence = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) =>
    piece.kind === "group"
      ? isSentence(piece.pieces)
      : piece.kind === "words" && /[.!?](?:["'”’)\s]|$)/.test(piece.text),
  );

/**
 * The text of a pattern. A pattern that is one field gives what was typed, untouched, and "" while it is empty.
 * In every other, fields that must be filled and are empty stand as their label in square brackets.
 */
export function renderSpans(text: string, scope: Scope): Rendered {
  const pieces = piecesOf(text);
  const lone = loneField(pieces);
  if (lone === null) return joinSegments(segmentsOf(pieces, scope), isSentence(pieces));
  const found = lookUp(scope, lone);
  if (found === null || isEmpty(found.value)) return { text: "", spans: [] };
  const own = renderField(found.field, found.value, scope);
  return { text: own.text, spans: [{ id: lone, start: 0, end: own.text.length }, ...own.spans] };
}

/** The text of a pattern alone. */
export const renderPattern = (text: string, scope: Scope): string => renderSpans(text, scope).text;

/** True when the pattern names fields and none of them holds anything, so that its words would say nothing. */
export function saysNothing(text: string, scope: Scope): boolean {
  const named = (pieces: readonly Piece[]): readonly string[] =>
    pieces.flatMap((piece) =>
      piece.kind === "field" ? [piece.id] : piece.kind === "group" ? named(piece.pieces) : [],
    );
  const ids = named(piecesOf(text));
  return ids.length > 0 && ids.every((id) => isEmpty(lookUp(scope, id)?.value));
}
