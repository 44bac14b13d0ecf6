import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { newDocumentAt, openInNewTab } from "../../../src/preview/page/newDocument";
import { NewDocumentCard } from "../../../src/preview/page/NewDocumentCard";

describe("what is asked before a new document is made", () => {
  it("starts on OK and takes either answer, by keyboard too", async () => {
    const [onAgree, onCancel] = [jest.fn(), jest.fn()];
    render(<NewDocumentCard onAgree={onAgree} onCancel={onCancel} />);
    expect(screen.getByRole("alertdialog", { name: /is about to make a new document/ })).toBeDefined();
    const user = userEvent.setup();
    await user.keyboard("{Enter}");
    expect(onAgree).toHaveBeenCalledTimes(1);
    await user.tab();
    await user.keyboard("{Enter}");
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});

describe("the tab of a new document", () => {
  const address = `blob:${location.origin}/made`;
  const open = jest.fn<Window | null, [string, string]>();
  beforeEach(() => {
    Object.assign(URL, { createObjectURL: () => address });
    Object.assign(window, { open });
  });

  it("poses as the same Word and opens no sample", () => {
    history.replaceState(null, "", "/?pose=word-1.3&sample=safety-plan.docx");
    open.mockReturnValueOnce(window);
    expect(openInNewTab(Uint8Array.of(1))).toBe(true);
    const [url] = open.mock.calls[0]!;
    expect(Object.fromEntries(new URLSearchParams(url.split("?")[1]))).toEqual({
      pose: "word-1.3",
      document: address,
    });
  });

  it("says so where the browser holds it back", () => {
    open.mockReturnValueOnce(null);
    expect(openInNewTab(Uint8Array.of(1))).toBe(false);
  });

  it.each([null, "", "https://example.com/a.docx", "blob:https://example.com/1", "samples/safety-plan.docx"])(
    "reads nothing from %p",
    async (asked) => {
      expect(await newDocumentAt(asked)).toBeNull();
    },
  );
});
