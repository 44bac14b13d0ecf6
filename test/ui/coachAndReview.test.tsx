import { screen, within } from "@testing-library/react";
import type { FakeOptions } from "../fakes/fakeOptions";
import { planParagraphs } from "../app/planParagraphs";
import { testPane } from "../app/pane";
import { accessibilityProblems } from "./axe";
import { drawPane, settle } from "./renderPane";
import type { DrawnPane } from "./renderPane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const status = () => screen.getByRole("status").textContent;

async function open(tab: string, paragraphs = planParagraphs, options: FakeOptions = {}): Promise<DrawnPane> {
  const pane = await drawPane(testPane(paragraphs, options));
  await pane.check();
  await pane.user.click(screen.getByRole("tab", { name: tab }));
  await settle();
  return pane;
}

/** Goes on until the card of this kind says this. */
async function goTo(pane: DrawnPane, card: string, words: RegExp): Promise<HTMLElement> {
  for (let step = 0; step < 20; step += 1) {
    const here = screen.queryByRole("article", { name: card });
    if (here !== null && words.test(here.textContent ?? "")) return here;
    await pane.user.click(button("The next one"));
  }
  throw new Error(`No ${card} says ${String(words)}.`);
}

describe("the coach", () => {
  it("goes through the plan one by one and shows each place", async () => {
    const pane = await open("Coach");
    expect(status()).toMatch(/^\d+ to go through$/);
    expect(button("The one before").getAttribute("aria-disabled")).toBe("true");
    await pane.user.click(button("The next one"));
    await settle();
    expect(pane.document.shown).not.toBeNull();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });

  it("says of each letter in words whether it is there", async () => {
    const pane = await open("Coach");
    const card = await goTo(pane, "Action", /bring Jamie to school/);
    const letters = within(within(card).getByRole("list", { name: "The five letters" })).getAllByRole(
      "listitem",
    );
    expect(letters).toHaveLength(5);
    for (const letter of letters) {
      expect(letter.getAttribute("aria-label")).toMatch(/^[A-Z][a-z]+: (There|Missing|Can't tell)$/);
    }
    expect(card.textContent).toContain("12 June 2026");
  });

  it("never measures a goal", async () => {
    const pane = await open("Coach");
    const card = await goTo(pane, "Goal", /Jamie/);
    expect(within(card).queryByRole("list", { name: "The five letters" })).toBeNull();
    expect(within(card).getByText(/not measured by letters/)).toBeDefined();
  });

  it("asks one question at a time", async () => {
    const pane = await open("Coach");
    const card = await goTo(pane, "Action", /Professionals/);
    expect(within(card).getAllByRole("group", { name: "The next question" })).toHaveLength(1);
  });

  it("shows what a vague contingency plan still has to say, and how a specific one reads", async () => {
    const pane = await open("Coach");
    const card = await goTo(pane, "If the plan does not work", /legal planning/);
    expect(within(card).getByText(/These parts are still to say/)).toBeDefined();
    expect(within(card).getByText(/A specific one reads like this/)).toBeDefined();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });

  it("says so when there is nothing to go through", async () => {
    await open("Coach", ["The weather was fine."]);
    expect(status()).toBe("Nothing to go through");
  });
});

describe("the review", () => {
  it("says what is strong before what is thin and missing, and each line leads to its place", async () => {
    const pane = await open("Review");
    expect(status()).toMatch(/^\d+ of \d+ parts there$/);
    const headings = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    const order = ["What is there", "What could say more", "What is not there yet"].map((title) =>
      headings.indexOf(title),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBe(0);
    await pane.user.click(button(/^The child's views/));
    await settle();
    expect(pane.document.shown?.paragraph).toBe(3);
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });

  it("puts a table at the end, which can be undone", async () => {
    const pane = await open("Review");
    const before = pane.document.texts();
    await pane.user.click(button("Put it in the plan as a table"));
    await settle();
    expect(pane.document.texts()).toContain("Review of this plan");
    expect(screen.getByText("It is at the end of the plan.")).toBeDefined();
    await pane.user.click(button("Undo"));
    await settle();
    expect(pane.document.texts()).toEqual(before);
  });

  it("leaves comments only when asked to, and takes them out as a set", async () => {
    const pane = await open("Review");
    expect(screen.queryByRole("button", { name: "Take our comments out" })).toBeNull();
    await pane.user.click(button("Leave the questions as comments"));
    await settle();
    expect(screen.getByText(/comments? (is|are) in the plan\./)).toBeDefined();
    await pane.user.click(button("Take our comments out"));
    await settle();
    expect(screen.getByText("The comments are gone from the plan.")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Take our comments out" })).toBeNull();
  });

  it("copies counts without a name", async () => {
    const pane = await open("Review");
    await pane.user.click(button("Copy the counts"));
    const csv = await navigator.clipboard.readText();
    expect(csv).toMatch(/^What,Count\r\nDate,2026-05-04\r\n/);
    expect(csv).not.toMatch(/Jamie|Kim|Nan/);
    const link = screen.getByRole("link", { name: "Save the counts as a file" });
    expect(decodeURIComponent(link.getAttribute("href") ?? "")).toContain(csv);
  });

  it("compares with the review before, once its counts were kept", async () => {
    const pane = await open("Review");
    expect(screen.queryByText(/^Since the review of/)).toBeNull();
    await pane.user.click(button("Keep the counts for next time"));
    await settle();
    const next = testPane(planParagraphs);
    for (const [key, value] of pane.document.settings) next.document.settings.set(key, value);
    pane.session.end();
    document.body.replaceChildren();
    const drawn = await drawPane(next);
    await drawn.check();
    await drawn.user.click(screen.getByRole("tab", { name: "Review" }));
    expect(screen.getByText("Since the review of 4 May 2026")).toBeDefined();
  });

  it("says how many text boxes were not read, where that is known, before anything else", async () => {
    await open("Review", planParagraphs, { textBoxes: 2 });
    const said = screen.getByText(/^2 text boxes with words in them were not read\./);
    expect(said.compareDocumentPosition(screen.getByText("What is there"))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(screen.queryByText(/headers, footers/)).toBeNull();
  });

  it("says what is never read where Word does not tell of text boxes", async () => {
    await open("Review");
    expect(screen.getByText("Text boxes, headers, footers and footnotes are not read.")).toBeDefined();
  });
});

const letter = ["Dear Sir, thank you for the tickets. Mum will ring the zoo by 4 May. We saw two lions."];

describe("a document that is no plan", () => {
  it.each([
    ["an empty document", ["", ""], "Nothing to review", "There is no text to read in this document."],
    ["a letter", letter, "Words only", "This does not look like a plan"],
  ])("is not scolded in the review: %s", async (_what, paragraphs, said, title) => {
    const pane = await open("Review", paragraphs);
    expect(status()).toBe(said);
    expect(screen.getByRole("heading", { level: 2, name: title })).toBeDefined();
    expect(screen.queryByText("What is not there yet")).toBeNull();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });

  it.each([
    ["an empty document", ["", ""], "There is no text to read in this document."],
    ["a letter", letter, "This does not look like a plan"],
  ])("is not coached: %s", async (_what, paragraphs, title) => {
    await open("Coach", paragraphs);
    expect(status()).toBe("Nothing to go through");
    expect(screen.getByRole("heading", { level: 2, name: title })).toBeDefined();
    expect(screen.queryByRole("article")).toBeNull();
  });

  it("is coached all the same for those who ask", async () => {
    const pane = await open("Coach", letter);
    await pane.user.click(button("Look at 1 sentence all the same"));
    expect(screen.getByRole("article").textContent).toContain("Mum will ring the zoo by 4 May.");
    expect(status()).toBe("1 to go through");
  });

  it("with nothing but text boxes says how many there are", async () => {
    await open("Review", [""], { textBoxes: 1 });
    expect(screen.getByText(/^1 text box with words in it was not read\./)).toBeDefined();
  });
});

describe("printing", () => {
  it("puts the whole review into a page of its own, without a script", async () => {
    const pane = await open("Review");
    await pane.user.click(button("Print the review"));
    const page = document.querySelector("iframe")?.srcdoc ?? "";
    expect(page).toContain("Review of Jamie");
    expect(page).not.toMatch(/<script/i);
  });
});
