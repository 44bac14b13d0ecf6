import type { Source } from "../../core/packs/entry";

/** The documents that the built-in advice comes from. */
export const leicestershire: Source = { title: "Leicestershire planning toolkit", year: 2018 };
export const york: Source = { title: "York hints and tips for outcome focused SMART plans", year: 2023 };
