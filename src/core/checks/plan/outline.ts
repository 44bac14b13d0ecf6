import { byBlocks } from "../../text/letterBlocks";
import type { DocumentSnapshot, ParagraphSnapshot } from "../../document/snapshot";
import { HeaderWords } from "./headers";
import { boldLabel, label, standsAsHeading } from "./headingLines";
import type { PartRole, PlanLayout } from "./layout";
import type { PlanSection } from "./planReview";

/** One cell with the paragraphs that stand in it. */
export interface Cell {
  readonly column: number;
  readonly paragraphs: readonly ParagraphSnapshot[];
  readonly text: string;
}

/** One row beneath a header row. */
export interface Row {
  readonly table: number;
  readonly row: number;
  readonly cells: readonly Cell[];
  /** What each column holds; empty in tables without known headers. */
  readonly roles: ReadonlyMap<number, readonly PartRole[]>;
  /** The headed part in which the table stands. */
  readonly part: Part;
}

/** The text between two headings, with what the heading says about it. */
export interface Part {
  readonly heading: ParagraphSnapshot | null;
  /** The words of the heading, or of the label before a colon. */
  readonly title: string;
  readonly sections: readonly PlanSection[];
  readonly roles: readonly PartRole[];
  /** Body paragraphs outside tables, without empty ones. Where a label leads, its own paragraph is among them. */
  readonly body: ParagraphSnapshot[];
  /** Length of the label ("Contingency:") at the start of the first body paragraph, in UTF-16 units; else 0. */
  readonly labelLength: number;
}

/** A document cut into headed parts and table rows. */
export interface Outline {
  readonly parts: readonly Part[];
  readonly rows: readonly Row[];
  readonly layouts: readonly string[];
  /** Non-empty paragraphs that are header cells or headings. */
  readonly headers: ReadonlySet<number>;
}

