import type { TablePlace } from "../core/document/snapshot";

/** How deep in tables a paragraph stands (0: in none), and its row and column in the innermost, where known. */
export interface CellPosition {
  readonly depth: number;
  readonly row: number;
  readonly column: number;
}

interface OpenTable {
  readonly table: number;
  row: number;
  column: number;
}

/**
 * Which table each paragraph stands in, told from the order of rows and columns alone: Word names a paragraph's cell
 * but gives tables no identity. Every cell holds at least one paragraph, so a table ends where the depth falls below
 * it or where row and column go back. `null` for a position that Word did not give.
 */
export function tablePlaces(positions: readonly (CellPosition | null)[]): (TablePlace | null)[] {
  let tables = 0;
  /** The tables around the paragraph, outermost first; `undefined` for one around it that was not seen yet. */
  const open: (OpenTable | undefined)[] = [];
  return positions.map((position) => {
    if (position === null || position.depth === 0) {
      open.length = 0;
      return null;
    }
    const { depth, row, column } = position;
    open.length = Math.min(open.length, depth);
    const level = depth - 1;
    const current = open[level];
    const goesOn =
      current !== undefined && (row > current.row || (row === current.row && column >= current.column));
    if (goesOn) {
      current.row = row;
      current.column = column;
      return { table: current.table, row, column };
    }
    const begun = { table: tables, row, column };
    tables += 1;
    open[level] = begun;
    return { table: begun.table, row, column };
  });
}
