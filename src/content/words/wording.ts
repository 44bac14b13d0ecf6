import type { PackEntry } from "../../core/packs/entry";
import { york } from "./sources";

export const wording: readonly PackEntry[] = [
  {
    id: "monitor",
    term: "monitor",
    category: "banned",
    forms: { verb: ["monitor"] },
    why: "It sounds busy, but nobody can tell what will be done.",
    source: york,
    suggestions: [],
    question: "Who will look at what, how often, and what would they do then?",
    examples: [
      {
        instead: "Monitor school attendance.",
        write: "Mrs Pugh rings Mum by 9.30am on any day that Freya is not in class.",
      },
    ],
  },
];
