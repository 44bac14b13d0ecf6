import axe from "axe-core";
import type { AxeResults } from "axe-core";
import { PreviewLab } from "./support/preview";
import type { Preview } from "./support/preview";

let lab: PreviewLab;
beforeAll(async () => {
  lab = await PreviewLab.start();
}, 60_000);
afterAll(() => lab.stop());

/**
 * Rule, count and first element of each thing that axe-core finds wrong in the pane. Left out are the elements by which
 * Fluent's focus management notices that the focus comes in or goes out: they hand it on at once.
 */
async function violations(preview: Preview): Promise<string[]> {
  const frame = await preview.paneFrame();
  await frame.evaluate(axe.source);
  const results = await frame.evaluate<AxeResults>("axe.run({ exclude: ['[data-tabster-dummy]'] })");
  return results.violations.map(
    ({ id, nodes }) => `${id}, ${nodes.length} times, as in ${nodes[0]?.html ?? ""}`,
  );
}

/** Name of the finding whose row has the keyboard focus. */
async function focusedFinding(preview: Preview): Promise<string> {
  const frame = await preview.paneFrame();
  return frame.evaluate(() => document.activeElement?.closest("li")?.getAttribute("aria-label") ?? "");
}

const looks = (["light", "dark"] as const).flatMap((theme) =>
  (["320", "450"] as const).map((width) => ({ theme, width })),
);

describe.each(looks)("the pane at $width px, $theme", ({ theme, width }) => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await lab.open({ theme, width });
  }, 60_000);
  afterAll(() => preview.close());

  it("is accessible before the check", async () => {
    await preview.picture(`first-${width}-${theme}`);
    expect(await violations(preview)).toEqual([]);
  }, 60_000);

  it("is accessible with findings and an open card, and nothing is cut off at the side", async () => {
    await preview.check();
    await preview.marks().first().waitFor();
    await preview.picture(`checked-${width}-${theme}`);
    await preview.open("siblings");
    await preview.picture(`open-${width}-${theme}`);
    expect(await violations(preview)).toEqual([]);
    const frame = await preview.paneFrame();
    const [content, visible] = await frame.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(visible ?? 0);
  }, 60_000);

  it("is accessible with an open question", async () => {
    await preview.open("monitor");
    await preview.picture(`question-${width}-${theme}`);
    expect(await violations(preview)).toEqual([]);
  }, 60_000);
});

describe("the keyboard alone", () => {
  it("checks, walks, replaces, puts back and ignores", async () => {
    const preview = await lab.open({ sample: "outline-child-protection-plan.docx" });
    const { keyboard } = preview.page;
    await preview.button("Check plan").focus();
    await keyboard.press("Enter");
    const count = await preview.count();
    const rows = await preview.listed();
    const at = rows.findIndex(({ surface }) => surface === "siblings");
    await preview.row(rows[0]?.surface ?? "").focus();
    for (let step = 0; step < at; step += 1) await keyboard.press("ArrowDown");
    expect(await focusedFinding(preview)).toBe("siblings: jargon");
    await keyboard.press("Enter");
    await preview.button("Replace").waitFor();
    await keyboard.press("Enter");
    await preview.waitForCount(count - 1);
    const next = rows[at + 1]?.surface ?? "";
    await expect(preview.row(next).evaluate((row) => row === document.activeElement)).resolves.toBe(true);
    await keyboard.press("u");
    await preview.waitForCount(count);
    await keyboard.press("i");
    await preview.waitForCount(count - 1);
    await keyboard.press("u");
    await preview.waitForCount(count);
    await preview.close();
  }, 90_000);
});
