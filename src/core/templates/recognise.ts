import type { DocumentSnapshot, ParagraphSnapshot } from "../document/snapshot";
import type { TextRange } from "../text/range";
import { hashOf } from "./hash";
import { patternOf, type PartPattern } from "./layoutPatterns";
import { PartPairing } from "./pairParts";
import type { Captures } from "./matchPattern";
import { fieldsOf, piecesOf } from "./pattern";
import { gridOf, knownBefore, readPart } from "./readParts";
import type { InsertedRecord, RecordedPart } from "./record";
import { findSentence } from "./findSentence";
import { CollectedValues } from "./collectedValues";
import type { RowsField, Template } from "./template";
import type { Values } from "./values";

/** What someone did inside an insertion since it was written. Places are paragraphs of the snapshot. */
export type InsertionChange =
  | { readonly kind: "changed"; readonly paragraph: number; readonly fields: readonly string[] }
  | { readonly kind: "added"; readonly paragraph: number }
  | { readonly kind: "removed"; readonly fields: readonly string[] };

export interface Recognised {
  readonly found: true;
  /** Paragraphs [start, end) of the snapshot that the insertion takes up, tables whole. */
  readonly start: number;
  readonly end: number;
  /** The characters of a sentence in its paragraph; `null` for blocks and rows. */
  readonly range: TextRange | null;
  /** For each recorded part the paragraph that it is now, or `null`. */
  readonly paragraphs: readonly (number | null)[];
  /** What the form holds when it is opened, read from the document as it stands. */
  readonly values: Values;
  /** Ids of fields whose words could not be found again: the form shows them empty and says so. */
  readonly unread: readonly string[];
  /** Empty when nobody has changed anything. */
  readonly changes: readonly InsertionChange[];
}

/** `gone`: nothing of it is left; `other-version`: the template's layout has changed since. */
export type Recognition = Recognised | { readonly found: false; readonly reason: "gone" | "other-version" };

/** Reads one insertion back out of a document. */
class Reading {
  private readonly collected = new CollectedValues();
  private readonly changes: InsertionChange[] = [];

  constructor(
    private readonly record: InsertedRecord,
    private readonly template: Template,
    private readonly snapshot: DocumentSnapshot,
    private readonly pairing: readonly (number | null)[],
  ) {}

  read(range: TextRange | null): Recognised {
    const taken = this.pairing.filter((paragraph) => paragraph !== null);
    const [start, end] = this.widened(Math.min(...taken), Math.max(...taken) + 1);
    const inTables = this.readTables(start, end);
    this.record.parts.forEach((part, index) => {
      if (inTables.has(part.node) && this.record.form === "block") return;
      this.readParagraph(part, index, range);
    });
    this.note(start, end);
    return {
      found: true,
      start,
      end,
      range,
      paragraphs: this.pairing,
      values: this.collected.values(),
      unread: [...this.collected.unread],
      changes: this.changes,
    };
  }

  private textAt(paragraph: number, range: TextRange | null): string {
    const { text } = this.snapshot.paragraphs[paragraph]!;
    return range === null ? text : text.slice(range.start, range.end);
  }

  /** A region that takes tables whole, so that a row added below the last one belongs to it. */
  private widened(start: number, end: number): [number, number] {
    if (this.record.form !== "block") return [start, end];
    const { paragraphs } = this.snapshot;
    const table = paragraphs[end - 1]?.cell?.table;
    let last = end;
    while (table !== undefined && paragraphs[last]?.cell?.table === table) last += 1;
    return [start, last];
  }

  private readParagraph(part: RecordedPart, index: number, range: TextRange | null): void {
    const pattern = patternOf(this.template, this.record.form, part);
    const paragraph = this.pairing[index] ?? null;
    if (pattern === null || paragraph === null) return;
    const text = this.withFollowing(part, paragraph, range);
    const changed = hashOf(text, this.record.id) !== part.hash;
    if (this.isContinuation(part, index)) return;
    const { captures, unread } = readPart(this.template, pattern, part, text, this.record.id);
    unread.forEach((id) => this.collected.unread.add(id));
    const key = `${part.node}.${String(index).padStart(5, "0")}`;
    this.put(pattern, part, key, captures, changed);
  }

