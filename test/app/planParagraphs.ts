import type { FakeParagraph } from "../fakes/fakeRuns";

const heading = (text: string): FakeParagraph => ({ runs: [{ text }], headingLevel: 2 });

const row = (at: number, ...cells: readonly string[]): readonly FakeParagraph[] =>
  cells.map((text, column) => ({ runs: [{ text }], cell: { table: 0, row: at, column } }));

/** A short plan with something strong, something thin and something missing. */
export const planParagraphs: readonly (string | FakeParagraph)[] = [
  { runs: [{ text: "Child Protection Plan" }], headingLevel: 1 },
  "Name of child: Jamie Hope. Date of birth: 3 May 2016.",
  heading("Jamie's views"),
  "Jamie said: “I want to sleep in my own bed and see Nan on Sundays.”",
  heading("Outcomes and actions"),
  ...row(0, "Outcome", "Action", "Who", "By when"),
  ...row(
    1,
    "Jamie is at school on time every day.",
    "Mum will bring Jamie to school by 8.45am on all five days each week.",
    "Kim Hope (Mum)",
    "12 June 2026",
  ),
  ...row(
    2,
    "Jamie feels safe at home.",
    "Professionals to make robust arrangements for his siblings.",
    "",
    "ongoing",
  ),
  heading("Contingency plan"),
  "If the plan is not working, a legal planning meeting will be held.",
  heading("Review"),
  "We will look at this plan together on 12 June 2026.",
];
