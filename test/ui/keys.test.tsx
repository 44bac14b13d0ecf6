import { act, screen } from "@testing-library/react";
import { drawPane, settle } from "./renderPane";
import type { DrawnPane } from "./renderPane";

async function inList(): Promise<DrawnPane> {
  const pane = await drawPane();
  await pane.check();
  act(() => pane.row(/^ZETA/).focus());
  await settle();
  return pane;
}

describe("the keys of the list", () => {
  it("is one tab stop, and keeps its place", async () => {
    const pane = await inList();
    const stops = pane.list().querySelectorAll("[tabindex='0']");
    expect([...stops].map((stop) => stop.closest("li")?.getAttribute("aria-label"))).toEqual([
      "ZETA: acronym",
    ]);
  });

  it.each([
    ["{ArrowDown}", /^robust/],
    ["{ArrowUp}{ArrowUp}", "siblings: jargon"],
    ["{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}", "Siblings: jargon"],
    ["{Home}", "siblings: jargon"],
    ["{End}", "Siblings: jargon"],
  ])("moves with %s", async (keys, expected) => {
    const pane = await inList();
    await pane.user.keyboard(keys);
    expect(document.activeElement?.closest("li")?.getAttribute("aria-label")).toMatch(expected);
    expect(pane.state().open).toBeNull();
  });

  it("opens with Enter, then takes the first suggestion with Enter, and stands on the next finding", async () => {
    const pane = await inList();
    await pane.user.keyboard("{Enter}");
    await settle();
    expect(pane.state().open).toBe(pane.idOf("ZETA"));
    await pane.user.keyboard("{Enter}");
    await settle();
    expect(pane.document.texts()[2]).toBe("The zebra team will make a robust plan nearby.");
    expect(document.activeElement).toBe(pane.row(/^robust/));
  });

  it("takes the second suggestion with 2, and only from an open card", async () => {
    const pane = await inList();
    await pane.user.keyboard("{End}2");
    await settle();
    expect(pane.document.texts()[4]).toBe("Siblings come on Sunday.");
    await pane.user.keyboard("{Enter}");
    await settle();
    await pane.user.keyboard("2");
    await settle();
    expect(pane.document.texts()[4]).toMatch(/^family come on Sunday\.$/i);
  });

  it("ignores with I, also on a closed row, and undoes with U", async () => {
    const pane = await inList();
    await pane.user.keyboard("i");
    expect(pane.words()).not.toContain("ZETA");
    await settle();
    expect(document.activeElement).toBe(pane.row(/^robust/));
    await pane.user.keyboard("U");
    expect(pane.words()).toContain("ZETA");
  });

  it("leaves Enter alone on a question, which has nothing to put in", async () => {
    const pane = await inList();
    await pane.user.keyboard("{ArrowDown}{Enter}");
    await settle();
    expect(pane.state().open).toBe(pane.idOf("robust"));
    await pane.user.keyboard("{Enter}");
    await settle();
    expect(pane.document.texts()[2]).toBe("The ZETA will make a robust plan nearby.");
  });

  it("closes with Escape from inside the card, back on its row", async () => {
    const pane = await inList();
    await pane.user.keyboard("{Enter}");
    act(() => screen.getByRole("button", { name: "Replace" }).focus());
    await pane.user.keyboard("{Escape}");
    expect(pane.state().open).toBeNull();
    expect(document.activeElement).toBe(pane.row(/^ZETA/));
  });

  it("goes to the filters with F", async () => {
    const pane = await inList();
    await pane.user.keyboard("f");
    expect(document.activeElement?.textContent).toBe("All");
  });

  it("shows the keys with ?, and comes back", async () => {
    const pane = await inList();
    await pane.user.keyboard("?");
    expect(document.activeElement?.textContent).toBe("Keys");
    await pane.user.click(screen.getByRole("button", { name: "Back" }));
    expect(pane.names()).toHaveLength(5);
  });

  it("does nothing while another key is held", async () => {
    const pane = await inList();
    await pane.user.keyboard("{Control>}i{/Control}");
    expect(pane.words()).toContain("ZETA");
  });
});