  /** Whether an earlier part of the same node is the first line of a text of several lines. */
  private isContinuation(part: RecordedPart, index: number): boolean {
    const before = this.record.parts[index - 1];
    return (
      part.role === "paragraph" &&
      this.severalLines(part) &&
      before?.node === part.node &&
      before.role === part.role
    );
  }

  private severalLines(part: RecordedPart): boolean {
    const node = this.template.layout[part.node];
    if (this.record.form !== "block" || node?.kind !== "paragraph" || node.each !== undefined) return false;
    const last = fieldsOf(piecesOf(node.text)).at(-1);
    return this.template.fields.some(({ id, kind }) => id === last && kind === "long-text");
  }

  /** The paragraph's text, with the lines that follow it where the field takes several. */
  private withFollowing(part: RecordedPart, paragraph: number, range: TextRange | null): string {
    const own = this.textAt(paragraph, range);
    if (!this.severalLines(part)) return own;
    const lines = [own];
    const others = new Set(
      this.pairing
        .filter((_, at) => this.record.parts[at]?.node !== part.node)
        .filter((taken) => taken !== null),
    );
    const last = this.pairing.reduce((highest: number, taken) => Math.max(highest, taken ?? -1), -1);
    for (let at = paragraph + 1; at <= last && !others.has(at); at += 1) {
      const following = this.snapshot.paragraphs[at]!;
      if (following.headingLevel > 0 || following.cell !== null) break;
      if (following.text !== "") lines.push(following.text);
    }
    return lines.join("\n");
  }

  private put(
    pattern: PartPattern,
    part: RecordedPart,
    key: string,
    captures: Captures,
    changed: boolean,
  ): void {
    const known = knownBefore(part, this.record.id);
    for (const [id, text] of captures) {
      const inner = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(id);
      if (inner !== null) {
        this.putColumn(
          this.rowsField(inner[1]),
          `${key}.${inner[2]?.padStart(4, "0")}`,
          inner[3],
          text,
          changed,
        );
        continue;
      }
      if (pattern.rows?.columns.some((column) => column.id === id)) {
        this.putColumn(pattern.rows, key, id, text, changed);
        continue;
      }
      const field = this.template.fields.find((candidate) => candidate.id === id);
      const inside = [...captures.keys()].some((other) => other.startsWith(`${id}[`));
      if (field !== undefined && !inside) this.collected.put(field, text, changed, known);
    }
  }

  private rowsField(id: string | undefined): RowsField | null {
    return (
      this.template.fields.find((field): field is RowsField => field.id === id && field.kind === "rows") ??
      null
    );
  }

  private putColumn(
    rows: RowsField | null,
    key: string,
    id: string | undefined,
    text: string,
    changed: boolean,
  ): void {
    const column = rows?.columns.find((candidate) => candidate.id === id);
    if (rows !== null && column !== undefined) this.collected.putInRow(rows, key, column, text, changed);
  }

  /** Tables are read as they stand, rows that someone added included. Gives the nodes read. */
  private readTables(start: number, end: number): ReadonlySet<number> {
    const read = new Set<number>();
    if (this.record.form !== "block") return read;
    this.template.layout.forEach((node, index) => {
      if (node.kind !== "table") return;
      const table = this.tableOf(index);
      if (table === null) return;
      read.add(index);
      const own = this.snapshot.paragraphs.slice(start, end).filter(({ cell }) => cell?.table === table);
      this.readTable(index, own);
    });
    return read;
  }

  private tableOf(node: number): number | null {
    for (const [index, part] of this.record.parts.entries()) {
      const paragraph = this.pairing[index] ?? null;
      const cell =
        part.node === node && paragraph !== null ? this.snapshot.paragraphs[paragraph]!.cell : null;
      if (cell !== null) return cell.table;
    }
    return null;
  }

