import { readsAsTracked } from "../../../src/core/document/trackedReading";
import { marked } from "../../support/marked";

describe("a text that shows taken-out and put-in words side by side", () => {
  it.each([
    { name: "old before new", before: "by ⟦asap⟧", now: "by asapMay", tracked: true },
    { name: "new before old", before: "by ⟦asap⟧", now: "by Mayasap", tracked: true },
    { name: "in both places", before: "⟦asap⟧ or ⟦asap⟧", now: "asapMay or asapMay", tracked: true },
    { name: "only in one of two", before: "⟦asap⟧ or ⟦asap⟧", now: "asapMay or May", tracked: false },
    { name: "plainly replaced", before: "by ⟦asap⟧", now: "by May", tracked: false },
    { name: "not at all", before: "by ⟦asap⟧", now: "by asap", tracked: false },
    { name: "something else", before: "by ⟦asap⟧", now: "by asap May", tracked: false },
  ])("$name", ({ before, now, tracked }) => {
    const { text, ranges } = marked(before);
    const edits = ranges.map((range) => ({ range, text: "May" }));
    expect(readsAsTracked(text, edits, now)).toBe(tracked);
  });
});
