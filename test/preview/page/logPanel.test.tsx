import { render, screen } from "@testing-library/react";
import { LogPanel } from "../../../src/preview/page/LogPanel";

it("stays quiet while everything is answered", () => {
  render(<LogPanel entries={[]} batches={3} />);
  expect(screen.getByText("Everything answered · 3 batches")).toBeTruthy();
  expect(screen.getByRole("group").hasAttribute("open")).toBe(false);
});

it("opens by itself and names what was not answered", () => {
  render(
    <LogPanel
      batches={1}
      entries={[
        { kind: "unknown-member", detail: "Body.sing" },
        { kind: "above-requirement-set", detail: "Paragraph.insertAnnotations (1.7)" },
      ]}
    />,
  );
  expect(screen.getByRole("group").hasAttribute("open")).toBe(true);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Not answered: the host does not know Body.sing",
    "Not in this Word: Paragraph.insertAnnotations (1.7)",
  ]);
});
