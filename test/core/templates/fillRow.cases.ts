export interface RowCase {
  readonly name: string;
  readonly headings: readonly string[];
  /** What each cell holds, by words that it must have; "" for an empty cell. */
  readonly cells: readonly (readonly string[])[];
  readonly fits: boolean;
}

export const rowCases: readonly RowCase[] = [
  {
    name: "Gloucestershire",
    headings: [
      "What are we worried about?",
      "What do we need to see?",
      "What are we going to do?",
      "Why?",
      "By who and when will it be achieved?",
    ],
    cells: [
      [],
      ["Alfie starts each school day", "We will know because"],
      ["Tracey will get Alfie"],
      ["Alfie says"],
      ["Tracey", "Until 26 March 2027."],
    ],
    fits: true,
  },
  {
    name: "York",
    headings: ["Outcome", "Action", "Who", "By when", "How will we know?"],
    cells: [
      ["Alfie starts", "Alfie says"],
      ["Tracey will get"],
      ["Tracey"],
      ["Until 26 March 2027."],
      ["We will know because"],
    ],
    fits: true,
  },
  {
    name: "capitals and other words around",
    headings: ["ACTIONS AGREED", "RESPONSIBLE PERSON", "DATE"],
    cells: [
      ["Tracey will get", "Alfie starts", "We will know", "Alfie says"],
      ["Tracey"],
      ["Until 26 March 2027."],
    ],
    fits: true,
  },
  {
    name: "people with their names in front",
    headings: ["Name", "Who they are", "What they will do"],
    cells: [
      ["Tracey"],
      [],
      ["Tracey will get", "Alfie starts", "We will know", "Alfie says", "Until 26 March 2027."],
    ],
    fits: true,
  },
  {
    name: "a name that is not the person's who does it",
    headings: ["Name of child", "Who will do it", "Action"],
    cells: [
      [],
      ["Tracey"],
      ["Tracey will get", "Alfie starts", "We will know", "Alfie says", "Until 26 March 2027."],
    ],
    fits: true,
  },
  {
    name: "no column for the person, who stands in the action already",
    headings: ["Task", "Notes"],
    cells: [
      ["Tracey will get Alfie", "Alfie starts", "Until 26 March 2027.", "We will know", "Alfie says"],
      [],
    ],
    fits: true,
  },
  { name: "a table of something else", headings: ["Item", "Price"], cells: [[], []], fits: false },
  { name: "a table without headings", headings: ["", ""], cells: [[], []], fits: false },
];
