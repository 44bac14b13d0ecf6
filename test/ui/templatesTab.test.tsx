import { act, screen, within } from "@testing-library/react";
import { blockTexts } from "../../src/word/blockTexts";
import { planParagraphs } from "../app/planParagraphs";
import { testPane } from "../app/pane";
import type { FakeOptions } from "../fakes/fakeOptions";
import { accessibilityProblems } from "./axe";
import { drawPane, settle } from "./renderPane";
import type { DrawnPane } from "./renderPane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByLabelText(name, { exact: false });

async function open(options: FakeOptions = {}): Promise<DrawnPane> {
  const pane = await drawPane(testPane(planParagraphs, options));
  await pane.user.click(screen.getByRole("tab", { name: "Templates" }));
  await settle();
  return pane;
}

async function openForm(title: RegExp, options: FakeOptions = {}): Promise<DrawnPane> {
  const pane = await open(options);
  const [card] = screen.getAllByRole("button", { name: title });
  if (card === undefined) throw new Error(`No card is called ${String(title)}.`);
  await pane.user.click(card);
  await settle();
  return pane;
}

describe("the gallery", () => {
  it("starts in the search, finds by other words, and has no trouble for a reader", async () => {
    const pane = await open();
    expect(document.activeElement).toBe(screen.getByRole("searchbox", { name: "Find a template" }));
    await pane.user.keyboard("plan b");
    await settle();
    const found = within(screen.getByRole("region", { name: "Found" }));
    expect(found.getByText("If the plan is not working")).toBeDefined();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });

  it("says so when nothing is found", async () => {
    const pane = await open();
    await pane.user.keyboard("zzzz");
    await settle();
    expect(screen.getByRole("status").textContent).toMatch(/Nothing is called that/);
  });

  it("keeps favourites at the top, by keyboard, until the star is pressed again", async () => {
    const pane = await open();
    const [star] = screen.getAllByRole("button", { name: "Keep Safety goal at the top" });
    act(() => star?.focus());
    await pane.user.keyboard(" ");
    expect(within(screen.getByRole("region", { name: "Yours" })).getByText("Safety goal")).toBeDefined();
    expect(pane.document.choices.get("plainPlan.gallery")).toContain("safety-goal");
  });
});

