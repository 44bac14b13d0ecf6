import { cameIn, documentXmlOf, partOf } from "./support/documentXml";
import { pagesInLibreOffice } from "./support/libreOffice";
import { Preview, PreviewLab, sampleBytes, sampleNames } from "./support/preview";
import type { PreviewStart } from "./support/preview";
import {
  card,
  clickInto,
  fill,
  keep,
  openedTemplates,
  putIn,
  saved,
  textOf,
  typeOver,
} from "./support/templates";
import { hostile, objective } from "./templates.cases";

const sample = "child-in-need-plan.docx";
const original = documentXmlOf(sampleBytes(sample));

let lab: PreviewLab;
beforeAll(async () => {
  lab = await PreviewLab.start();
}, 60_000);
afterAll(() => lab.stop());

const opened = (start: PreviewStart, test: (preview: Preview) => Promise<void>): Promise<void> =>
  openedTemplates(lab, { sample, ...start }, test);

describe.each(["word-1.8", "word-1.3"])("%s", (pose) => {
  it(
    "inserts an objective at the cursor, alone in the document; undone it is as before",
    () =>
      opened({ pose }, async (preview) => {
        await clickInto(preview, "The plan");
        await card(preview, "SMART objective").click();
        await fill(preview, objective.fields);
        await preview.pane.getByRole("radio", { name: "until" }).check();
        const letters = preview.pane.getByRole("list", { name: "The five letters" }).getByRole("listitem");
        await preview.pane.getByRole("listitem", { name: "Timely: There" }).waitFor();
        expect(await letters.count()).toBe(5);
        await preview.button("See how it reads").click();
        await preview.pane
          .getByRole("region", { name: "How it will read" })
          .getByText(objective.reads)
          .waitFor();
        await preview.pane.getByRole("radio", { name: "Below the line with the cursor" }).check();
        await putIn(preview, "SMART objective");
        expect(textOf(cameIn(original, await saved(preview)))).toBe(objective.reads);
        await preview.button("Undo").click();
        await preview.pane.getByText("It is gone from the plan again.").waitFor();
        expect(cameIn(original, await saved(preview))).toEqual([]);
      }),
    90_000,
  );

  it(
    "opens it again after saving, and writes what was changed back",
    () =>
      opened({ pose }, async (preview) => {
        await clickInto(preview, "The plan");
        await card(preview, "SMART objective").click();
        await fill(preview, objective.fields);
        await preview.pane.getByRole("radio", { name: "until" }).check();
        await putIn(preview, "SMART objective");
        await preview.openFile("again.docx", await preview.save());
        await preview.waitForDocument("again.docx");
        await preview.pane.getByRole("tab", { name: "Templates" }).click();
        await preview.pane.getByRole("button", { name: /^Change SMART objective/ }).click();
        const who = preview.pane.getByLabel("Who will do it?");
        expect(await who.inputValue()).toBe("Tracey");
        await who.fill("Donna");
        await preview.button("Write it back").click();
        await preview.pane.getByText("“SMART objective” is changed in the plan.").waitFor();
        expect(textOf(cameIn(original, await saved(preview)))).toBe(
          objective.reads.replace("Tracey", "Donna"),
        );
        await preview.button("Undo").click();
        await preview.pane.getByText(/is back/).waitFor();
        expect(textOf(cameIn(original, await saved(preview)))).toBe(objective.reads);
      }),
    120_000,
  );

  it(
    "inserts a contingency with its list",
    () =>
      opened({ pose }, async (preview) => {
        await card(preview, "If the plan is not working").click();
        await fill(preview, {
          "What would we see?": "Alfie is late for school",
          "How much or how often?": "more than 3 times",
          "Who will look out for these signs?": "Paul Reed",
          "How often will they look?": "every 4 weeks",
          "Who acts if a sign is there?": "Paul Reed",
          "What will they do?": "hold a meeting with the family",
          "Within how many working days?": "5",
          "Who in the family will help?": "Donna",
          "What will they do to help?": "have Alfie to stay",
        });
        await preview.pane.getByRole("listitem", { name: "by when: There" }).waitFor();
        await preview.pane.getByRole("radio", { name: "At the end of this plan" }).check();
        await putIn(preview, "If the plan is not working");
        const parts = cameIn(original, await saved(preview));
        expect(textOf(parts)).toContain("Alfie is late for school more than 3 times.");
        expect(parts.join("")).toMatch(/w:val="Heading2"/);
        expect(parts.join("")).toContain("<w:numPr>");
      }),
    90_000,
  );

  it.each(["Outline child protection plan", "Gloucestershire plan"])(
    "inserts the whole plan “%s” with real header rows at the end",
    (plan) =>
      opened({ pose }, async (preview) => {
        await card(preview, plan).click();
        await putIn(
          preview,
          (await preview.pane.getByRole("heading", { level: 2 }).first().innerText()).trim(),
        );
        const parts = cameIn(original, await saved(preview)).join("");
        expect(parts).toContain("<w:tblHeader");
        expect(parts).toMatch(/w:val="Heading1"/);
        await preview.button("Undo").click();
        await preview.pane.getByText("It is gone from the plan again.").waitFor();
        expect(cameIn(original, await saved(preview))).toEqual([]);
      }),
    120_000,
  );
});

