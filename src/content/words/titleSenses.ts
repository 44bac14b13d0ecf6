import type { SenseRule } from "../../core/packs/pattern";

const because = "the name of a work, a firm, a boat or a pet";

/** A word with a capital that is the name of a film, a band, a shop, a boat or a pet. */
export const titleSenses: readonly SenseRule[] = [
  { verdict: "leave", because, written: "capital", near: "@work", within: 6, not: { before: ["@start"] } },
  // "The boat Permanence", "her tabby, Respite"
  { verdict: "leave", because, written: "capital", before: ["@pet|@namedKind|@work", "?@comma"] },
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
  // "Transition Bro Gwaun runs the community café"
  {
    verdict: "leave",
    because,
    written: "capital",
    before: ["@start"],
    after: ["@Capital", "@Capital", "runs|lends|sells|opens|sponsors|closes|hosts"],
  },
];
