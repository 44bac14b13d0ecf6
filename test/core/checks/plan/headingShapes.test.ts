import { headerKey } from "../../../../src/core/checks/plan/headerKey";
import { sectionByShape } from "../../../../src/core/checks/plan/headingShapes";
import { headings } from "./headingShapes.cases";

describe("what a heading announces by its shape", () => {
  it.each(headings)("$heading: $section", ({ heading, section }) => {
    expect(sectionByShape(headerKey(heading))).toBe(section);
  });
});
