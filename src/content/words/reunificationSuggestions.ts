import type { Suggestion } from "../../core/packs/entry";

/** What to write for "reunification" and "reunified": going back home, with the verb that the sentence needs. */
export const reunificationSuggestions: readonly Suggestion[] = [
  {
    text: "went back to live with",
    takeBefore: ["was|were"],
    takeAfter: ["with"],
    when: { words: ["reunify"], form: ["participle"] },
  },
  {
    text: "go back to live with",
    takeBefore: ["be"],
    takeAfter: ["with"],
    when: { words: ["reunify"], form: ["participle"] },
  },
  {
    text: "gone back to live with",
    takeBefore: ["been"],
    takeAfter: ["with"],
    when: { words: ["reunify"], form: ["participle"] },
  },
  {
    text: "going back to live with",
    takeBefore: ["being"],
    takeAfter: ["with"],
    when: { words: ["reunify"], form: ["participle"] },
  },
  {
    text: "went back home to live",
    takeBefore: ["was|were"],
    when: { words: ["reunify"], form: ["participle"], after: ["with"] },
  },
  {
    text: "go back home to live",
    takeBefore: ["be"],
    when: { words: ["reunify"], form: ["participle"], after: ["with"] },
  },
  {
    text: "gone back home to live",
    takeBefore: ["been"],
    when: { words: ["reunify"], form: ["participle"], after: ["with"] },
  },
  {
    text: "went back home",
    takeBefore: ["was|were"],
    when: { words: ["reunify"], form: ["participle"], not: { after: ["with"] } },
  },
  {
    text: "go back home",
    takeBefore: ["be"],
    when: { words: ["reunify"], form: ["participle"], not: { after: ["with"] } },
  },
  {
    text: "gone back home",
    takeBefore: ["been"],
    when: { words: ["reunify"], form: ["participle"], not: { after: ["with"] } },
  },
  {
    text: "{1} for going back home",
    takeAfter: ["plan|plans|planning|date|timetable|options|arrangements"],
    when: { words: ["reunification"] },
  },
  {
    text: "{1} about going back home",
    takeAfter: [
      "assessment|assessments|meeting|meetings|work|decision|decisions|report|talk|discussion|discussions|review",
    ],
    when: { words: ["reunification"] },
  },
  {
    text: "going back to live with",
    takeAfter: ["with"],
    when: {
      words: ["reunification"],
      not: { before: ["the|a|his|her|their|this|@possessive|family|successful|full|gradual|safe"] },
    },
  },
  {
    text: "a return home",
    when: {
      words: ["reunification"],
      before: [
        "seek|seeks|sought|seeking|request|requests|requested|oppose|opposes|opposed|recommend|recommends|recommended|propose|proposes|proposed",
      ],
    },
  },
  {
    text: "to live together again",
    when: { words: ["reunification"], before: ["want|wants|wanted|hope|hopes|wish"] },
  },
  {
    text: "help {1} go back to live with",
    as: "verb",
    takeAfter: ["them|him|her|@name", "with"],
    when: { words: ["reunify"] },
  },
  {
    text: "help {1} go back home",
    as: "verb",
    takeAfter: ["them|him|her|@name"],
    when: { words: ["reunify"], not: { after: ["@any", "and|with"] } },
  },
  {
    text: "return home",
    when: {
      words: ["reunification"],
      before: ["the|a|his|her|their|this|own|@possessive|family|successful|full|gradual|safe|phased"],
    },
  },
  {
    text: "going back home",
    when: {
      words: ["reunification"],
      not: {
        before: [
          "the|a|his|her|their|this|own|@possessive|family|successful|full|gradual|safe|phased|want|wants|wanted|hope|hopes|wish",
        ],
      },
    },
  },
  { text: "going back to live with my family", voice: "child", swap: false },
];