describe("what nobody should type", () => {
  it.each(hostile)(
    "$name",
    ({ typed, refused }) =>
      opened({}, async (preview) => {
        await card(preview, "SMART objective").click();
        await fill(preview, { "What will they do?": typed });
        if (refused !== null) {
          await preview.pane.getByText(refused).waitFor();
          expect(await preview.button("Put it in the plan").getAttribute("aria-disabled")).toBe("true");
          expect(cameIn(original, await saved(preview))).toEqual([]);
          return;
        }
        await preview.pane.getByRole("radio", { name: "At the end of this plan" }).check();
        await putIn(preview, "SMART objective");
        expect(textOf(cameIn(original, await saved(preview)))).toContain(typed);
      }),
    90_000,
  );
});

describe("the page for the family", () => {
  it.each(sampleNames)(
    "%s: filled from the plan, it stands behind it on a page of its own",
    (name) =>
      opened({ sample: name }, async (preview) => {
        await card(preview, "Fridge plan").click();
        await preview.pane.getByText("Filled in from this plan", { exact: false }).waitFor();
        await putIn(preview, "Fridge plan");
        const bytes = await preview.save();
        keep(`fridge-${name}`, bytes);
        const parts = cameIn(documentXmlOf(sampleBytes(name)), documentXmlOf(bytes));
        expect(parts[0]).toContain('<w:br w:type="page">');
        expect(parts[1]).toMatch(/w:val="Heading1"/);
        expect(parts.filter((part) => part.startsWith("<w:tbl"))).toHaveLength(2);
      }),
    90_000,
  );
});

describe("the page for the family as a document of its own", () => {
  /** Opens the form, chooses the new document and presses the button; Word then asks. */
  async function ask(preview: Preview): Promise<void> {
    await card(preview, "Fridge plan").click();
    await preview.pane.getByText("Filled in from this plan", { exact: false }).waitFor();
    await preview.pane.getByRole("radio", { name: "In a new document" }).check();
    await preview.button("Open it in Word").click();
    await preview.pane.getByText(/^Word asks you first, then opens “Fridge plan”/).waitFor();
  }
  const answer = (preview: Preview, name: string) =>
    preview.page.getByRole("alertdialog").getByRole("button", { name });

  it.each([...sampleNames.map((name) => [name, "word-1.8"] as const), [sampleNames[0], "word-1.3"] as const])(
    "%s as %s: says what it says at the end of the plan, on one page, and the plan is as it was",
    (name, pose) =>
      opened({ sample: name, pose }, async (preview) => {
        const before = sampleBytes(name);
        await ask(preview);
        const [page] = await Promise.all([
          preview.page.context().waitForEvent("page"),
          answer(preview, "OK").click(),
        ]);
        const made = new Preview(page, lab.server.origin);
        await made.button("Check plan").waitFor();
        const bytes = await made.save();
        keep(`fridge-document-${pose}-${name}`, bytes);
        expect(cameIn(documentXmlOf(before), await saved(preview))).toEqual([]);

        const xml = documentXmlOf(bytes);
        expect(xml).toMatch(/w:val="Heading1"/);
        expect(xml.match(/<w:tblHeader/g)).toHaveLength(2);
        expect(partOf(bytes, "docProps/core.xml")).toMatch(/<dc:title>Our plan for /);
        expect(partOf(bytes, "docProps/core.xml")).toContain("<dc:language>en-GB</dc:language>");
        expect(await made.check()).toBe(0);
        expect(await made.unanswered()).toEqual([]);
        expect(made.pageErrors).toEqual([]);
        expect(made.foreignRequests).toEqual([]);
        expect([1, null]).toContain(pagesInLibreOffice(bytes));

        await preview.pane.getByRole("radio", { name: "At the end of this plan" }).check();
        await putIn(preview, "Fridge plan");
        expect(textOf(cameIn(documentXmlOf(before), await saved(preview)))).toBe(textOf([xml]));
        expect(await preview.unanswered()).toEqual([]);
      }),
    120_000,
  );

  it(
    "opens nothing when the person says no, and can be asked for again",
    () =>
      opened({}, async (preview) => {
        await ask(preview);
        await answer(preview, "Cancel").click();
        expect(await preview.page.getByRole("alertdialog").count()).toBe(0);
        expect(preview.page.context().pages()).toHaveLength(1);
        await preview.button("Open it in Word").click();
        await answer(preview, "OK").waitFor();
      }),
    60_000,
  );

  it(
    "comes with the code that makes it, which the pane does not load before",
    () =>
      opened({}, async (preview) => {
        const loaded: string[] = [];
        preview.page.on("request", (request) => loaded.push(request.url()));
        await card(preview, "Fridge plan").click();
        await preview.pane.getByRole("radio", { name: "In a new document" }).check();
        expect(loaded.filter((url) => url.endsWith(".js"))).toEqual([]);
        await preview.button("Open it in Word").click();
        await answer(preview, "OK").waitFor();
        expect(loaded.filter((url) => url.endsWith(".chunk.js"))).not.toEqual([]);
      }),
    60_000,
  );
});

