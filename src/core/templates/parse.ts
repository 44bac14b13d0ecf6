import * as v from "valibot";
import { crossCheck } from "./crossCheck";
import type { TemplateProblem } from "./problem";
import { templateSchema } from "./schema";
import type { Template } from "./template";

export interface ParsedTemplates {
  /** The templates without a problem, in the order given. */
  readonly templates: readonly Template[];
  /** Every problem of every template, in the order of the text. */
  readonly problems: readonly TemplateProblem[];
}

const step = (path: string, key: unknown): string =>
  typeof key === "number" ? `${path}[${key}]` : path === "" ? String(key) : `${path}.${String(key)}`;

/** The place of a schema's issue, as in `templates[2].fields[0].kind`. */
function pathOf(issue: v.BaseIssue<unknown>, base: string): string {
  return (issue.path ?? []).reduce((path, { key }) => step(path, key), base);
}

/** Issues of the branches of a union are those of the branch that came furthest; else the union's own. */
function flatten(issue: v.BaseIssue<unknown>, base: string): readonly TemplateProblem[] {
  const path = pathOf(issue, base);
  const deeper = (issue.issues ?? []).filter((inner) => (inner.path?.length ?? 0) > 0);
  if (
    issue.type === "union" &&
    deeper.length > 0 &&
    deeper.every((inner) => inner.path?.length === deeper[0]?.path?.length)
  )
    return [
      { path, code: "not-valid", params: { expected: issue.expected ?? "", received: issue.received } },
    ];
  if (deeper.length > 0) return deeper.flatMap((inner) => flatten(inner, path));
  const expected = issue.expected ?? issue.message;
  return [{ path, code: "not-valid", params: { expected, received: issue.received } }];
}

/** Reads one template and names everything that is wrong with it, by path from `path`. */
export function parseTemplate(
  input: unknown,
  path: string,
): { readonly template: Template | null; readonly problems: readonly TemplateProblem[] } {
  const read = v.safeParse(templateSchema, input);
  if (!read.success)
    return { template: null, problems: read.issues.flatMap((issue) => flatten(issue, path)) };
  const problems = crossCheck(read.output, path);
  return { template: problems.length === 0 ? read.output : null, problems };
}

/**
 * Reads the templates of a pack. A bad one is left out and every one of its problems is named; the others are kept.
 * `path` is where the list stands in its file.
 */
export function parseTemplates(input: unknown, path = "templates"): ParsedTemplates {
  if (!Array.isArray(input))
    return {
      templates: [],
      problems: [{ path, code: "not-valid", params: { expected: "Array", received: typeof input } }],
    };
  const templates: Template[] = [];
  const problems: TemplateProblem[] = [];
  input.forEach((item: unknown, index) => {
    const parsed = parseTemplate(item, `${path}[${index}]`);
    problems.push(...parsed.problems);
    if (parsed.template === null) return;
    const { id } = parsed.template;
    if (templates.some((earlier) => earlier.id === id))
      problems.push({ path: `${path}[${index}].id`, code: "same-id", params: { id } });
    else templates.push(parsed.template);
  });
  return { templates, problems };
}
