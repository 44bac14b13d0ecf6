import { contingency } from "../../../src/content/templates/contingency";
import { sectionPlace } from "../../../src/core/templates/sectionPlace";
import { asSnapshot, line } from "./asSnapshot";

const heading = (text: string, headingLevel: number) => line(text, { headingLevel });
const plan = [
  heading("Plan for Alfie", 1),
  line("Text."),
  heading("What needs to happen?", 2),
  line("Mum will ring."),
  heading("At home", 3),
  line("Donna will come."),
  heading("Who is helping", 2),
  line("Nan."),
];

describe("the section that a template belongs after", () => {
  it("ends where the next heading of its level begins", () => {
    expect(sectionPlace(contingency, asSnapshot(plan))).toBe(5);
  });

  it("prefers the first wording, wherever it stands", () => {
    expect(sectionPlace(contingency, asSnapshot([...plan, heading("CONTINGENCY", 2), line("None.")]))).toBe(
      9,
    );
  });

  it("is not found in running text, nor by part of a word", () => {
    expect(
      sectionPlace(contingency, asSnapshot([line("Contingency"), heading("Transactions", 1)])),
    ).toBeNull();
  });

  it("is not found for a template that belongs nowhere", () => {
    expect(sectionPlace({ ...contingency, belongsAfter: [] }, asSnapshot(plan))).toBeNull();
  });
});