describe("what someone changed inside", () => {
  it(
    "is told and asked about, also after saving and opening again; “no” leaves it, “yes” writes over it",
    () =>
      opened({}, async (preview) => {
        await card(preview, "SMART objective").click();
        await fill(preview, objective.fields);
        await preview.pane.getByRole("radio", { name: "until" }).check();
        await preview.pane.getByRole("radio", { name: "At the end of this plan" }).check();
        await putIn(preview, "SMART objective");
        await typeOver(preview, "Tracey will get Alfie", "Nan will get Alfie");
        await preview.openFile("again.docx", await preview.save());
        await preview.waitForDocument("again.docx");
        await preview.pane.getByRole("tab", { name: "Templates" }).click();
        await preview.pane.getByText("Someone has changed it since").first().waitFor();
        await preview.pane.getByRole("button", { name: /^Change SMART objective/ }).click();
        const who = preview.pane.getByLabel("Who will do it?");
        expect(await who.inputValue()).toBe("Nan");
        await who.fill("Donna");
        await preview.button("Write it back").click();
        await preview.pane.getByText("1 line reads otherwise.").first().waitFor();
        await preview.button("Leave the plan as it is").click();
        expect(textOf(cameIn(original, await saved(preview)))).toContain("Nan will get Alfie");
        await preview.button("Write it back").click();
        await preview.button("Write it back all the same").click();
        await preview.pane.getByText("“SMART objective” is changed in the plan.").waitFor();
        expect(textOf(cameIn(original, await saved(preview)))).toContain("Donna will get Alfie");
      }),
    120_000,
  );
});

describe("the pane that closes", () => {
  it(
    "offers what was typed when it is opened again",
    () =>
      opened({}, async (preview) => {
        await card(preview, "SMART objective").click();
        await fill(preview, { "Who will do it?": "Tracey" });
        await preview.page.reload();
        await preview.button("Check plan").waitFor();
        await preview.pane.getByRole("tab", { name: "Templates" }).click();
        await preview.button("Go on with it").click();
        expect(await preview.pane.getByLabel("Who will do it?").inputValue()).toBe("Tracey");
      }),
    90_000,
  );
});

describe("the gallery", () => {
  /**
   * Milliseconds from the press to the drawn gallery; the budget of 100 is for a machine that does nothing else. Of 30
   * openings in Chromium on two cores that others were using, the median was 21 and the slowest 35.
   */
  it(
    "opens in well under a blink",
    () =>
      opened({}, async (preview) => {
        const frame = await preview.paneFrame();
        const times: number[] = [];
        for (let round = 0; round < 5; round += 1) {
          await preview.pane.getByRole("tab", { name: "Coach" }).click();
          times.push(
            await frame.evaluate(async () => {
              const tab = [...document.querySelectorAll<HTMLElement>("[role=tab]")].at(-1);
              const start = performance.now();
              tab?.click();
              while (document.querySelector("[role=search]") === null) await Promise.resolve();
              document.body.getBoundingClientRect();
              return performance.now() - start;
            }),
          );
        }
        expect(Math.min(...times)).toBeLessThan(100);
      }),
    60_000,
  );
});
