import { builtInLayouts } from "../../../../src/content/layouts/builtInLayouts";
import { HeaderWords } from "../../../../src/core/checks/plan/headers";
import { standsAsHeading } from "../../../../src/core/checks/plan/headingLines";
import { headingLines } from "./headingLines.cases";
import { markdownPlan } from "./markdownPlan";

const headerWords = new HeaderWords(builtInLayouts);

describe("lines that stand as headings", () => {
  it.each(headingLines)("$heading: $lines.1", ({ lines, heading }) => {
    const [before, line, next] = lines.map((text) => ({
      ...markdownPlan(text.replace(/^- /, "")).paragraphs[0]!,
      text: text.replace(/^- /, ""),
      listItem: text.startsWith("- "),
    }));
    expect(line && standsAsHeading(line, before, next, headerWords)).toBe(heading);
  });
});
