import { createServerAutomationHost } from "@docx-editor.dev/core/automation";
import { createPreviewHost } from "../createPreviewHost";
import type { LogEntry, PreviewHost, StoredSettings } from "../host";
import { withLastParagraph } from "../lastParagraph";
import { poses, type PoseName } from "../poses";
import { officeWindow } from "./officeWindow";

export interface NodeOptions {
  /** @default "word-1.8" */
  readonly pose?: PoseName;
  readonly settings?: StoredSettings;
  readonly author?: string;
  /** False for a Word that opens no new documents. @default true */
  readonly newDocuments?: boolean;
  readonly onLog?: (entry: LogEntry) => void;
}

/** A pane's side of a document that is open in node: the real client over the real engine. */
export interface NodeWord {
  /** The pane's own globals, as its script would find them. */
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: Window;
  readonly host: PreviewHost;
  /** Everything the host had to say so far. */
  readonly log: readonly LogEntry[];
  /** Documents that the add-in opened beside this one, as if the person had said yes. */
  readonly newDocuments: readonly Uint8Array[];
  /** Resolves once everything that was sent either way has arrived. */
  readonly settled: () => Promise<void>;
  /** The document as it stands. */
  readonly save: () => Uint8Array;
  readonly close: () => void;
}

const TURNS = 4;

/** Why bytes are no document that can be opened, in the engine's words. */
export class NotADocument extends Error {
  constructor(readonly reason: string) {
    super(`The file cannot be opened: ${reason}.`);
    this.name = "NotADocument";
  }
}

/**
 * Opens a .docx under node with the unmodified office.js, up to the point where `Office.onReady` has resolved.
 * Rejects with `NotADocument` for anything that the engine refuses to open.
 */
export async function openInNode(given: Uint8Array, options: NodeOptions = {}): Promise<NodeWord> {
  const checked = createServerAutomationHost(given);
  if (!checked.ok) throw new NotADocument(checked.reason);
  const bytes = withLastParagraph(given);
  if (bytes !== given) checked.host.dispose();
  const opened = bytes === given ? checked : createServerAutomationHost(bytes);
  if (!opened.ok) throw new NotADocument(opened.reason);
  const automation = opened.host;
  const log: LogEntry[] = [];
  const newDocuments: Uint8Array[] = [];
  const pane = officeWindow();
  const host = createPreviewHost({
    document: { automation, bytes, ...(options.settings !== undefined && { settings: options.settings }) },
    pose: poses[options.pose ?? "word-1.8"],
    origin: pane.origin,
    documentUrl: `${pane.origin}/plan.docx`,
    ...(options.author !== undefined && { author: options.author }),
    ...(options.newDocuments !== false && { onNewDocument: (made) => void newDocuments.push(made) }),
    onLog: (entry) => {
      log.push(entry);
      options.onLog?.(entry);
    },
  });
  const connection = host.attach(pane.window as unknown as Window, (message) => pane.deliver(message));
  await pane.start(host.frameName(), (message) => connection.receive(message));
  const globals = pane.window as unknown as Pick<NodeWord, "Word" | "Office" | "OfficeExtension">;
  await globals.Office.onReady();
  return {
    Word: globals.Word,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    window: pane.window as unknown as Window,
    host,
    log,
    newDocuments,
    async settled() {
      // What the client sends after a run, and what events make a handler do, comes in turns of its own.
      for (let turn = 0; turn < TURNS; turn += 1) {
        await host.settled();
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    save() {
      const saved = automation.save();
      if (!saved.ok) throw new Error(`The document cannot be saved: ${saved.error.message}`);
      return saved.bytes;
    },
    close() {
      host.dispose();
      pane.close();
      automation.dispose();
    },
  };
}
