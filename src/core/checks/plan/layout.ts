import type { PlanSection } from "./planReview";

/**
 * What a column, a label or a headed part of a plan holds. A cell may hold two things at once
 * ("By who and when"), hence lists of roles.
 */
export const partRoles = [
  "goal",
  "objective",
  "action",
  "who",
  "when",
  "measure",
  "why",
  "worry",
  "strength",
  "contingency",
  "progress",
  "person",
  "number",
  "other",
] as const;
export type PartRole = (typeof partRoles)[number];

/** A column or headed part, known by words of its header. */
export interface LayoutPart {
  /** Header words in lower case; a header matches when it holds all words of one of these, in order. */
  readonly headers: readonly string[];
  readonly roles: readonly PartRole[];
}

/** One form of an organisation, as data: what its tables and headings hold. */
export interface PlanLayout {
  /** Kebab-case, unique in the pack. */
  readonly id: string;
  readonly title: string;
  /** A table follows this layout when at least this many of its columns are found. */
  readonly minimumColumns: number;
  readonly columns: readonly LayoutPart[];
  /** Headings and labels of parts outside tables, or of label cells in the first column. */
  readonly headings: readonly LayoutPart[];
  /** Headings whose text belongs to one section of the review ("About my life": the child's views). */
  readonly sections: readonly { readonly headers: readonly string[]; readonly section: PlanSection }[];
}
