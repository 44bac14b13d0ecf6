import { applyEdits } from "../../../../src/core/document/edit";
import { checkText } from "../../../../src/core/checks/run";
import { builtIn, readMarked } from "../markedRow";
import { fixRows } from "./fixes.cases";

it.each([...fixRows])("%s", (row, expected) => {
  const { paragraphs } = readMarked(row);
  const [finding] = checkText(paragraphs, builtIn);
  const fix = finding?.fixes[0];
  expect(finding).toBeDefined();
  expect(fix === undefined ? null : applyEdits(paragraphs[0] ?? "", fix.edits)).toBe(expected);
});

it("offers the child's voice last, and marked", () => {
  const [finding] = checkText(["The placement is near the sea."], builtIn);
  const voices = finding?.fixes.map(({ voice }) => voice) ?? [];
  expect(voices).toContain("child");
  expect([...voices].sort().reverse()).toEqual(voices);
});
