import type { Block } from "./block";
import { checkValues } from "./checkValues";
import { holds } from "./condition";
import type { FieldSpan, Rendered } from "./grammar";
import type { MissingField, ValueProblem } from "./problem";
import { renderPattern, renderSpans, rowScope, saysNothing, type Scope } from "./render";
import type {
  LayoutNode,
  ListNode,
  ParagraphNode,
  RowsField,
  StyleRole,
  TableNode,
  Template,
} from "./template";
import { isEmpty, rowsOf, type RowValue, type Values } from "./values";

/** Where a block comes from: the place of its node in the layout and, for lists and tables, of each item or row. */
export interface Origin {
  readonly node: number;
  /** Of each item of a list or row of a table: its place among the items or rows of the node. */
  readonly parts: readonly number[];
  /** Where typed text stands: one list for each text of the block (items, or cells row by row, headers first). */
  readonly spans: readonly (readonly FieldSpan[])[];
}

export interface Filled {
  /** Empty when there are problems: nothing of a form with refused text goes into a document. */
  readonly blocks: readonly Block[];
  /** One for each block. */
  readonly origins: readonly Origin[];
  /** Fields that must be filled and are not. They stand as their label in square brackets, or as blank cells. */
  readonly missing: readonly MissingField[];
  readonly problems: readonly ValueProblem[];
}

interface Made {
  readonly block: Block;
  readonly parts: readonly number[];
  readonly spans: readonly (readonly FieldSpan[])[];
}

const roleOf = (node: LayoutNode): StyleRole | null => {
  if (node.kind === "page-break") return null;
  if (node.kind !== "heading") return node.kind;
  return node.level === 1 ? "heading1" : node.level === 2 ? "heading2" : "heading3";
};

function styleOf(template: Template, node: LayoutNode): { readonly style?: string } {
  const role = roleOf(node);
  const style = node.style ?? (role === null ? undefined : template.styles?.[role]);
  return style === undefined ? {} : { style };
}

/** The lines of a text that are not blank. */
export const linesOf = (text: string): readonly string[] =>
  text.split("\n").filter((line) => line.trim() !== "");

/** The scopes that an `each` goes through: one for every row of the field, or the one given. */
function scopesOf(scope: Scope, each: string | undefined): readonly Scope[] {
  if (each === undefined) return [scope];
  const field = scope.fields.find(
    (candidate): candidate is RowsField => candidate.id === each && candidate.kind === "rows",
  );
  if (field === undefined || !holds(field.showIf, scope.values)) return [];
  return rowsOf(scope.values[each]).map((row) => rowScope(scope, field, row));
}

/** The paragraphs of one text: places of fields are told only where it is one. */
function linesWithSpans({ text, spans }: Rendered): readonly Rendered[] {
  const lines = linesOf(text);
  return lines.length === 1 && lines[0] === text
    ? [{ text, spans }]
    : lines.map((line) => ({ text: line, spans: [] }));
}

function paragraphs(node: ParagraphNode, scope: Scope, style: { readonly style?: string }): readonly Made[] {
  return scopesOf(scope, node.each)
    .filter((own) => !saysNothing(node.text, own))
    .flatMap((own) => linesWithSpans(renderSpans(node.text, own)))
    .map(({ text, spans }) => ({ block: { kind: "paragraph", text, ...style }, parts: [], spans: [spans] }));
}

function list(node: ListNode, scope: Scope, style: { readonly style?: string }): readonly Made[] {
  const items = scopesOf(scope, node.each).flatMap((own) =>
    node.items.flatMap((item, part) =>
      saysNothing(item, own) ? [] : linesWithSpans(renderSpans(item, own)).map((line) => ({ ...line, part })),
    ),
  );
  if (items.length === 0) return [];
  const block: Block = {
    kind: "list",
    ordered: node.ordered ?? false,
    items: items.map(({ text }) => text),
    ...style,
  };
  return [{ block, parts: items.map(({ part }) => part), spans: items.map(({ spans }) => spans) }];
}

