import type { BrowserAutomationHost, DocxEditorInstance } from "@docx-editor.dev/core/editor";
import type {
  Display,
  LogEntry,
  PreviewHost,
  PreviewHostOptions,
  ShownAnnotation,
  StoredSettings,
} from "../host";
import { poses } from "../poses";
import type { PoseName } from "../poses";
import { annotationAt, drawAnnotations } from "./annotationLayer";
import { openInNewTab } from "./newDocument";
import { automationOf, load } from "./openInEditor";
import { Store } from "./pageState";
import type { PageState } from "./pageState";
import { readFile } from "./readFile";
import { refusalSentence } from "./refusal";
import { Revealer, selectedPlace } from "./reveal";
import { keepSettings, settingsKeptWith } from "./settingsWithDocument";
import { themes } from "./themes";
import type { ThemeName } from "./themes";
import { beginUndoGroup } from "./undoGroup";

const quiet: readonly LogEntry["kind"][] = ["batch", "event"];
const longestLog = 200;

/** What the composition root hands to the page. */
export interface PageParts {
  readonly createHost: (options: PreviewHostOptions) => PreviewHost;
  /** Where the pane of the production build is. */
  readonly paneUrl: string;
  readonly paneTitle: string;
}

export interface NamedBytes {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** One page with one document in one editor, and the host between it and the pane. */
export class PreviewSession {
  readonly store: Store<PageState>;
  readonly #createHost: PageParts["createHost"];
  #editor: DocxEditorInstance | null = null;
  #automation: BrowserAutomationHost | null = null;
  #revealer: Revealer | null = null;
  #document: NamedBytes;
  #settings: StoredSettings = {};
  #annotations: readonly ShownAnnotation[] = [];
  /** Openings run one after another, so that a slow one can never end after the one chosen later. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    createHost: PageParts["createHost"],
    first: NamedBytes,
    start: { pose: PoseName; theme: ThemeName },
  ) {
    this.#createHost = createHost;
    this.#document = first;
    this.store = new Store<PageState>({
      opening: true,
      fileName: first.fileName,
      notice: null,
      ...start,
      pane: null,
      card: null,
      asked: null,
      unanswered: [],
      batches: 0,
    });
  }

  /** The editor stands, with the first document on its way. Answers what to do when it goes. */
  attach(editor: DocxEditorInstance): () => void {
    this.#editor = editor;
    this.#revealer = new Revealer(editor);
    const stopSelection = editor.on("selectionChange", () => this.store.get().pane?.host.selectionChanged());
    void this.#queue(async () => {
      this.#automation = await automationOf(editor, null);
      this.#settings = await settingsKeptWith(this.#document.bytes);
      this.#connect();
    });
    return () => {
      stopSelection();
      this.#revealer?.dispose();
      this.store.get().pane?.host.dispose();
      this.#automation?.dispose();
      this.#editor = null;
    };
  }

  /** Opens a file that the person chose. Resolves when it is open or refused; the document before stays then. */
  openFile(file: File): Promise<void> {
    return this.#queue(async () => {
      this.store.set({ opening: true, notice: null });
      const read = await readFile(file);
      if (!read.ok) {
        this.store.set({ opening: false, notice: refusalSentence(file.name, read.refusal) });
        return;
      }
      await this.#open({ fileName: file.name, bytes: read.bytes });
    });
  }

  /** Opens one of the page's own samples. */
  openSample(fileName: string): Promise<void> {
    return this.#queue(async () => {
      this.store.set({ opening: true, notice: null });
      const response = await fetch(`samples/${fileName}`);
      if (!response.ok) throw new Error(`The sample ${fileName} could not be loaded (${response.status}).`);
      await this.#open({ fileName, bytes: new Uint8Array(await response.arrayBuffer()) });
    });
  }

  /** The document as .docx bytes with all changes, and the settings kept for when it is opened here again. */
  async save(): Promise<NamedBytes | null> {
    if (this.#editor === null) return null;
    try {
      const bytes = new Uint8Array(await this.#editor.save());
      await keepSettings(bytes, this.#currentSettings());
      return { fileName: this.#document.fileName, bytes };
    } catch (error) {
      this.#fail(error);
      return null;
    }
  }

  setPose(pose: PoseName): void {
    this.store.set({ pose, unanswered: [] });
    this.reopenPane();
  }

  setTheme(theme: ThemeName): void {
    this.store.set({ theme });
    this.reopenPane();
  }

  /** Closes the pane and opens it again over the same document, as a person does in Word. */
  reopenPane(): void {
    if (this.#automation === null) return;
    this.#settings = this.#currentSettings();
    this.#connect();
  }

  /** The person clicked into the document at this point of the window. */
  clicked(x: number, y: number): void {
    const annotation = this.#editor === null ? null : annotationAt(this.#editor, x, y);
    this.store.set({ card: annotation === null ? null : { annotation, x, y } });
    if (annotation !== null) this.store.get().pane?.host.annotationClicked(annotation.id);
  }

  /** The person answered the card. */
  answerCard(action: "Accept" | "Reject", suggestion: string): void {
    const { card, pane } = this.store.get();
    if (card !== null) pane?.host.annotationAction(card.annotation.id, action, suggestion);
    this.store.set({ card: null });
  }

  /** The person answered whether the add-in's new document is to be made. */
  answerAsked(agreed: boolean): void {
    const { asked } = this.store.get();
    this.store.set({ asked: null });
    if (asked === null || !agreed || openInNewTab(asked)) return;
    this.store.set({ notice: "The browser held the tab of the new document back." });
  }

  async #open(document: NamedBytes): Promise<void> {
    const editor = this.#editor;
    if (editor === null) return;
    this.#disconnect();
    this.#automation?.dispose();
    this.#automation = await load(editor, document.bytes);
    this.#document = document;
    this.#settings = await settingsKeptWith(document.bytes);
    this.store.set({ fileName: document.fileName });
    this.#connect();
  }

  #currentSettings(): StoredSettings {
    return this.store.get().pane?.host.settings() ?? this.#settings;
  }

  #disconnect(): void {
    this.store.get().pane?.host.dispose();
    this.#annotations = [];
    if (this.#editor !== null) drawAnnotations(this.#editor, []);
    this.store.set({ pane: null, card: null, asked: null });
  }

  #connect(): void {
    const editor = this.#editor;
    const automation = this.#automation;
    if (editor === null || automation === null) return;
    this.#disconnect();
    const { pose, theme } = this.store.get();
    const host = this.#createHost({
      document: { automation, bytes: this.#document.bytes, settings: this.#settings },
      pose: poses[pose],
      origin: location.origin,
      documentUrl: `${location.origin}/documents/${encodeURIComponent(this.#document.fileName)}`,
      author: "Preview",
      display: this.#display(editor),
      onLog: (entry) => this.#log(entry),
      beginUndoGroup: () => (this.#automation === null ? null : beginUndoGroup(editor, this.#automation)),
      reload: async (bytes) => {
        this.#automation?.dispose();
        this.#automation = await load(editor, bytes);
        drawAnnotations(editor, this.#annotations);
        return this.#automation;
      },
      onNewDocument: (bytes) => this.store.set({ asked: bytes }),
      theme: themes[theme],
    });
    this.store.set({ opening: false, pane: { host, name: host.frameName() } });
  }

  #display(editor: DocxEditorInstance): Display {
    return {
      showAnnotations: (annotations) => {
        this.#annotations = annotations;
        drawAnnotations(editor, annotations);
      },
      reveal: (place) => this.#revealer?.reveal(place),
      selection: () => selectedPlace(editor),
    };
  }

  #log(entry: LogEntry): void {
    const { batches, unanswered } = this.store.get();
    if (entry.kind === "batch") this.store.set({ batches: batches + 1 });
    if (!quiet.includes(entry.kind))
      this.store.set({ unanswered: [...unanswered, entry].slice(-longestLog) });
  }

  #queue(step: () => Promise<void>): Promise<void> {
    const done = this.#last.then(step).catch((error: unknown) => this.#fail(error));
    this.#last = done;
    return done;
  }

  #fail(error: unknown): void {
    this.store.set({ opening: false, notice: error instanceof Error ? error.message : String(error) });
  }
}