describe("the form", () => {
  it("fills the child in from the plan, offers its people, and has no trouble for a reader", async () => {
    const pane = await openForm(/^SMART objective/);
    expect(field("Which child is this for?")).toHaveProperty("value", "Jamie");
    const offered = [...document.querySelectorAll("datalist option")].map((one) => one.getAttribute("value"));
    expect(offered).toContain("Kim Hope (Mum)");
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });

  it("lights the letters up as they are met", async () => {
    const pane = await openForm(/^SMART objective/);
    expect(screen.getByRole("listitem", { name: "Timely: Missing" })).toBeDefined();
    await pane.user.type(field("Who will do it?"), "Kim");
    await pane.user.type(field("What will they do?"), "bring Jamie to school");
    await pane.user.type(field("Which date?"), "12 June 2026");
    await settle();
    expect(screen.getByRole("listitem", { name: "Timely: There" })).toBeDefined();
  });

  it("adds, moves and takes away rows by keyboard, and the focus follows", async () => {
    const pane = await openForm(/^If the plan is not working/);
    await pane.user.type(field("What would we see?"), "first");
    act(() => button("Add another sign").focus());
    await pane.user.keyboard("{Enter}second");
    const texts = () =>
      screen.getAllByLabelText(/^What would we see\?/).map((one) => (one as HTMLTextAreaElement).value);
    expect(texts()).toEqual(["first", "second"]);
    await pane.user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(texts()).toEqual(["second", "first"]);
    expect((document.activeElement as HTMLTextAreaElement).value).toBe("second");
    act(() => button("Take away sign 1").focus());
    await pane.user.keyboard("{Enter}");
    expect(texts()).toEqual(["first"]);
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });

  it("says in words what can't go in, at its field, and puts nothing in", async () => {
    const pane = await openForm(/^If the plan is not working/);
    await pane.user.type(field("Within how many working days?"), "soon");
    await settle();
    expect(screen.getByText("A whole number from 1 to 60, in figures.")).toBeDefined();
    expect(button("Put it in the plan").getAttribute("aria-disabled")).toBe("true");
  });

  it("shows the finished text, puts it in, and takes it out again as one step", async () => {
    const pane = await openForm(/^SMART objective/);
    const before = pane.document.texts();
    await pane.user.type(field("Who will do it?"), "Kim");
    await pane.user.type(field("What will they do?"), "Ring Nan");
    await settle();
    const shown = screen.getByRole("region", { name: "How it will read" }).textContent ?? "";
    expect(shown).toMatch(/^Kim will ring Nan/);
    await pane.user.click(screen.getByRole("radio", { name: "At the end of this plan" }));
    await pane.user.click(button("Put it in the plan"));
    await settle();
    expect(pane.document.texts()).toEqual([...before, shown]);
    await pane.user.click(button("Undo"));
    await settle();
    expect(pane.document.texts()).toEqual(before);
    expect(screen.getByRole("button", { name: "Go on with it" })).toBeDefined();
  });

  it("goes into the table as a row, each text under its heading", async () => {
    const pane = await open();
    pane.document.cursor = 13;
    await pane.user.click(screen.getAllByRole("button", { name: /^SMART objective/ })[0]!);
    await settle();
    await pane.user.type(field("Who will do it?"), "Kim");
    await pane.user.type(field("What will they do?"), "ring Nan");
    await pane.user.click(screen.getByRole("radio", { name: "A new row below the cursor" }));
    await pane.user.click(button("Put it in the plan"));
    await settle();
    const row = pane.document.paragraphs.filter(({ cell }) => cell?.row === 3);
    expect(row).toHaveLength(4);
    expect(row[2]?.runs.map(({ text }) => text).join("")).toBe("Kim");
  });

  it("keeps what was typed when the plan refuses it", async () => {
    const pane = await openForm(/^SMART objective/, { readOnly: true });
    await pane.user.type(field("Who will do it?"), "Kim");
    await pane.user.click(button("Put it in the plan"));
    await settle();
    expect(screen.getByText(/This document can't be edited at the moment/)).toBeDefined();
    expect(field("Who will do it?")).toHaveProperty("value", "Kim");
  });

  it("offers what was typed after the pane was closed, and never by itself", async () => {
    const pane = await openForm(/^SMART objective/);
    await pane.user.type(field("Who will do it?"), "Kim");
    pane.session.end();
    document.body.replaceChildren();
    const next = testPane(planParagraphs);
    for (const [key, value] of pane.document.choices) next.document.choices.set(key, value);
    const drawn = await drawPane(next);
    await drawn.user.click(screen.getByRole("tab", { name: "Templates" }));
    await settle();
    await drawn.user.click(button("Go on with it"));
    await settle();
    expect(field("Who will do it?")).toHaveProperty("value", "Kim");
  });
});

describe("a cursor where nothing can go", () => {
  it.each([
    { where: "header-or-footer" as const, said: /The cursor is in a header or footer/ },
    { where: "note" as const, said: /The cursor is in a footnote/ },
    { where: "elsewhere" as const, said: /The cursor is in a text box/ },
  ])("$where: says why, offers what works, and puts it there", async ({ where, said }) => {
    const pane = await open();
    pane.document.cursorOutside = where;
    const before = pane.document.texts();
    await pane.user.click(screen.getAllByRole("button", { name: /^Danger statement/ })[0]!);
    await settle();
    expect(screen.getByText(said)).toBeDefined();
    expect(screen.queryByRole("radio", { name: "Below the line with the cursor" })).toBeNull();
    expect(screen.getByRole("radio", { name: "At the end of this plan" })).toHaveProperty("checked", true);
    await pane.user.click(button("Put it in the plan"));
    await settle();
    expect(pane.document.texts().slice(0, before.length)).toEqual(before);
    expect(pane.document.texts()).toHaveLength(before.length + 1);
  });

  it("in a locked part: says so, and looks again when the cursor has moved", async () => {
    const pane = await drawPane(testPane(["Open.", { runs: [{ text: "Locked." }], locked: true }]));
    pane.document.cursor = 1;
    await pane.user.click(screen.getByRole("tab", { name: "Templates" }));
    await pane.user.click(screen.getAllByRole("button", { name: /^SMART objective/ })[0]!);
    await settle();
    expect(screen.getByText(/in a part of the form that is locked/)).toBeDefined();
    pane.document.cursor = 0;
    await pane.user.click(button("Look for the cursor again"));
    await settle();
    expect(screen.getByRole("radio", { name: "Below the line with the cursor" })).toBeDefined();
  });
});

describe("what was put in", () => {
  async function insert(pane: DrawnPane): Promise<void> {
    await pane.user.type(field("Who will do it?"), "Kim");
    await pane.user.type(field("What will they do?"), "ring Nan");
    await pane.user.click(screen.getByRole("radio", { name: "At the end of this plan" }));
    await pane.user.click(button("Put it in the plan"));
    await settle();
  }

  it("opens again in the form, is changed, and written back; nothing of its text is in the settings", async () => {
    const pane = await openForm(/^SMART objective/);
    await insert(pane);
    const kept = [...pane.document.settings.values()].join();
    expect(kept).not.toMatch(/Kim|Nan|Jamie/);
    await pane.user.click(button(/^Change SMART objective/));
    await settle();
    const who = field("Who will do it?");
    expect(who).toHaveProperty("value", "Kim");
    await pane.user.clear(who);
    await pane.user.type(who, "Nan");
    await pane.user.click(button("Write it back"));
    await settle();
    expect(pane.document.texts().at(-1)).toMatch(/^Nan will ring Nan/);
  });

  it("asks before it writes over what someone changed", async () => {
    const pane = await openForm(/^SMART objective/);
    await insert(pane);
    const last = pane.document.texts().length - 1;
    pane.document.type(last, { start: 0, end: 3 }, "Ray");
    await pane.user.click(button(/^Change SMART objective/));
    await settle();
    expect(field("Who will do it?")).toHaveProperty("value", "Ray");
    await pane.user.click(button("Write it back"));
    await settle();
    const asked = screen.getByRole("group", { name: /Someone has changed this in the plan/ });
    expect(within(asked).getByText("1 line reads otherwise.")).toBeDefined();
    await pane.user.click(within(asked).getByRole("button", { name: "Leave the plan as it is" }));
    expect(pane.document.texts()[last]).toMatch(/^Ray will/);
  });
});

describe("from the coach and the review", () => {
  it("fills the form from a statement and writes over it", async () => {
    const pane = await drawPane(testPane(planParagraphs));
    await pane.check();
    await pane.user.click(screen.getByRole("tab", { name: "Coach" }));
    await settle();
    for (let step = 0; step < 20; step += 1) {
      const card = screen.queryByRole("article", { name: "Action" });
      if (/bring Jamie to school/.test(card?.textContent ?? "")) break;
      await pane.user.click(button("The next one"));
    }
    await pane.user.click(button("Write it with a form"));
    await settle();
    expect(field("Who will do it?")).toHaveProperty("value", "Mum");
    await pane.user.click(button("Put it in its place"));
    await settle();
    expect(pane.document.texts().some((text) => text.startsWith("Mum will bring Jamie to school"))).toBe(
      true,
    );
    expect(pane.document.texts()).toHaveLength(planParagraphs.length);
    await pane.user.click(button("Undo"));
    await settle();
    expect(pane.document.texts()).toContain(
      "Mum will bring Jamie to school by 8.45am on all five days each week.",
    );
  });

  it("opens the template for what the plan lacks", async () => {
    const pane = await drawPane(testPane(planParagraphs));
    await pane.check();
    await pane.user.click(screen.getByRole("tab", { name: "Review" }));
    await settle();
    await pane.user.click(button(/^Write it with a form: If the plan is not working/));
    await settle();
    expect(screen.getByRole("form", { name: "If the plan is not working" })).toBeDefined();
  });
});

describe("the page for the family", () => {
  const radio = (name: string) => screen.getByRole("radio", { name });

  it("opens in a new document: the plan is as it was, the form stays, and a line says what happened", async () => {
    const pane = await openForm(/^Fridge plan/);
    const before = pane.document.texts();
    expect(radio("At the end of this plan")).toHaveProperty("checked", true);
    await pane.user.click(radio("In a new document"));
    expect(screen.getByRole("note").textContent).toMatch(/^Word asks you first/);
    await pane.user.click(button("Open it in Word"));
    await settle();
    const [made] = pane.document.newDocuments;
    expect(pane.document.newDocuments).toHaveLength(1);
    expect(made?.title).toBe("Our plan for Jamie");
    expect(made?.blocks[0]).toEqual({ kind: "heading", level: 1, text: "Our plan for Jamie" });
    expect(pane.document.texts()).toEqual(before);
    expect([...pane.document.settings.keys()]).not.toContain("plainPlan.inserted");
    expect(screen.getByText(/^Word asks you first, then opens “Fridge plan” in a tab/)).toBeDefined();
    expect(button("Open it in Word").getAttribute("aria-disabled")).not.toBe("true");
    expect(field("The child's name")).toHaveProperty("value", "Jamie");
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });

  it("says the same as at the end of the plan", async () => {
    const pane = await openForm(/^Fridge plan/);
    const before = pane.document.texts();
    await pane.user.click(radio("In a new document"));
    await pane.user.click(button("Open it in Word"));
    await settle();
    await pane.user.click(radio("At the end of this plan"));
    await pane.user.click(button("Put it in the plan"));
    await settle();
    const made = pane.document.newDocuments.flatMap(({ blocks }) => blocks.flatMap(blockTexts));
    expect(made.length).toBeGreaterThan(5);
    // The page break in front, which a document of its own does not need.
    expect(pane.document.texts().slice(before.length)).toEqual(["", ...made]);
  });

  it("on a desktop says that it is not saved, and opens in a window", async () => {
    const pane = await openForm(/^Fridge plan/, { newDocument: "unsaved" });
    await pane.user.click(radio("In a new document"));
    expect(screen.getByRole("note").textContent).toBe("The new document is not saved until you save it.");
    await pane.user.click(button("Open it in Word"));
    await settle();
    expect(screen.getByText(/^“Fridge plan” opens in a window of its own/)).toBeDefined();
  });

  it("when Word refuses, says so and has the end of the plan ready", async () => {
    const pane = await openForm(/^Fridge plan/, { refusesDocuments: true });
    const before = pane.document.texts();
    await pane.user.click(radio("In a new document"));
    await pane.user.click(button("Open it in Word"));
    await settle();
    expect(screen.getByText(/^No new document was opened/)).toBeDefined();
    expect(screen.getByText(/This version of Word can't do that/)).toBeDefined();
    expect(screen.queryByText(/then opens “Fridge plan”/)).toBeNull();
    expect(pane.document.texts()).toEqual(before);
    expect(radio("At the end of this plan")).toHaveProperty("checked", true);
    expect(radio("In a new document")).toBeDefined();
    await pane.user.click(button("Put it in the plan"));
    await settle();
    expect(pane.document.texts().slice(0, before.length)).toEqual(before);
    expect(pane.document.texts()).toContain("Our plan for Jamie");
  });

  it("is not offered a new document in a Word that opens none, nor is a sentence or a part of a plan", async () => {
    const pane = await openForm(/^Fridge plan/, { newDocument: null });
    expect(screen.queryByRole("radio", { name: "In a new document" })).toBeNull();
    await pane.user.click(button("All templates"));
    await settle();
    await pane.user.click(screen.getAllByRole("button", { name: /^Danger statement/ })[0]!);
    await settle();
    expect(screen.queryByRole("radio", { name: "In a new document" })).toBeNull();
  });
});
