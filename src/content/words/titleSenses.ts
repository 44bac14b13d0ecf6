import type { SenseRule } from "../../core/packs/pattern";

const because = "the name of a work, a firm, a boat or a pet";

/** A word with a capital that is the name of a film, a band, a shop, a boat or a pet. */
export const titleSenses: readonly SenseRule[] = [
  { verdict: "leave", because, written: "capital", near: "@work", within: 6, not: { before: ["@start"] } },
  // "The boat Permanence", "her tabby, Respite"
  { verdict: "leave", because, written: "capital", before: ["@pet|@namedKind|@work", "?@comma"] },
  // "which the shop calls Contact", "a novel titled Respite"
  {
    verdict: "leave",
    because,
    written: "capital",
    before: ["call|calls|titled|entitled|nicknamed|christened|renamed"],
  },
  // "The Dropout is a series about a blood test"
  {
    verdict: "leave",
    because,
    written: "capital",
    before: ["@start", "?the"],
    after: [
      "is|was",
      "a|an|the",
      "play|series|journal|memoir|guide|sequel|track|board|card|sculpture|poem|climbing|computer|mural|punk|children's|picture",
      "about|at|by|from|in|of|on|game|wall|book|band|for",
    ],
  },
  // "The Placement by Maggie Hall"
  {
    verdict: "leave",
    because,
    written: "capital",
    before: ["@start", "the"],
    after: ["by", "@Capital", "@Capital"],
  },
  // "Tidy, the cat"
  {
    verdict: "leave",
    because,
    written: "capital",
    after: ["@comma", "a|an|the|our|his|her|my|their", "?@any", "?@any", "@pet|@namedKind|@work"],
  },
  // "Siblings is a hair salon", "The Care Leaver, a novel"
  {
    verdict: "leave",
    because,
    written: "capital",
    before: ["@start", "?the"],
    after: [
      "?@Capital",
      "?@Capital",
      "@comma|is|are|was|were|by",
      "?is|are|was|were",
      "a|an|the|our|his|her|my|what",
    ],
    nearAfter: "@work|@namedKind|@pet|name|title|anagram",
    within: 8,
  },
  {
    verdict: "leave",
    because,
    written: "capital",
    before: ["@start"],
    after: ["magazine|theatre|fm|records"],
  },
  // "Respite Coffee sells"
  {
    verdict: "leave",
    because,
    written: "capital",
    before: ["@start"],
    after: [
      "@Capital",
      "?@Capital",
      "sells|sponsors|sponsored|donated|delivers|delivered|repairs|stocks|employs|opened|sold|lent|charges|hosts|gave|gives|won",
    ],
    not: { after: ["@family|@CAPS|mr|mrs|ms|miss|dr|@time"] },
  },
  // "Transition Bro Gwaun runs the community café"
  {
    verdict: "leave",
    because,
    written: "capital",
    before: ["@start"],
    after: ["@Capital", "@Capital", "runs|lends|sells|opens|sponsors|closes|hosts"],
  },
];

/** Words of two and more that start their sentence with a capital each and go on in small letters behind a third: a firm. */
export const firmSenses: readonly SenseRule[] = [
  {
    verdict: "leave",
    because,
    written: "capital",
    joined: "space",
    before: ["@start"],
    after: ["@Capital", "!@Capital|@number"],
    not: { after: ["@careThing|@time|@family|@CAPS|@number|plan|plans|support|contact|for|to|in|with|and"] },
  },
];
