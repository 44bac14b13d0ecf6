import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";

const ORIGIN = "https://localhost";
const OFFICE = "/office/";

/** The folder of the unmodified client, in whatever node_modules the project uses. */
const officeFolder = (): string =>
  dirname(
    createRequire(pathToFileURL(join(process.cwd(), "package.json"))).resolve(
      "@microsoft/office-js/dist/office.js",
    ),
  );

/** Serves the client's own files; anything else does not exist, so nothing leaves this machine. */
class OfficeFiles extends ResourceLoader {
  constructor(private readonly folder: string) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const { origin, pathname } = new URL(url);
    if (origin !== ORIGIN || !pathname.startsWith(OFFICE)) return null;
    // jsdom aborts what is still on its way when the window closes.
    return Object.assign(readFile(join(this.folder, pathname.slice(OFFICE.length))), {
      abort: () => undefined,
    });
  }
}

/** A pane's window without a page around it. */
export interface OfficeWindow {
  readonly window: JSDOM["window"];
  readonly origin: string;
  /** Gives the window its name, hands its messages to `receive`, and loads office.js. */
  start(name: string, receive: (message: unknown) => void): Promise<void>;
  /** Delivers one message as if the page around the pane had posted it. */
  deliver(message: string): void;
  close(): void;
}

/** An empty pane in jsdom, ready to load the real office.js from node_modules. */
export function officeWindow(): OfficeWindow {
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    resources: new OfficeFiles(officeFolder()),
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  // jsdom has no document.domain, which office.js compares with the host's name.
  if (!("domain" in window.document)) {
    Object.defineProperty(window.document, "domain", { value: "localhost", configurable: true });
  }
  return {
    window,
    origin: ORIGIN,
    async start(name, receive) {
      window.name = name;
      // Without a frame around it the window is its own parent, so what it posts arrives here.
      Object.defineProperty(window, "postMessage", { value: receive, configurable: true });
      await new Promise<void>((resolve, reject) => {
        const script = window.document.createElement("script");
        script.src = `${ORIGIN}${OFFICE}office.js`;
        script.onload = () => resolve();
        script.onerror = () => reject(new Error("office.js did not load from node_modules."));
        window.document.head.append(script);
      });
    },
    deliver(message) {
      setTimeout(() => {
        window.dispatchEvent(
          new window.MessageEvent("message", {
            data: message,
            origin: ORIGIN,
            source: window as unknown as Window,
          }),
        );
      });
    },
    close() {
      window.close();
    },
  };
}
