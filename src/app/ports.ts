import type { Anchor } from "../core/document/anchor";
import type { DocumentPort, DocumentProblem } from "../core/document/port";
import type { Category } from "../core/checks/finding";
import type { Block, BlocksDocument } from "../core/templates/block";
import type { Result } from "../core/result";

/** A range to underline in the document. `id` is ours and comes back when the person clicks it. */
export interface Mark {
  readonly id: string;
  readonly anchor: Anchor;
  readonly category: Category;
}

/**
 * How the words can be shown in the document.
 * - `underline`: annotations; never saved and no change to the document (WordApi 1.7, Microsoft 365 only).
 * - `colour`: the words' highlighting, only when the person chose it; put back exactly by `clear`.
 * - `none`: the list alone; `reason` says why underlining can't be had.
 */
export type MarkMode = "underline" | "colour" | "none";

export interface MarkReport {
  readonly mode: MarkMode;
  /** Why not underlined: `old-word` (set not supported) or `refused` (reported, but a real probe failed). */
  readonly reason: "old-word" | "refused" | null;
  readonly marked: number;
  /** Marks left out: stale, empty or in revised paragraphs. */
  readonly skipped: number;
}

export interface MarksPort {
  /** Takes away our earlier marks and sets these, in chunks. `allowColour` is the person's own choice. */
  show(
    marks: readonly Mark[],
    options: { readonly allowColour: boolean; readonly onProgress?: (done: number, total: number) => void },
  ): Promise<Result<MarkReport, DocumentProblem>>;
  /** Takes every mark of ours away and puts back the highlighting that was there, also from an earlier session. */
  clear(): Promise<Result<{ readonly restored: number; readonly lost: number }, DocumentProblem>>;
  /** True when colouring of an earlier session is still in the document (kept in the document's settings). */
  leftOver(): Promise<boolean>;
  /** Calls back when the person clicks an underline or takes a suggestion from its card in the document. */
  onAction(handler: (action: MarkAction) => void): () => void;
}

export type MarkAction =
  | { readonly type: "clicked"; readonly id: string }
  | { readonly type: "accepted"; readonly id: string; readonly suggestion: string }
  | { readonly type: "rejected"; readonly id: string };

/** Tells that the document may have changed, so that findings may be out of date. Coarse and debounced by `app`. */
export interface ChangesPort {
  onChanged(handler: () => void): () => void;
}

/**
 * Small values kept inside the open document, without text of the plan: ignored fingerprints, counts of the last review.
 * They travel with the file, so nothing about a child may stand in them.
 */
export interface PlanStorePort {
  get(key: string): string | null;
  set(key: string, value: string): Promise<Result<void, DocumentProblem>>;
}

