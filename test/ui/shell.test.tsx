import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { pseudo } from "../../src/strings/pseudo";
import { en, textIn } from "../../src/strings/en";
import { ErrorBoundary } from "../../src/ui/shell/ErrorBoundary";
import { smallPack } from "../app/smallPack";
import { paragraphs, testPane } from "../app/pane";
import { accessibilityProblems } from "./axe";
import { drawPane, settle } from "./renderPane";
import type { DrawnPane } from "./renderPane";

const open = async (pane: DrawnPane, item: string): Promise<void> => {
  await pane.user.click(screen.getByRole("button", { name: "More" }));
  await pane.user.click(screen.getByRole("menuitem", { name: item }));
};

describe("the pages behind More", () => {
  it.each(["Keys", "Settings", "About Plain Plan"])(
    "opens %s at its heading, and leads back",
    async (item) => {
      const pane = await drawPane();
      await open(pane, item);
      expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: item }));
      expect(await accessibilityProblems(pane.container)).toEqual([]);
      await pane.user.click(screen.getByRole("button", { name: "Back" }));
      expect(screen.getByRole("button", { name: "Check plan" })).toBeDefined();
    },
  );

  it("brings ignored findings back from Settings", async () => {
    const pane = await drawPane();
    await pane.check();
    await act(() => pane.session.ignoreHere(pane.idOf("ZETA")));
    await open(pane, "Settings");
    expect(screen.getByText("1 finding is ignored in this plan.")).toBeDefined();
    await pane.user.click(screen.getByRole("button", { name: "Bring them all back" }));
    await settle();
    expect(screen.getByText("Nothing is ignored in this plan.")).toBeDefined();
  });
});

describe("a fault in drawing", () => {
  it("ends at the boundary, with a way on", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    let fails = true;
    const Once = () => {
      if (fails) throw new Error("boom");
      return <p>Drawn</p>;
    };
    render(
      <ErrorBoundary>
        <Once />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("alert").textContent).toContain("Your plan in Word is safe");
    fails = false;
    await userEvent.click(screen.getByRole("button", { name: "Start the pane again" }));
    expect(screen.getByText("Drawn")).toBeDefined();
    quiet.mockRestore();
  });
});

describe("another language", () => {
  /** Words that come from the document or the pack, and symbols that are the same everywhere. */
  const foreign = [
    ...paragraphs.map((given) =>
      typeof given === "string" ? given : given.runs.map(({ text }) => text).join(""),
    ),
    ...smallPack.entries.flatMap(({ why, question, suggestions, examples, gloss }) => [
      why,
      question ?? "",
      gloss ?? "",
      ...suggestions.map(({ text }) => text),
      ...(examples ?? []).flatMap(({ instead, write }) => [instead, write]),
    ]),
  ].map((text) => text.toLowerCase());

  /** Pieces of text on the screen that are neither of the made-up language nor of the document. */
  const plainEnglish = (root: HTMLElement): string[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const left: string[] = [];
    const attributes = [...root.querySelectorAll("[aria-label]")].map(
      (element) => element.getAttribute("aria-label") ?? "",
    );
    const texts = [...attributes];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest("style, [hidden]") === null) texts.push(node.textContent ?? "");
    }
    for (const text of texts) {
      const rest = text
        .replace(/⟦[^⟧]*⟧/g, "")
        .replace(/⟦|⟧/g, "")
        .trim()
        .toLowerCase();
      const own =
        /^[\W\d]*$/.test(rest) || foreign.some((known) => known.includes(rest.replace(/^…\s*/, "")));
      if (!own && !/[áéíóúçñšý]/.test(rest)) left.push(text);
    }
    return left;
  };

  it("leaves no plain English on any screen", async () => {
    const text = textIn(pseudo(en), "en-GB");
    const pane = await drawPane(testPane(undefined, { underlines: "old-word" }), { introduced: false, text });
    expect(plainEnglish(pane.container)).toEqual([]);
    await act(() => pane.session.check());
    for (const words of ["ZETA", "robust", "Siblings"]) {
      await act(() => pane.session.choose(pane.idOf(words)));
      expect(plainEnglish(pane.container)).toEqual([]);
    }
    for (const page of ["settings", "keys", "about"] as const) {
      act(() => pane.session.openPage(page));
      // Keys are letters in every language.
      expect(plainEnglish(pane.container).filter((left) => !/^[IUF]$/.test(left))).toEqual([]);
    }
  });
});
