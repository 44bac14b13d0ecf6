import { screen } from "@testing-library/react";
import { showCannotStart } from "../../src/entry/cannotStart";

/** The package of Microsoft's notice arrives a little later, away from the normal path. */
const noticed = async (): Promise<HTMLElement> => screen.findByRole("alert", undefined, { timeout: 10_000 });

function page(): HTMLElement {
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById("root");
  if (root === null) throw new Error("no root");
  return root;
}

describe("a pane that cannot start", () => {
  it.each([
    ["no-office", "Word did not answer"],
    ["no-word", "Open Plain Plan from Word"],
  ] as const)("says why and how to get in, and is never blank: %s", async (why, title) => {
    showCannotStart(page(), why);
    expect(screen.getByRole("heading", { level: 1, name: title })).toBeDefined();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Open a plan in Word.",
      "On the Home tab, look for Plain Plan.",
      "Press Check plan.",
    ]);
    expect(screen.getByText("Your documents are as you left them.")).toBeDefined();
    const notice = await noticed();
    expect(notice.textContent).toContain(title);
    screen.getByRole("button", { name: "Close this message" }).click();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
