import { changedWords, documentXmlOf } from "./support/documentXml";
import { PreviewLab, sampleBytes } from "./support/preview";
import type { Preview } from "./support/preview";
import { cases } from "./badInput.cases";

let lab: PreviewLab;
let preview: Preview;
const sample = "safety-plan.docx";
beforeAll(async () => {
  lab = await PreviewLab.start();
  preview = await lab.open({ sample });
}, 60_000);
afterAll(async () => {
  await preview.close();
  await lab.stop();
});

describe("a file that is no Word document", () => {
  let count: number;
  it("comes while a plan is open and checked", async () => {
    count = await preview.check();
    expect(count).toBeGreaterThan(0);
  }, 60_000);

  it.each(cases)(
    "$name is refused in one sentence, and the plan stays",
    async ({ name, bytes, reason }) => {
      await preview.openFile(name, bytes());
      const said = preview.page.getByRole("alert").filter({ hasText: `“${name}”` });
      await said.waitFor();
      expect(await said.innerText()).toMatch(reason);
      expect(await preview.count()).toBe(count);
    },
    60_000,
  );

  it("leaves the open plan as it was", async () => {
    const saved = documentXmlOf(await preview.save());
    expect(changedWords(documentXmlOf(sampleBytes(sample)), saved)).toEqual([]);
  }, 60_000);

  it("is forgotten when a good one comes", async () => {
    await preview.openFile("good.docx", sampleBytes("child-in-need-plan.docx"));
    await preview.waitForDocument("good.docx");
    expect(await preview.page.getByRole("alert").first().innerText()).toBe("");
  }, 60_000);
});

describe("the pane without Word", () => {
  it("says how to get in when it is opened by itself", async () => {
    const page = await lab.browser.newPage();
    await page.goto(`${lab.server.origin}/taskpane.html`);
    await page.getByRole("heading", { name: "Open Plain Plan from Word" }).waitFor();
    await page.getByText("On the Home tab, look for Plain Plan.").waitFor();
    await page.close();
  }, 60_000);

  it("says so when Office.js does not load", async () => {
    const page = await lab.browser.newPage();
    await page.route("**/office.js", (route) => route.abort());
    await page.goto(`${lab.server.origin}/taskpane.html`);
    await page.getByRole("heading", { name: "Word did not answer" }).waitFor();
    await page.close();
  }, 60_000);
});
