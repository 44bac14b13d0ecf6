import { cameIn, cameInside, documentXmlOf } from "./support/documentXml";
import { PreviewLab, sampleBytes } from "./support/preview";
import type { Preview, PreviewStart } from "./support/preview";
import {
  card,
  clickInto,
  failAfterSync,
  fill,
  openedTemplates,
  putIn,
  saved,
  textOf,
  withLocked,
} from "./support/templates";
import { objective } from "./templates.cases";

const sample = "child-in-need-plan.docx";
const original = documentXmlOf(sampleBytes(sample));

let lab: PreviewLab;
beforeAll(async () => {
  lab = await PreviewLab.start();
}, 60_000);
afterAll(() => lab.stop());

const opened = (start: PreviewStart, test: (preview: Preview) => Promise<void>): Promise<void> =>
  openedTemplates(lab, { sample, ...start }, test);

describe("a table with merged cells", () => {
  it(
    "takes no row: says so, offers the other places, and the plan is as it was",
    () =>
      opened({}, async (preview) => {
        await clickInto(preview, "Mum making appropriate choices");
        await card(preview, "SMART objective").click();
        await fill(preview, objective.fields);
        await preview.pane.getByRole("radio", { name: "until" }).check();
        await preview.pane.getByRole("radio", { name: "A new row below the cursor" }).check();
        await preview.button("Put it in the plan").click();
        await preview.pane
          .getByText(/This table has merged cells, so a row can't be added safely/)
          .first()
          .waitFor();
        expect(await preview.pane.getByRole("radio", { name: "A new row below the cursor" }).count()).toBe(0);
        expect(cameInside(original, await saved(preview)).parts).toEqual([]);
        await preview.pane.getByRole("radio", { name: "In the cell with the cursor" }).check();
        await putIn(preview, "SMART objective");
        const { parts, inside } = cameInside(original, await saved(preview));
        expect([textOf(parts), inside]).toEqual([objective.reads, ["w:tbl", "w:tr", "w:tc"]]);
      }),
    90_000,
  );
});

describe("a part of the form that is locked", () => {
  it(
    "takes nothing, says so, and the end of the document does",
    () =>
      opened({}, async (preview) => {
        await preview.openFile("locked.docx", withLocked(sampleBytes(sample), "The children came"));
        await preview.waitForDocument("locked.docx");
        const before = await saved(preview);
        await preview.pane.getByRole("tab", { name: "Templates" }).click();
        await clickInto(preview, "The children came");
        await card(preview, "Danger statement").click();
        // The preview's editor puts no cursor into locked text, so that nobody can say where it is.
        await preview.pane.getByText("Word does not say where the cursor is just now.").waitFor();
        expect(
          await preview.pane.getByRole("radio", { name: "Below the line with the cursor" }).count(),
        ).toBe(0);
        await putIn(preview, "Danger statement");
        expect(cameIn(before, await saved(preview))).toHaveLength(1);
      }),
    90_000,
  );
});

describe("a cursor outside of the text", () => {
  it.each([
    { where: "the header", words: "CONFIDENTIAL: CIN plan" },
    { where: "the footer", words: "A made-up family, for training only" },
  ])(
    "in $where: it says that Word does not say where, and the end of the document takes the part",
    ({ words }) =>
      opened({ width: "320" }, async (preview) => {
        await preview.page.getByText(words).first().dblclick();
        await card(preview, "Danger statement").click();
        // The preview's host tells no cursor outside of the text; what Word tells there is held where the adapter is tested.
        await preview.pane.getByText("Word does not say where the cursor is just now.").waitFor();
        const places = preview.pane.getByRole("radiogroup", { name: "Where it goes" }).locator("label");
        expect(await places.allInnerTexts()).toEqual(["At the end of this plan"]);
        await preview.picture("form-outside", "pane");
        await putIn(preview, "Danger statement");
        expect(cameIn(original, await saved(preview))).toHaveLength(1);
      }),
    90_000,
  );
});

describe("a document that takes nothing", () => {
  it(
    "says so, keeps what was typed, and leaves the document alone",
    () =>
      opened({ pose: "read-only" }, async (preview) => {
        await card(preview, "SMART objective").click();
        await fill(preview, objective.fields);
        await preview.button("Put it in the plan").click();
        await preview.pane.getByText(/This document can't be edited at the moment/).waitFor();
        await preview.picture("form-read-only", "pane");
        expect(await preview.pane.getByLabel("Who will do it?").inputValue()).toBe("Tracey");
        expect(cameIn(original, await saved(preview))).toEqual([]);
      }),
    90_000,
  );
});

describe("a Word that says no in the middle", () => {
  it.each([1, 2, 3, 4])(
    "at round trip %d: nothing of it is left, it says so, and the next press puts it in whole",
    (nth) =>
      opened({}, async (preview) => {
        await clickInto(preview, "The children came");
        await card(preview, "If the plan is not working").click();
        await fill(preview, { "What would we see?": "Alfie is late for school" });
        await preview.pane.getByRole("radio", { name: "Below the line with the cursor" }).check();
        await failAfterSync(preview, nth);
        await preview.button("Put it in the plan").click();
        await preview.pane.getByText(/Word said no and gave no reason that we know/).waitFor();
        await preview.picture("form-failed", "pane");
        expect(cameInside(original, await saved(preview)).parts).toEqual([]);
        expect(await preview.pane.getByLabel("What would we see?").inputValue()).toContain("Alfie");
        await putIn(preview, "If the plan is not working");
        const { parts } = cameInside(original, await saved(preview));
        expect(textOf(parts)).toContain("Alfie is late for school");
        await preview.button("Undo").click();
        await preview.pane.getByText("It is gone from the plan again.").waitFor();
        expect(cameInside(original, await saved(preview)).parts).toEqual([]);
      }),
    90_000,
  );
});
