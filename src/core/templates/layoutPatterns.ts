import { loneField, piecesOf, type Piece } from "./pattern";
import type { RecordedPart } from "./record";
import type { Form, RowsField, Template } from "./template";

/** The pattern that made a paragraph, and the rows field that it went through. */
export interface PartPattern {
  readonly text: string;
  readonly rows: RowsField | null;
}

const rowsOfEach = (template: Template, each: string | undefined): RowsField | null =>
  template.fields.find((field): field is RowsField => field.kind === "rows" && field.id === each) ?? null;

/** The pattern of a recorded paragraph; `null` where the layout has changed under it. */
export function patternOf(template: Template, form: Form, part: RecordedPart): PartPattern | null {
  if (form === "sentence")
    return template.sentence === undefined ? null : { text: template.sentence, rows: null };
  if (form === "row") {
    const cell = template.row?.[part.place];
    return cell === undefined ? null : { text: cell.text, rows: null };
  }
  const node = template.layout[part.node];
  switch (node?.kind) {
    case "heading":
      return part.role === "heading" ? { text: node.text, rows: null } : null;
    case "paragraph":
      return part.role === "paragraph" ? { text: node.text, rows: rowsOfEach(template, node.each) } : null;
    case "list": {
      const item = node.items[part.place];
      return item === undefined ? null : { text: item, rows: rowsOfEach(template, node.each) };
    }
    case "table": {
      const row = node.rows[part.place];
      const text = part.role === "header" ? node.header[part.column] : row?.cells[part.column];
      return text === undefined
        ? null
        : { text, rows: part.role === "header" ? null : rowsOfEach(template, row?.each) };
    }
    case "page-break":
    case undefined:
      return null;
  }
}

/** Letters of a pattern's own words: how much of it can be known again when what was typed has changed. */
export function ownLetters(pattern: string): number {
  const pieces = piecesOf(pattern);
  if (loneField(pieces) !== null) return 0;
  const letters = (piece: Piece): number => {
    if (piece.kind === "words") return piece.text.replace(/\P{L}/gu, "").length;
    return piece.kind === "group" ? count(piece.pieces) : 0;
  };
  const count = (own: readonly Piece[]): number => own.reduce((sum, piece) => sum + letters(piece), 0);
  return count(pieces);
}
