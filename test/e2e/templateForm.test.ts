import { cutOff, violations } from "./support/accessible";
import { PreviewLab } from "./support/preview";
import type { PreviewStart } from "./support/preview";
import { formStates } from "./templateForm.cases";

let lab: PreviewLab;
beforeAll(async () => {
  lab = await PreviewLab.start();
}, 60_000);
afterAll(() => lab.stop());

const looks: readonly { readonly look: string; readonly start: PreviewStart; readonly zoom?: number }[] = [
  { look: "light", start: {} },
  { look: "dark", start: { theme: "dark" } },
  { look: "contrast", start: { contrast: true } },
  { look: "twice", start: {}, zoom: 2 },
  { look: "dark-twice", start: { theme: "dark" }, zoom: 2 },
  { look: "contrast-twice", start: { contrast: true }, zoom: 2 },
];

describe.each(looks)("templates in a pane of 320 pixels, $look", ({ look, start, zoom }) => {
  it("are accessible in every state, and nothing is cut off at the side", async () => {
    const preview = await lab.open({ sample: "child-in-need-plan.docx", width: "320", ...start });
    const frame = await preview.paneFrame();
    if (zoom !== undefined)
      await frame.evaluate((by) => document.documentElement.style.setProperty("zoom", String(by)), zoom);
    const wrong: string[] = [];
    for (const [at, { state, reach }] of formStates.entries()) {
      await reach(preview);
      const number = String(at + 1).padStart(2, "0");
      await preview.picture(`form-${look}-${number}-${state.replaceAll(/[ ,']+/g, "-")}`, "pane");
      wrong.push(...(await violations(preview, start.contrast)).map((found) => `${state}: ${found}`));
      const cut = await cutOff(preview);
      if (cut > 0) wrong.push(`${state}: ${cut} pixels are cut off`);
    }
    expect(wrong).toEqual([]);
    expect(preview.pageErrors).toEqual([]);
    await preview.close();
  }, 300_000);
});
