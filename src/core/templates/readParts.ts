import type { ParagraphSnapshot } from "../document/snapshot";
import { hashOf } from "./hash";
import type { PartPattern } from "./layoutPatterns";
import { matchPattern, type Captures } from "./matchPattern";
import type { RecordedField, RecordedPart } from "./record";
import { couldHold, type Known } from "./toValue";
import type { Field, Template } from "./template";

/** The fields of one paragraph as they stand now. */
export interface PartReading {
  readonly captures: Captures;
  /** Fields whose words could not be told apart in the changed paragraph. */
  readonly unread: readonly string[];
}

const fieldsInReach = (template: Template, { rows }: PartPattern): readonly Field[] => [
  ...(rows?.columns ?? []),
  ...template.fields,
];

/** Which words the fields of a part held when it was written. */
export const knownBefore =
  (part: RecordedPart, salt: string): Known =>
  (id, text) =>
    part.fields.some(
      (field) =>
        field.end - field.start === text.length &&
        field.id.replace(/\[\d+\]/, "") === id &&
        field.hash === hashOf(text, salt),
    );

/** A field's old words somewhere in a rewritten paragraph. */
export function stillThere({ start, end, hash }: RecordedField, text: string, salt: string): string | null {
  const length = end - start;
  for (let at = 0; length > 0 && at + length <= text.length; at += 1) {
    const own = text.slice(at, at + length);
    if (hashOf(own, salt) === hash) return own;
  }
  return null;
}

/**
 * Reads the fields of one paragraph. An unchanged paragraph is cut where the record says; a changed one is matched to
 * its pattern, and where that fails the old words are looked for one by one.
 */
export function readPart(
  template: Template,
  pattern: PartPattern,
  part: RecordedPart,
  text: string,
  salt: string,
): PartReading {
  if (part.fields.length > 0 && hashOf(text, salt) === part.hash) {
    const captures = new Map<string, string>();
    for (const { id, start, end } of part.fields)
      if (!captures.has(id)) captures.set(id, text.slice(start, end));
    return { captures, unread: [] };
  }
  const reach = fieldsInReach(template, pattern);
  const known = knownBefore(part, salt);
  const present = (id: string) => part.fields.length === 0 || part.fields.some((field) => field.id === id);
  const accepts = (id: string, own: string) => {
    const field = reach.find((candidate) => candidate.id === id);
    return field === undefined || couldHold(field, own);
  };
  const captures =
    matchPattern(pattern.text, text, { accepts, known, present }) ??
    matchPattern(pattern.text, text, { accepts: () => true, known, present });
  if (captures !== null) return { captures, unread: [] };
  const found = new Map<string, string>();
  for (const field of part.fields) {
    const own = stillThere(field, text, salt);
    if (own !== null) found.set(field.id, own);
  }
  const own = part.fields.filter(({ id }) => !id.includes("["));
  return { captures: found, unread: own.map(({ id }) => id).filter((id) => !found.has(id)) };
}

/** The rows of a table as they stand in the document, from the paragraphs of its cells. */
export interface Grid {
  /** Texts by row and column; a cell of several paragraphs has line breaks. */
  readonly cells: readonly (readonly string[])[];
}

/** The table that these paragraphs are in; they all belong to it. Missing cells are "". */
export function gridOf(paragraphs: readonly ParagraphSnapshot[]): Grid {
  const lines: string[][][] = [];
  for (const { cell, text } of paragraphs) {
    if (cell === null) continue;
    const row = (lines[cell.row] ??= []);
    (row[cell.column] ??= []).push(text);
  }
  const cells = Array.from(lines, (row) =>
    Array.from(row ?? [], (texts) => (texts ?? []).join("\n").replace(/^\n+|\n+$/g, "")),
  );
  return { cells };
}
