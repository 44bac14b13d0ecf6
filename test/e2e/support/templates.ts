import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { documentXmlOf } from "./documentXml";
import type { Preview, PreviewLab, PreviewStart } from "./preview";

/** Where documents with something inserted are kept, to be looked at; never committed. */
const folder = join(__dirname, "../pictures/inserted");

/** Keeps a document: `node scripts/checkLibreOffice.mjs --pictures DIR test/e2e/pictures/inserted/*.docx` draws it. */
export function keep(name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name.endsWith(".docx") ? name : `${name}.docx`), bytes);
}

/** The text of XML parts, without their elements. */
export const textOf = (parts: readonly string[]): string =>
  parts
    .join("")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

/** Puts the cursor into the first paragraph that holds these words, as a click would. */
export async function clickInto(preview: Preview, words: string): Promise<void> {
  const frame = await preview.paneFrame();
  await frame.evaluate(async (wanted) => {
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text");
      await context.sync();
      const found = paragraphs.items.find(({ text }) => text.includes(wanted));
      if (found === undefined) throw new Error(`Nothing reads ${wanted}.`);
      found.getRange("Start").select();
      await context.sync();
    });
  }, words);
}

/** Writes other words in the place of these, as a person in Word would. */
export async function typeOver(preview: Preview, words: string, other: string): Promise<void> {
  const frame = await preview.paneFrame();
  await frame.evaluate(
    ([old, now]) =>
      Word.run(async (context) => {
        const found = context.document.body.search(old, { matchCase: true });
        found.load("items/text");
        await context.sync();
        const [only, ...more] = found.items;
        if (only === undefined || more.length > 0)
          throw new Error(`${found.items.length} places read ${old}.`);
        only.insertText(now, "Replace");
        await context.sync();
      }),
    [words, other] as const,
  );
}

/** The document with the text of the first paragraph that holds these words inside a control that can't be edited. */
export function withLocked(docx: Uint8Array, words: string): Uint8Array {
  const name = "word/document.xml";
  const xml = documentXmlOf(docx);
  const paragraph = xml.lastIndexOf("<w:p>", xml.indexOf(words));
  const start = xml.indexOf("<w:r>", Math.max(paragraph, xml.lastIndexOf("<w:p ", xml.indexOf(words))));
  const end = xml.indexOf("</w:p>", start);
  const control = `<w:sdt><w:sdtPr><w:alias w:val="Locked"/><w:tag w:val="locked"/><w:id w:val="7001"/><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${xml.slice(start, end)}</w:sdtContent></w:sdt>`;
  return zipSync({ ...unzipSync(docx), [name]: strToU8(xml.slice(0, start) + control + xml.slice(end)) });
}

/** Counts the round trips of every run from now on, until the function that comes back is called for them. */
export async function countSyncs(preview: Preview): Promise<() => Promise<readonly number[]>> {
  const frame = await preview.paneFrame();
  const counted = await frame.evaluateHandle(() => {
    const counts: number[] = [];
    type Sync = (this: OfficeExtension.ClientRequestContext, passed: unknown) => Promise<unknown>;
    const contexts = OfficeExtension.ClientRequestContext.prototype as { sync: Sync };
    const word = Word as { run: (this: void, ...given: unknown[]) => Promise<unknown> };
    const [{ sync }, { run }] = [contexts, word];
    contexts.sync = function (passed) {
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
      return sync.call(this, passed);
    };
    word.run = (...given) => {
      counts.push(0);
      return run(...given);
    };
    const stop = (): readonly number[] => {
      contexts.sync = sync;
      word.run = run;
      return counts;
    };
    return { stop };
  });
  return () => counted.evaluate(({ stop }) => stop());
}

/** From now on the n-th round trip (from 1) fails once Word has carried it out, as when a connection breaks; only that one. */
export async function failAfterSync(preview: Preview, nth: number): Promise<void> {
  const frame = await preview.paneFrame();
  await frame.evaluate((wanted) => {
    let count = 0;
    type Sync = (this: OfficeExtension.ClientRequestContext, passed: unknown) => Promise<unknown>;
    const contexts = OfficeExtension.ClientRequestContext.prototype as { sync: Sync };
    const { sync } = contexts;
    contexts.sync = async function (passed) {
      // Office.js asks for things by contexts of its own, too.
      const own = this instanceof Word.RequestContext;
      if (own) count += 1;
      const fails = own && count === wanted;
      const answer = await sync.call(this, passed);
      if (!fails) return answer;
      contexts.sync = sync;
      throw Object.assign(new Error("Word said no."), { code: "GeneralException", debugInfo: {} });
    };
  }, nth);
}

/** Runs a test over the gallery of a fresh pane; no fault of the page and no foreign server may come of it. */
export async function openedTemplates(
  lab: PreviewLab,
  start: PreviewStart,
  test: (preview: Preview) => Promise<void>,
): Promise<void> {
  const preview = await lab.open(start);
  try {
    await preview.pane.getByRole("tab", { name: "Templates" }).click();
    await preview.pane.getByRole("searchbox", { name: "Find a template" }).waitFor();
    await test(preview);
    expect(preview.pageErrors).toEqual([]);
    expect(preview.foreignRequests).toEqual([]);
  } finally {
    await preview.close();
  }
}

export const card = (preview: Preview, title: string) =>
  preview.pane.getByRole("button", { name: new RegExp(`^${title}`) }).first();

/** Types into the fields, by their labels. */
export async function fill(preview: Preview, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await preview.pane.getByLabel(label).first().fill(value);
  }
}

export const saved = async (preview: Preview): Promise<string> => documentXmlOf(await preview.save());

/** Puts the form in and waits for the line that says so. */
export async function putIn(preview: Preview, title: string): Promise<void> {
  await preview.button("Put it in the plan").click();
  await preview.pane.getByText(`“${title}” is in the plan.`).waitFor();
}