/** The person's own choices, on this computer. `null` when nothing or nothing readable is stored. */
export interface PreferencesPort {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** What this Word can do, asked once when the pane opens. */
export interface HostFacts {
  /** Highest WordApi version reported, such as `1.3` or `1.8`. */
  readonly wordApi: string;
  readonly platform: "windows" | "mac" | "web" | "ipad" | "unknown";
  /** The theme that Word shows; `null` when Word does not tell. */
  readonly dark: boolean | null;
}

/** Where the cursor stands, so that the pane can offer what can be inserted there. */
export interface CursorPlace {
  /**
   * `body`: in a paragraph of the text; `table`: in a cell of a table of the text. Everywhere else nothing is
   * inserted: `header-or-footer`, `note`, and `elsewhere` (a text box, or a place that Word does not tell).
   */
  readonly where: "body" | "table" | "header-or-footer" | "note" | "elsewhere";
  /** The paragraph as `DocumentPort.read` counts it; `null` outside of the text. */
  readonly paragraph: number | null;
  readonly paragraphText: string;
  /** A content control that can't be edited is around it. */
  readonly locked: boolean;
  /** In a table: the innermost one around the cursor. */
  readonly table: CursorTable | null;
}

export interface CursorTable {
  readonly row: number;
  readonly column: number;
  /** The cells of the first row, to tell which column is which. */
  readonly headings: readonly string[];
  /** True when every row has as many cells, so that a row can be put in without harm. */
  readonly even: boolean;
}

/** Tells where the cursor is. */
export interface SelectionPort {
  read(): Promise<Result<CursorPlace, DocumentProblem>>;
}

/**
 * Where blocks go.
 * - `cursor`: behind the paragraph with the cursor, inside of its table cell if it is in one.
 * - `after-table`: behind the outermost table around the cursor.
 * - `after`: behind this paragraph, which is compared first; behind its table when it stands in one.
 * - `end`: behind everything.
 */
export type InsertTarget =
  | { readonly at: "cursor" }
  | { readonly at: "after-table" }
  | { readonly at: "after"; readonly paragraph: number; readonly paragraphText: string }
  | { readonly at: "end" };

/** A place that can't take what was to be inserted. Nothing was written. */
export interface PlaceProblem {
  readonly code: "wrong-place";
  readonly detail: "header-or-footer" | "note" | "elsewhere" | "no-table" | "uneven-table" | "wrong-columns";
}

/** What one insertion wrote: paragraphs [start, start + texts.length), table cells included. Enough to undo it. */
export interface Inserted {
  readonly kind: "blocks" | "row";
  readonly start: number;
  readonly texts: readonly string[];
}

/**
 * Writes whole blocks by Word's own paragraphs, lists and tables. Nothing is ever left half: a failure in the middle
 * takes back what was written. Texts go in exactly as given.
 */
export interface InsertPort {
  insertBlocks(
    blocks: readonly Block[],
    target: InsertTarget,
  ): Promise<Result<Inserted, DocumentProblem | PlaceProblem>>;
  /** Puts a row behind the one with the cursor; as many cells as the table has columns. */
  insertRow(cells: readonly string[]): Promise<Result<Inserted, DocumentProblem | PlaceProblem>>;
  /** Puts blocks in the place of paragraphs [start, start + texts.length), which are compared first. */
  replaceBlocks(
    old: Inserted,
    blocks: readonly Block[],
  ): Promise<Result<Inserted, DocumentProblem | PlaceProblem>>;
  /** Takes an insertion out again. Refused as stale when someone changed it since. */
  undo(inserted: Inserted): Promise<Result<void, DocumentProblem>>;
}

/**
 * What becomes of a new document in this Word.
 * - `unsaved`: a window of its own, and no file until the person saves it.
 * - `kept`: Word on the web asks first, then makes a file in the person's own folder and opens it in a tab.
 */
export type NewDocumentKind = "unsaved" | "kept";

/** Opens documents beside the one that the pane was opened with. */
export interface NewDocumentPort {
  /** `null` below WordApi 1.3. */
  readonly opens: NewDocumentKind | null;
  /**
   * Hands the text to Word and asks it to open it; the plan is not touched. Good news says that Word took it, not that
   * its window stands: Word does not tell what the person answered, or whether a tab was held back.
   */
  open(document: BlocksDocument): Promise<Result<void, DocumentProblem>>;
}

/** A remark to leave beside words of the plan. */
export interface Remark {
  readonly anchor: Anchor;
  readonly text: string;
}

/** Comments of Word: saved in the document, under the person's name, seen by everyone. Only when the person asks. */
export interface CommentsPort {
  /** False below WordApi 1.4. */
  readonly available: boolean;
  /** Adds the remarks, three a round trip. `refused` are those whose words could not be found for certain. */
  add(
    remarks: readonly Remark[],
  ): Promise<Result<{ readonly added: number; readonly refused: number }, DocumentProblem>>;
  /** How many comments of ours the document holds, from this pane or an earlier one. */
  count(): Promise<Result<number, DocumentProblem>>;
  /** Takes all comments of ours away again; comments that someone answered or changed stay. */
  removeAll(): Promise<Result<{ readonly removed: number; readonly kept: number }, DocumentProblem>>;
}

/** Everything that the pane needs from the world around it. */
export interface Ports {
  readonly host: HostFacts;
  readonly document: DocumentPort;
  readonly marks: MarksPort;
  readonly changes: ChangesPort;
  readonly planStore: PlanStorePort;
  readonly preferences: PreferencesPort;
  readonly selection: SelectionPort;
  readonly insert: InsertPort;
  readonly newDocument: NewDocumentPort;
  readonly comments: CommentsPort;
}
