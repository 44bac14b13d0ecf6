import type { PackEntry } from "../../core/packs/entry";
import { york } from "./sources";
import { titleSenses } from "./titleSenses";

/** Words that give no day and no measure. They get a question too. */
export const wordingVague: readonly PackEntry[] = [
  {
    id: "ongoing",
    term: "ongoing",
    category: "vague-time",
    forms: { fixed: ["ongoing", "on going"] },
    why: "A plan that never ends can't be finished, and nobody can say whether it worked.",
    source: york,
    suggestions: [],
    question: "When will this be done, or on what day will we look at it again?",
    examples: [
      {
        instead: "Timescale: ongoing",
        write: "Every Monday until 28 June; we will look at it again on 1 July.",
      },
    ],
    senses: [
      ...titleSenses,
      { verdict: "leave", because: "comings and goings", possessive: true },

      {
        verdict: "leave",
        because: "two words: keeping on, or insisting on going",
        words: ["on going"],
        joined: "space",
      },
      {
        verdict: "leave",
        because: "keeping on",
        before: ["keep|keeps|kept|keeping|carry|carries|carried|insisted|insists|planned|planning|plan"],
        words: ["on going"],
      },
    ],
  },
  {
    id: "asap",
    term: "asap",
    category: "vague-time",
    forms: { fixed: ["asap", "as soon as possible"] },
    why: "Soon is a different day for each of us, so nobody knows when it is late.",
    source: york,
    suggestions: [],
    question: "By which day, or at what time?",
    examples: [
      { instead: "Mum to ring the GP asap.", write: "Mum will ring the GP by noon on Friday 3 May." },
    ],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "a firm",
        words: ["asap"],
        before: ["@start"],
        after: [
          "plumbers|locksmiths|drains|gas|heating|electrical|windows|glazing|pest|blinds|is|are",
          "?a|an|the",
          "?@any",
        ],
      },

      {
        verdict: "leave",
        because: "a firm",
        words: ["asap"],
        after: [
          "science|taxis|taxi|cabs|couriers|removals|plumbing|printing|locks|ltd|limited|cars|motors|repairs|recruitment|cleaning|tyres|skips|deliveries",
        ],
      },
      { verdict: "leave", because: "a rapper", words: ["asap"], after: ["rocky|ferg|mob|twelvyy|nast"] },
      {
        verdict: "leave",
        because: "a name",
        words: ["asap"],
        before: ["the"],
        after: ["charity|group"],
      },
      {
        verdict: "leave",
        because: "what is possible, not when",
        words: ["as soon as possible"],
        before: ["@start"],
        after: [
          "!@personPronoun|@family|@child|@name|@Capital|the|a|an|@possessive|and|after|but|then|please|on|in|by|to|this",
          "?@any",
          "?@any",
          "?@any",
          "appear|appears|are|is|have|has|come|comes|arise|arises|emerge|emerges|open|become|were|was|had|became|came|appeared|arose|would|will",
        ],
      },
    ],
  },
  {
    id: "clean-and-tidy",
    term: "clean and tidy",
    category: "subjective",
    forms: {
      fixed: [
        "clean and tidy",
        "tidy and clean",
        "cleaner and tidier",
        "tidier and cleaner",
        "cleanliness and tidiness",
        "tidiness and cleanliness",
      ],
    },
    why: "One person's tidy is another person's mess. A parent can't know when it is good enough.",
    source: york,
    suggestions: [],
    question: "What would you see in the room if it were so?",
    examples: [
      {
        instead: "Home to be clean and tidy.",
        write: "The floors and the cooker top will be free of rubbish and clutter when Paul visits.",
      },
      {
        instead: "Kitchen to be clean and tidy.",
        write: "Bottles are washed and sterilised, and the bin is emptied every evening.",
      },
    ],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "to come clean, and then to tidy",
        before: ["come|comes|came|coming"],
      },
      {
        verdict: "leave",
        because: "two clauses without their comma",
        after: [
          "@family|@name|the|he|she",
          "?@family|@name|@any",
          "is|was|has|had|will|sleeps|slept|sat|went|cried|left|said",
        ],
        nearBefore: "test|record|licence|screen|result|results|scan|wound|sheet|blood",
        within: 4,
      },
    ],
  },
];
