import type { Template } from "../../core/templates/template";
import { childField } from "./sharedFields";

/** Who is close to the child, and what each of them does. */
export const familyCircle: Template = {
  id: "family-circle",
  version: 1,
  title: "Network and family circle",
  summary: "The people around the child, how close they are, and what each of them will do.",
  keywords: [
    "network",
    "family circle",
    "relatives",
    "friends",
    "people",
    "who is helping",
    "family network",
  ],
  kind: "section",
  source: "Family Safety Circles (Signs of Safety)",
  fills: ["named_people", "family_role"],
  belongsAfter: ["who is helping", "family network", "what is working well", "the plan"],
  fields: [
    childField("Cody"),
    {
      id: "people",
      kind: "rows",
      rowLabel: "person",
      label: "Who is around the child?",
      help: "Family and friends first, then workers. Ask the child who belongs here.",
      columns: [
        { id: "name", kind: "person", label: "Name", help: "First name and surname.", example: "Sandy Shaw" },
        {
          id: "tie",
          kind: "text",
          label: "Who they are to the child",
          help: "Such as nan, teacher.",
          example: "nan",
        },
        {
          id: "circle",
          kind: "choice",
          options: ["inner circle", "middle circle", "outer circle"],
          label: "Which circle?",
          help: "Inner: they know everything. Middle: they know some of it. Outer: they do not know yet.",
          example: "inner circle",
        },
        {
          id: "does",
          kind: "text",
          label: "What they will do",
          help: "Something you could watch them do, and when.",
          example: "stays at the house on Fridays",
        },
        {
          id: "reach",
          kind: "text",
          optional: true,
          label: "How to reach them",
          help: "A phone number, if they agree.",
          example: "01632 960 123",
        },
      ],
      example: [
        {
          name: "Sandy Shaw",
          tie: "nan",
          circle: "inner circle",
          does: "stays at the house on Fridays",
          reach: "01632 960 123",
        },
        { name: "Becs Hill", tie: "mum's friend", circle: "middle circle", does: "rings on Wednesdays" },
        {
          name: "Donna Price",
          tie: "teacher",
          circle: "middle circle",
          does: "talks with Cody each morning",
        },
      ],
    },
  ],
  layout: [
    { kind: "heading", level: 2, text: "The people around {child}" },
    {
      kind: "paragraph",
      text: "People in the inner circle know everything about the worries. People in the middle circle know some of it. People in the outer circle do not know yet.",
    },
    {
      kind: "table",
      title: "Who is around the child and what each person does",
      header: ["Name", "Who they are to {child}", "Which circle?", "What they will do", "How to reach them"],
      widths: [20, 18, 16, 28, 18],
      rows: [{ each: "people", cells: ["{name}", "{tie}", "{circle}", "{does}", "{reach}"] }],
    },
  ],
};

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const parts = ["Morning", "Lunch", "Afternoon", "Evening", "Night"];

/** An ordinary week: who is with the child, hour by hour. */
export const weekCalendar: Template = {
  id: "week-calendar",
  version: 1,
  title: "Week calendar",
  summary: "An ordinary week: where the child is and who is there, from morning to night.",
  keywords: ["calendar", "week", "day", "timetable", "routine", "who is there"],
  kind: "section",
  source: "Leicestershire planning toolkit",
  belongsAfter: ["family network", "the people around", "about my life"],
  fields: [
    childField("Cody"),
    {
      id: "week",
      kind: "rows",
      rowLabel: "day",
      label: "What does an ordinary week look like?",
      help: "Where the child is and who is there. Ask the child.",
      columns: [
        { id: "day", kind: "text", label: "Day", help: "The day of the week.", example: "Monday" },
        ...parts.map((part) => ({
          id: part.toLowerCase(),
          kind: "text" as const,
          optional: true,
          label: part,
          help: "Where, and with whom.",
          example: "at home with Mum",
        })),
      ],
      start: days.map((day) => ({ day })),
      example: days.map((day) =>
        day === "Saturday" || day === "Sunday"
          ? {
              day,
              morning: "football with Ahmet",
              lunch: "at Nan's",
              afternoon: "at Nan's",
              evening: "home with Mum",
              night: "home",
            }
          : {
              day,
              morning: "walks to school with Mum",
              lunch: "school",
              afternoon: "school",
              evening: "home with Mum",
              night: "home",
            },
      ),
    },
  ],
  layout: [
    { kind: "heading", level: 2, text: "An ordinary week for {child}" },
    {
      kind: "table",
      title: "Where the child is on each day of the week and who is there",
      header: ["Day", ...parts],
      widths: [16, 17, 17, 17, 17, 16],
      rows: [
        { each: "week", cells: ["{day}", "{morning}", "{lunch}", "{afternoon}", "{evening}", "{night}"] },
      ],
    },
  ],
};
