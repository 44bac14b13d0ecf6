import { britishDate, isoDate } from "../../core/templates/dates";
import type { Statement } from "../../core/checks/statements/statement";
import type { Field, Template } from "../../core/templates/template";
import type { Values } from "../../core/templates/values";

/** Cuts words out of a text, with the comma or space that they leave behind. */
function without(text: string, words: string): string {
  const at = words === "" ? -1 : text.indexOf(words);
  if (at < 0) return text;
  return `${text.slice(0, at)} ${text.slice(at + words.length)}`
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;])/g, "$1")
    .replace(/^[\s,.;]+|[\s,;]+$/g, "");
}

const timeWord = /^(?:by|until|till|before|on or before|no later than)\s+/i;

/** What a statement says of how its time runs, and until when. */
function timeOf(when: string): { readonly span: string; readonly when: string } {
  const word = timeWord.exec(when)?.[0] ?? "";
  const rest = when.slice(word.length).trim().replace(/\.$/, "");
  return { span: /^(?:until|till)/i.test(word) ? "until" : "by", when: isoDate(rest) ?? rest };
}

/** The purpose at the end of a statement: "…, so that Jamie sleeps at home". */
const purpose = /,?\s+so (?:that )?(?<outcome>.+?)\.?$/i;

/** What the form of an objective holds for a statement of the plan; only what the statement says. */
export function fromStatement(template: Template, statement: Statement, child: string | null): Values {
  const time = timeOf(statement.when?.text ?? "");
  const written = statement.what?.text ?? "";
  const outcome = purpose.exec(written)?.groups?.["outcome"] ?? "";
  const measure = statement.measure?.text ?? "";
  const own = measure !== "" && measure !== written && written.includes(measure) ? measure : "";
  const what = without(without(written.replace(purpose, ""), statement.when?.text ?? ""), own).replace(
    /\.$/,
    "",
  );
  const found: Readonly<Record<string, string>> = {
    child: child ?? "",
    who: statement.who?.text ?? "",
    what,
    howMuch: own,
    outcome,
    span: time.when === "" ? "" : time.span,
    when: time.when,
  };
  return Object.fromEntries(
    template.fields.flatMap((field) => {
      const value = found[field.id] ?? "";
      return value === "" || !fits(field, value) ? [] : [[field.id, value]];
    }),
  );
}

const fits = (field: Field, value: string): boolean => {
  if (field.kind === "rows" || field.kind === "count") return false;
  return field.kind !== "choice" || field.options.includes(value);
};

/** What the plan says of any form: the child whom it is about. */
export const fromPlan = (template: Template, child: string | null): Values =>
  child !== null && template.fields.some(({ id, kind }) => id === "child" && kind === "person")
    ? { child }
    : {};

/** A day as the field shows it back: "26 March 2027"; `null` where the text is no day. */
export const dayRead = (text: string): string | null =>
  isoDate(text) === null ? null : britishDate(text.trim());
