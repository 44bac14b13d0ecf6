import type { AutomationHost } from "@docx-editor.dev/core/automation";
import type { Pose } from "./poses";

/**
 * One place in the main text, for the page to draw or to report.
 * `paragraph` counts the paragraphs of the body in reading order, table cells included, from 0: the
 * `paragraphIndex` of the editor's `findMatches` for the body. Offsets are UTF-16 units of the engine's
 * MODEL text (a field or another atom is one unit), half-open: what `setHighlights` and `selectSpan` take.
 */
export interface Place {
  readonly start: { readonly paragraph: number; readonly offset: number };
  readonly end: { readonly paragraph: number; readonly offset: number };
}

/** One underlined stretch. Never saved and no part of the document: view state of the page alone. */
export interface ShownAnnotation {
  readonly id: string;
  readonly place: Place;
  /** The model text that the annotation covers now. Not drawn once the document says something else there. */
  readonly text: string;
  readonly colour: "Red" | "Green" | "Blue" | "Lavender" | "Berry";
  /** At most three, as Word shows no more. Empty without `popupOptions`. */
  readonly suggestions: readonly string[];
}

/** What the host asks of whatever shows the document. Without one (in node) there is nothing to draw. */
export interface Display {
  /** All annotations after a change of them or of their places; called at most once a batch. */
  showAnnotations(annotations: readonly ShownAnnotation[]): void;
  /**
   * A pane selected this place (`Range.select`). The engine's own selection was already moved where it has
   * one; the page scrolls there and may flash it. Must not take the focus out of the pane.
   */
  reveal(place: Place): void;
  /** What the person has selected, a caret as an empty place, `null` outside the main text. */
  selection(): Place | null;
}

/**
 * Groups the writes of one batch into one undo step of the live editor: `editor.beginHistoryGroup()` with
 * `automation.beginHistoryGroupRun(group)`. `end` closes both.
 */
export interface UndoGroup {
  readonly execute: (
    request: Parameters<AutomationHost["execute"]>[0],
  ) => ReturnType<AutomationHost["execute"]> | null;
  readonly end: () => void;
}

/** What a person reading the page's log sees. */
export interface LogEntry {
  readonly kind:
    /** A batch was answered. `detail` says how many actions, or the error. */
    | "batch"
    /** A member that no table answers was asked for; `detail` is `Class.member`. */
    | "unknown-member"
    /** A member above the pose's requirement set was asked for; `detail` is `Class.member (set)`. */
    | "above-requirement-set"
    /** The engine refused; `detail` repeats why. */
    | "engine-refused"
    /** A request on the channel that nothing answers; `detail` names it. */
    | "unknown-request"
    /** Comments or tracked writes ran on a copy that was loaded back, so the editor's undo history is gone. */
    | "loaded-back"
    /** An event went to the pane. */
    | "event";
  readonly detail: string;
  /** Milliseconds that it took, where it took any. */
  readonly took?: number;
}

/** Document settings: name to JSON text, as Office.js stores them. */
export type StoredSettings = Readonly<Record<string, string>>;

/** A document as it is opened. */
export interface OpenDocument {
  /** The engine over it: `createServerAutomationHost` or `createBrowserAutomationHost`. */
  readonly automation: AutomationHost;
  /** The .docx that was opened, unchanged: read for what the engine does not answer (styles). */
  readonly bytes: Uint8Array;
  /** Settings that the add-in kept with this document earlier; none when left out. */
  readonly settings?: StoredSettings;
}

export interface PreviewHostOptions {
  readonly document: OpenDocument;
  readonly pose: Pose;
  /** Origin of both the page and the pane, such as `http://localhost:3000`. */
  readonly origin: string;
  /** What `Office.context.document.url` answers. */
  readonly documentUrl: string;
  /** Who writes comments and tracked changes. */
  readonly author?: string;
  readonly display?: Display;
  readonly onLog?: (entry: LogEntry) => void;
  /** Called once a batch that writes, in the live editor only. */
  readonly beginUndoGroup?: () => UndoGroup | null;
  /**
   * Loads the bytes into the live editor and answers the engine over it. Comments and tracked writes, which
   * the live editor refuses, run on a headless copy that is loaded back through this. Without it they are
   * refused with `NotImplemented`, unless the engine itself is the headless one.
   */
  readonly reload?: (bytes: Uint8Array) => Promise<AutomationHost>;
  /** Called after the add-in saved its settings, so that the page can keep them with the document. */
  readonly onSettingsSaved?: (settings: StoredSettings) => void;
  /**
   * Opens a document that the add-in made, as Word on the web does: after asking the person, in a tab of its own. Without
   * it new documents are refused.
   */
  readonly onNewDocument?: (bytes: Uint8Array) => void;
  /** What `Office.context.officeTheme` answers; Word on the web has been seen to answer nothing. */
  readonly theme?: OfficeThemeColours;
}

/** The colours that Office.js passes on, as `#RRGGBB`. */
export interface OfficeThemeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme?: boolean;
}

/** One pane's end of the channel. */
export interface Connection {
  /** A message that came from the pane. Anything that is no request of Office.js is left alone. */
  receive(message: unknown): void;
  /** Stops answering; forgets the references and event handlers of this pane. */
  close(): void;
}

/**
 * Stands where Word on the web stands: answers the postMessage protocol of the unmodified npm
 * `@microsoft/office-js` from a real .docx.
 *
 * The members that this npm client lacks are added to the pane's own `Word` object when the pane asks for its
 * app context, which it does after `Word` exists and before `Office.onReady` resolves. So the pane's page,
 * script and office.js stay exactly those that are served; pane and page only have to share their origin.
 * With http instead of https the server must also answer `<base of office.js>/AgaveErrorUX/index.html` with
 * a page that replies `{"hostUserTrusted":true}` to its parent.
 */
export interface PreviewHost {
  /** Name to give the pane's iframe before its `src` is set. Fresh at each call: use each only once. */
  frameName(): string;
  /** Answers the pane in an iframe of this page. Call after the frame is in the page; closes the one before. */
  connect(frame: Window): Connection;
  /** The same over any transport: `send` carries one message to the pane whose window is `pane`. */
  attach(pane: Window, send: (message: string) => void): Connection;
  /** Another document was opened: drops every reference, annotation and range, keeps pane and settings hooks. */
  replaceDocument(document: OpenDocument): void;
  /** The page's selection moved: tells panes that listen for `DocumentSelectionChanged`. */
  selectionChanged(): void;
  /** A suggestion of an annotation was accepted or rejected in the page's own card. */
  annotationAction(id: string, action: "Accept" | "Reject", suggestion: string): void;
  /** The underlined stretch was clicked. */
  annotationClicked(id: string): void;
  /** The settings that the add-in saved last. */
  settings(): StoredSettings;
  /** References that a pane still holds: 0 soon after each run, else the add-in leaks. */
  referencesLeft(): number;
  /** Resolves when no batch is running and no event is waiting to be delivered. */
  settled(): Promise<void>;
  /** Closes the connection and stops listening to the engine, which stays open. */
  dispose(): void;
}
