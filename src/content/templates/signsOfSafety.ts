import type { Template } from "../../core/templates/template";
import { childField, longText, planDateField } from "./sharedFields";

const source = "Signs of Safety (Turnell and Edwards)";

/** Three columns and the scale from 0 to 10. */
export const threeColumns: Template = {
  id: "signs-of-safety",
  version: 1,
  title: "Signs of Safety: three columns and scale",
  summary:
    "What we are worried about, what is working well, what needs to happen, and a number from 0 to 10.",
  keywords: ["signs of safety", "three columns", "mapping", "worried", "working well", "scale", "whole plan"],
  kind: "plan",
  source,
  fills: ["strengths"],
  fields: [
    childField("Cody"),
    planDateField("2027-06-12"),
    longText(
      "worries",
      "What are we worried about?",
      "What has happened, and what could happen to the child if nothing changes. One worry a line.",
      "Neil pushed Patricia on 3 April and Cody stood between them.\nNeil drinks on most Fridays.\nCody could be hurt, and he cannot think about his work at school.",
    ),
    longText(
      "well",
      "What is working well?",
      "What already keeps the child safe, and when it did so. One thing a line.",
      "Patricia rang the police and took Cody to his nan.\nNeil has gone to six meetings in a row about his drinking.\nCody talks to Donna at school.",
    ),
    longText(
      "next",
      "What needs to happen?",
      "Who does what by when. One step a line.",
      "Sandy will sleep at the house on Fridays until 30 July 2027.\nPaul will bring everyone together to make a safety plan by 25 June 2027.",
    ),
    {
      id: "scores",
      kind: "rows",
      rowLabel: "person",
      label: "Where is each person on the scale?",
      help: "10: the child is safe enough for us to step back. 0: the child is not safe today.",
      columns: [
        { id: "person", kind: "person", label: "Who?", help: "Ask the child first.", example: "Cody" },
        { id: "score", kind: "count", min: 0, max: 10, label: "Number", help: "From 0 to 10.", example: "5" },
        {
          id: "higher",
          kind: "text",
          label: "What would make it one higher?",
          help: "One thing that you could see.",
          example: "Neil stays calm for two weeks",
        },
      ],
      example: [
        { person: "Cody", score: "5", higher: "Neil stays calm for two weeks" },
        { person: "Patricia", score: "6", higher: "Sandy is here on Fridays" },
        { person: "Paul Reed", score: "4", higher: "Cody tells me that he was not frightened on any night" },
      ],
    },
  ],
  layout: [
    { kind: "heading", level: 1, text: "Signs of Safety for {child}" },
    { kind: "paragraph", text: "Date: {planDate}" },
    { kind: "heading", level: 2, text: "Worries, what works and what next" },
    {
      kind: "table",
      title: "What we are worried about, what is working well and what needs to happen",
      header: ["What are we worried about?", "What is working well?", "What needs to happen?"],
      widths: [34, 33, 33],
      rows: [{ cells: ["{worries}", "{well}", "{next}"] }],
    },
    { kind: "heading", level: 2, text: "How safe is {child} today?" },
    {
      kind: "paragraph",
      text: "10 means that everyone knows {child} is safe enough for us to step back. 0 means that {child} is not safe today.",
    },
    {
      kind: "table",
      title: "Each person's number from 0 to 10 and what would make it one higher",
      header: ["Who?", "Number from 0 to 10", "What would make it one higher?"],
      widths: [25, 20, 55],
      rows: [{ each: "scores", cells: ["{person}", "{score}", "{higher}"] }],
    },
  ],
};

const child = childField("Cody");

/** Who is worried, what an adult may do, and what that would mean for the child. */
export const dangerStatement: Template = {
  id: "danger-statement",
  version: 1,
  title: "Danger statement",
  summary: "Who is worried, what they are worried will happen, and what it would mean for the child.",
  keywords: ["danger", "worry", "harm", "risk", "signs of safety", "worry statement"],
  kind: "sentence",
  source,
  fills: ["risks"],
  belongsAfter: ["what are we worried about", "worries", "risks", "why is there a plan"],
  fields: [
    child,
    {
      id: "worried",
      kind: "text",
      label: "Who is worried?",
      help: "Names, family first.",
      example: "Nan, Cody's school and Paul Reed",
    },
    {
      id: "adult",
      kind: "person",
      label: "Whose actions are they worried about?",
      help: "By name.",
      example: "Neil",
    },
    {
      id: "act",
      kind: "text",
      opens: "verb",
      label: "What may that person do?",
      help: "Start with the doing word, and say what it looks like.",
      example: "drink and start a fight with Patricia",
    },
    {
      id: "when",
      kind: "text",
      optional: true,
      label: "When is it most likely?",
      help: "Such as a day, a place or a mood.",
      example: "on Friday nights",
    },
    {
      id: "harm",
      kind: "text",
      opens: "verb",
      label: "What may happen to the child?",
      help: "What the child may see, feel or suffer. Start with the doing word.",
      example: "be hurt when he stands between them, and be too tired and frightened to learn at school",
    },
    {
      id: "past",
      kind: "text",
      label: "Why do they think so?",
      help: "What has happened before, with dates.",
      example: "Cody was knocked over on 3 April 2027",
    },
  ],
  sentence:
    "{worried} are worried that {adult} may {act}[, most of all {when}]. If that happens, {child} may {harm}. They are worried because {past}.",
  layout: [
    { kind: "heading", level: 2, text: "What are we worried about?" },
    {
      kind: "paragraph",
      text: "{worried} are worried that {adult} may {act}[, most of all {when}]. If that happens, {child} may {harm}. They are worried because {past}.",
    },
  ],
};

