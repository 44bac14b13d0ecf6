import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Bar } from "../../../src/preview/page/Bar";
import type { BarProps } from "../../../src/preview/page/Bar";
import type { PageState } from "../../../src/preview/page/pageState";

const state: PageState = {
  opening: false,
  fileName: "child-in-need-plan.docx",
  notice: null,
  pose: "word-1.8",
  theme: "light",
  pane: null,
  card: null,
  asked: null,
  unanswered: [],
  batches: 0,
};

function draw(change: Partial<PageState> = {}): Record<string, jest.Mock> {
  const calls = {
    onOpenFile: jest.fn(),
    onOpenSample: jest.fn(),
    onSave: jest.fn(),
    onPose: jest.fn(),
    onTheme: jest.fn(),
    onWidth: jest.fn(),
  } satisfies Partial<BarProps>;
  render(<Bar state={{ ...state, ...change }} width="320" {...calls} />);
  return calls;
}

it("hands on a chosen file, and the same file again", async () => {
  const { onOpenFile } = draw();
  const file = new File(["x"], "plan.docx");
  const input = screen.getByLabelText("Open a .docx");
  await userEvent.upload(input, file);
  await userEvent.upload(input, file);
  expect(onOpenFile?.mock.calls).toEqual([[file], [file]]);
});

it("does nothing when the person chooses no file after all", () => {
  const { onOpenFile } = draw();
  fireEvent.change(screen.getByLabelText("Open a .docx"), { target: { files: [] } });
  expect(onOpenFile).not.toHaveBeenCalled();
});

it("saves", async () => {
  const { onSave } = draw();
  await userEvent.click(screen.getByRole("button", { name: "Save .docx" }));
  expect(onSave).toHaveBeenCalledTimes(1);
});

it.each([
  ["Sample plan", "Safety plan", "onOpenSample", "safety-plan.docx"],
  ["Pose as", "A slow connection", "onPose", "slow"],
  ["Theme", "Dark", "onTheme", "dark"],
  ["Pane width", "450 px", "onWidth", "450"],
])("%s: %s", async (label, option, call, value) => {
  const calls = draw();
  await userEvent.selectOptions(screen.getByLabelText(label), option);
  expect(calls[call]?.mock.calls).toEqual([[value]]);
});

it("shows a file from elsewhere beside the three samples", () => {
  draw({ fileName: "my plan.docx" });
  const options = screen.getByLabelText<HTMLSelectElement>("Sample plan").options;
  expect([...options].map(({ text }) => text)).toEqual([
    "my plan.docx",
    "Outline child protection plan",
    "Child in need plan",
    "Safety plan",
  ]);
  expect(options[0]?.selected).toBe(true);
});
