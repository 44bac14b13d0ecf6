import type { TemplateProblemCode } from "../../../src/core/templates/problem";

/** A template in which nothing is wrong, as a pack's file holds it. */
export const goodTemplate = {
  id: "ring-school",
  version: 1,
  title: "Ring school",
  summary: "Who rings school and when.",
  keywords: ["school"],
  kind: "section",
  fields: [
    { id: "who", kind: "person", label: "Who?", help: "By name.", example: "Mum" },
    { id: "notes", kind: "long-text", label: "Notes", help: "What else?", example: "None.", optional: true },
    {
      id: "steps",
      kind: "rows",
      rowLabel: "step",
      label: "Steps",
      help: "One a row.",
      columns: [{ id: "step", kind: "text", label: "Step", help: "A verb.", example: "ring" }],
      example: [{ step: "ring" }],
    },
  ],
  layout: [
    { kind: "heading", level: 2, text: "What {who} will do" },
    {
      kind: "table",
      title: "Steps",
      header: ["Step", "Who"],
      widths: [60, 40],
      rows: [{ each: "steps", cells: ["{step}", "{who}"] }],
    },
    { kind: "paragraph", text: "Notes: {notes}", showIf: { field: "notes", filled: true } },
  ],
};

type Change = (template: Record<string, unknown>) => void;

export interface ParseCase {
  readonly name: string;
  readonly change: Change;
  readonly problems: readonly (readonly [path: string, code: TemplateProblemCode])[];
}

const at = (template: Record<string, unknown>, key: string, index: number): Record<string, unknown> =>
  (template[key] as Record<string, unknown>[])[index]!;

export const parseCases: readonly ParseCase[] = [
  { name: "nothing wrong", change: () => undefined, problems: [] },
  {
    name: "a missing title",
    change: (t) => delete t["title"],
    problems: [["templates[0].title", "not-valid"]],
  },
  {
    name: "an unknown key",
    change: (t) => (t["script"] = "alert()"),
    problems: [["templates[0].script", "not-valid"]],
  },
  {
    name: "an unknown kind of field",
    change: (t) => (at(t, "fields", 0)["kind"] = "script"),
    problems: [["templates[0].fields[0].kind", "not-valid"]],
  },
  {
    name: "two mistakes in two places",
    change: (t) => {
      at(t, "fields", 0)["label"] = 7;
      at(t, "layout", 0)["level"] = 9;
    },
    problems: [
      ["templates[0].fields[0].label", "not-valid"],
      ["templates[0].layout[0].level", "not-valid"],
    ],
  },
  {
    name: "an id with capitals",
    change: (t) => (t["id"] = "Ring School"),
    problems: [["templates[0].id", "not-valid"]],
  },
  {
    name: "the same field twice",
    change: (t) => (at(t, "fields", 1)["id"] = "who"),
    problems: [
      ["templates[0].fields[1].id", "same-id"],
      ["templates[0].layout[2].showIf", "unknown-field"],
      ["templates[0].layout[2].text", "unknown-field"],
    ],
  },
  {
    name: "a column named like a field",
    change: (t) => {
      (at(t, "fields", 2)["columns"] as Record<string, unknown>[])[0]!["id"] = "who";
      ((at(t, "layout", 1)["rows"] as Record<string, unknown>[])[0]!["cells"] as string[])[0] = "{who}";
    },
    problems: [["templates[0].fields[2].columns[0].id", "same-id"]],
  },
  {
    name: "a brace that is not closed",
    change: (t) => (at(t, "layout", 0)["text"] = "What {who"),
    problems: [["templates[0].layout[0].text", "bad-pattern"]],
  },
  {
    name: "a pattern with an unknown field",
    change: (t) => (at(t, "layout", 0)["text"] = "What {whom}"),
    problems: [["templates[0].layout[0].text", "unknown-field"]],
  },
  {
    name: "a column outside its rows",
    change: (t) => (at(t, "layout", 0)["text"] = "What {step}"),
    problems: [["templates[0].layout[0].text", "unknown-field"]],
  },
  {
    name: "each over a field without rows",
    change: (t) => ((at(t, "layout", 1)["rows"] as Record<string, unknown>[])[0]!["each"] = "who"),
    problems: [
      ["templates[0].layout[1].rows[0].each", "not-rows"],
      ["templates[0].layout[1].rows[0].cells[0]", "unknown-field"],
    ],
  },
  {
    name: "rows in a sentence without a line",
    change: (t) => (at(t, "layout", 0)["text"] = "What {steps}"),
    problems: [["templates[0].layout[0].text", "rows-need-line"]],
  },
  {
    name: "several lines in the middle of a sentence",
    change: (t) => (at(t, "layout", 2)["text"] = "{notes} and so on"),
    problems: [["templates[0].layout[2].text", "long-text-not-last"]],
  },
  {
    name: "several lines in a heading",
    change: (t) => (at(t, "layout", 0)["text"] = "{notes}"),
    problems: [["templates[0].layout[0].text", "long-text-not-last"]],
  },
  {
    name: "a row with too few cells",
    change: (t) => ((at(t, "layout", 1)["rows"] as Record<string, unknown>[])[0]!["cells"] = ["{step}"]),
    problems: [["templates[0].layout[1].rows[0].cells", "wrong-cells"]],
  },
  {
    name: "widths that do not add up",
    change: (t) => (at(t, "layout", 1)["widths"] = [60, 60]),
    problems: [["templates[0].layout[1].widths", "wrong-widths"]],
  },
  {
    name: "a condition on nothing",
    change: (t) => (at(t, "layout", 2)["showIf"] = { not: { field: "other", filled: true } }),
    problems: [["templates[0].layout[2].showIf", "unknown-field"]],
  },
  {
    name: "an example that the form would refuse",
    change: (t) => (at(t, "fields", 0)["example"] = "Mum\nand Dad"),
    problems: [["templates[0].fields[0].example", "bad-example"]],
  },
];
