import type { Pack } from "../../src/core/packs/pack";

const source = { title: "A list of words", year: 2024 };

/** A few entries of each kind, so that tests of the pane do not change with the built-in words. */
export const smallPack: Pack = {
  id: "small",
  title: "Small",
  version: "1.0.0",
  language: "en-GB",
  entries: [
    {
      id: "siblings",
      term: "siblings",
      category: "jargon",
      forms: { fixed: ["siblings"] },
      why: "Children say brothers and sisters.",
      source,
      suggestions: [
        { text: "brothers and sisters" },
        { text: "family" },
        { text: "my brothers and sisters", voice: "child" },
      ],
    },
    {
      id: "zeta",
      term: "ZETA",
      category: "acronym",
      forms: { acronym: ["ZETA"] },
      why: "Letters mean nothing to a family.",
      source,
      suggestions: [{ text: "zebra team" }],
      expansion: "zebra team",
      gloss: "They look after zebras.",
    },
    {
      id: "robust",
      term: "robust",
      category: "banned",
      forms: { fixed: ["robust"] },
      why: "It sounds strong and says nothing.",
      source,
      suggestions: [],
      question: "What would we see?",
      examples: [{ instead: "a robust plan", write: "Nan rings every day at 8am" }],
    },
    {
      id: "nearby",
      term: "nearby",
      category: "jargon",
      forms: { fixed: ["nearby"] },
      why: "Perhaps there is a name.",
      source,
      suggestions: [{ text: "close to home" }],
      otherwise: "unsure",
    },
  ],
};
