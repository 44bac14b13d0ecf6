import type { PackEntry } from "../../core/packs/entry";
import { york } from "./sources";

export const acronyms: readonly PackEntry[] = [
  {
    id: "acronym-sw",
    term: "SW",
    category: "acronym",
    forms: { acronym: ["SW"] },
    why: "Families should not need a key to read their own plan.",
    source: york,
    suggestions: [],
    expansion: "social worker",
  },
];