/** What everyone will see, for how long, before services step back. */
export const safetyGoal: Template = {
  id: "safety-goal",
  version: 1,
  title: "Safety goal",
  summary: "What the family will show everyone, for how long, so that services can step back.",
  keywords: ["safety goal", "goal", "signs of safety", "step back", "close"],
  kind: "sentence",
  source,
  belongsAfter: ["danger statement", "what are we worried about", "goals", "what needs to happen"],
  fields: [
    {
      id: "adults",
      kind: "text",
      label: "Who in the family?",
      help: "The people who look after the child.",
      example: "Patricia and Neil",
    },
    {
      id: "network",
      kind: "text",
      label: "Who will help them?",
      help: "Family and friends, by name.",
      example: "Sandy, Becs and Ahmet",
    },
    {
      id: "show",
      kind: "text",
      label: "What will they show everyone?",
      help: "What they do instead. Something you could see.",
      example: "they talk calmly and Cody is always with an adult who has not been drinking",
    },
    {
      id: "pressure",
      kind: "text",
      optional: true,
      label: "Even when what is hard?",
      help: "The times when it goes wrong now. Start with “when”.",
      example: "when they are tired or do not agree",
    },
    {
      id: "time",
      kind: "text",
      label: "For how long must everyone see it?",
      help: "A number of weeks or months.",
      example: "for 6 months in a row",
    },
    {
      id: "life",
      kind: "text",
      label: "What will life be like for the child?",
      help: "What the child can do and feel then.",
      example: "Cody can sleep, play and learn without being afraid",
    },
  ],
  sentence:
    "{adults} will work with {network} and show everyone that {show}[, even {pressure}]. When everyone has seen this {time}, we will step back. Then {life}.",
  layout: [
    { kind: "heading", level: 2, text: "Safety goal" },
    {
      kind: "paragraph",
      text: "{adults} will work with {network} and show everyone that {show}[, even {pressure}]. When everyone has seen this {time}, we will step back. Then {life}.",
    },
  ],
};

/** The few things that are not open to discussion. */
export const bottomLines: Template = {
  id: "bottom-lines",
  version: 1,
  title: "Bottom lines",
  summary: "The few things that must happen for the child to be safe, and what follows if they do not.",
  keywords: ["bottom lines", "rules", "must", "non-negotiable", "signs of safety"],
  kind: "section",
  source,
  belongsAfter: ["safety goal", "danger statement", "what are we worried about"],
  fields: [
    child,
    {
      id: "lines",
      kind: "rows",
      rowLabel: "bottom line",
      label: "What must happen?",
      help: "As few as you can. Who must do what; anyone could see whether it happens.",
      columns: [
        {
          id: "line",
          kind: "text",
          label: "Bottom line",
          help: "One rule a line.",
          example: "Neil drinks no alcohol while he is with Cody.",
        },
      ],
      example: [
        { line: "Neil drinks no alcohol while he is with Cody." },
        { line: "Patricia and Neil find at least 3 people who help them keep Cody safe." },
      ],
    },
    {
      id: "actor",
      kind: "person",
      label: "Who acts if one does not happen?",
      help: "By name.",
      example: "Paul Reed",
    },
    {
      id: "act",
      kind: "text",
      opens: "verb",
      label: "What will they do?",
      help: "Start with the doing word.",
      example: "come to the house and agree with the family where Cody sleeps that night",
    },
    {
      id: "days",
      kind: "count",
      min: 1,
      max: 20,
      unit: { one: "working day", many: "working days" },
      label: "Within how many working days?",
      help: "Counted from the day when it is known.",
      example: "1",
    },
  ],
  layout: [
    { kind: "heading", level: 2, text: "Bottom lines" },
    { kind: "paragraph", text: "These things must happen so that {child} is safe:" },
    { kind: "list", each: "lines", items: ["{line}"] },
    { kind: "paragraph", text: "If one of them does not happen, then within {days} {actor} will {act}." },
  ],
};
