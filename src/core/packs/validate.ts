import * as v from "valibot";
import { err, ok, type Result } from "../result";
import type { Pack } from "./pack";
import type { PackProblem } from "./problem";
import { packSchema } from "./schema";
import { setProblems } from "./setNames";
import { readTemplates } from "./templateProblems";

/**
 * Reads anything as a pack. Gives the pack, or every problem that it has, each with its path.
 * @param known names of the word sets that lower packs bring; patterns may use them too
 */
export function validatePack(
  value: unknown,
  known: readonly string[] = [],
): Result<Pack, readonly PackProblem[]> {
  const parsed = v.safeParse(packSchema, value);
  const given = templatesIn(value);
  const { templates, problems: templateProblems } =
    given === undefined ? { templates: [], problems: [] } : readTemplates(given);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => ({ path: pathOf(issue), message: messageOf(issue) }));
    return err([...problems, ...templateProblems]);
  }
  // The schema is the type's own shape; valibot writes optional fields as possibly undefined.
  const fields = parsed.output as unknown as Omit<Pack, "templates">;
  const pack: Pack = given === undefined ? fields : { ...fields, templates };
  const problems = [
    ...sameIds("entries", "entry", pack.entries),
    ...setProblems(pack, known),
    ...sameIds("layouts", "layout", pack.layouts ?? []),
    ...templateProblems,
  ];
  return problems.length > 0 ? err(problems) : ok(pack);
}

/** The templates of anything that may be a pack; `undefined` where it has none. */
const templatesIn = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "templates" in value ? value.templates : undefined;

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }, place) =>
      typeof key === "number" ? `[${key}]` : `${place === 0 ? "" : "."}${String(key)}`,
    )
    .join("");

/** Fields that are missing or unknown, in plain words; our own messages as they stand. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === "schema" && issue.type === "strict_object") {
    if (issue.expected === "never") return "This field is not known.";
    if (issue.received === "undefined") return "This field is missing.";
    return "Write fields in curly brackets.";
  }
  return issue.input === undefined && issue.kind === "schema" ? "This field is missing." : issue.message;
}

function sameIds(list: string, what: string, items: readonly { readonly id: string }[]): PackProblem[] {
  const seen = new Set<string>();
  const problems: PackProblem[] = [];
  for (const [place, { id }] of items.entries()) {
    if (seen.has(id))
      problems.push({ path: `${list}[${place}].id`, message: `Another ${what} has the id ${id}.` });
    seen.add(id);
  }
  return problems;
}
