import type { Source } from "../../core/packs/entry";

/** The documents that the built-in advice comes from. */
export const leicestershire: Source = {
  title: "Leicestershire planning toolkit: language to avoid",
  year: 2019,
};
/** The copy at hand bears no date; the year is the one in which it was read. */
export const york: Source = {
  title: "City of York: hints and tips for outcome focused SMART plans",
  year: 2024,
};
