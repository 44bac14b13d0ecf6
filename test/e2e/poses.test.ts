import { changedWords, documentXmlOf } from "./support/documentXml";
import { PreviewLab, sampleBytes } from "./support/preview";
import type { Preview } from "./support/preview";

const sample = "outline-child-protection-plan.docx";
const original = sampleBytes(sample);

let lab: PreviewLab;
beforeAll(async () => {
  lab = await PreviewLab.start();
}, 60_000);
afterAll(() => lab.stop());

async function posing(pose: string, test: (preview: Preview) => Promise<void>): Promise<void> {
  const preview = await lab.open({ sample, pose });
  try {
    await test(preview);
    expect(preview.pageErrors).toEqual([]);
  } finally {
    await preview.close();
  }
}

async function changesSaved(preview: Preview): Promise<(readonly [string, string])[]> {
  const stretches = changedWords(documentXmlOf(original), documentXmlOf(await preview.save()));
  return stretches.map(({ before, after }) => [before, after] as const);
}

async function replaceFirst(preview: Preview, words: string): Promise<string> {
  const count = await preview.count();
  await preview.open(words);
  const [suggestion = ""] = await preview.suggestions();
  await preview.button("Replace").click();
  await preview.waitForCount(count - 1);
  return suggestion;
}

describe("a Word that cannot underline", () => {
  it.each(["word-1.3", "word-1.8-perpetual"])(
    "%s: lists, says why, replaces, colours and takes the colours away again",
    (pose) =>
      posing(pose, async (preview) => {
        await preview.check();
        expect(await preview.marks().count()).toBe(0);
        await preview.pane.getByText("Not underlined in this Word.").waitFor();
        await preview.button("Colour the words").click();
        await preview.button("Take the colours away").waitFor();
        expect((await changesSaved(preview)).length).toBeGreaterThan(5);
        await preview.button("Take the colours away").click();
        await preview.pane.getByText("The colours are gone.").waitFor();
        expect(await changesSaved(preview)).toEqual([]);
        const suggestion = await replaceFirst(preview, "siblings");
        expect(await changesSaved(preview)).toEqual([["siblings", suggestion]]);
      }),
    120_000,
  );

  it(
    "word-1.3: takes the colours away after the pane was closed and opened again",
    () =>
      posing("word-1.3", async (preview) => {
        await preview.check();
        await preview.button("Colour the words").click();
        await preview.button("Take the colours away").waitFor();
        await preview.page.getByRole("button", { name: "Reopen pane" }).click();
        await preview.button("Take the colours away").click();
        await preview.button("Take the colours away").waitFor({ state: "detached" });
        expect(await changesSaved(preview)).toEqual([]);
      }),
    120_000,
  );
});

describe("a document that cannot be edited", () => {
  it(
    "is checked; replacing says why not and writes nothing",
    () =>
      posing("read-only", async (preview) => {
        const count = await preview.check();
        expect(count).toBeGreaterThan(10);
        await preview.open("siblings");
        await preview.button("Replace").click();
        await preview.pane.getByText("This document can't be edited at the moment.").waitFor();
        expect(await preview.count()).toBe(count);
        expect(await changesSaved(preview)).toEqual([]);
      }),
    90_000,
  );
});

describe("a slow Word", () => {
  it(
    "is waited for",
    () =>
      posing("slow", async (preview) => {
        await preview.button("Check plan").click();
        await preview.status().filter({ hasText: "Reading the plan" }).waitFor();
        expect(await preview.count()).toBeGreaterThan(10);
        const suggestion = await replaceFirst(preview, "siblings");
        expect(await changesSaved(preview)).toEqual([["siblings", suggestion]]);
      }),
    120_000,
  );
});

describe("a Word that fails now and then", () => {
  it(
    "is asked again by the person, and ends with the change and nothing else",
    () =>
      posing("failing-now-and-then", async (preview) => {
        for (let attempt = 0; attempt < 5; attempt += 1) {
          await preview.button("Check plan").click();
          await preview
            .status()
            .filter({ hasText: /findings|could not be checked/ })
            .waitFor();
          if (/findings/.test(await preview.status().innerText())) break;
        }
        expect(await preview.count()).toBeGreaterThan(10);
        const count = await preview.count();
        await preview.open("siblings");
        const [suggestion = ""] = await preview.suggestions();
        const problem = preview.pane.getByText("The words were not replaced");
        for (let attempt = 0; attempt < 5 && (await preview.count()) === count; attempt += 1) {
          await preview.button("Replace").click();
          const done = preview.status().filter({ hasText: `${count - 1} findings` });
          await done.or(problem).first().waitFor();
        }
        await preview.waitForCount(count - 1);
        expect(await changesSaved(preview)).toEqual([["siblings", suggestion]]);
      }),
    120_000,
  );
});

describe("a plan that changed between check and replace", () => {
  it(
    "is not written to; checking again is offered and works",
    () =>
      posing("word-1.3", async (preview) => {
        await preview.check();
        await preview.open("siblings");
        await preview.page.getByText("She makes up bottles").first().click();
        await preview.page.keyboard.press("Home");
        await preview.page.keyboard.type("Every day ");
        await preview.button("Replace").click();
        await preview.pane.getByText("The plan has changed since it was checked").waitFor();
        expect((await changesSaved(preview)).map(([before]) => before)).not.toContain("siblings");
        await preview.button("Check again").first().click();
        await preview.count();
        await replaceFirst(preview, "siblings");
        expect((await changesSaved(preview)).map(([before]) => before)).toContain("siblings");
      }),
    90_000,
  );
});
