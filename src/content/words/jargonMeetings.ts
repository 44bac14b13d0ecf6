import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";
import { titleSenses } from "./titleSenses";

/** What is said of a visit. */
const visitVerbs = "is|was|are|were|will|on|took|takes|happened|went|lasted|by|has|have|@pause";

/** Words for meetings and visits. */
export const jargonMeetings: readonly PackEntry[] = [
  {
    id: "lac-review",
    term: "LAC review",
    category: "jargon",
    forms: {
      noun: [
        "lac review",
        "looked after child review",
        { one: "looked after children review", many: "looked after children reviews" },
        { one: "looked after children's review", many: "looked after children's reviews" },
        { one: "looked after child's review", many: "looked after child's reviews" },
      ],
    },
    why: "It is the child's own meeting, and the name hides that.",
    source: leicestershire,
    suggestions: [
      { text: "review meeting", as: "noun", takeAfter: ["meeting"] },
      { text: "review meetings", takeAfter: ["meetings"] },
      { text: "review meeting", as: "noun" },
      {
        text: "my review meeting",
        voice: "child",
        takeBefore: ["?the|a|this|his|her|their"],
        when: { form: ["singular"] },
      },
      {
        text: "my meeting",
        voice: "child",
        takeBefore: ["?the|a|this|his|her|their"],
        when: { form: ["singular"] },
      },
    ],
    senses: titleSenses,
  },
  {
    id: "lac-visit",
    term: "LAC visit",
    category: "jargon",
    forms: { noun: ["lac visit", "looked after child visit", "looked after children visit"] },
    why: "Somebody comes to the child's home to see them. The letters say nothing about that.",
    source: leicestershire,
    suggestions: [
      { text: "home visit", as: "noun" },
      { text: "catch-up", as: "noun" },
    ],
    senses: titleSenses,
  },
  {
    id: "statutory-visit",
    term: "statutory visit",
    category: "jargon",
    forms: { noun: ["statutory visit", "stat visit"] },
    why: "The law is our reason for coming. The child's reason is that someone wants to know how they are.",
    source: leicestershire,
    suggestions: [
      {
        text: "visit to see how {3} is doing",
        plural: "visits to see how {3} is doing",
        as: "noun",
        takeAfter: ["to", "?@possessive|the", "@name|mum|dad|nan"],
        when: { not: { after: ["to", "@name", "@possessive|and|@name"] }, possessive: false },
      },
      {
        text: "visit",
        as: "noun",
        when: {
          possessive: false,
          after: [
            "done|completed|undertaken|carried|notes|note|record|records|report|form|date|dates|due|@number|in|missed|made|attempted",
          ],
        },
      },
      { text: "visit", as: "noun", when: { after: ["at"] } },
      {
        text: "visit to see how he is doing",
        plural: "visits to see how he is doing",
        as: "noun",
        when: {
          before: ["his", "?last|next|first|second|previous|two|three|four", "?two|three|four"],
          after: [visitVerbs],
          possessive: false,
        },
      },
      {
        text: "visit to see how she is doing",
        plural: "visits to see how she is doing",
        as: "noun",
        when: {
          before: ["her", "?last|next|first|second|previous|two|three|four", "?two|three|four"],
          after: [visitVerbs],
          possessive: false,
        },
      },
      {
        text: "visit to see how he is doing",
        plural: "visits to see how he is doing",
        as: "noun",
        when: {
          nearAfter: "he|his|him",
          within: 8,
          possessive: false,
          not: { any: [{ near: "@family|@name|she|her|worker", within: 12 }, { after: ["to|for|with"] }] },
        },
      },
      {
        text: "visit to see how she is doing",
        plural: "visits to see how she is doing",
        as: "noun",
        when: {
          nearAfter: "she|her|hers",
          within: 8,
          possessive: false,
          not: { any: [{ near: "@family|@name|he|his|him|worker", within: 12 }, { after: ["to|for|with"] }] },
        },
      },
      {
        text: "visit to see how you are doing",
        plural: "visits to see how you are doing",
        as: "noun",
        when: {
          possessive: false,
          not: {
            any: [
              { near: "@family|@name|he|his|him|she|her|they|their", within: 16 },
              { after: ["to|for|with"] },
            ],
          },
        },
      },
      {
        text: "visit to see how things are going",
        plural: "visits to see how things are going",
        as: "noun",
        when: { not: { after: ["to|for|with|at"] }, possessive: false },
      },
      {
        text: "visit to see how {2} is doing",
        takeAfter: ["@pause", "@name"],
        when: {
          form: ["singular"],
          any: [
            { after: ["@pause", "@name", "@end"] },
            { after: ["@pause", "@name", "@comma", "@number|@time"] },
          ],
        },
      },
      { text: "home visit", as: "noun", when: { after: ["to|for|with"] } },
      {
        text: "visit to see how you are doing",
        plural: "visits to see how you are doing",
        as: "noun",
        when: {
          not: {
            any: [
              { after: ["to|for|with|at"] },
              {
                before: [
                  "his|her|their",
                  "?last|next|first|second|previous|two|three|four",
                  "?two|three|four",
                ],
              },
            ],
          },
          possessive: false,
        },
      },
      { text: "visit", as: "noun" },
      { text: "coming to visit to see how we're doing", voice: "child", swap: false },
    ],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "of an inspector",
        nearBefore: "officer's|inspector's|hygiene|inspector|inspectors|hmrc|ofsted|customs|fire|trading",
        within: 4,
      },
      {
        verdict: "leave",
        because: "of an inspector",
        after: [
          "to",
          "the|a",
          "?@any",
          "warehouse|factory|kitchen|restaurant|takeaway|farm|abattoir|pub|shop|kennels|boiler",
        ],
      },
    ],
  },
];
