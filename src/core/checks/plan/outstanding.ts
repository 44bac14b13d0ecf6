import type { Outline } from "./outline";
import type { OutstandingAction } from "./planReview";
import { isBlank } from "./sections/context";

/**
 * In a record of a review or core group: last time's actions with nothing written against them. A row counts when
 * its table has a column for progress, at least one other row has something in it, and this row has nothing.
 */
export function outstandingIn(outline: Outline, isRecord: boolean): OutstandingAction[] {
  const outstanding: OutstandingAction[] = [];
  const tables = new Map<number, { readonly empty: OutstandingAction[]; filled: number }>();
  for (const row of outline.rows) {
    const steps = [...row.roles].find(([, roles]) => roles.includes("action"))?.[0] ?? Infinity;
    // In a record the "outcome" behind an action is what came of it.
    const progress = [...row.roles]
      .filter(
        ([column, roles]) =>
          roles.includes("progress") || (isRecord && roles.includes("goal") && column > steps),
      )
      .map(([column]) => column);
    if (progress.length === 0) continue;
    const action = row.cells.find(
      ({ column, text }) =>
        text !== "" &&
        (row.roles.get(column) ?? []).some(
          (role) => role === "action" || role === "objective" || role === "goal",
        ),
    );
    const paragraph = action?.paragraphs.find(({ text }) => text.trim() !== "");
    if (!action || !paragraph) continue;
    const table = tables.get(row.table) ?? { empty: [], filled: 0 };
    tables.set(row.table, table);
    const written = row.cells.some(({ column, text }) => progress.includes(column) && !isBlank(text));
    if (written) table.filled += 1;
    else
      table.empty.push({
        paragraph: paragraph.index,
        range: { start: 0, end: paragraph.text.length },
        text: paragraph.text,
      });
  }
  for (const { empty, filled } of tables.values()) if (filled > 0 || isRecord) outstanding.push(...empty);
  return outstanding;
}
