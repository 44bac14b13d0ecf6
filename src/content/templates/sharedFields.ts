import type {
  CellField,
  DateField,
  LayoutNode,
  LongTextField,
  PersonField,
  RowsField,
} from "../../core/templates/template";

/** Fields that most whole plans begin and end with. Each plan gives its own examples where they matter. */
export const childField = (example: string): PersonField => ({
  id: "child",
  kind: "person",
  label: "The child's name",
  help: "The name that the child likes to be called. One plan for each child.",
  example,
});

export const planDateField = (example: string): DateField => ({
  id: "planDate",
  kind: "date",
  label: "Date of this plan",
  help: "The day when the plan was agreed.",
  example,
});

export const reviewDateField = (example: string): DateField => ({
  id: "reviewDate",
  kind: "date",
  label: "When will we look at it again?",
  help: "The date of the next meeting.",
  example,
});

export const workerField = (example: string): PersonField => ({
  id: "worker",
  kind: "person",
  label: "The social worker's name",
  help: "The person the family can ring.",
  example,
});

export const longText = (
  id: string,
  label: string,
  help: string,
  example: string,
  optional = false,
): LongTextField => ({ id, kind: "long-text", label, help, example, ...(optional ? { optional } : {}) });

const signatureColumns: readonly CellField[] = [
  { id: "signer", kind: "person", label: "Name", help: "One person a line.", example: "Tracey Coombes" },
  { id: "role", kind: "text", label: "Who they are", help: "To the child.", example: "Mum" },
  {
    id: "agrees",
    kind: "text",
    optional: true,
    label: "Do they agree?",
    help: "If there is a part that they do not agree with, write which.",
    example: "Yes",
  },
];

/** Who signs. The example takes turns of name and role. */
export const signaturesField = (
  ...people: readonly (readonly [name: string, role: string])[]
): RowsField => ({
  id: "signatures",
  kind: "rows",
  rowLabel: "person",
  optional: true,
  label: "Who signs the plan?",
  help: "The child if they are old enough, the parents, and everyone who has something to do.",
  columns: signatureColumns,
  example: people.map(([signer, role]) => ({ signer, role, agrees: "Yes" })),
});

/** The heading and the table in which people sign; signature and date are left blank to write in. */
export const signaturesNodes: readonly LayoutNode[] = [
  { kind: "heading", level: 2, text: "Agreed and signed" },
  {
    kind: "table",
    title: "Who agrees with the plan, with a space to sign",
    header: ["Name", "Who they are", "Do they agree?", "Signature", "Date"],
    widths: [24, 20, 22, 20, 14],
    rows: [{ each: "signatures", cells: ["{signer}", "{role}", "{agrees}", "", ""] }],
  },
];
