import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentXmlOf } from "./support/documentXml";
import { PreviewLab, sampleBytes, sampleNames } from "./support/preview";
import type { Preview } from "./support/preview";
import {
  commentsIn,
  openTab,
  pdfOf,
  printedBy,
  revealedBy,
  sheetsOf,
  withoutSpaces,
} from "./support/reviewed";

let lab: PreviewLab;
beforeAll(async () => {
  lab = await PreviewLab.start();
}, 60_000);
afterAll(() => lab.stop());

/** The words of each paragraph of the body. */
const wordsOf = (docx: Uint8Array): string[] =>
  documentXmlOf(docx)
    .split("</w:p>")
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(""),
    );

const [sample] = sampleNames;

describe("the coach", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await lab.open({ sample, pose: "word-1.8" });
    await preview.check();
    await openTab(preview, "Coach");
  }, 90_000);
  afterAll(() => preview.close());

  const card = () => preview.pane.getByRole("article");
  const letters = () => card().getByRole("list", { name: "The five letters" }).getByRole("listitem");
  const at = () => preview.pane.getByText(/^\d+ of \d+$/);

  it("goes on and back, one statement at a time", async () => {
    expect(await preview.status().innerText()).toMatch(/^\d+ to go through$/);
    const first = await card().innerText();
    expect(await at().innerText()).toMatch(/^1 of /);
    await preview.button("The next one").click();
    await at()
      .filter({ hasText: /^2 of / })
      .waitFor();
    expect(await card().innerText()).not.toBe(first);
    await preview.button("The one before").click();
    await at()
      .filter({ hasText: /^1 of / })
      .waitFor();
    expect(await card().innerText()).toBe(first);
  }, 60_000);

  it("names five letters with a word each, points at the evidence, and shows each place in the plan", async () => {
    const total = Number.parseInt((await preview.status().innerText()).split(" ")[0] ?? "", 10);
    expect(total).toBeGreaterThan(5);
    let judged = 0;
    let pointed = 0;
    for (let step = 1; step <= total; step += 1) {
      await at()
        .filter({ hasText: new RegExp(`^${step} of `) })
        .waitFor();
      const count = await letters().count();
      expect([0, 5]).toContain(count);
      if (count === 5) {
        judged += 1;
        const names = await letters().evaluateAll((items) => items.map((item) => item.ariaLabel ?? ""));
        for (const name of names) {
          expect(name).toMatch(
            /^(Specific|Measurable|Achievable|Relevant|Timely): (There|Missing|Can't tell)$/,
          );
        }
        pointed += await card().locator("blockquote b").count();
        if (judged <= 3) {
          const words = await card().locator("blockquote").innerText();
          const revealed = await revealedBy(
            preview,
            card().getByRole("button", { name: "Show in the plan" }),
          );
          expect(withoutSpaces(words)).toContain(revealed);
          expect(revealed.length).toBeGreaterThan(10);
        }
      }
      if (step < total) await preview.button("The next one").click();
    }
    expect(judged).toBeGreaterThan(2);
    expect(pointed).toBeGreaterThan(judged);
  }, 120_000);

  it("meets no error", () => {
    expect(preview.pageErrors).toEqual([]);
  });
});

