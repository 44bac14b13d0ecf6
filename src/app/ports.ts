import type { Anchor } from "../core/document/anchor";
import type { DocumentPort, DocumentProblem } from "../core/document/port";
import type { Category } from "../core/checks/finding";
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

/** Everything that the pane needs from the world around it. */
export interface Ports {
  readonly host: HostFacts;
  readonly document: DocumentPort;
  readonly marks: MarksPort;
  readonly changes: ChangesPort;
  readonly planStore: PlanStorePort;
  readonly preferences: PreferencesPort;
}
