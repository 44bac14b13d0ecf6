import type { Category } from "../core/checks/finding";

/**
 * What the pane counts and filters by. The three categories that hide a question are one kind for a reader:
 * they are answered in the same way, by writing what was meant.
 */
export type Kind = "jargon" | "acronym" | "question";

/** The order in which kinds are shown. */
export const kinds: readonly Kind[] = ["jargon", "acronym", "question"];

const kindByCategory: Readonly<Record<Category, Kind>> = {
  jargon: "jargon",
  acronym: "acronym",
  banned: "question",
  "vague-time": "question",
  subjective: "question",
};

export const kindOf = (category: Category): Kind => kindByCategory[category];
