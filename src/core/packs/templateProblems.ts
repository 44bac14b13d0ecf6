import { parseTemplates } from "../templates/parse";
import type { TemplateProblem, TemplateProblemCode } from "../templates/problem";
import type { Template } from "../templates/template";
import type { PackProblem } from "./problem";

type Params = TemplateProblem["params"];

const messages: Readonly<Record<TemplateProblemCode, (params: Params) => string>> = {
  "not-valid": ({ expected, received }) =>
    expected === "never"
      ? "This field is not known."
      : received === "undefined"
        ? "This field is missing."
        : `This is not right. Expected: ${expected}.`,
  "same-id": ({ id }) => `Something else here has the id ${id}.`,
  "bad-pattern": ({ at }) => `A brace or bracket has no partner, at character ${at}.`,
  "unknown-field": ({ field }) => `There is no field ${field}.`,
  "not-rows": ({ field }) => `The field ${field} has no rows.`,
  "rows-need-line": ({ field }) => `The field ${field} has rows: give it a line before it stands in a text.`,
  "long-text-not-last": ({ field }) =>
    `The field ${field} has several lines: let it stand last, in a paragraph.`,
  "wrong-cells": ({ cells, columns }) => `This row has ${cells} cells; the header has ${columns}.`,
  "wrong-widths": ({ columns, total }) =>
    `Give ${columns} widths that add up to 100; these add up to ${total}.`,
  "bad-example": ({ reason }) => `The form would refuse this example (${reason}).`,
};

/** Reads the templates of a pack. Every problem comes back with its path and a sentence. */
export function readTemplates(input: unknown): {
  readonly templates: readonly Template[];
  readonly problems: readonly PackProblem[];
} {
  const { templates, problems } = parseTemplates(input);
  return {
    templates,
    problems: problems.map(({ path, code, params }) => ({ path, message: messages[code](params) })),
  };
}
