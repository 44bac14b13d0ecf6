import { WordError } from "../batch/errors";
import type { Block } from "./block";
import type { AutomationHandle, Engine } from "./engine";
import type { Story } from "./story";

/** One table, the same object as long as the table lives. */
export interface TableNode {
  handle: AutomationHandle;
  /** 1 for a table in the text, 2 inside a cell of one, and so on. */
  nesting: number;
  parent: CellPlace | null;
  alive: boolean;
}

/** Where a paragraph stands in a table: the innermost one. `cell` counts the row's own cells, merged or not. */
export interface CellPlace {
  readonly table: TableNode;
  readonly row: number;
  readonly cell: number;
  readonly handle: AutomationHandle;
  readonly rowHandle: AutomationHandle;
  readonly body: AutomationHandle;
}

/** The tables of the main text, found anew when paragraphs come or go or a table was written. */
export class Tables {
  private readonly nodes = new Map<string, TableNode>();
  private places = new Map<Block, CellPlace>();
  /** The same by the cell's own handle. */
  private cellPlaces = new Map<string, CellPlace>();
  private listed: readonly TableNode[] = [];
  private structure = -1;
  private written = 0;
  private readWritten = -1;

  constructor(
    private readonly engine: Engine,
    private readonly story: Story,
  ) {}

  /** A table was written: rows and cells have moved even where no paragraph came or went. */
  touched(): void {
    this.written += 1;
  }

  private refresh(): void {
    if (this.structure === this.story.structure && this.readWritten === this.written) return;
    this.places = new Map();
    this.cellPlaces = new Map();
    const listed: TableNode[] = [];
    this.walk(this.story.body, null, 1, listed);
    for (const node of this.nodes.values()) node.alive = listed.includes(node);
    this.listed = listed;
    this.structure = this.story.structure;
    this.readWritten = this.written;
  }

  private walk(body: AutomationHandle, parent: CellPlace | null, nesting: number, listed: TableNode[]): void {
    for (const handle of this.engine.handles({ op: "getTables", scope: { body } })) {
      const node = this.nodeOf(handle, nesting, parent);
      listed.push(node);
      for (const place of this.cellsOf(node)) {
        this.cellPlaces.set(place.handle.ref, place);
        for (const paragraph of this.engine.handles({ op: "getParagraphs", body: place.body })) {
          this.places.set(this.story.blockOf(paragraph), place);
        }
        this.walk(place.body, place, nesting + 1, listed);
      }
    }
  }

  /** Every cell of a table, in three rounds of questions: one for each cell takes the engine far longer. */
  private cellsOf(node: TableNode): readonly CellPlace[] {
    const rows = this.engine.handles({ op: "getTableRows", table: node.handle });
    const cells = this.engine
      .values(
        "handles",
        rows.map((row) => ({ op: "getTableCells", row })),
      )
      .flatMap(({ handles }, row) =>
        handles.map((handle, cell) => ({ row, cell, handle, rowHandle: rows[row] ?? handle })),
      );
    const bodies = this.engine.values(
      "handle",
      cells.map(({ handle }) => ({ op: "getTableCellBody", cell: handle })),
    );
    return cells.flatMap((cell, index) => {
      const body = bodies[index]?.handle;
      return body === undefined ? [] : [{ ...cell, table: node, body }];
    });
  }

  private nodeOf(handle: AutomationHandle, nesting: number, parent: CellPlace | null): TableNode {
    const known = this.nodes.get(handle.ref);
    if (known !== undefined) return Object.assign(known, { nesting, parent });
    const node: TableNode = { handle, nesting, parent, alive: true };
    this.nodes.set(handle.ref, node);
    return node;
  }

  /** Tables in reading order; those in cells follow the one around them. */
  all(): readonly TableNode[] {
    this.refresh();
    return this.listed;
  }

  /** The innermost cell that a paragraph stands in. */
  placeOf(block: Block): CellPlace | undefined {
    this.refresh();
    return this.places.get(block);
  }

  /** Where a cell stands that the engine answered, as long as it is there. */
  placeOfCell(cell: AutomationHandle): CellPlace | undefined {
    this.refresh();
    return this.cellPlaces.get(cell.ref);
  }

  living(node: TableNode): TableNode {
    this.refresh();
    if (!node.alive) throw new WordError("ItemNotFound", "The table is no longer in the document.");
    return node;
  }

  /** The table behind a handle that the engine answered. */
  find(handle: AutomationHandle): TableNode {
    this.refresh();
    return this.living(
      this.nodeOf(
        handle,
        this.nodes.get(handle.ref)?.nesting ?? 1,
        this.nodes.get(handle.ref)?.parent ?? null,
      ),
    );
  }

  rows(node: TableNode): readonly AutomationHandle[] {
    return this.engine.handles({ op: "getTableRows", table: this.living(node).handle });
  }

  cells(row: AutomationHandle): readonly AutomationHandle[] {
    return this.engine.handles({ op: "getTableCells", row });
  }

  /** Paragraphs of all cells, in reading order. */
  blocks(node: TableNode): readonly Block[] {
    return this.rows(node)
      .flatMap((row) => this.cells(row))
      .flatMap((cell) =>
        this.engine.handles({
          op: "getParagraphs",
          body: this.engine.handle({ op: "getTableCellBody", cell }),
        }),
      )
      .map((handle) => this.story.blockOf(handle));
  }

  /**
   * After the document moved to another engine: tables are the same in the same order under other handles.
   * Rows and cells that an add-in still holds are gone.
   */
  rebind(): void {
    const before = this.listed;
    this.nodes.clear();
    const handles: AutomationHandle[] = [];
    this.collect(this.story.body, handles);
    for (const [index, node] of before.entries()) {
      const handle = handles[index];
      if (handle === undefined) continue;
      node.handle = handle;
      this.nodes.set(handle.ref, node);
    }
    this.touched();
  }

  private collect(body: AutomationHandle, into: AutomationHandle[]): void {
    for (const handle of this.engine.handles({ op: "getTables", scope: { body } })) {
      into.push(handle);
      for (const row of this.engine.handles({ op: "getTableRows", table: handle })) {
        for (const cell of this.cells(row)) {
          this.collect(this.engine.handle({ op: "getTableCellBody", cell }), into);
        }
      }
    }
  }
}
