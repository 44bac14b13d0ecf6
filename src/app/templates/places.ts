import type { DocumentSnapshot } from "../../core/document/snapshot";
import { fillRow } from "../../core/templates/fillRow";
import type { Template } from "../../core/templates/template";
import type { CursorPlace, InsertTarget } from "../ports";
import type { CursorAnswer, PlaceId, Shape, TemplateForm } from "./state";

/** Why a place can't be had just now. */
export type PlaceRefusal =
  | Exclude<CursorPlace["where"], "body" | "table">
  | "locked"
  | "no-table"
  | "uneven-table"
  | "no-column"
  | "no-section"
  | "not-known";

/** One place to choose; `refusal` says why it is not offered. */
export interface PlaceOption {
  readonly id: PlaceId;
  readonly refusal: PlaceRefusal | null;
  /** Ignored for a row, a new document and where refused. */
  readonly target: InsertTarget;
  /** The heading of the section, for `section`. */
  readonly heading: string;
}

const wordsOf = (text: string): string =>
  ` ${(
    text
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ")} `;

/** The last paragraph of the section that the template belongs after, and its heading. */
export function sectionFor(
  { belongsAfter = [] }: Template,
  { paragraphs }: DocumentSnapshot,
): { readonly heading: string; readonly paragraph: number; readonly paragraphText: string } | null {
  for (const wanted of belongsAfter) {
    const start = paragraphs.findIndex(
      ({ headingLevel, text }) => headingLevel > 0 && wordsOf(text).includes(wordsOf(wanted)),
    );
    const heading = paragraphs[start];
    if (heading === undefined) continue;
    const next = paragraphs.findIndex(
      ({ headingLevel }, index) => index > start && headingLevel > 0 && headingLevel <= heading.headingLevel,
    );
    let last = (next < 0 ? paragraphs.length : next) - 1;
    while (last > start && paragraphs[last]?.text.trim() === "" && paragraphs[last]?.cell === null) last -= 1;
    return {
      heading: heading.text.trim(),
      paragraph: last,
      paragraphText: paragraphs[last]?.text ?? "",
    };
  }
  return null;
}

function cursorRefusal(cursor: CursorAnswer): PlaceRefusal | null {
  if (cursor.status !== "known") return "not-known";
  const { where, locked } = cursor.place;
  if (where !== "body" && where !== "table") return where;
  return locked ? "locked" : null;
}

function rowRefusal({ template, values }: TemplateForm, cursor: CursorAnswer): PlaceRefusal | null {
  const refusal = cursorRefusal(cursor);
  if (refusal !== null || cursor.status !== "known") return refusal;
  const { table } = cursor.place;
  if (table === null) return "no-table";
  if (!table.even) return "uneven-table";
  return fillRow(template, values, table.headings)?.fits === false ? "no-column" : null;
}

/** A template may stand as a sentence, as a part of its own, or both; the first one is the usual one. */
export const shapesOf = ({ kind, sentence }: Template): readonly Shape[] =>
  sentence === undefined ? ["block"] : kind === "sentence" ? ["sentence", "block"] : ["block", "sentence"];

export const shapeOf = ({ template, shape }: TemplateForm): Shape =>
  shape ?? shapesOf(template)[0] ?? "block";

/** Every place that the template could go to, the best first, with the reason where it can't. */
export function placesFor(form: TemplateForm): readonly PlaceOption[] {
  const { template, cursor, around } = form;
  const inTable = cursor.status === "known" && cursor.place.table !== null;
  const section = around === null ? null : sectionFor(template, around.snapshot);
  const cursorOption: PlaceOption = {
    id: "cursor",
    refusal: cursorRefusal(cursor),
    // A part with headings and tables of its own stands below the table, never inside of a cell.
    target: inTable && shapeOf(form) === "block" ? { at: "after-table" } : { at: "cursor" },
    heading: "",
  };
  const row: PlaceOption = {
    id: "row",
    refusal: rowRefusal(form, cursor),
    target: { at: "cursor" },
    heading: "",
  };
  const after: PlaceOption = {
    id: "section",
    refusal: section === null ? "no-section" : null,
    target:
      section === null
        ? { at: "end" }
        : { at: "after", paragraph: section.paragraph, paragraphText: section.paragraphText },
    heading: section?.heading ?? "",
  };
  const end: PlaceOption = { id: "end", refusal: null, target: { at: "end" }, heading: "" };
  const own = [
    ...(template.row === undefined ? [] : [row]),
    cursorOption,
    ...(template.belongsAfter === undefined ? [] : [after]),
  ];
  if (template.kind !== "plan") return [...own, end];
  // A whole page can stand alone. Second, since the plan is where people look for what was put in.
  const document: PlaceOption = { id: "document", refusal: null, target: { at: "end" }, heading: "" };
  return [end, ...(form.newDocument === null ? [] : [document]), ...own];
}

/** The place that was chosen where it still works, else the best that does. */
export function placeOf(form: TemplateForm): PlaceOption {
  const options = placesFor(form);
  const works = options.filter(({ refusal }) => refusal === null);
  const best = works.find(({ id }) => id === form.place) ?? works[0] ?? options.at(-1);
  if (best === undefined) throw new Error("The end of the document is always a place.");
  return best;
}
