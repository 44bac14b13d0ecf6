import { checkValues } from "./checkValues";
import { linesOf } from "./fill";
import type { Part } from "./parts";
import { renderSpans, saysNothing } from "./render";
import type { RowCell, Template } from "./template";
import type { Values } from "./values";

/** A row for a table that is there already. */
export interface FilledRow {
  /** One text a column; "" where the template has nothing for it. */
  readonly cells: readonly string[];
  /** False when no column of the table fits, so that a row would say nothing in its place. */
  readonly fits: boolean;
  /** The texts of the cells, column by column. `place` is the place of the text's cell in the template's row. */
  readonly parts: readonly Part[];
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well a column's heading fits: all words of the wanted heading, and few others. 0 for no fit. */
function fitOf(heading: string, wanted: string): number {
  const there = wordsOf(heading);
  const words = wordsOf(wanted);
  if (words.length === 0 || !words.every((word) => there.includes(word))) return 0;
  return 1 + words.length / there.length;
}

/** A heading that says what is wanted and nothing else: "Name", but not "Name of the child". */
const exactly = 2;

/**
 * The column that fits best, or -1. A heading of just the wanted words wins over one that only holds them ("Name" over
 * "Who they are"); else earlier wordings of the cell win over later ones.
 */
function columnOf(cell: RowCell, headings: readonly string[]): number {
  for (const least of [exactly, 1]) {
    for (const wanted of cell.headers) {
      const fits = headings.map((heading) => fitOf(heading, wanted));
      const best = Math.max(0, ...fits);
      if (best >= least) return fits.indexOf(best);
    }
  }
  return -1;
}

/**
 * The filled template as a row, by the words of the table's headings. Cells that fit the same column follow one
 * another there. What fits no column goes to the column of the first cell that does, so that nothing typed is lost;
 * only what the cells with columns of their own say already is not said again.
 * `null` for a template that has no row, and while there are problems.
 */
export function fillRow(template: Template, values: Values, headings: readonly string[]): FilledRow | null {
  if (template.row === undefined || checkValues(template, values).length > 0) return null;
  const scope = { fields: template.fields, values };
  const placed = template.row.map((cell) => ({ cell, column: columnOf(cell, headings) }));
  const home = placed.find(({ column }) => column >= 0)?.column;
  const fieldsOf = ({ text }: RowCell): readonly string[] =>
    saysNothing(text, scope) ? [] : renderSpans(text, scope).spans.map(({ id }) => id);
  const said = new Set(placed.flatMap(({ cell, column }) => (column >= 0 ? fieldsOf(cell) : [])));
  const isSaid = (cell: RowCell): boolean => {
    const own = fieldsOf(cell);
    return own.length > 0 && own.every((id) => said.has(id));
  };
  const parts = headings.flatMap((_, column) =>
    placed.flatMap((found, place): readonly Part[] => {
      const at = found.column >= 0 ? found.column : home;
      if (at !== column || saysNothing(found.cell.text, scope)) return [];
      if (found.column < 0 && isSaid(found.cell)) return [];
      const { text, spans } = renderSpans(found.cell.text, scope);
      const lines = linesOf(text);
      const own = lines.length === 1 && lines[0] === text ? spans : [];
      return lines.map((line) => ({ node: 0, place, role: "cell", row: 0, column, text: line, spans: own }));
    }),
  );
  const cells = headings.map((_, column) =>
    parts
      .filter((part) => part.column === column)
      .map(({ text }) => text)
      .join("\n"),
  );
  return { cells, fits: home !== undefined, parts };
}
