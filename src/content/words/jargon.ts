import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";

export const jargon: readonly PackEntry[] = [
  {
    id: "siblings",
    term: "siblings",
    category: "jargon",
    forms: { noun: ["sibling"] },
    why: "Few children say it. They have brothers and sisters, and those have names.",
    source: leicestershire,
    suggestions: [{ text: "brother or sister", plural: "brothers and sisters", as: "noun" }],
  },
];
