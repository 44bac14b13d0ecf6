import { toValue, type Known } from "./toValue";
import type { CellField, Field, RowsField } from "./template";
import type { CellValue, FieldValue, RowValue, Values } from "./values";

/** True for the same words with a small first letter: at the start of a sentence the form itself wrote the capital. */
const smaller = (value: FieldValue, before: FieldValue): boolean =>
  typeof value === "string" &&
  typeof before === "string" &&
  value !== before &&
  value.slice(1) === before.slice(1) &&
  value.toLocaleLowerCase("en-GB") === before.toLocaleLowerCase("en-GB") &&
  value.charAt(0) === value.charAt(0).toLocaleLowerCase("en-GB");

/** Collects values from all places where a field stands; a place that someone changed wins. */
export class CollectedValues {
  private readonly single = new Map<string, { readonly value: FieldValue; readonly changed: boolean }>();
  private readonly rows = new Map<string, Map<string, { row: Map<string, CellValue>; changed: boolean }>>();
  readonly unread = new Set<string>();

  put(field: Field, text: string, changed: boolean, known: Known): void {
    const before = this.single.get(field.id);
    const value = toValue(field, text, known);
    if (
      before === undefined ||
      (changed && !before.changed) ||
      (changed === before.changed && smaller(value, before.value))
    )
      this.single.set(field.id, { value, changed });
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