describe("the review", () => {
  let preview: Preview;
  const original = sampleBytes(sample);
  beforeAll(async () => {
    preview = await lab.open({ sample, pose: "word-1.8" });
    await preview.check();
    await openTab(preview, "Review");
  }, 90_000);
  afterAll(() => preview.close());

  const page = () => preview.pane.getByRole("tabpanel").or(preview.pane.getByRole("main")).first();

  it("has every part under a heading, and every line that has a place leads there", async () => {
    const headings = await page().getByRole("heading", { level: 3 }).allInnerTexts();
    for (const title of ["What is there", "Objectives and actions", "Words", "How it reads", "Share"])
      expect(headings).toContain(title);
    const lines = page().locator("li > button:has(svg)");
    const count = await lines.count();
    expect(count).toBeGreaterThan(8);
    for (let line = 0; line < count; line += 1)
      expect(await revealedBy(preview, lines.nth(line))).not.toBe("");
  }, 180_000);

  it("adds comments only when asked, and takes them out again as a set", async () => {
    const before = await preview.save();
    const theirs = commentsIn(before);
    expect(theirs).toEqual(commentsIn(original));
    expect(await preview.button("Take our comments out").count()).toBe(0);
    await preview.button("Leave the questions as comments").click();
    const said = page().getByText(/^\d+ comments? of ours (is|are) in the plan\.$/);
    await said.waitFor();
    const added = Number.parseInt(await said.innerText(), 10);
    expect(added).toBeGreaterThan(3);
    const withOurs = await preview.save();
    expect(commentsIn(withOurs)).toHaveLength(theirs.length + added);
    expect(wordsOf(withOurs)).toEqual(wordsOf(before));
    await preview.button("Take our comments out").click();
    await said.waitFor({ state: "detached" });
    const without = await preview.save();
    expect(commentsIn(without)).toEqual(theirs);
    expect(wordsOf(without)).toEqual(wordsOf(before));
  }, 180_000);

  it("stands as a table at the end of the plan, and goes again", async () => {
    const saved = await preview.save();
    const before = documentXmlOf(saved);
    const tables = (xml: string): number => (xml.match(/<w:tbl>/g) ?? []).length;
    await preview.button("Put it in the plan as a table").click();
    await preview.pane.getByText("It is at the end of the plan.").waitFor();
    const after = documentXmlOf(await preview.save());
    expect(tables(after)).toBe(tables(before) + 1);
    expect(after.lastIndexOf("<w:tbl>")).toBeGreaterThan(before.lastIndexOf("<w:tbl>"));
    expect(after.slice(after.lastIndexOf("<w:tbl>"))).toContain("Part of the plan");
    await preview.button("Undo").click();
    await preview.pane.getByText("It is at the end of the plan.").waitFor({ state: "detached" });
    const undone = await preview.save();
    expect(tables(documentXmlOf(undone))).toBe(tables(before));
    expect(wordsOf(undone).join("\n").trimEnd()).toBe(wordsOf(saved).join("\n").trimEnd());
  }, 120_000);

  it("saves counts without a name", async () => {
    const link = preview.pane.getByRole("link", { name: "Save the counts as a file" });
    const csv = decodeURIComponent((await link.getAttribute("href")) ?? "").replace(/^[^,]*,/, "");
    expect(csv).toMatch(/^What,Count\r\nDate,\d{4}-\d{2}-\d{2}\r\n/);
    for (const line of csv.trimEnd().split("\r\n").slice(2)) expect(line).toMatch(/^[A-Za-z ]+,\d*(\.\d)?$/);
  });

  it("keeps its counts in the plan and compares the next review with them", async () => {
    expect(
      await page()
        .getByText(/^Since the review of/)
        .count(),
    ).toBe(0);
    await preview.button("Keep the counts for next time").click();
    await preview.pane.getByText("The counts are kept with the plan").waitFor();
    const saved = await preview.save();
    await preview.openFile("kept.docx", saved);
    await preview.waitForDocument("kept.docx");
    await openTab(preview, "Words");
    await preview.check();
    await openTab(preview, "Review");
    await page()
      .getByText(/^Since the review of/)
      .waitFor();
    const [, then, now] =
      /: (\d+) then, (\d+) now/.exec(
        await page()
          .getByText(/ then, /)
          .first()
          .innerText(),
      ) ?? [];
    expect(then).toBe(now);
  }, 120_000);

  it("meets no error and asks no other server", () => {
    expect(preview.pageErrors).toEqual([]);
    expect(preview.foreignRequests).toEqual([]);
  });
});

describe.each(sampleNames)("the printed review of %s", (name) => {
  it("says the essentials on one sheet of A4", async () => {
    const preview = await lab.open({ sample: name, pose: "word-1.8" });
    await preview.check();
    await openTab(preview, "Review");
    const html = await printedBy(preview, preview.button("Print the review"));
    expect(html).not.toMatch(/<script|https?:/i);
    const sheet = await preview.page.context().newPage();
    const pdf = await pdfOf(sheet, html);
    const folder = join(__dirname, "pictures");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `review-${name.replace(".docx", ".pdf")}`), pdf);
    expect(sheetsOf(pdf)).toBe(1);
    const text = await sheet.locator("body").innerText();
    for (const part of [
      "What is there",
      "Objectives and actions",
      "If the plan does not work",
      "How it reads",
      "Words to look at",
    ])
      expect(text).toContain(part);
    await preview.close();
  }, 120_000);
});
