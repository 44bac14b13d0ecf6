import { toValue, type Known } from "./toValue";
import type { CellField, Field, RowsField } from "./template";
import type { CellValue, FieldValue, RowValue, Values } from "./values";

/** Collects values from all places where a field stands; a place that someone changed wins. */
export class CollectedValues {
  private readonly single = new Map<string, { readonly value: FieldValue; readonly changed: boolean }>();
  private readonly rows = new Map<string, Map<string, { row: Map<string, CellValue>; changed: boolean }>>();
  readonly unread = new Set<string>();

  put(field: Field, text: string, changed: boolean, known: Known): void {
    const before = this.single.get(field.id);
    if (before === undefined || (changed && !before.changed))
      this.single.set(field.id, { value: toValue(field, text, known), changed });
  }

  /** `key` keeps the rows of one place in the layout in order and apart. */
  putInRow(rows: RowsField, key: string, column: CellField, text: string, changed: boolean): void {
    const own =
      this.rows.get(rows.id) ?? new Map<string, { row: Map<string, CellValue>; changed: boolean }>();
    const row = own.get(key) ?? { row: new Map<string, CellValue>(), changed };
    row.row.set(column.id, toValue(column, text) as CellValue);
    own.set(key, { row: row.row, changed: row.changed || changed });
    this.rows.set(rows.id, own);
  }

  values(): Values {
    const rows = [...this.rows].map(([id, own]): [string, readonly RowValue[]] => [
      id,
      [...own.values()].map(({ row }) => Object.fromEntries(row)),
    ]);
    const single = [...this.single].map(([id, { value }]): [string, FieldValue] => [id, value]);
    return Object.fromEntries([...single, ...rows]);
  }
}
