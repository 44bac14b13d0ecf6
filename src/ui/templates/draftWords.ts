import type { FieldValue, Values } from "../../core/templates/values";

/** The words of one value, in the order in which they were typed. */
function wordsOf(value: FieldValue): readonly string[] {
  if (typeof value === "string") return [value];
  return value.flatMap((one) => (typeof one === "string" ? [one] : Object.values(one).flatMap(wordsOf)));
}

/** What a draft begins with, to tell it from others: 80 letters at most. */
export const draftWords = (values: Values): string =>
  Object.values(values)
    .flatMap(wordsOf)
    .filter((text) => text.trim() !== "")
    .join(" · ")
    .slice(0, 80);