/** Shares of the width in whole per cent that add up to 100. */
export function columnWidths(node: Pick<TableNode, "header" | "widths">): readonly number[] {
  if (node.widths !== undefined) return node.widths;
  const count = node.header.length;
  const share = Math.floor(100 / count);
  return node.header.map((_, index) => (index === 0 ? 100 - share * (count - 1) : share));
}

function cellOf(pattern: string, scope: Scope): Rendered {
  if (saysNothing(pattern, scope)) return { text: "", spans: [] };
  const lines = linesWithSpans(renderSpans(pattern, scope));
  return { text: lines.map(({ text }) => text).join("\n"), spans: lines.length === 1 ? lines[0]!.spans : [] };
}

function table(node: TableNode, scope: Scope, style: { readonly style?: string }): readonly Made[] {
  const header = node.header.map((cell) => renderSpans(cell, scope));
  const rows = node.rows.flatMap((row, part) => {
    const filled = scopesOf(scope, row.each).map((own) => ({
      cells: row.cells.map((cell) => cellOf(cell, own)),
      part,
    }));
    return filled.length > 0 ? filled : [{ cells: row.cells.map(() => ({ text: "", spans: [] })), part }];
  });
  const block: Block = {
    kind: "table",
    title: renderPattern(node.title, scope),
    headerRows: [header.map(({ text }) => text)],
    rows: rows.map(({ cells }) => cells.map(({ text }) => text)),
    columnWidths: columnWidths(node),
    ...style,
  };
  const spans = [...header, ...rows.flatMap(({ cells }) => cells)].map((cell) => cell.spans);
  return [{ block, parts: rows.map(({ part }) => part), spans }];
}

function made(template: Template, node: LayoutNode, scope: Scope): readonly Made[] {
  const style = styleOf(template, node);
  switch (node.kind) {
    case "heading": {
      const { text, spans } = renderSpans(node.text, scope);
      if (text === "") return [];
      return [{ block: { kind: "heading", level: node.level, text, ...style }, parts: [], spans: [spans] }];
    }
    case "paragraph":
      return paragraphs(node, scope, style);
    case "list":
      return list(node, scope, style);
    case "table":
      return table(node, scope, style);
    case "page-break":
      return [{ block: { kind: "page-break" }, parts: [], spans: [] }];
  }
}

function missingInRow(field: RowsField, row: RowValue, index: number): readonly MissingField[] {
  return field.columns
    .filter((column) => column.optional !== true && isEmpty(row[column.id]))
    .map((column) => ({ path: `${field.id}[${index}].${column.id}`, label: column.label }));
}

/** The shown fields that must be filled and are not, in the order of the form. */
export function missingFields(template: Template, values: Values): readonly MissingField[] {
  return template.fields.flatMap((field): readonly MissingField[] => {
    if (!holds(field.showIf, values)) return [];
    if (isEmpty(values[field.id]))
      return field.optional === true ? [] : [{ path: field.id, label: field.label }];
    return field.kind === "rows"
      ? rowsOf(values[field.id]).flatMap((row, index) => missingInRow(field, row, index))
      : [];
  });
}

/** What a filled template puts into a document as a block of its own. */
export function fillTemplate(template: Template, values: Values): Filled {
  const problems = checkValues(template, values);
  const missing = missingFields(template, values);
  if (problems.length > 0) return { blocks: [], origins: [], missing, problems };
  const scope: Scope = { fields: template.fields, values };
  const parts = template.layout.flatMap((node, index) =>
    holds(node.showIf, values) ? made(template, node, scope).map((part) => ({ ...part, node: index })) : [],
  );
  return {
    blocks: parts.map(({ block }) => block),
    origins: parts.map(({ node, parts: places, spans }) => ({ node, parts: places, spans })),
    missing,
    problems,
  };
}

/**
 * The filled template as one paragraph, to stand in the place of a statement or at the cursor.
 * `null` for a template that has no sentence, and while there are problems.
 */
export function fillSentence(template: Template, values: Values): string | null {
  return fillSentenceSpans(template, values)?.text ?? null;
}

/** The same, with the places of what was typed. */
export function fillSentenceSpans(template: Template, values: Values): Rendered | null {
  if (template.sentence === undefined || checkValues(template, values).length > 0) return null;
  return renderSpans(template.sentence, { fields: template.fields, values });
}
