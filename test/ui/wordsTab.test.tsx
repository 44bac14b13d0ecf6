import { act, screen, within } from "@testing-library/react";
import { err } from "../../src/core/result";
import { testPane } from "../app/pane";
import { accessibilityProblems } from "./axe";
import { drawPane, settle } from "./renderPane";

const status = () => screen.getByRole("status").textContent;
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("before a check", () => {
  it("offers the check, and says that nothing was checked yet", async () => {
    const { container } = await drawPane();
    expect(status()).toBe("Not checked yet");
    expect(button("Check plan").getAttribute("aria-disabled")).toBeNull();
    expect(screen.queryByRole("list", { name: "Findings" })).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("shows three cards at a first visit, which can be left at once and seen again", async () => {
    const pane = await drawPane(testPane(), { introduced: false });
    expect(screen.getByRole("region", { name: "A short look round" })).toBeDefined();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
    await pane.user.click(button("Next"));
    await pane.user.click(button("Next"));
    expect(screen.getByText("3 of 3")).toBeDefined();
    await pane.user.click(button("Done"));
    expect(screen.queryByRole("region", { name: "A short look round" })).toBeNull();
    await pane.user.click(button("More"));
    await pane.user.click(screen.getByRole("menuitem", { name: "Show me round" }));
    await pane.user.click(button("Skip"));
    expect(screen.queryByRole("region", { name: "A short look round" })).toBeNull();
  });

  it("checks at a first visit without going through the cards", async () => {
    const pane = await drawPane(testPane(), { introduced: false });
    await pane.check();
    expect(screen.queryByRole("region", { name: "A short look round" })).toBeNull();
    expect(pane.names()).toHaveLength(5);
  });
});

describe("the list", () => {
  it("says how many findings there are, and names each by its words first", async () => {
    const pane = await drawPane();
    await pane.check();
    expect(status()).toBe("5 findings");
    expect(pane.names()).toEqual([
      "siblings: jargon",
      "siblings: jargon",
      "ZETA: acronym",
      "robust: a question to ask",
      "Siblings: jargon",
    ]);
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });

  it.each([
    [["See siblings."], "1 finding"],
    [["Nothing here."], "No findings"],
  ])("counts in words that fit the number: %j", async (paragraphs, expected) => {
    const pane = await drawPane(testPane(paragraphs));
    await pane.check();
    expect(status()).toBe(expected);
  });

  it("stands under the plan's own headings", async () => {
    const pane = await drawPane();
    await pane.check();
    expect(
      within(pane.list())
        .getAllByRole("heading", { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual(["What are we worried about?", "What needs to happen?"]);
  });

  it("counts each kind, and shows one kind at a press", async () => {
    const pane = await drawPane();
    await pane.check();
    const chips = within(screen.getByRole("group", { name: "Show" })).getAllByRole("button");
    expect(chips.map(({ textContent }) => textContent)).toEqual([
      "All",
      "Jargon 3",
      "Acronyms 1",
      "Questions 1",
    ]);
    await pane.user.click(button("Acronyms: 1 finding"));
    expect(pane.names()).toEqual(["ZETA: acronym"]);
    expect(status()).toBe("5 findings");
    expect(button("Acronyms: 1 finding").getAttribute("aria-pressed")).toBe("true");
    await pane.user.click(button("All: 5 findings"));
    expect(pane.names()).toHaveLength(5);
  });

  it("keeps unsure findings apart and folded", async () => {
    const pane = await drawPane();
    await pane.check();
    expect(pane.names()).not.toContain("nearby: jargon");
    const fold = button("1 that may be fine");
    expect(fold.getAttribute("aria-expanded")).toBe("false");
    await pane.user.click(fold);
    const apart = screen.getByRole("list", { name: "Perhaps fine" });
    await pane.user.click(within(apart).getByRole("button", { name: /^nearby/ }));
    expect(button("Replace")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Replace all like this" })).toBeNull();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });

  it("draws only what is in sight when it is long, and keeps its place in the whole", async () => {
    const pane = await drawPane(testPane(Array.from({ length: 400 }, (_, i) => `See siblings ${i}.`)));
    await pane.check();
    expect(status()).toBe("400 findings");
    const items = within(pane.list()).queryAllByRole("listitem");
    expect(items.length).toBeLessThan(60);
    for (const item of items) expect(item.getAttribute("aria-setsize")).toBe("400");
  });
});

describe("the card", () => {
  it("shows the sentence, why, the suggestions and what the sentence becomes", async () => {
    const pane = await drawPane();
    await pane.check();
    await pane.user.click(pane.row("ZETA: acronym"));
    await settle();
    expect(pane.row("ZETA: acronym").getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText("ZETA stands for zebra team. They look after zebras.")).toBeDefined();
    expect(screen.getByText("Letters mean nothing to a family.")).toBeDefined();
    expect(pane.document.shown).toEqual({ paragraph: 2, range: { start: 4, end: 8 } });
    expect(screen.getByText(/^It would read:/).parentElement?.textContent).toBe(
      "It would read: The zebra team will make a robust plan nearby.",
    );
    expect(screen.queryByText("From: A list of words, 2024")).toBeNull();
    await pane.user.click(button("Where this advice comes from"));
    expect(screen.getByText("From: A list of words, 2024")).toBeDefined();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });

  it("offers every alternative, the child's own words marked and last", async () => {
    const pane = await drawPane();
    await pane.check();
    await pane.user.click(pane.row("Siblings: jargon"));
    const offered = within(screen.getByRole("group", { name: "What you could write" })).getAllByRole(
      "button",
    );
    expect(offered.map((one) => one.querySelector("span")?.textContent?.toLowerCase())).toEqual([
      "brothers and sisters",
      "family",
      "my brothers and sisters (if the child uses it)",
    ]);
    expect(offered.map((one) => one.getAttribute("aria-pressed"))).toEqual(["true", "false", "false"]);
  });

  it("shows another suggestion's sentence under the pointer, and puts the chosen one in", async () => {
    const pane = await drawPane();
    await pane.check();
    await pane.user.click(pane.row("Siblings: jargon"));
    const family = screen.getByRole("button", { name: /^family/i });
    await pane.user.hover(family);
    expect(screen.getByText(/^It would read:/).parentElement?.textContent).toMatch(
      /family come on Sunday\.$/i,
    );
    expect(family.getAttribute("aria-pressed")).toBe("false");
    await pane.user.click(family);
    await pane.user.click(button("Replace"));
    await settle();
    expect(pane.document.texts()[4]).toMatch(/^family come on Sunday\.$/i);
  });

  it("asks a question where no words fit, with an example, and leads to the sentence", async () => {
    const pane = await drawPane();
    await pane.check();
    await pane.user.click(pane.row(/^robust/));
    expect(screen.getByText("What would we see?")).toBeDefined();
    expect(screen.getByText("Instead of “a robust plan”")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Replace" })).toBeNull();
    await pane.user.click(button("Write it"));
    await settle();
    expect(pane.document.shown?.range).toEqual({ start: 0, end: 40 });
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });

  it("says how many equal ones there are before it does them all", async () => {
    const pane = await drawPane();
    await pane.check();
    await pane.user.click(pane.row("Siblings: jargon"));
    const all = button("Replace all like this");
    const describedBy = all.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(describedBy)?.textContent).toBe("In 3 places in this plan");
    await pane.user.click(all);
    await settle();
    expect(status()).toBe("2 findings");
    expect(screen.getByText(/is now “.*” in 3 places\./)).toBeDefined();
  });

  it("explains tracked changes in its paragraph", async () => {
    const pane = await drawPane(
      testPane([{ runs: [{ text: "See siblings " }, { text: "now", tracked: "deleted" }, { text: "." }] }]),
    );
    await pane.check();
    await pane.user.click(pane.row(/^siblings/));
    expect(screen.getByText(/tracked changes are in this paragraph/)).toBeDefined();
  });
});

describe("changing the plan", () => {
  it("replaces, says so, and takes it back", async () => {
    const pane = await drawPane();
    await pane.check();
    expect(button("Undo").getAttribute("aria-disabled")).toBe("true");
    await pane.user.click(pane.row("ZETA: acronym"));
    await pane.user.click(button("Replace"));
    await settle();
    expect(status()).toBe("4 findings");
    expect(screen.getByText("“ZETA” is now “zebra team”.")).toBeDefined();
    await pane.user.click(button("Undo"));
    await settle();
    expect(status()).toBe("5 findings");
    expect(screen.getByText("“ZETA” is back.")).toBeDefined();
  });

  it("ignores here and everywhere, and brings both back", async () => {
    const pane = await drawPane();
    await pane.check();
    await pane.user.click(pane.row("ZETA: acronym"));
    await pane.user.click(button("Ignore here"));
    expect(status()).toBe("4 findings");
    await pane.user.click(pane.row("Siblings: jargon"));
    await pane.user.click(button("Ignore everywhere in this plan"));
    expect(status()).toBe("1 finding");
    expect(screen.getByText("“Siblings” is left as it is in this plan, in 3 places.")).toBeDefined();
    await pane.user.click(button("Undo"));
    await pane.user.click(button("Undo"));
    expect(status()).toBe("5 findings");
  });

  it("moves the focus to the next finding after each step", async () => {
    const pane = await drawPane();
    await pane.check();
    await pane.user.click(pane.row("ZETA: acronym"));
    await pane.user.click(button("Replace"));
    await settle();
    expect(document.activeElement).toBe(pane.row(/^robust/));
    await pane.user.click(pane.row(/^robust/));
    await pane.user.click(button("Ignore here"));
    await settle();
    expect(document.activeElement).toBe(pane.row("Siblings: jargon"));
  });

  it("says when everything is plain, and what was ignored", async () => {
    const pane = await drawPane(testPane(["See siblings."]));
    await pane.check();
    await pane.user.click(pane.row(/^siblings/));
    await pane.user.click(button("Ignore here"));
    expect(screen.getByRole("heading", { name: "These words are plain" })).toBeDefined();
    expect(screen.getByText("1 finding is ignored, because you said so.")).toBeDefined();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
  });
});

describe("when something is in the way", () => {
  it("refuses a changed place and offers to check again", async () => {
    const pane = await drawPane();
    await pane.check();
    await pane.user.click(pane.row("ZETA: acronym"));
    await settle();
    pane.document.paragraphs[2] = { id: "other", runs: [{ text: "Written anew." }] };
    await pane.user.click(button("Replace"));
    await settle();
    expect(screen.getByText("The words were not replaced")).toBeDefined();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
    await pane.user.click(button("Check again"));
    await settle();
    expect(status()).toBe("3 findings");
    expect(screen.queryByText("The words were not replaced")).toBeNull();
  });

  it("checks a read-only document, and says why it is not changed", async () => {
    const pane = await drawPane(testPane(undefined, { readOnly: true }));
    await pane.check();
    expect(status()).toBe("5 findings");
    await pane.user.click(pane.row("ZETA: acronym"));
    await pane.user.click(button("Replace"));
    await settle();
    expect(screen.getByText(/can't be edited at the moment/)).toBeDefined();
    await pane.user.click(button("Put this message away"));
    expect(screen.queryByText(/can't be edited at the moment/)).toBeNull();
  });

  it("says what happened when the document could not be read, and tries again", async () => {
    const pane = testPane();
    const { document: port } = pane.session.environment.ports;
    jest.spyOn(port, "read").mockResolvedValueOnce(err({ code: "timed-out", detail: null }));
    const drawn = await drawPane(pane);
    await drawn.user.click(button("Check plan"));
    await settle();
    expect(status()).toBe("The plan could not be checked");
    expect(screen.getByText(/took too long to answer/)).toBeDefined();
    expect(await accessibilityProblems(drawn.container)).toEqual([]);
    await drawn.user.click(button("Try again"));
    await settle();
    expect(status()).toBe("5 findings");
  });

  it("says that there is no text to read in an empty document", async () => {
    const pane = await drawPane(testPane(["", " "]));
    await pane.check();
    expect(screen.getByRole("heading", { name: "There is no text to read in this document." })).toBeDefined();
  });

  it("says why nothing is underlined, colours when asked to, and takes the colours away", async () => {
    const pane = await drawPane(testPane(undefined, { underlines: "refused" }));
    await pane.check();
    expect(screen.getByText("Not underlined in this Word.")).toBeDefined();
    await pane.user.click(button("Why?"));
    expect(screen.getByText(/would not underline the words just now/)).toBeDefined();
    await pane.user.click(button("Colour the words"));
    await settle();
    expect(screen.getByText(/are saved with it/)).toBeDefined();
    await pane.user.click(button("Take the colours away"));
    await settle();
    expect(screen.getByText(/Your own highlighting is as it was/)).toBeDefined();
  });

  it("marks a list that may be out of date, and checks again by itself", async () => {
    const pane = await drawPane();
    await pane.check();
    await settle(1_600);
    act(() => pane.document.insertParagraph(1, "More siblings."));
    await settle();
    expect(screen.getByText("The plan has changed. This list may be out of date.")).toBeDefined();
    await settle(1_200);
    expect(status()).toBe("6 findings");
    expect(screen.queryByText("The plan has changed. This list may be out of date.")).toBeNull();
  });
});
