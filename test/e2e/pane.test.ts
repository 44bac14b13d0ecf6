import { cutOff, violations } from "./support/accessible";
import { PreviewLab } from "./support/preview";
import type { Preview, PreviewStart } from "./support/preview";
import { openTab } from "./support/reviewed";

let lab: PreviewLab;
beforeAll(async () => {
  lab = await PreviewLab.start();
}, 60_000);
afterAll(() => lab.stop());

const looks: readonly { readonly look: string; readonly start: PreviewStart }[] = [
  { look: "320-light", start: { width: "320", theme: "light" } },
  { look: "450-light", start: { width: "450", theme: "light" } },
  { look: "320-dark", start: { width: "320", theme: "dark" } },
  { look: "320-contrast", start: { width: "320", contrast: true } },
];

/** Each state of the pane, one after the other: what leads there from the state before. */
const states: readonly { readonly state: string; readonly reach: (preview: Preview) => Promise<unknown> }[] =
  [
    { state: "the first card", reach: () => Promise.resolve() },
    { state: "the second card", reach: (preview) => preview.button("Next").click() },
    { state: "the third card", reach: (preview) => preview.button("Next").click() },
    { state: "not checked yet", reach: (preview) => preview.button("Done").click() },
    { state: "the coach before a check", reach: (preview) => openTab(preview, "Coach") },
    { state: "the review before a check", reach: (preview) => openTab(preview, "Review") },
    {
      state: "findings",
      reach: async (preview) => {
        await openTab(preview, "Words");
        await preview.check();
        await preview.marks().first().waitFor();
      },
    },
    { state: "an open finding", reach: (preview) => preview.open("siblings") },
    { state: "an open question", reach: (preview) => preview.open("monitor") },
    {
      state: "something replaced",
      reach: async (preview) => {
        await preview.open("siblings");
        await preview.button("Replace").click();
        await preview.pane.getByText(/^“siblings” is now/).waitFor();
      },
    },
    { state: "the coach", reach: (preview) => openTab(preview, "Coach") },
    {
      state: "a contingency plan in the coach",
      reach: async (preview) => {
        const card = preview.pane.getByRole("article", { name: "If the plan does not work" });
        while (!(await card.isVisible())) await preview.button("The next one").click();
      },
    },
    { state: "the review", reach: (preview) => openTab(preview, "Review") },
    {
      state: "ways to share it",
      reach: (preview) => preview.button("Print the review").scrollIntoViewIfNeeded(),
    },
    { state: "templates", reach: (preview) => openTab(preview, "Templates") },
    ...["Keys", "Settings", "About Plain Plan"].map((page) => ({
      state: page,
      reach: async (preview: Preview) => {
        await preview.button("More").click();
        await preview.pane.getByRole("menuitem", { name: page }).click();
        await preview.pane.getByRole("heading", { level: 1, name: page }).waitFor();
      },
    })),
  ];

describe.each(looks)("the pane in $look", ({ look, start }) => {
  it("is accessible in every state, and nothing is cut off at the side", async () => {
    const preview = await lab.open({ sample: "outline-child-protection-plan.docx", ...start });
    const wrong: string[] = [];
    for (const { state, reach } of states) {
      await reach(preview);
      await preview.picture(`${look}-${state.replaceAll(" ", "-")}`);
      wrong.push(...(await violations(preview, start.contrast)).map((found) => `${state}: ${found}`));
      const cut = await cutOff(preview);
      if (cut > 0) wrong.push(`${state}: ${cut} pixels are cut off`);
    }
    expect(wrong).toEqual([]);
    expect(preview.pageErrors).toEqual([]);
    await preview.close();
  }, 240_000);
});

describe("the pane with letters twice as large", () => {
  it("takes more lines and hides nothing at the side", async () => {
    const preview = await lab.open({ sample: "outline-child-protection-plan.docx", width: "320" });
    const frame = await preview.paneFrame();
    await frame.evaluate(() => document.documentElement.style.setProperty("zoom", "2"));
    const cut: string[] = [];
    for (const { state, reach } of states) {
      await reach(preview);
      await preview.picture(`320-twice-${state.replaceAll(" ", "-")}`);
      if ((await cutOff(preview)) > 0) cut.push(state);
    }
    expect(cut).toEqual([]);
    await preview.close();
  }, 240_000);
});

describe("a low pane", () => {
  it("shows five closed findings where Word leaves it 445 pixels", async () => {
    const preview = await lab.open({ sample: "outline-child-protection-plan.docx", width: "320" });
    await preview.button("Skip").click();
    await preview.check();
    const frame = await preview.paneFrame();
    const height = await frame.evaluate(() => window.innerHeight);
    await preview.page.setViewportSize({ width: 1440, height: 900 - height + 445 });
    expect(await frame.evaluate(() => window.innerHeight)).toBe(445);
    await preview.picture("320-low");
    const rows = await preview.findings.locator(":scope > li").evaluateAll((items) => {
      const footer = items[0]?.closest("main")?.querySelector("button:last-of-type");
      const end = footer?.ownerDocument.defaultView?.innerHeight ?? 0;
      return items.filter((item) => {
        const box = item.getBoundingClientRect();
        const at = document.elementFromPoint(box.left + box.width / 2, box.bottom - 2);
        return box.bottom <= end && at !== null && item.contains(at);
      }).length;
    });
    expect(rows).toBeGreaterThanOrEqual(5);
    await preview.close();
  }, 60_000);
});
