import type { Template } from "../../core/templates/template";
import { childField } from "./sharedFields";

/** The way from the worry to the safety goal, week by week, with what must go well before each next step. */
export const trajectory: Template = {
  id: "trajectory",
  version: 1,
  title: "Trajectory by weeks",
  summary: "The steps to the goal week by week, and what must have gone well before we move to the next.",
  keywords: ["trajectory", "weeks", "timeline", "going home", "steps", "if all goes well", "gate"],
  kind: "section",
  source: "Leicestershire planning toolkit",
  belongsAfter: ["safety goal", "what needs to happen", "the plan"],
  fields: [
    childField("George"),
    {
      id: "goal",
      kind: "text",
      opens: "verb",
      label: "Where do we want to get to?",
      help: "What the child will do then. Start with the doing word.",
      example: "live at home with his mum",
    },
    { id: "start", kind: "date", label: "When does week 1 begin?", help: "A Monday.", example: "2027-10-11" },
    {
      id: "end",
      kind: "date",
      label: "When will we be there if all goes well?",
      help: "A date to aim for.",
      example: "2028-03-17",
    },
    {
      id: "stages",
      kind: "rows",
      rowLabel: "step",
      label: "What are the steps?",
      help: "Each step has its weeks, and what must have gone well before the next one.",
      columns: [
        { id: "weeks", kind: "text", label: "Weeks", help: "Such as “1 to 3”.", example: "1 to 3" },
        {
          id: "actions",
          kind: "text",
          label: "What will be done?",
          help: "Who does what. Use names.",
          example: "Kim will write down five people who can help, and meet them with Paul.",
        },
        {
          id: "checks",
          kind: "text",
          label: "How will we check?",
          help: "Meetings, visits, a log book.",
          example: "Paul visits twice without saying when, and Aunt Jo writes in the log book.",
        },
        {
          id: "time",
          kind: "text",
          optional: true,
          label: "When does the child see the family?",
          help: "How often, how long, where and who is there.",
          example: "George sees Kim at the family centre three times a week for two hours.",
        },
        {
          id: "gate",
          kind: "text",
          label: "If all goes well, we move on when…",
          help: "What everyone must have seen before the next step.",
          example: "three people have agreed to help and all visits went calmly",
        },
      ],
      example: [
        {
          weeks: "1 to 3",
          actions: "Kim will write down five people who can help, and meet them with Paul.",
          checks: "Paul visits twice without saying when, and Aunt Jo writes in the log book.",
          time: "George sees Kim at the family centre three times a week for two hours.",
          gate: "three people have agreed to help and all visits went calmly",
        },
        {
          weeks: "4 to 8",
          actions: "Kim and Paul will draw the story of what happened with George.",
          checks: "Aunt Jo and Kim meet Paul every second Tuesday.",
          time: "George sees Kim at Aunt Jo's house, with Aunt Jo there.",
          gate: "George can say why he moved and has asked all his questions",
        },
        {
          weeks: "9 to 22",
          actions: "Kim, Aunt Jo and Paul will try out the safety plan, one night a week at first.",
          checks: "Paul sees George alone the day after each night at home.",
          time: "George sleeps at home one night a week, then three.",
          gate: "George has felt safe on every night at home for eight weeks",
        },
      ],
    },
  ],
  layout: [
    { kind: "heading", level: 2, text: "The way to the goal, week by week" },
    {
      kind: "paragraph",
      text: "The goal is that {child} will {goal}. Week 1 begins on {start}. If all goes well, we will be there by {end}.",
    },
    {
      kind: "table",
      title: "Steps by weeks, with what must go well before the next one",
      header: [
        "Weeks",
        "What will be done?",
        "How will we check?",
        "When does {child} see the family?",
        "If all goes well, we move on when…",
      ],
      widths: [10, 25, 22, 21, 22],
      rows: [{ each: "stages", cells: ["{weeks}", "{actions}", "{checks}", "{time}", "{gate}"] }],
    },
    {
      kind: "paragraph",
      text: "If a step does not go well, we stay at that step and meet to decide what must change.",
    },
  ],
};
