import type { Template } from "../../core/templates/template";
import { childField, reviewDateField } from "./sharedFields";

/** What came of each outcome: core groups, child in need meetings, reviews. */
export const reviewRecord: Template = {
  id: "review-record",
  version: 1,
  title: "Core group or review record",
  summary: "For each outcome: what shows it, what next, and what was not done and why.",
  keywords: ["review", "core group", "record", "meeting", "progress", "not done", "outstanding", "minutes"],
  kind: "plan",
  source: "City of York, Outcome focused SMART plans",
  fields: [
    childField("Maya"),
    { id: "day", kind: "date", label: "Date of the meeting", help: "The day we met.", example: "2027-03-19" },
    {
      id: "present",
      kind: "text",
      label: "Who was there?",
      help: "Names. Say who could not come and what they sent.",
      example: "Kelly, Nan (Jean Price), Paul Reed and Mrs Shah from school",
    },
    {
      id: "childSaid",
      kind: "text",
      label: "What has changed for the child, in the child's own words?",
      help: "Ask the child before the meeting.",
      example: "Maya said: “It is quiet at night now.”",
    },
    {
      id: "outcomes",
      kind: "rows",
      rowLabel: "outcome",
      label: "How is each outcome going?",
      help: "Every outcome of the plan, one a row. Leave none out.",
      columns: [
        {
          id: "outcome",
          kind: "text",
          label: "Outcome in the plan",
          help: "As it stands in the plan.",
          example: "Maya sleeps in her own bed every night without hearing anyone shout",
        },
        {
          id: "evidence",
          kind: "text",
          label: "What shows how far we are?",
          help: "What someone saw or counted, and who. More than one person's word.",
          example: "26 of 28 nights were quiet; Maya and Nan both told Paul",
        },
        {
          id: "next",
          kind: "text",
          label: "What next, by whom and when?",
          help: "A name and a date.",
          example: "Lee will go to sessions 7 to 12, by 28 May 2027",
        },
        {
          id: "undone",
          kind: "text",
          label: "What was not done, and why?",
          help: "Write “Nothing” if all was done.",
          example: "Lee missed one session because he was working",
        },
      ],
      example: [
        {
          outcome: "Maya sleeps in her own bed every night without hearing anyone shout",
          evidence: "26 of 28 nights were quiet; Maya and Nan both told Paul",
          next: "Lee will go to sessions 7 to 12, by 28 May 2027",
          undone: "Lee missed one session because he was working",
        },
        {
          outcome: "Maya knows what to do if she is frightened",
          evidence: "Maya rang Nan on 2 March, and Nan came within 15 minutes",
          next: "Nan will keep her phone on at night until 28 May 2027",
          undone: "Nothing",
        },
      ],
    },
    {
      id: "disagreed",
      kind: "text",
      optional: true,
      label: "What did people not agree about?",
      help: "Who, and what follows from it.",
      example:
        "Kelly would like Lee to come home in April; everyone else wants to wait until the course is finished",
    },
    reviewDateField("2027-04-16"),
  ],
  layout: [
    { kind: "heading", level: 1, text: "How {child}'s plan is going" },
    { kind: "paragraph", text: "We met on {day}. {present} were there." },
    { kind: "heading", level: 2, text: "What has changed for {child}" },
    { kind: "paragraph", text: "{childSaid}" },
    { kind: "heading", level: 2, text: "Each outcome in turn" },
    {
      kind: "table",
      title: "Each outcome, what shows it, what next and what was not done",
      header: [
        "Outcome in the plan",
        "What shows how far we are?",
        "What next, by whom and when?",
        "What was not done, and why?",
      ],
      widths: [26, 26, 26, 22],
      rows: [{ each: "outcomes", cells: ["{outcome}", "{evidence}", "{next}", "{undone}"] }],
    },
    {
      kind: "heading",
      level: 2,
      text: "What we did not agree about",
      showIf: { field: "disagreed", filled: true },
    },
    { kind: "paragraph", text: "{disagreed}." },
    { kind: "heading", level: 2, text: "When we meet again" },
    { kind: "paragraph", text: "We will meet again on {reviewDate}." },
  ],
};

const questions = [
  "Does the plan say in full who does what, where, why and with whom?",
  "Can everyone see what we want to change for the child?",
  "Does each part say how we will know?",
  "Does each part name the person who does it?",
  "Can this family really do what the plan asks?",
  "Does it answer the dangers and needs of this child and this family?",
  "Does each step have a date?",
  "Did the child and the parents help to write it?",
  "Have the child, the parents and the social worker signed it?",
];

/** Nine questions to ask before a plan is signed. */
export const nineQuestions: Template = {
  id: "nine-questions",
  version: 1,
  title: "Nine questions before signing",
  summary: "A last look at the plan: nine short questions, each with yes, in part or no.",
  keywords: ["nine questions", "check", "checklist", "sign", "quality", "before signing"],
  kind: "section",
  source: "City of York, Outcome focused SMART plans",
  fields: [
    childField("Maya"),
    {
      id: "checks",
      kind: "rows",
      rowLabel: "question",
      label: "How does the plan answer each question?",
      help: "“In part” and “No” need a next step.",
      columns: [
        {
          id: "question",
          kind: "text",
          label: "Question",
          help: "Leave it as it is.",
          example: questions[0] ?? "",
        },
        {
          id: "answer",
          kind: "choice",
          options: ["Yes", "In part", "No"],
          label: "Answer",
          help: "As a family member would see it.",
          example: "Yes",
        },
        {
          id: "step",
          kind: "text",
          optional: true,
          label: "What must still be done?",
          help: "Who does it, and by when.",
          example: "Paul will ask Maya, by 12 February 2027",
        },
      ],
      start: questions.map((question) => ({ question })),
      example: questions.map((question, index) =>
        index === 7
          ? { question, answer: "In part", step: "Paul will ask Maya, by 12 February 2027" }
          : { question, answer: "Yes" },
      ),
    },
  ],
  layout: [
    { kind: "heading", level: 2, text: "Nine questions before we sign {child}'s plan" },
    {
      kind: "table",
      title: "Nine questions about the plan, with answers and what must still be done",
      header: ["Question", "Answer", "What must still be done?"],
      widths: [52, 14, 34],
      rows: [{ each: "checks", cells: ["{question}", "{answer}", "{step}"] }],
    },
  ],
};