/** "What Connor says": whose saying it is, the child's views tell from the name. */
const asksSaying = byBlocks(
  /^\W*(?:what|how) (?:do |does |did |has |have )?[\p{L}'’ -]{2,40} (?:says?|said|thinks?|thought|feels?|felt|wants?|wanted|told us|sees?)\W*$/iu,
);
const emptyLabel = byBlocks(/^\s*([\p{L}][\p{L}\p{N}'’/&,() -]{1,60}?)\s*:\s*[_.\s]*$/u);
/** A header row that comes back inside a table is short in every cell. */
const repeatedHeader = 60;
const cellText = (paragraphs: readonly ParagraphSnapshot[]): string =>
  paragraphs
    .map(({ text }) => text.trim())
    .filter((text) => text !== "")
    .join("\n");

/** Cuts a snapshot into parts and rows. One pass; linear in the number of paragraphs. */
export function outlineOf(snapshot: DocumentSnapshot, layouts: readonly PlanLayout[]): Outline {
  const headerWords = new HeaderWords(layouts);
  const parts: Part[] = [];
  const headers = new Set<number>();
  const tables = new Map<
    number,
    { readonly part: Part; readonly rows: Map<number, Map<number, ParagraphSnapshot[]>> }
  >();
  let part = newPart(null, "", headerWords);
  parts.push(part);
  const { paragraphs } = snapshot;
  let after = paragraphs.length;
  const nextText: (ParagraphSnapshot | undefined)[] = [];
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    nextText[at] = paragraphs[after];
    if (paragraphs[at]?.text.trim() !== "") after = at;
  }
  let before: ParagraphSnapshot | undefined;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.cell) {
      const { table, row, column } = paragraph.cell;
      const grid = tables.get(table) ?? { part, rows: new Map<number, Map<number, ParagraphSnapshot[]>>() };
      tables.set(table, grid);
      const cells = grid.rows.get(row) ?? new Map<number, ParagraphSnapshot[]>();
      grid.rows.set(row, cells);
      cells.set(column, [...(cells.get(column) ?? []), paragraph]);
      continue;
    }
    if (paragraph.text.trim() === "") continue;
    if (standsAsHeading(paragraph, before, nextText[at], headerWords)) {
      before = paragraph;
      part = newPart(paragraph, paragraph.text.replace(/^#+\s*/, ""), headerWords);
      parts.push(part);
      headers.add(paragraph.index);
      continue;
    }
    before = paragraph;
    const labelled =
      label.exec(paragraph.text) ?? emptyLabel.exec(paragraph.text) ?? boldLabel.exec(paragraph.text);
    const title = labelled?.[1] ?? "";
    const sections = title === "" ? [] : headerWords.sectionsOf(title);
    if (labelled && sections.length > 0 && title.split(/\s+/).length <= 9) {
      parts.push({
        heading: null,
        title,
        sections,
        roles: headerWords.rolesOf(title),
        body: [paragraph],
        // "If Rana is away: Adel does both": the label is the condition, and is read with what follows.
        labelLength: /^(?:if|when|should|unless)\b/i.test(title) ? 0 : labelled[0].length,
      });
      continue;
    }
    part.body.push(paragraph);
  }
  const rows: Row[] = [];
  const found = new Set<string>();
  for (const [table, grid] of tables)
    readTable(table, grid.part, grid.rows, headerWords, { rows, parts, headers, found });
  return { parts, rows, layouts: [...found], headers };
}

const newPart = (heading: ParagraphSnapshot | null, title: string, headerWords: HeaderWords): Part => ({
  heading,
  title,
  sections: heading ? headerWords.sectionsOf(title) : [],
  roles: heading ? headerWords.rolesOf(title) : [],
  body: [],
  labelLength: 0,
});

interface Reading {
  readonly rows: Row[];
  readonly parts: Part[];
  readonly headers: Set<number>;
  readonly found: Set<string>;
}

/** Header rows set the roles for the rows beneath; without one, the first column's cells are labels of the others. */
function readTable(
  table: number,
  part: Part,
  grid: ReadonlyMap<number, ReadonlyMap<number, ParagraphSnapshot[]>>,
  headerWords: HeaderWords,
  reading: Reading,
): void {
  let roles: ReadonlyMap<number, readonly PartRole[]> = new Map();
  for (const [row, columns] of [...grid].sort(([a], [b]) => a - b)) {
    const texts = new Map(
      [...columns].map(([column, paragraphs]) => [column, cellText(paragraphs)] as const),
    );
    const match =
      columns.size > 1 &&
      (roles.size === 0 || [...texts.values()].every((text) => text.length <= repeatedHeader))
        ? (headerWords.columnsOf(texts) ?? (row === 0 ? headerWords.columnsByShape(texts) : null))
        : null;
    if (match && (roles.size === 0 || match.roles.size >= columns.size)) {
      roles = match.roles;
      reading.found.add(match.layout);
      for (const paragraphs of columns.values())
        for (const { index } of paragraphs) reading.headers.add(index);
      continue;
    }
    const cells = [...columns]
      .sort(([a], [b]) => a - b)
      .map(([column, paragraphs]) => ({ column, paragraphs, text: texts.get(column) ?? "" }));
    const filled = cells.filter(({ text }) => text !== "");
    const [first, ...others] = filled;
    if (first && (roles.size === 0 || filled.length === 1 || roles.size < 2) && first.text.length <= 90) {
      const sections = headerWords.sectionsOf(first.text);
      const own = headerWords.rolesOf(first.text);
      if (sections.length > 0 || own.length > 0 || (others.length > 0 && asksSaying.test(first.text))) {
        for (const { index } of first.paragraphs) reading.headers.add(index);
        const body = others.flatMap(({ paragraphs }) => paragraphs).filter(({ text }) => text.trim() !== "");
        const below = filled.length === 1 ? nextRowBody(grid, row) : [];
        reading.parts.push({
          heading: first.paragraphs[0] ?? null,
          title: first.text,
          sections,
          roles: own,
          body: [...body, ...below],
          labelLength: 0,
        });
      }
    }
    // "Review | Held regularly | …": a row of a headed table that belongs to a section by its first cell.
    else if (first && roles.size >= 2 && first.text.split(/\s+/).length <= 3) {
      const sections = headerWords.sectionsOf(first.text).filter((section) => section !== "risks");
      if (sections.length > 0)
        reading.parts.push({
          heading: first.paragraphs[0] ?? null,
          title: first.text,
          sections,
          roles: [],
          body: others.flatMap(({ paragraphs }) => paragraphs).filter(({ text }) => text.trim() !== ""),
          labelLength: 0,
        });
    }
    reading.rows.push({ table, row, cells, roles, part });
  }
}

/** A heading in a cell of its own speaks of the row beneath it. */
function nextRowBody(
  grid: ReadonlyMap<number, ReadonlyMap<number, ParagraphSnapshot[]>>,
  row: number,
): ParagraphSnapshot[] {
  const below = grid.get(row + 1);
  return below && below.size === 1 ? [...below.values()].flat().filter(({ text }) => text.trim() !== "") : [];
}
