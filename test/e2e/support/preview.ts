import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { serveFolder } from "./serveFolder";
import type { FolderServer } from "./serveFolder";

const root = join(__dirname, "../../..");
/** Pictures to look at; never committed. */
const pictures = join(root, "test/e2e/pictures");

export const sampleNames = [
  "outline-child-protection-plan.docx",
  "child-in-need-plan.docx",
  "safety-plan.docx",
] as const;

export type SampleName = (typeof sampleNames)[number];

export function sampleBytes(name: SampleName): Uint8Array {
  return new Uint8Array(readFileSync(join(root, "assets/samples", name)));
}

export interface PreviewStart {
  readonly sample?: SampleName;
  readonly pose?: string;
  readonly theme?: "light" | "dark";
  readonly width?: "320" | "450";
  /** As with a contrast theme of Windows. */
  readonly contrast?: true;
  /** Height of the browser's window; the pane takes what the bars above and below it leave. */
  readonly height?: number;
}

/** A row of the list of findings: the words first, then what kind of finding they are. */
export interface ListedFinding {
  readonly surface: string;
  readonly kind: string;
}

/** One open preview page with its pane, driven as a person would: by names and roles. */
export class Preview {
  readonly pane: FrameLocator;
  readonly findings: Locator;
  /** Addresses outside the preview's own server that the page or the pane asked for. */
  readonly foreignRequests: string[] = [];
  readonly pageErrors: string[] = [];
  readonly #folders: string[] = [];

  constructor(
    readonly page: Page,
    origin: string,
  ) {
    this.pane = page.frameLocator('iframe[title="Plain Plan"]');
    this.findings = this.pane.getByRole("list", { name: "Findings" });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) this.foreignRequests.push(url);
    });
    page.on("pageerror", (error) => this.pageErrors.push(error.message));
  }

  /** The pane's window, for scripts that have to run inside it. */
  async paneFrame(): Promise<Frame> {
    const element = await this.page.locator('iframe[title="Plain Plan"]').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error("The pane has no frame.");
    return frame;
  }

  status(): Locator {
    return this.pane.getByRole("status").first();
  }

  button(name: string): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  /** Presses the button and waits for the count. Resolves to it. */
  async check(): Promise<number> {
    await this.button("Check plan").click();
    return this.count();
  }

  /** The number that the status says, as soon as it says one. */
  async count(): Promise<number> {
    await this.status()
      .filter({ hasText: /^(\d+ findings?|No findings)$/ })
      .waitFor();
    return Number.parseInt((await this.status().innerText()).replace("No findings", "0"), 10);
  }

  /** Waits until the status says this number. */
  async waitForCount(count: number): Promise<void> {
    const text = count === 0 ? "No findings" : `${count} ${count === 1 ? "finding" : "findings"}`;
    await this.status()
      .filter({ hasText: new RegExp(`^${text}$`) })
      .waitFor();
  }

  /** The rows as they stand. A long list draws only what is in sight. */
  async listed(): Promise<ListedFinding[]> {
    const names = await this.findings
      .locator(":scope > li")
      .evaluateAll((items) => items.map((item) => item.getAttribute("aria-label") ?? ""));
    return names.map((name) => {
      const colon = name.lastIndexOf(": ");
      return { surface: name.slice(0, colon), kind: name.slice(colon + 2) };
    });
  }

  /** The n-th row (from 0) whose words are exactly these. */
  row(surface: string, nth = 0): Locator {
    return this.findings
      .getByRole("listitem", { name: new RegExp(`^${surface}: [a-z ]+$`) })
      .nth(nth)
      .getByRole("button")
      .first();
  }

  /** Opens the card of a row, if it is not open. */
  async open(surface: string, nth = 0): Promise<void> {
    const row = this.row(surface, nth);
    if ((await row.getAttribute("aria-expanded")) !== "true") await row.click();
  }

  /** The suggestions of the open card, best first, without the digits that are their keys. */
  async suggestions(): Promise<string[]> {
    return this.pane
      .getByRole("group", { name: "What you could write" })
      .getByRole("button")
      .evaluateAll((buttons) => buttons.map((button) => button.querySelector("span")?.textContent ?? ""));
  }

  /** Presses Save .docx and answers the bytes that the browser keeps. */
  async save(): Promise<Uint8Array> {
    const [saved] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "Save .docx" }).click(),
    ]);
    return new Uint8Array(readFileSync(await saved.path()));
  }

  /** Chooses a file with this name. From disk, as a large one sent to the browser in a message may end it. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), "plain-plan-"));
    const file = join(folder, name);
    writeFileSync(file, bytes);
    this.#folders.push(folder);
    await this.page.getByLabel("Open a .docx").setInputFiles(file);
  }

  /** Closes the page and takes away the files that were chosen in it. */
  async close(): Promise<void> {
    await this.page.context().close();
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }

  /** Waits until the page has opened this document and its pane stands. */
  async waitForDocument(name: string): Promise<void> {
    await this.page.locator("main[aria-busy=false]").waitFor();
    const chosen = this.page.getByLabel("Sample plan").locator("option:checked");
    await chosen.and(this.page.locator("option", { hasText: name })).waitFor({ state: "attached" });
    await this.button("Check plan").waitFor();
  }

  /** Underlined stretches that are painted at the moment. */
  marks(): Locator {
    return this.page.locator(".annotation");
  }

  /** What the page's log says was not answered as in Word. */
  async unanswered(): Promise<string[]> {
    return this.page.getByRole("log", { includeHidden: true }).locator("li").allInnerTexts();
  }

  async picture(name: string, of: "page" | "pane" = "page"): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    const path = join(pictures, `${name}.png`);
    if (of === "page") await this.page.screenshot({ path });
    else await this.page.locator('iframe[title="Plain Plan"]').screenshot({ path });
  }
}

/** A browser and a server of the preview build for the tests of one file. */
export class PreviewLab {
  private constructor(
    readonly browser: Browser,
    readonly server: FolderServer,
  ) {}

  static async start(): Promise<PreviewLab> {
    return new PreviewLab(await launchBrowser(), await serveFolder(join(root, "dist-preview")));
  }

  /** Opens the page in a fresh profile and waits for the pane. */
  async open({ sample, pose, theme, width, contrast, height = 900 }: PreviewStart = {}): Promise<Preview> {
    const context = await this.browser.newContext({
      viewport: { width: 1440, height },
      colorScheme: theme ?? "light",
      forcedColors: contrast === true ? "active" : "none",
      acceptDownloads: true,
    });
    const page = await context.newPage();
    const preview = new Preview(page, this.server.origin);
    const query = new URLSearchParams(
      Object.entries({ sample, pose, theme, width }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    );
    await page.goto(`${this.server.origin}/?${query}`);
    await preview.button("Check plan").waitFor();
    return preview;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
