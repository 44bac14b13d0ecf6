import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/ui/App";
import type { Text } from "../../src/strings/en";
import { testPane } from "../app/pane";
import type { TestPane } from "../app/pane";

// Finding things by role reads every style in jsdom, which takes its time on a busy machine.
jest.setTimeout(30_000);

/** jsdom knows no media queries: everything is light, without contrast and with motion. */
export function fakeMediaQueries(matching: readonly string[] = []): void {
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    value: (query: string) => ({
      matches: matching.some((one) => query.includes(one)),
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
}

export interface DrawnPane extends TestPane {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly container: HTMLElement;
  /** Presses Check plan and waits for the list. */
  readonly check: () => Promise<void>;
  readonly list: () => HTMLElement;
  /** The accessible names of the findings. */
  readonly names: () => (string | null)[];
  readonly row: (name: string | RegExp) => HTMLElement;
}

export interface DrawOptions {
  readonly introduced?: boolean;
  readonly text?: Text;
}

/** Draws the whole pane over a document in memory. */
export async function drawPane(
  pane: TestPane = testPane(),
  { introduced = true, text }: DrawOptions = {},
): Promise<DrawnPane> {
  fakeMediaQueries();
  Element.prototype.scrollIntoView = () => undefined;
  if (introduced) pane.document.choices.set("plainPlan.choices", JSON.stringify({ introduced: true }));
  await pane.session.start();
  const { container } = render(
    <App session={pane.session} store={pane.store} {...(text === undefined ? {} : { text })} />,
  );
  const user = userEvent.setup();
  const list = () => screen.getByRole("list", { name: "Findings" });
  return {
    ...pane,
    user,
    container,
    list,
    names: () =>
      within(list())
        .getAllByRole("listitem")
        .map((item) => item.getAttribute("aria-label")),
    row: (name) => {
      const [button] = within(within(list()).getByRole("listitem", { name })).getAllByRole("button");
      if (button === undefined) throw new Error("A finding has no row.");
      return button;
    },
    async check() {
      await user.click(screen.getByRole("button", { name: "Check plan" }));
      await screen.findByText(/finding/i, { selector: "[role=status]" });
      await settle();
    },
  };
}

/** Lets answers of the document arrive and be drawn. */
export const settle = (time = 20): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, time)));
