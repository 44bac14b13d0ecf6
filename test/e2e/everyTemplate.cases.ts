/**
 * What the form offers first for a template when the cursor stands in a cell of a plan's table: a new row, where the
 * template has one and the table's headings fit; the cell itself for one sentence; else, for a part with headings and
 * tables of its own, only the place below the table.
 */
export const inTable = {
  "smart-objective": "row",
  contingency: "row",
  "child-in-need-aim": "cell",
  "child-protection-aim": "cell",
  "danger-statement": "cell",
  "safety-goal": "cell",
  "next-review": "cell",
  "telling-the-child": "cell",
  "bottom-lines": "below",
  "three-houses": "below",
  "family-circle": "below",
  "week-calendar": "below",
  trajectory: "below",
  "parents-views": "below",
  "going-well": "below",
  "agreed-and-signed": "below",
  "five-questions": "below",
  "nine-questions": "below",
  "gloucestershire-plan": "below",
  "outline-child-protection-plan": "below",
  "signs-of-safety": "below",
  "safety-plan": "below",
  "written-agreement": "below",
  "review-record": "below",
  "fridge-plan": "below",
} as const;

export type InTable = (typeof inTable)[keyof typeof inTable];

/** The words of the choice, and the elements around what then comes in. */
export const tablePlaces: Readonly<
  Record<InTable, { readonly choice: string; readonly inside: readonly string[]; readonly part: RegExp }>
> = {
  row: { choice: "A new row below the cursor", inside: ["w:tbl"], part: /^<w:tr[ >]/ },
  cell: { choice: "In the cell with the cursor", inside: ["w:tbl", "w:tr", "w:tc"], part: /^<w:p[ >]/ },
  below: { choice: "Below the table with the cursor", inside: [], part: /^<w:(p|tbl)[ >]/ },
};
