import { problemsOfField } from "./checkValues";
import { conditionFields } from "./condition";
import { fieldsOf, readPattern, type Piece } from "./pattern";
import type { TemplateProblem, TemplateProblemCode } from "./problem";
import type { CellField, Condition, Field, LayoutNode, RowsField, TableNode, Template } from "./template";

/** Where several lines may go: `many` in paragraphs, list items and cells, `one` in headings, sentences and lines. */
type Lines = "many" | "one";

/** Collects what is wrong between the parts of one template: names that do not meet, patterns, examples. */
class CrossCheck {
  readonly problems: TemplateProblem[] = [];

  constructor(
    private readonly template: Template,
    private readonly path: string,
  ) {}

  report(path: string, code: TemplateProblemCode, params: TemplateProblem["params"] = {}): void {
    this.problems.push({ path, code, params });
  }

  ids(): void {
    const taken = new Set<string>();
    this.template.fields.forEach((field, index) => this.id(field, `${this.path}.fields[${index}]`, taken));
    // Columns of two rows fields may have the same names, but none has the name of a field beside them.
    this.template.fields.forEach((field, index) => {
      if (field.kind !== "rows") return;
      const own = new Set(taken);
      field.columns.forEach((column, at) =>
        this.id(column, `${this.path}.fields[${index}].columns[${at}]`, own),
      );
    });
  }

  id(field: Field, path: string, taken: Set<string>): void {
    if (taken.has(field.id)) this.report(`${path}.id`, "same-id", { id: field.id });
    taken.add(field.id);
  }

  field(field: Field, path: string): void {
    this.condition(field.showIf, `${path}.showIf`);
    for (const { path: at, code } of problemsOfField(field, field.example, "example"))
      this.report(`${path}.${at}`, "bad-example", { reason: code });
    if (field.kind !== "rows") return;
    for (const { path: at, code } of problemsOfField(field, field.start, "start"))
      this.report(`${path}.${at}`, "bad-example", { reason: code });
    if (field.line !== undefined) this.pattern(field.line, `${path}.line`, field, "one");
    field.columns.forEach((column, index) =>
      this.condition(column.showIf, `${path}.columns[${index}].showIf`),
    );
  }

  condition(condition: Condition | undefined, path: string): void {
    if (condition === undefined) return;
    for (const field of conditionFields(condition))
      if (!this.template.fields.some(({ id }) => id === field)) this.report(path, "unknown-field", { field });
  }

  pattern(text: string, path: string, rows: RowsField | null, lines: Lines): void {
    const reading = readPattern(text);
    if (!reading.ok) {
      this.report(path, "bad-pattern", { at: reading.at });
      return;
    }
    const known: readonly (Field | CellField)[] = [...(rows?.columns ?? []), ...this.template.fields];
    const last = lastField(reading.pieces);
    for (const id of new Set(fieldsOf(reading.pieces))) {
      const field = known.find((candidate) => candidate.id === id);
      if (field === undefined) this.report(path, "unknown-field", { field: id });
      else if (field.kind === "rows" && field.line === undefined)
        this.report(path, "rows-need-line", { field: id });
      else if (field.kind === "long-text" && (lines === "one" || last !== id))
        this.report(path, "long-text-not-last", { field: id });
    }
  }

  each(id: string | undefined, path: string): RowsField | null {
    if (id === undefined) return null;
    const field = this.template.fields.find((candidate) => candidate.id === id);
    if (field === undefined) this.report(path, "unknown-field", { field: id });
    else if (field.kind !== "rows") this.report(path, "not-rows", { field: id });
    return field?.kind === "rows" ? field : null;
  }

  node(node: LayoutNode, path: string): void {
    this.condition(node.showIf, `${path}.showIf`);
    switch (node.kind) {
      case "heading":
        return this.pattern(node.text, `${path}.text`, null, "one");
      case "paragraph": {
        const rows = this.each(node.each, `${path}.each`);
        return this.pattern(node.text, `${path}.text`, rows, rows === null ? "many" : "one");
      }
      case "list": {
        const rows = this.each(node.each, `${path}.each`);
        return node.items.forEach((item, index) =>
          this.pattern(item, `${path}.items[${index}]`, rows, "one"),
        );
      }
      case "table":
        return this.table(node, path);
      case "page-break":
        return;
    }
  }

  table(node: TableNode, path: string): void {
    const columns = node.header.length;
    this.pattern(node.title, `${path}.title`, null, "one");
    node.header.forEach((cell, index) => this.pattern(cell, `${path}.header[${index}]`, null, "one"));
    const { widths } = node;
    const total = widths?.reduce((sum, width) => sum + width, 0);
    if (widths !== undefined && (widths.length !== columns || total !== 100))
      this.report(`${path}.widths`, "wrong-widths", { columns, total: total ?? 0 });
    node.rows.forEach((row, index) => {
      const own = `${path}.rows[${index}]`;
      const rows = this.each(row.each, `${own}.each`);
      if (row.cells.length !== columns)
        this.report(`${own}.cells`, "wrong-cells", { cells: row.cells.length, columns });
      row.cells.forEach((cell, at) => this.pattern(cell, `${own}.cells[${at}]`, rows, "many"));
    });
  }
}

/** The field that a pattern ends with, where nothing stands after it. */
function lastField(pieces: readonly Piece[]): string | null {
  const last = pieces[pieces.length - 1];
  if (last === undefined || last.kind === "words") return null;
  return last.kind === "field" ? last.id : lastField(last.pieces);
}

/** Every problem between the parts of a template whose shape is right, by path from `path`. */
export function crossCheck(template: Template, path: string): readonly TemplateProblem[] {
  const check = new CrossCheck(template, path);
  check.ids();
  template.fields.forEach((field, index) => check.field(field, `${path}.fields[${index}]`));
  template.layout.forEach((node, index) => check.node(node, `${path}.layout[${index}]`));
  if (template.sentence !== undefined) check.pattern(template.sentence, `${path}.sentence`, null, "one");
  template.row?.forEach((cell, index) =>
    check.pattern(cell.text, `${path}.row[${index}].text`, null, "many"),
  );
  return check.problems;
}
