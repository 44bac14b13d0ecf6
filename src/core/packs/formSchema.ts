import * as v from "valibot";
import { headerKey } from "../checks/plan/headerKey";
import { partRoles } from "../checks/plan/layout";
import { planSections } from "../checks/plan/planReview";

/** The forms' part of a pack: its layouts, and what the organisation chooses. */

const most = { layouts: 200, parts: 60, headers: 300, header: 90, title: 200 } as const;

/** A phrase of a header as people write it; capitals and punctuation do not matter. */
const header = v.pipe(
  v.string("Write words in quotation marks."),
  v.maxLength(most.header, `Use at most ${most.header} characters: a longer cell is not read as a header.`),
  v.check((text) => headerKey(text) !== "", "Write at least one word."),
);
const headers = v.pipe(
  v.array(header, "Write a list of header words."),
  v.minLength(1, "Name at least one header."),
  v.maxLength(most.headers, "This list is too long."),
);
const roles = v.pipe(
  v.array(v.picklist(partRoles, `Use ${inWords(partRoles)}.`), "Write a list."),
  v.minLength(1, "Name at least one role."),
);
const parts = v.pipe(
  v.array(v.strictObject({ headers, roles }), "Write a list."),
  v.maxLength(most.parts, "This list is too long."),
);

const layoutSchema = v.pipe(
  v.strictObject({
    id: v.pipe(
      v.string("Write an id in quotation marks."),
      v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Write an id in small letters, digits and hyphens."),
      v.maxLength(80, "Use at most 80 characters."),
    ),
    title: v.pipe(
      v.string("Write words in quotation marks."),
      v.check((text) => text.trim() !== "", "Write at least one word."),
      v.maxLength(most.title, `Use at most ${most.title} characters.`),
    ),
    minimumColumns: v.pipe(
      v.number("Write a number."),
      v.integer("Write a whole number."),
      v.minValue(1, "Use 1 or more."),
    ),
    columns: parts,
    headings: parts,
    sections: v.pipe(
      v.array(
        v.strictObject({
          headers,
          section: v.picklist(planSections, `Use ${inWords(planSections)}.`),
        }),
        "Write a list.",
      ),
      v.maxLength(most.parts, "This list is too long."),
    ),
  }),
  v.forward(
    v.check(
      ({ columns, minimumColumns }) => columns.length === 0 || minimumColumns <= columns.length,
      "This is more than the columns that are listed.",
    ),
    ["minimumColumns"],
  ),
  v.forward(
    v.check(
      ({ columns, headings, sections }) => columns.length + headings.length + sections.length > 0,
      "Name at least one column, heading or section.",
    ),
    ["columns"],
  ),
);

export const layoutsSchema = v.pipe(
  v.array(layoutSchema, "Write a list."),
  v.maxLength(most.layouts, "This pack has too many layouts."),
);

export const settingsSchema = v.strictObject({
  letters: v.optional(
    v.strictObject({
      achievable: v.optional(
        v.picklist(["achievable", "attainable", "agreed"], "Use achievable, attainable or agreed."),
      ),
      relevant: v.optional(v.picklist(["relevant", "realistic"], "Use relevant or realistic.")),
    }),
  ),
  readingAgeTarget: v.optional(
    v.pipe(
      v.number("Write a number of years."),
      v.minValue(7, "Use 7 or more."),
      v.maxValue(18, "Use 18 or less."),
    ),
  ),
});

/** "a, b or c". */
function inWords(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words[words.length - 1] ?? ""}`;
}
