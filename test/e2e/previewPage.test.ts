import { changedWords, documentXmlOf, partOf } from "./support/documentXml";
import { PreviewLab, sampleBytes } from "./support/preview";
import type { Preview } from "./support/preview";

/**
 * The page between the editor and Office.js, asked from inside the pane through Microsoft's own client.
 * What is evaluated in the pane runs in the browser and sees nothing of this file.
 */
const sample = "safety-plan.docx";
const original = sampleBytes(sample);

let lab: PreviewLab;
let preview: Preview;
beforeAll(async () => {
  lab = await PreviewLab.start();
}, 60_000);
afterAll(() => lab.stop());
beforeEach(async () => {
  preview = await lab.open({ sample });
}, 60_000);
afterEach(() => preview.close());

/** The first words of the sample's danger statement: a paragraph of one run, easy to find again. */
const opening = "Marcus, Gemma and Ray";

it("tells the pane of what is typed into the document", async () => {
  const pane = await preview.paneFrame();
  await pane.evaluate(async () => {
    await Word.run(async (context) => {
      context.document.onParagraphChanged.add(() => {
        document.body.dataset["heard"] = "yes";
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  await preview.page.getByText(opening).first().click();
  await preview.page.keyboard.type("Today ");
  await preview.pane.locator("body[data-heard=yes]").waitFor();
  expect(changedWords(documentXmlOf(original), documentXmlOf(await preview.save()))).toHaveLength(1);
}, 60_000);

it("makes one step to undo of what one batch wrote", async () => {
  const pane = await preview.paneFrame();
  await pane.evaluate(async (words) => {
    await Word.run(async (context) => {
      const found = context.document.body.search(words);
      found.load("items");
      await context.sync();
      const range = found.items[0];
      if (range === undefined) throw new Error("not found");
      range.insertText("Everybody", "Replace");
      context.document.body.paragraphs.getFirst().insertText("Our plan for safety", "Replace");
      await context.sync();
    });
  }, opening);
  const written = changedWords(documentXmlOf(original), documentXmlOf(await preview.save()));
  expect(new Set(written.map(({ paragraph }) => paragraph)).size).toBe(2);
  await preview.page.getByRole("button", { name: /^Undo/ }).first().click();
  expect(changedWords(documentXmlOf(original), documentXmlOf(await preview.save()))).toEqual([]);
}, 60_000);

it("puts a comment in on a copy, loads the copy back, and says so", async () => {
  const pane = await preview.paneFrame();
  await pane.evaluate(async (words) => {
    await Word.run(async (context) => {
      const found = context.document.body.search(words);
      found.load("items");
      await context.sync();
      found.items[0]?.insertComment("Who else was there?");
      await context.sync();
    });
  }, opening);
  const comments = partOf(await preview.save(), "word/comments.xml");
  expect(comments).toContain("Who else was there?");
  expect(comments).toContain("What would Maisie see if this were happening?");
  expect((await preview.unanswered()).join()).toContain("loaded back");
  expect(await preview.check()).toBeGreaterThan(5);
}, 60_000);

it("says loudly what the host does not answer", async () => {
  const pane = await preview.paneFrame();
  const code = await pane.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.getOoxml();
      await context.sync();
      return "answered";
    }).catch((error: { code?: string }) => error.code ?? "no code"),
  );
  expect(code).toBe("NotImplemented");
  await preview.page.getByText("Not answered as in Word: 1").waitFor();
  expect((await preview.unanswered()).join()).toContain("Body.getOoxml");
}, 60_000);

it("keeps settings with the saved bytes and with nothing else", async () => {
  const pane = await preview.paneFrame();
  await pane.evaluate(
    () =>
      new Promise<void>((resolve) => {
        Office.context.document.settings.set("kept", "here");
        Office.context.document.settings.saveAsync(() => resolve());
      }),
  );
  const saved = await preview.save();
  const kept = async () => {
    const frame = await preview.paneFrame();
    return frame.evaluate(() => String(Office.context.document.settings.get("kept")));
  };
  await preview.openFile("other.docx", sampleBytes("child-in-need-plan.docx"));
  await preview.waitForDocument("other.docx");
  expect(await kept()).toBe("null");
  await preview.openFile("saved.docx", saved);
  await preview.waitForDocument("saved.docx");
  expect(await kept()).toBe("here");
}, 60_000);
