import { frameNameFor, appContext } from "./channel/appContext";
import { answerTo, eventFor, readRequest, RequestType, type ChannelRequest } from "./channel/envelope";
import { Files } from "./channel/files";
import {
  batchText,
  Dispatch,
  failed,
  NOT_SUPPORTED,
  readMethod,
  settingsOf,
  succeeded,
  type MethodRequest,
} from "./channel/methods";
import { installClient } from "./client/install";
import type { Connection, OpenDocument, PreviewHost, PreviewHostOptions, StoredSettings } from "./host";
import { collectEvents, type PaneEvent } from "./model/events";
import { documentEvents } from "./model/eventNames";
import { Session } from "./session";

/** Category of events of request contexts, in office.js. */
const RICH_API_CATEGORY = 65536;
/** Milliseconds after a change by hand before texts are compared: keystrokes come faster than that. */
const SETTLE = 60;

/** The host that `host.ts` describes. */
export function createPreviewHost(options: PreviewHostOptions): PreviewHost {
  return new Host(options);
}

interface Pane {
  readonly window: Window;
  readonly send: (message: string) => void;
  /** Registrations for events by the name of their action. */
  readonly listening: Map<string, ChannelRequest>;
}

class Host implements PreviewHost {
  private readonly session: Session;
  private pane: Pane | null = null;
  private closePane: () => void = () => undefined;
  /** Batches run one after the other, as each may change what the next one sees. */
  private queue: Promise<unknown> = Promise.resolve();
  private files: Files;
  private unsubscribe: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];
  private running = 0;
  private conversations = 0;

  constructor(private readonly options: PreviewHostOptions) {
    this.session = new Session(options.document, options);
    this.files = new Files(() => this.session.save());
    this.unsubscribe = this.watch();
  }

  private watch(): () => void {
    return this.session.word.engine.host.subscribe(() => {
      if (this.running === 0) this.schedule(SETTLE);
    });
  }

  frameName(): string {
    this.conversations += 1;
    return frameNameFor(`preview-${crypto.randomUUID()}-${this.conversations}`, this.options.origin);
  }

  connect(frame: Window): Connection {
    const connection = this.attach(frame, (message) => {
      frame.postMessage(message, this.options.origin);
    });
    const listen = (event: MessageEvent) => {
      if (event.source === frame && event.origin === this.options.origin) connection.receive(event.data);
    };
    window.addEventListener("message", listen);
    const stop = this.closePane;
    this.closePane = () => {
      window.removeEventListener("message", listen);
      stop();
    };
    return connection;
  }

  attach(window: Window, send: (message: string) => void): Connection {
    this.closePane();
    const pane: Pane = { window, send, listening: new Map() };
    this.pane = pane;
    this.closePane = () => {
      if (this.pane !== pane) return;
      this.pane = null;
      this.session.forgetPane();
    };
    return {
      receive: (message) => {
        const request = readRequest(message);
        if (request !== null && this.pane === pane) this.receive(pane, request);
      },
      close: () => {
        if (this.pane === pane) this.closePane();
      },
    };
  }

  private receive(pane: Pane, request: ChannelRequest): void {
    const answer = (data: unknown) => {
      if (this.pane === pane) pane.send(answerTo(request, this.options.origin, data));
    };
    if (request._actionType === RequestType.registerEvent) {
      pane.listening.set(request._actionName, request);
      answer({ Error: 0 });
    } else if (request._actionType === RequestType.unregisterEvent) {
      pane.listening.delete(request._actionName);
      answer({ Error: 0 });
    } else {
      this.invoke(pane, request, answer);
    }
  }

  private invoke(pane: Pane, request: ChannelRequest, answer: (data: unknown) => void): void {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        installClient(pane.window, this.options.theme);
        answer(
          appContext({
            pose: this.options.pose,
            documentUrl: this.options.documentUrl,
            settings: this.session.word.settings.all(),
            theme: this.options.theme,
          }),
        );
        return;
      case "ContextActivationManager_notifyHost":
        answer(null);
        return;
      case "executeMethod":
        this.method(readMethod(request._data), answer);
        return;
      default:
        this.options.onLog?.({ kind: "unknown-request", detail: request._actionName });
        answer(null);
    }
  }

  private method(method: MethodRequest | null, answer: (data: unknown) => void): void {
    switch (method?.id) {
      case Dispatch.batch:
        this.enqueue(() => this.batch(method, answer));
        return;
      case Dispatch.settingsSave:
        this.session.saveSettings(settingsOf(method));
        answer(succeeded());
        return;
      case Dispatch.settingsRefresh:
        answer(succeeded({ Properties: { Settings: Object.entries(this.session.word.settings.all()) } }));
        return;
      case Dispatch.fileGet:
        answer(this.files.get(method));
        return;
      case Dispatch.fileSlice:
        answer(this.files.slice(method));
        return;
      case Dispatch.fileClose:
        answer(this.files.close(method));
        return;
      default:
        this.options.onLog?.({
          kind: "unknown-request",
          detail: `method ${method?.id ?? "without a number"}`,
        });
        answer(failed(NOT_SUPPORTED));
    }
  }

  private enqueue(work: () => Promise<void>): void {
    this.running += 1;
    this.queue = this.queue.then(work).finally(() => {
      this.running -= 1;
      this.schedule(0);
    });
  }

  private async batch(method: MethodRequest, answer: (data: unknown) => void): Promise<void> {
    const text = batchText(method);
    if (text === null) {
      answer(failed());
      return;
    }
    try {
      const before = this.session.word.engine.host;
      const response = await this.session.run(text);
      if (this.session.word.engine.host !== before) this.rewatch();
      answer(succeeded({ Data: [200, ["CONTENT-TYPE", "application/json"], JSON.stringify(response)] }));
    } catch (thrown) {
      // A mistake of the preview itself: the pane hears of an exception, the page's log of the mistake.
      this.options.onLog?.({ kind: "engine-refused", detail: `The preview failed: ${String(thrown)}` });
      answer(failed());
    }
  }

  private rewatch(): void {
    this.unsubscribe();
    this.unsubscribe = this.watch();
  }

  /** Events come in a task of their own, never inside an answer. */
  private schedule(after: number): void {
    if (this.timer !== undefined) {
      if (after > 0) return;
      clearTimeout(this.timer);
    }
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.running > 0) return;
      this.session.catchUp();
      for (const event of collectEvents(this.session.word)) this.deliver(event);
      for (const resolve of this.waiting.splice(0)) resolve();
    }, after);
  }

  private deliver({ name, values }: PaneEvent): void {
    this.options.onLog?.({ kind: "event", detail: name });
    this.send("richApiMessage", {
      ArrayData: [[RICH_API_CATEGORY, documentEvents[name].type, "", JSON.stringify(values), 0, false]],
    });
  }

  private send(action: string, data: unknown): void {
    const registration = this.pane?.listening.get(action);
    if (registration !== undefined) this.pane?.send(eventFor(registration, this.options.origin, data));
  }

  replaceDocument(document: OpenDocument): void {
    this.session.replace(document);
    this.rewatch();
  }

  selectionChanged(): void {
    this.send("documentSelectionChanged", {});
  }

  annotationAction(id: string, action: "Accept" | "Reject", suggestion: string): void {
    const node = this.session.word.annotations.get(id);
    node.state = action === "Accept" ? "Accepted" : "Rejected";
    this.tell({ name: "AnnotationPopupAction", values: { id, action, critiqueSuggestion: suggestion } });
  }

  annotationClicked(id: string): void {
    this.tell({ name: "AnnotationClicked", values: { id } });
  }

  private tell(event: PaneEvent): void {
    if (this.session.word.events.has(event.name)) setTimeout(() => this.deliver(event));
  }

  settings(): StoredSettings {
    return this.session.word.settings.all();
  }

  referencesLeft(): number {
    return this.session.referencesLeft;
  }

  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.schedule(0);
    });
  }

  dispose(): void {
    this.closePane();
    this.unsubscribe();
    clearTimeout(this.timer);
  }
}