  private readTable(node: number, paragraphs: readonly ParagraphSnapshot[]): void {
    const { cells } = gridOf(paragraphs);
    const recorded = this.record.parts.filter((part) => part.node === node);
    cells.forEach((row, rowIndex) => {
      const like =
        this.recordedRow(node, paragraphs, rowIndex) ?? recorded.filter(({ row: own }) => own === rowIndex);
      const role = rowIndex === 0 ? "header" : "cell";
      const place = like[0]?.place ?? recorded.at(-1)?.place ?? 0;
      row.forEach((text, column) => {
        const known = like.find((part) => part.column === column && part.role === role);
        const part = known ?? { node, place, role, row: rowIndex, column, hash: "", fields: [] };
        const pattern = patternOf(this.template, "block", part);
        if (pattern === null || text === "") return;
        const changed = known === undefined || hashOf(text, this.record.id) !== known.hash;
        const { captures, unread } = readPart(this.template, pattern, part, text, this.record.id);
        unread.forEach((id) => this.collected.unread.add(id));
        this.put(pattern, part, `${node}.${rowIndex}`, captures, changed);
      });
    });
  }

  /** The recorded parts of the row that this row of the document was, found by any of its cells. */
  private recordedRow(
    node: number,
    paragraphs: readonly ParagraphSnapshot[],
    row: number,
  ): readonly RecordedPart[] | null {
    const there = new Set(paragraphs.filter(({ cell }) => cell?.row === row).map(({ index }) => index));
    const at = this.record.parts.findIndex(
      (part, index) => part.node === node && there.has(this.pairing[index] ?? -1),
    );
    const found = this.record.parts[at];
    return found === undefined
      ? null
      : this.record.parts.filter((part) => part.node === node && part.row === found.row);
  }

  /** Notes what was changed, removed and added. */
  private note(start: number, end: number): void {
    const taken = new Set(this.pairing.filter((paragraph) => paragraph !== null));
    this.record.parts.forEach((part, index) => {
      const paragraph = this.pairing[index] ?? null;
      const fields = part.fields.map(({ id }) => id);
      if (paragraph === null) this.changes.push({ kind: "removed", fields });
      else if (this.record.form !== "sentence" && this.hashAt(paragraph) !== part.hash)
        this.changes.push({ kind: "changed", paragraph, fields });
    });
    for (let at = start; at < end; at += 1)
      if (!taken.has(at) && (this.snapshot.paragraphs[at]?.text ?? "") !== "" && this.record.form === "block")
        this.changes.push({ kind: "added", paragraph: at });
  }

  private hashAt(paragraph: number): string {
    return hashOf(this.snapshot.paragraphs[paragraph]!.text, this.record.id);
  }

  noteSentence(changed: boolean, paragraph: number): void {
    const fields = this.record.parts[0]?.fields.map(({ id }) => id) ?? [];
    if (changed) this.changes.push({ kind: "changed", paragraph, fields });
  }
}

/**
 * Finds an insertion again in a document and reads its values out of the text as it stands.
 * `template` is the one of the record's id; with another version the layout may not fit any more.
 */
export function recognise(
  record: InsertedRecord,
  template: Template,
  snapshot: DocumentSnapshot,
): Recognition {
  if (template.version !== record.version) return { found: false, reason: "other-version" };
  if (record.form === "sentence") {
    const place = findSentence(record, template, snapshot);
    if (place === null) return { found: false, reason: "gone" };
    const reading = new Reading(record, template, snapshot, [place.paragraph]);
    reading.noteSentence(place.changed, place.paragraph);
    return reading.read(place.range);
  }
  const pairing = new PartPairing(record, template, snapshot).pair();
  if (pairing === null) return { found: false, reason: "gone" };
  return new Reading(record, template, snapshot, pairing).read(null);
}

/** True when someone has changed the insertion since it was written. */
export const changedSince = ({ changes }: Recognised): boolean => changes.length > 0;
