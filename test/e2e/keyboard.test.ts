import { PreviewLab } from "./support/preview";
import type { Preview } from "./support/preview";

let lab: PreviewLab;
beforeAll(async () => {
  lab = await PreviewLab.start();
}, 60_000);
afterAll(() => lab.stop());

/** Name of the finding whose row has the keyboard focus. */
async function focusedFinding(preview: Preview): Promise<string> {
  const frame = await preview.paneFrame();
  return frame.evaluate(() => document.activeElement?.closest("li")?.getAttribute("aria-label") ?? "");
}

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

  it("takes the second suggestion, goes to the filters, shows the keys and closes the card", async () => {
    const preview = await lab.open({ sample: "outline-child-protection-plan.docx" });
    const { keyboard } = preview.page;
    const count = await preview.check();
    const focused = async (): Promise<string> =>
      (await preview.paneFrame()).evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
      );
    await preview.row("challenging behaviour").focus();
    await keyboard.press("Enter");
    const [, second = ""] = await preview.suggestions();
    expect(second).not.toBe("");
    await keyboard.press("2");
    await preview.waitForCount(count - 1);
    await preview.pane.getByText(`“challenging behaviour” is now “${second}”.`).waitFor();
    await keyboard.press("u");
    await preview.waitForCount(count);
    await preview.pane.getByText("“challenging behaviour” is back.").waitFor();
    expect(await focusedFinding(preview)).toBe("challenging behaviour: jargon");
    await keyboard.press("Enter");
    await preview.button("Replace").waitFor();
    await keyboard.press("Escape");
    await preview.button("Replace").waitFor({ state: "detached" });
    expect(await focusedFinding(preview)).toBe("challenging behaviour: jargon");
    await keyboard.press("f");
    expect(await focused()).toBe(`All: ${count} findings`);
    await keyboard.press("?");
    await preview.pane.getByRole("heading", { level: 1, name: "Keys" }).waitFor();
    expect(await focused()).toBe("Keys");
    await preview.close();
  }, 90_000);

  it("finds a template, fills it in and puts it into the plan", async () => {
    const preview = await lab.open({ sample: "child-in-need-plan.docx" });
    const { keyboard } = preview.page;
    const frame = await preview.paneFrame();
    const focused = (): Promise<string> =>
      frame.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? "");
    const tabTo = async (words: string): Promise<void> => {
      for (let step = 0; step < 8 && !(await focused()).startsWith(words); step += 1)
        await keyboard.press("Tab");
      expect(await focused()).toMatch(new RegExp(`^${words}`));
    };
    await preview.pane.getByRole("tab", { name: "Words" }).focus();
    for (let step = 0; step < 3; step += 1) await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    await preview.pane.getByRole("searchbox").waitFor();
    await keyboard.type("smart objective");
    await tabTo("SMART objective");
    await keyboard.press("Enter");
    await preview.pane.getByRole("heading", { level: 2, name: "SMART objective" }).waitFor();
    const typed = [null, "Alfie is rested", "Tracey", "get Alfie to school", null, "on 4 days out of 5"];
    for (const text of typed) {
      if (text !== null) await keyboard.type(text);
      await keyboard.press("Tab");
    }
    await keyboard.press("Space");
    await keyboard.press("ArrowDown");
    await keyboard.press("Tab");
    await keyboard.type("26 March 2027");
    await keyboard.press("Tab");
    await keyboard.type("the school register shows it");
    await keyboard.press("Control+Enter");
    expect(await focused()).toBe("How it will read");
    await preview.pane
      .getByRole("region", { name: "How it will read" })
      .getByText("Tracey will get Alfie to school on 4 days out of 5 until 26 March 2027")
      .waitFor();
    await tabTo("Put it in the plan");
    await keyboard.press("Enter");
    await preview.pane.getByText("“SMART objective” is in the plan.").waitFor();
    await preview.close();
  }, 90_000);

  it("goes back from the heading of a page, and does not leave the pane", async () => {
    const preview = await lab.open({ sample: "child-in-need-plan.docx" });
    await preview.button("More").click();
    await preview.pane.getByRole("menuitem", { name: "Settings" }).click();
    const title = preview.pane.getByRole("heading", { level: 1, name: "Settings" });
    await title.waitFor();
    await expect(title.evaluate((heading) => heading === document.activeElement)).resolves.toBe(true);
    await preview.page.keyboard.press("Shift+Tab");
    await expect(preview.button("Back").evaluate((back) => back === document.activeElement)).resolves.toBe(
      true,
    );
    await preview.close();
  }, 60_000);
});
