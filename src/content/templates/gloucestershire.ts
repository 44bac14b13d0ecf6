import type { CellField, LayoutNode, RowsField, Template } from "../../core/templates/template";
import type { RowValue } from "../../core/templates/values";
import {
  childField,
  longText,
  planDateField,
  reviewDateField,
  signaturesField,
  signaturesNodes,
  workerField,
} from "./sharedFields";

const columns: readonly CellField[] = [
  {
    id: "worry",
    kind: "text",
    label: "What are we worried about?",
    help: "What happens, how often, and what it does to the child.",
    example: "Tracey stays in bed on about three mornings a week, and Freya is late",
  },
  {
    id: "see",
    kind: "text",
    label: "What do we need to see?",
    help: "The change for the child, as something you could watch.",
    example: "Freya and Alfie at school by 8.50am every school day",
  },
  {
    id: "act",
    kind: "text",
    label: "What are we going to do?",
    help: "Who does what. Use names.",
    example: "Tracey will set two alarms. Donna will ring her at 7.15am",
  },
  {
    id: "why",
    kind: "text",
    label: "Why?",
    help: "Why it matters to this child.",
    example: "So that Freya can be a child in the mornings",
  },
  {
    id: "when",
    kind: "text",
    label: "By who and when will it be achieved?",
    help: "A name and a date.",
    example: "Tracey and Donna, by 16 October 2027",
  },
];

function part(id: string, label: string, help: string, example: readonly RowValue[]): RowsField {
  return { id, kind: "rows", rowLabel: "worry", optional: true, label, help, columns, example };
}

const tableOf = (field: string, heading: string): readonly LayoutNode[] => [
  { kind: "heading", level: 3, text: heading },
  {
    kind: "table",
    title: `${heading}: worries and what we will do`,
    header: columns.map(({ label }) => label),
    widths: [22, 20, 24, 16, 18],
    rows: [{ each: field, cells: ["{worry}", "{see}", "{act}", "{why}", "{when}"] }],
  },
];

/** The plan table used in Gloucestershire: the child's own page, then three parts with the same five questions. */
export const gloucestershirePlan: Template = {
  id: "gloucestershire-plan",
  version: 1,
  title: "Gloucestershire plan",
  summary:
    "About my life, then three tables: worries, what we need to see, what we will do, why, who and when.",
  keywords: [
    "gloucestershire",
    "plan",
    "table",
    "about my life",
    "parental capacity",
    "child in need",
    "whole plan",
  ],
  kind: "plan",
  source: "Gloucestershire plan, as shown in SMART planning training",
  fields: [
    childField("Freya"),
    workerField("Amina Yusuf"),
    planDateField("2027-09-12"),
    {
      id: "about",
      kind: "rows",
      rowLabel: "thing",
      label: "What does the child say about their life?",
      help: "In the child's own words: what is good, what is hard, what they want.",
      columns: [
        {
          id: "says",
          kind: "text",
          label: "What the child says",
          help: "One thing a line.",
          example: "I live with my mum, my little brother and two guinea pigs.",
        },
      ],
      example: [
        { says: "I live with my mum, my little brother and two guinea pigs." },
        { says: "I worry about my mum when she stays in bed." },
        { says: "I would like someone to take me to gymnastics." },
      ],
    },
    longText(
      "aim",
      "What is the plan for?",
      "Why the family needs help and what it should change for the child.",
      "The aim of this plan is that Freya gets to school on time and has her evenings to herself, while her mum gets help with feeling low.",
    ),
    part("parents", "Parental capacity", "What parents do now and what needs to change.", [
      {
        worry: "Tracey stays in bed on about three mornings a week, and Freya is late",
        see: "Freya and Alfie at school by 8.50am every school day",
        act: "Tracey will set two alarms. Donna will ring her at 7.15am",
        why: "So that Freya can be a child in the mornings",
        when: "Tracey and Donna, by 16 October 2027",
      },
    ]),
    part("development", "Child's developmental needs", "Health, learning, feelings, friends.", [
      {
        worry: "Freya has not seen a dentist for three years and her tooth hurts",
        see: "Freya seen and her tooth treated",
        act: "Tracey will ring the dentist on 20 September 2027 and take Freya",
        why: "So that Freya can eat and sleep without pain",
        when: "Tracey, by 31 October 2027",
      },
    ]),
    part("family", "Family and environmental factors", "Home, money, relatives, the street.", [
      {
        worry: "Tracey owes £640 in rent",
        see: "A weekly sum agreed with the landlord and paid four weeks running",
        act: "Donna will go with Tracey to Citizens Advice on 21 September 2027",
        why: "So that Freya does not lose her home",
        when: "Tracey and Donna, by 21 September 2027",
      },
    ]),
    longText(
      "contingency",
      "What if the plan is not working?",
      "The signs, each with a number; who acts, what they do and within how many days; who in the family helps.",
      "If Freya is late more than 3 times in 4 weeks, Amina Yusuf will hold a meeting with the family within 5 working days. Donna will have Freya to stay on school nights until then.",
    ),
    reviewDateField("2027-10-16"),
    signaturesField(["Tracey Coombes", "Mum"], ["Amina Yusuf", "Social worker"]),
  ],
  layout: [
    { kind: "heading", level: 1, text: "Plan for {child}" },
    { kind: "paragraph", text: "Social worker: {worker}" },
    { kind: "paragraph", text: "Date of this plan: {planDate}" },
    { kind: "heading", level: 2, text: "About my life" },
    { kind: "list", ordered: true, each: "about", items: ["{says}"] },
    { kind: "heading", level: 2, text: "Why do we have a plan?" },
    { kind: "paragraph", text: "{aim}" },
    { kind: "heading", level: 2, text: "What needs to change" },
    ...tableOf("parents", "Parental capacity"),
    ...tableOf("development", "Child's developmental needs"),
    ...tableOf("family", "Family and environmental factors"),
    { kind: "heading", level: 2, text: "If the plan is not working" },
    { kind: "paragraph", text: "{contingency}" },
    { kind: "heading", level: 2, text: "When we will look at it again" },
    { kind: "paragraph", text: "We will meet to look at this plan on {reviewDate}." },
    ...signaturesNodes,
  ],
};
