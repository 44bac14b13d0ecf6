import { columnWidths } from "../core/templates/fill";
import { loneField, piecesOf, type Piece } from "../core/templates/pattern";
import type {
  CellField,
  Field,
  LayoutNode,
  ListNode,
  RowsField,
  StyleRole,
  TableNode,
  Template,
} from "../core/templates/template";
import { promptOf } from "../core/templates/render";
import { textOf, type RowValue } from "../core/templates/values";
import { pageBreak, paragraph, table } from "./blocks";
import { ContentControls } from "./contentControls";
import { bulletNumbering, firstOrderedNumbering } from "./numbering";
import { docxBytes, manyColumns, textWidth } from "./parts";
import { textRun } from "./runs";
import { OwnStyles, styleIds } from "./styles";

/** Blank rows or items that stand ready where a field has rows. */
const blankRows = 3;

/** One row of a rows field in the document: which, and what stands in it from the start. */
interface RowPlace {
  readonly rows: RowsField;
  readonly index: number;
  readonly start: RowValue;
}

const withoutGroups = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece) => (piece.kind === "group" ? withoutGroups(piece.pieces) : [piece]));

/** Turns the layout of one template into the body of a document with content controls to fill. */
class TemplateBody {
  private readonly controls = new ContentControls();
  private readonly own = new OwnStyles();
  private orderedLists = 0;

  constructor(private readonly template: Template) {}

  build(): Uint8Array {
    const landscape = this.wide();
    const width = textWidth(landscape);
    const body = this.template.layout
      .map((node, index) => this.node(node, width, this.template.layout[index - 1]?.kind === "table"))
      .join("");
    const last = this.template.layout.at(-1);
    return docxBytes({
      kind: "template",
      title: this.template.title,
      description: this.template.summary,
      landscape,
      // Word wants a paragraph after a table that ends the body.
      body: last?.kind === "table" ? body + paragraph("") : body,
      orderedLists: this.orderedLists,
      ownStyles: this.own.all(),
    });
  }

  private wide(): boolean {
    return this.template.layout.some(
      (node) =>
        node.kind === "table" &&
        node.rows.some(({ cells }) => cells.filter((cell) => cell !== "").length >= manyColumns),
    );
  }

  private node(node: LayoutNode, width: number, afterTable: boolean): string {
    switch (node.kind) {
      case "heading": {
        const style = this.style(node, this.headingRole(node.level), styleIds.heading(node.level));
        return paragraph(this.inline(node.text, null), { style });
      }
      case "paragraph": {
        const style = this.style(node, "paragraph", styleIds.paragraph);
        return this.places(node.each)
          .map((place) => paragraph(this.inline(node.text, place), { style, afterTable }))
          .join("");
      }
      case "list":
        return this.list(node);
      case "table":
        return this.table(node, width);
      case "page-break":
        return pageBreak();
    }
  }

  private headingRole(level: number): StyleRole {
    return level === 1 ? "heading1" : level === 2 ? "heading2" : "heading3";
  }

  /** The organisation's style of that name, or ours. */
  private style(node: LayoutNode, role: StyleRole, standard: string): string {
    return this.own.idFor(node.style ?? this.template.styles?.[role], standard);
  }

  private list(node: ListNode): string {
    const ordered = node.ordered === true;
    const numbering = ordered ? firstOrderedNumbering + this.orderedLists++ : bulletNumbering;
    const style = this.style(node, "list", ordered ? styleIds.numbers : styleIds.bullets);
    return this.places(node.each)
      .flatMap((place) => node.items.map((item) => paragraph(this.inline(item, place), { style, numbering })))
      .join("");
  }

  private table(node: TableNode, width: number): string {
    const rows = node.rows.flatMap((row) =>
      this.places(row.each).map((place) => row.cells.map((cell) => [this.inline(cell, place)])),
    );
    const content = {
      title: this.plain(node.title),
      headers: [node.header.map((cell) => [this.inline(cell, null)])],
      rows,
      widths: columnWidths(node),
    };
    return table(content, width);
  }

  /** The rows that stand ready: those that the form starts with, or a few blank ones; one place without `each`. */
  private places(each: string | undefined): readonly (RowPlace | null)[] {
    const rows = this.template.fields.find(
      (field): field is RowsField => field.kind === "rows" && field.id === each,
    );
    if (rows === undefined) return [null];
    const start = rows.start ?? Array.from({ length: blankRows }, () => ({}));
    return start.map((row, index) => ({ rows, index, start: row }));
  }

  /** A pattern as runs and controls. Parts that may fall away are written out: whoever fills it takes them away. */
  private inline(pattern: string, place: RowPlace | null): string {
    const pieces = piecesOf(pattern);
    const alone = loneField(pieces) !== null;
    return withoutGroups(pieces)
      .map((piece) => {
        if (piece.kind === "words") return textRun(piece.text);
        return piece.kind === "field" ? this.control(piece.id, place, alone) : "";
      })
      .join("");
  }

  private control(id: string, place: RowPlace | null, alone: boolean): string {
    const column = place?.rows.columns.find((candidate) => candidate.id === id);
    if (column !== undefined && place !== null) {
      const tag = `${this.template.id}/${place.rows.id}.${place.index + 1}.${id}`;
      return this.controls.inline(column, tag, this.prompt(column, alone), textOf(place.start[id]));
    }
    const field = this.template.fields.find((candidate) => candidate.id === id);
    if (field === undefined) return "";
    if (field.kind !== "rows")
      return this.controls.inline(field, `${this.template.id}/${id}`, this.prompt(field, alone));
    // Rows inside a sentence are one text here: Word has no list within a line.
    const asText: CellField = { id, kind: "text", label: field.label, help: field.help, example: "" };
    return this.controls.inline(asText, `${this.template.id}/${id}`, this.prompt(asText, alone));
  }

  /** Alone, a control explains itself; inside a sentence it only says what goes there. */
  private prompt(field: Field, alone: boolean): string {
    return alone ? `[${field.help}]` : promptOf(field);
  }

  /** A pattern as text, with the labels of its fields in brackets. */
  private plain(pattern: string): string {
    return withoutGroups(piecesOf(pattern))
      .map((piece) => {
        if (piece.kind === "words") return piece.text;
        const field = this.template.fields.find(({ id }) => piece.kind === "field" && id === piece.id);
        return field === undefined ? "" : promptOf(field);
      })
      .join("");
  }
}

/** A template as an accessible .docx whose fields are content controls with prompts. The same bytes every time. */
export const buildTemplateDocx = (template: Template): Uint8Array => new TemplateBody(template).build();
