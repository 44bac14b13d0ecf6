import { changedWords, documentXmlOf } from "./support/documentXml";
import type { Stretch } from "./support/documentXml";
import { PreviewLab, sampleBytes } from "./support/preview";
import type { Preview } from "./support/preview";
import { cases } from "./mainJob.cases";

let lab: PreviewLab;
beforeAll(async () => {
  lab = await PreviewLab.start();
}, 60_000);
afterAll(() => lab.stop());

/** The words in which the two differ: "foster carers" and "foster family" differ in their last. */
function differing(words: string, by: string): [string, string] {
  const [before, after] = [words.split(" "), by.split(" ")];
  while (before.length > 0 && before[0] === after[0]) [before, after].forEach((list) => list.shift());
  while (before.length > 0 && before.at(-1) === after.at(-1)) [before, after].forEach((list) => list.pop());
  return [before.join(" "), after.join(" ")];
}

/** That these words alone became others, so many times, and that each new one has a format which the old had. */
function expectReplaced(stretches: readonly Stretch[], words: string, by: string, times: number): void {
  const pairs = stretches.map(({ before, after }) => [before, after]);
  expect(pairs).toEqual(new Array(times).fill(differing(words, by)));
  for (const { formatsBefore, formatsAfter } of stretches) {
    expect([...formatsAfter].filter((format) => !formatsBefore.has(format))).toEqual([]);
  }
}

/**
 * That every word is back. A word that stood in several formats may be back in one of them: Office.js gives an
 * add-in no way to Word's own undo, so the words are written again. Ctrl+Z in Word brings all formats back.
 */
function expectPutBack(stretches: readonly Stretch[]): void {
  for (const { before, after, formatsBefore, formatsAfter } of stretches) {
    expect(after).toBe(before);
    expect(formatsBefore.size).toBeGreaterThan(1);
    expect([...formatsAfter].filter((format) => !formatsBefore.has(format))).toEqual([]);
  }
}

async function changesSince(preview: Preview, original: Uint8Array): Promise<Stretch[]> {
  return changedWords(documentXmlOf(original), documentXmlOf(await preview.save()));
}

describe.each(cases)("$sample", ({ sample, inOrder, never, replaceOne, replaceAll }) => {
  let preview: Preview;
  const original = sampleBytes(sample);
  beforeAll(async () => {
    preview = await lab.open({ sample });
  }, 60_000);
  afterAll(() => preview.close());

  it("lists its findings in the order of the text", async () => {
    const count = await preview.check();
    const listed = await preview.listed();
    expect(count).toBeGreaterThanOrEqual(listed.length);
    expect(listed.length).toBeGreaterThanOrEqual(inOrder.length);
    const surfaces = listed.map(({ surface }) => surface);
    let from = -1;
    for (const words of inOrder) {
      const at = surfaces.indexOf(words, from + 1);
      if (at < 0)
        throw new Error(
          `“${words}” is not listed after ${surfaces[from] ?? "the start"}: ${surfaces.join(", ")}`,
        );
      from = at;
    }
    expect(surfaces.filter((surface) => never.includes(surface))).toEqual([]);
  }, 60_000);

  it("underlines them and leaves the document as it was", async () => {
    await preview.marks().first().waitFor();
    expect(await preview.marks().count()).toBeGreaterThan(5);
    expect(await changesSince(preview, original)).toEqual([]);
  }, 60_000);

  it("replaces one, keeps the formatting, and puts it back", async () => {
    const count = await preview.count();
    const before = await preview.save();
    await preview.open(replaceOne);
    const [suggestion = ""] = await preview.suggestions();
    await preview.button("Replace").click();
    await preview.waitForCount(count - 1);
    expectReplaced(await changesSince(preview, before), replaceOne, suggestion, 1);
    await preview.button("Undo").click();
    await preview.waitForCount(count);
    expectPutBack(await changesSince(preview, before));
  }, 60_000);

  it("replaces all that are equal, saves, and opens what it saved", async () => {
    const count = await preview.count();
    const before = await preview.save();
    const equal = (await preview.listed()).filter(({ surface }) => surface === replaceAll).length;
    await preview.open(replaceAll);
    const [suggestion = ""] = await preview.suggestions();
    await preview.button("Replace all like this").click();
    await preview.waitForCount(count - equal);
    const saved = await preview.save();
    const changes = changedWords(documentXmlOf(before), documentXmlOf(saved));
    expectReplaced(changes, replaceAll, suggestion, equal);
    await preview.openFile("saved again.docx", saved);
    await preview.waitForDocument("saved again.docx");
    expect(await preview.check()).toBe(count - equal);
    expect(changedWords(documentXmlOf(saved), documentXmlOf(await preview.save()))).toEqual([]);
  }, 90_000);

  it("ignores one here and one everywhere, and takes both back", async () => {
    const count = await preview.count();
    const before = await preview.listed();
    const [first] = before;
    if (first === undefined) throw new Error("Nothing is listed.");
    await preview.open(first.surface);
    await preview.button("Ignore here").click();
    await preview.waitForCount(count - 1);
    await preview.button("Undo").click();
    await preview.waitForCount(count);
    expect(await preview.listed()).toEqual(before);
  }, 60_000);

  it("asks nothing of any other server, and meets no error", () => {
    expect(preview.foreignRequests).toEqual([]);
    expect(preview.pageErrors).toEqual([]);
  });
});
