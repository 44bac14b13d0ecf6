import type { Statement } from "../checks/statements/statement";
import { isoDate } from "./dates";
import { matchPattern } from "./matchPattern";
import { couldHold, toValue } from "./toValue";
import type { StatementPart, Template } from "./template";
import type { FieldValue, Values } from "./values";

const modal =
  /^[\s,]*(?:(?:has|have) agreed to|agrees? to|needs? to|is to|are to|will|shall|must|should|to)\s+/iu;
const purpose = /,? (?:so that|in order that) (?<change>.+)$/iu;
const timeWord = /^(?<word>by|until|till|before|from|on|within|for|in|over)\s+/iu;

/** The parts of one judged statement, as written there. Parts that are not there are missing. */
function partsOfStatement(
  text: string,
  statement: Statement,
  child: string | null,
): ReadonlyMap<StatementPart, string> {
  const parts = new Map<StatementPart, string>();
  if (child !== null) parts.set("child", child);
  const own = (start: number, end: number) => text.slice(start, end).trim();
  const { who, when } = statement;
  const doer =
    who !== null && who.paragraph === statement.paragraph && text.startsWith(who.text) ? who.text : null;
  if (who !== null) parts.set("doer", who.text);
  let act = own(doer?.length ?? 0, text.length)
    .replace(modal, "")
    .replace(/[.;]$/, "");
  const change = purpose.exec(act);
  if (change !== null) {
    parts.set("change", change.groups?.["change"] ?? "");
    act = act.slice(0, change.index);
  }
  if (when !== null) {
    const word = timeWord.exec(when.text)?.groups?.["word"]?.toLowerCase();
    const time = when.text.replace(/^(?:by|until|till)\s+/iu, "");
    parts.set("time", isoDate(time) ?? time);
    if (word !== undefined) parts.set("time-word", word === "till" ? "until" : word);
    const at = act.lastIndexOf(when.text);
    if (at >= 0) act = `${act.slice(0, at).replace(/[\s,]+$/, "")}${act.slice(at + when.text.length)}`;
  }
  parts.set("act", act.trim());
  return parts;
}

/**
 * What a form holds when it is opened over a statement of the plan. A statement that the form itself could have written
 * is read back whole; of any other, the parts that were found are filled in and the rest is left to ask for.
 * `text` is the statement as written, `child` the child whom the plan is about.
 */
export function valuesFromStatement(
  template: Template,
  text: string,
  statement: Statement,
  child: string | null,
): Values {
  const field = (id: string) => template.fields.find((own) => own.id === id);
  const accepts = (id: string, own: string) => {
    const found = field(id);
    return found === undefined || couldHold(found, own);
  };
  const parts = partsOfStatement(text, statement, child);
  const known = (id: string, own: string) => {
    const takes = field(id)?.takes;
    const part = takes === undefined ? undefined : parts.get(takes);
    return part !== undefined && (own === part || isoDate(own) === part);
  };
  const captures =
    template.sentence === undefined ? null : matchPattern(template.sentence, text, { accepts, known });
  const read = [...(captures ?? [])].flatMap(([id, own]): readonly [string, FieldValue][] => {
    const found = field(id);
    return found === undefined ? [] : [[id, toValue(found, own)]];
  });
  if (read.length > 0)
    return { ...(child === null ? {} : childOf(template, child)), ...Object.fromEntries(read) };
  return Object.fromEntries(
    template.fields.flatMap(({ id, takes, ...own }): readonly [string, FieldValue][] => {
      const part = takes === undefined ? undefined : parts.get(takes);
      const fits = part !== undefined && (own.kind !== "choice" || own.options.includes(part));
      return fits && part !== "" ? [[id, part]] : [];
    }),
  );
}

const childOf = (template: Template, child: string): Values =>
  Object.fromEntries(template.fields.filter(({ takes }) => takes === "child").map(({ id }) => [id, child]));
