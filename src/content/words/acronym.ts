import type { PackEntry } from "../../core/packs/entry";
import { lettersElsewhere } from "./acronymSenses";
import { york } from "./sources";

/** What the entries of all acronyms share. */
export const acronym = {
  category: "acronym",
  why: "Families should not need a key to read their own plan. Write the words in full the first time.",
  source: york,
  suggestions: [],
  senses: lettersElsewhere,
} satisfies Partial<PackEntry>;
