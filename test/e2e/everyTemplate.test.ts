import { builtInTemplates } from "../../src/content/templates/builtInTemplates";
import { fillSentence, fillTemplate } from "../../src/core/templates/fill";
import { exampleValues, type Template } from "../../src/core/templates/template";
import { blockTexts } from "../../src/word/blockTexts";
import { inTable, tablePlaces } from "./everyTemplate.cases";
import { cameInside, documentXmlOf } from "./support/documentXml";
import type { CameInside } from "./support/documentXml";
import { PreviewLab, sampleBytes } from "./support/preview";
import type { Preview } from "./support/preview";
import { clickInto, countSyncs, keep, textOf } from "./support/templates";

const sample = "child-in-need-plan.docx";
const original = documentXmlOf(sampleBytes(sample));
const drafts = JSON.stringify(
  Object.fromEntries(builtInTemplates.map((template) => [template.id, exampleValues(template)])),
);

let lab: PreviewLab;
beforeAll(async () => {
  lab = await PreviewLab.start();
}, 60_000);
afterAll(() => lab.stop());

/** The plan with every template's example in its form already, as if it had been typed on an earlier day. */
async function openedWithExamples(pose: string): Promise<Preview> {
  const preview = await lab.open({ sample, pose });
  preview.page.setDefaultTimeout(25_000);
  const frame = await preview.paneFrame();
  await frame.evaluate((kept) => localStorage.setItem("plainPlan.plainPlan.drafts", kept), drafts);
  await preview.page.reload();
  await preview.button("Check plan").waitFor();
  await preview.pane.getByRole("tab", { name: "Templates" }).click();
  return preview;
}

interface PutIn extends CameInside {
  /** Round trips of each run of the insertion, the reading around it included. */
  readonly syncs: readonly number[];
  /** The places that the form offered, the best first. */
  readonly offered: readonly string[];
}

/** Puts the filled template in at the place of this choice, keeps the saved document, and takes it out again. */
async function putIn(preview: Preview, { title }: Template, choice: string, file: string): Promise<PutIn> {
  const { pane } = preview;
  await pane
    .getByRole("listitem")
    .filter({ has: pane.getByText(title, { exact: true }) })
    .getByRole("button", { name: "Go on with it" })
    .click();
  const places = pane.getByRole("radiogroup", { name: "Where it goes" });
  // Offered as soon as Word has said where the cursor is.
  await places.getByRole("radio", { name: choice }).check();
  const offered = await places.locator("label").allInnerTexts();
  const takeSyncs = await countSyncs(preview);
  await preview.button("Put it in the plan").click();
  await pane.getByText(`“${title}” is in the plan.`).waitFor();
  const syncs = await takeSyncs();
  const bytes = await preview.save();
  keep(file, bytes);
  const came = cameInside(original, documentXmlOf(bytes));
  await preview.button("Undo").click();
  await pane.getByText("It is gone from the plan again.").waitFor();
  return { ...came, syncs, offered };
}

const blockText = (template: Template): string =>
  fillTemplate(template, exampleValues(template)).blocks.flatMap(blockTexts).join("");
const sentenceText = (template: Template): string => fillSentence(template, exampleValues(template)) ?? "";

/** As one sentence, where that is what the form offers first. */
const usualText = (template: Template): string =>
  template.kind === "sentence" ? sentenceText(template) : blockText(template);

describe.each(["word-1.8", "word-1.3"])("every template in %s", (pose) => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openedWithExamples(pose);
  }, 60_000);
  afterAll(() => preview.close());
  /** A form that a failed test left open. */
  afterEach(async () => {
    const back = preview.button("All templates");
    if (await back.isVisible()) await back.click();
  });

  it("has a place in a table that this test knows", () => {
    expect(Object.keys(inTable).sort()).toEqual(builtInTemplates.map(({ id }) => id).sort());
  });

  describe.each(builtInTemplates.map((template) => [template.id, template] as const))(
    "%s",
    (id, template) => {
      it("goes in below the cursor's line, alone, in at most five round trips", async () => {
        await clickInto(preview, "The children came");
        const { parts, inside, syncs } = await putIn(
          preview,
          template,
          "Below the line with the cursor",
          `${id}-cursor-${pose}`,
        );
        expect(inside).toEqual([]);
        expect(textOf(parts)).toBe(usualText(template));
        expect(Math.max(...syncs)).toBeLessThanOrEqual(5);
        const tables = template.layout.filter(({ kind }) => kind === "table").length;
        if (template.kind !== "sentence") {
          expect(parts.filter((part) => part.startsWith("<w:tbl"))).toHaveLength(tables);
          expect(parts.join("").match(/<w:tblHeader/g) ?? []).toHaveLength(tables);
        }
      }, 60_000);

      it("goes where its form says when the cursor is in a table", async () => {
        const kind = inTable[id as keyof typeof inTable];
        const { choice, inside, part } = tablePlaces[kind];
        await clickInto(preview, "Answers Ellie-Mae’s texts");
        const came = await putIn(preview, template, choice, `${id}-table-${pose}`);
        expect(came.inside).toEqual(inside);
        for (const one of came.parts) expect(one).toMatch(part);
        expect(Math.max(...came.syncs)).toBeLessThanOrEqual(5);
        if (kind === "row") expect(came.parts).toHaveLength(1);
        else expect(textOf(came.parts)).toBe(usualText(template));
        if (kind === "below") expect(came.offered).not.toContain(tablePlaces.cell.choice);
        expect(came.offered).not.toContain("Below the line with the cursor");
      }, 60_000);
    },
  );

  it("leaves the document as it was, and no complaint", async () => {
    expect(cameInside(original, documentXmlOf(await preview.save())).parts).toEqual([]);
    expect(preview.pageErrors).toEqual([]);
    expect(await preview.unanswered()).toEqual([]);
  }, 60_000);
});
