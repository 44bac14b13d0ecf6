import { oddDocuments } from "../support/oddDocuments";
import { cases } from "./oddDocuments.cases";
import { PreviewLab } from "./support/preview";
import type { Preview } from "./support/preview";
import { openTab } from "./support/reviewed";

let lab: PreviewLab;
let preview: Preview;
beforeAll(async () => {
  lab = await PreviewLab.start();
  preview = await lab.open({ pose: "word-desktop", width: "320" });
  await preview.button("Skip").click();
}, 60_000);
afterAll(async () => {
  await preview.close();
  await lab.stop();
});

describe("documents that are hard to review", () => {
  it.each(cases)(
    "$document",
    async ({ document, words, coach, review, never }) => {
      const name = `${document.replaceAll(" ", "-")}.docx`;
      await preview.openFile(name, oddDocuments[document]());
      await preview.waitForDocument(name);
      await openTab(preview, "Words");
      await preview.check();
      const said: string[] = [];
      for (const tab of ["Words", "Coach", "Review"] as const) {
        await openTab(preview, tab);
        said.push(await preview.pane.locator("body").innerText());
        await preview.picture(`odd-${document.replaceAll(" ", "-")}-${tab.toLowerCase()}`);
      }
      expect(said).toEqual([words, coach, review].map((one) => expect.stringMatching(one) as string));
      if (never !== undefined) expect(said.join("\n")).not.toMatch(never);
      expect(preview.pageErrors).toEqual([]);
    },
    60_000,
  );
});
