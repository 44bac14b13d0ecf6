import type { CellField, RowsField, Template } from "../../core/templates/template";
import type { RowValue } from "../../core/templates/values";
import {
  childField,
  longText,
  planDateField,
  reviewDateField,
  signaturesField,
  signaturesNodes,
} from "./sharedFields";

const columns: readonly CellField[] = [
  {
    id: "act",
    kind: "text",
    label: "What will we do?",
    help: "Who does what, when. Use names.",
    example: "Patricia and Neil will talk in calm voices, and Neil will go for a walk when he feels angry.",
  },
  {
    id: "known",
    kind: "text",
    label: "How will we know that it keeps the child safe?",
    help: "Who sees it, and how they tell the others.",
    example: "Cody tells Sandy every Sunday how the week was, and she writes it in the log book.",
  },
];

const promises = (id: string, label: string, help: string, example: readonly RowValue[]): RowsField => ({
  id,
  kind: "rows",
  rowLabel: "promise",
  label,
  help,
  columns,
  example,
});

/** The family's own rules for every day, and what their network does. */
export const safetyPlan: Template = {
  id: "safety-plan",
  version: 1,
  title: "Safety plan",
  summary:
    "The family's own rules for every day: what parents and network will do, and how everyone will know.",
  keywords: ["safety plan", "signs of safety", "network", "family", "rules", "leicestershire", "whole plan"],
  kind: "plan",
  source: "Safety plan of the Leicestershire planning toolkit, after Signs of Safety",
  fields: [
    childField("Cody"),
    planDateField("2027-06-12"),
    longText(
      "danger",
      "What are we worried about?",
      "Who is worried, what may happen, and what it would mean for the child.",
      "Nan, Cody's school and Paul Reed are worried that Neil may drink and start a fight with Patricia. If that happens, Cody may be hurt when he stands between them.",
    ),
    longText(
      "goal",
      "What is the safety goal?",
      "What everyone will see, and for how long.",
      "Patricia and Neil will show everyone for 6 months that they talk calmly, and that Cody is always with an adult who has not been drinking.",
    ),
    {
      id: "lines",
      kind: "rows",
      rowLabel: "bottom line",
      label: "What are the bottom lines?",
      help: "The few things that must happen.",
      columns: [
        {
          id: "line",
          kind: "text",
          label: "Bottom line",
          help: "One rule a line.",
          example: "Neil drinks no alcohol while he is with Cody.",
        },
      ],
      example: [{ line: "Neil drinks no alcohol while he is with Cody." }],
    },
    promises("parents", "What will the parents do?", "Their own words, on ordinary days and on hard ones.", [
      {
        act: "Patricia and Neil will talk in calm voices, and Neil will go for a walk when he feels angry.",
        known: "Cody tells Sandy every Sunday how the week was, and she writes it in the log book.",
      },
      {
        act: "If Neil comes home after drinking, Patricia will ask him to leave and ring Sandy.",
        known: "Patricia tells Paul the next day, and Sandy says when Neil came to her.",
      },
    ]),
    promises("network", "What will family and friends do?", "Each person by name, and when.", [
      {
        act: "Sandy will come to the house every Friday at 6pm and stay until Saturday.",
        known: "Sandy writes in the log book, and Paul reads it on each visit.",
      },
      {
        act: "Becs will ring Patricia every Wednesday evening.",
        known: "Becs tells Paul the next day if she could not reach her.",
      },
    ]),
    {
      id: "childDoes",
      kind: "text",
      opens: "verb",
      label: "What can the child do when they are worried?",
      help: "Who can the child tell, ring or go to?",
      example: "ring Sandy at any time, or tell Donna at school",
    },
    {
      id: "explains",
      kind: "text",
      label: "Who tells the child about this plan, and when?",
      help: "A name, how and a date.",
      example: "Patricia and Paul will draw the plan with Cody by 19 June 2027",
    },
    reviewDateField("2027-07-12"),
    signaturesField(["Patricia Tate", "Mum"], ["Sandy Shaw", "Nan"]),
  ],
  layout: [
    { kind: "heading", level: 1, text: "Safety plan for {child}" },
    { kind: "paragraph", text: "Date of this plan: {planDate}" },
    { kind: "heading", level: 2, text: "What are we worried about?" },
    { kind: "paragraph", text: "{danger}" },
    { kind: "heading", level: 2, text: "Safety goal" },
    { kind: "paragraph", text: "{goal}" },
    { kind: "heading", level: 2, text: "Bottom lines" },
    { kind: "list", each: "lines", items: ["{line}"] },
    { kind: "heading", level: 2, text: "What the parents will do" },
    {
      kind: "table",
      title: "What the parents will do and how everyone will know",
      header: ["What will we do?", "How will we know that it keeps {child} safe?"],
      widths: [50, 50],
      rows: [{ each: "parents", cells: ["{act}", "{known}"] }],
    },
    { kind: "heading", level: 2, text: "What family and friends will do" },
    {
      kind: "table",
      title: "What family and friends will do and how everyone will know",
      header: ["What will we do?", "How will we know that it keeps {child} safe?"],
      widths: [50, 50],
      rows: [{ each: "network", cells: ["{act}", "{known}"] }],
    },
    { kind: "heading", level: 2, text: "What {child} can do" },
    { kind: "paragraph", text: "When {child} is worried, {child} can {childDoes}." },
    { kind: "heading", level: 2, text: "Telling {child}" },
    { kind: "paragraph", text: "{explains}." },
    { kind: "heading", level: 2, text: "When we will look at it again" },
    { kind: "paragraph", text: "We will meet to look at this plan on {reviewDate}." },
    ...signaturesNodes,
  ],
};
