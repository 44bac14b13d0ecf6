import type { DocumentSnapshot, ParagraphSnapshot } from "../document/snapshot";
import { hashOf } from "./hash";
import { ownLetters, patternOf } from "./layoutPatterns";
import { matchPattern } from "./matchPattern";
import type { InsertedRecord, RecordedPart } from "./record";
import type { Template } from "./template";

/** For each recorded part the paragraph of the snapshot that it is now; `null` where it is gone. */
export type Pairing = readonly (number | null)[];

interface Pair {
  readonly part: number;
  readonly paragraph: number;
}

const anything = { accepts: () => true, known: () => false };

/** A pattern needs this many letters of its own before a changed paragraph is taken for it without neighbours. */
const enoughLetters = 10;

/** Whether the paragraph could be what the part became: a heading stays one, a cell stays in its column. */
function fits(part: RecordedPart, paragraph: ParagraphSnapshot, cellsKnown: boolean): boolean {
  const inTable = part.role === "cell" || part.role === "header";
  if (cellsKnown && inTable !== (paragraph.cell !== null)) return false;
  if (inTable) return paragraph.cell === null || paragraph.cell.column === part.column;
  return (part.role === "heading") === paragraph.headingLevel > 0;
}

/** The longest run of pairs in which both sides go up. Pairs come in the order of their parts. */
function risingPairs(pairs: readonly Pair[]): readonly Pair[] {
  const ordered = [...pairs].sort((a, b) => a.part - b.part || b.paragraph - a.paragraph);
  const tails: number[] = [];
  const before: number[] = [];
  ordered.forEach((pair, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ordered[tails[middle]!]!.paragraph < pair.paragraph) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : tails[low - 1]!;
    tails[low] = index;
  });
  const run: Pair[] = [];
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at]!) run.unshift(ordered[at]!);
  return run;
}

/** The pairs around the place where most of them agree about how far the insertion has moved. */
function aroundOnePlace(pairs: readonly Pair[], parts: number): readonly Pair[] {
  const slack = 5 + Math.floor(parts / 2);
  const shifts = pairs.map(({ part, paragraph }) => paragraph - part).sort((a, b) => a - b);
  let best = { from: 0, count: 0 };
  let end = 0;
  shifts.forEach((from, start) => {
    while (end < shifts.length && shifts[end]! - from <= slack) end += 1;
    if (end - start > best.count) best = { from, count: end - start };
  });
  return pairs.filter(({ part, paragraph }) => {
    const shift = paragraph - part;
    return shift >= best.from && shift <= best.from + slack;
  });
}

/** Finds each paragraph of an insertion again, edited ones by their neighbours and by the words of their pattern. */
export class PartPairing {
  private readonly cellsKnown: boolean;

  constructor(
    private readonly record: InsertedRecord,
    private readonly template: Template,
    private readonly snapshot: DocumentSnapshot,
  ) {
    this.cellsKnown = snapshot.paragraphs.some(({ cell }) => cell !== null);
  }

  /** `null` when nothing of the insertion is left. */
  pair(): Pairing | null {
    const unchanged = this.byHash();
    const seeds = unchanged.length > 0 ? unchanged : this.byPattern();
    if (seeds.length === 0) return null;
    const run = risingPairs(aroundOnePlace(seeds, this.record.parts.length));
    const pairing: (number | null)[] = this.record.parts.map(() => null);
    for (const { part, paragraph } of run) pairing[part] = paragraph;
    for (const pair of this.gaps(run)) pairing[pair.part] = pair.paragraph;
    return pairing;
  }

  private byHash(): readonly Pair[] {
    const places = new Map<string, number[]>();
    this.snapshot.paragraphs.forEach(({ text }, paragraph) => {
      if (text === "") return;
      const hash = hashOf(text, this.record.id);
      places.set(hash, [...(places.get(hash) ?? []), paragraph]);
    });
    return this.record.parts.flatMap(({ hash }, part) =>
      (places.get(hash) ?? []).map((paragraph) => ({ part, paragraph })),
    );
  }

  private byPattern(): readonly Pair[] {
    return this.record.parts.flatMap((own, part) =>
      this.snapshot.paragraphs.flatMap((paragraph, index) =>
        fits(own, paragraph, this.cellsKnown) && this.readsAs(own, paragraph.text, enoughLetters)
          ? [{ part, paragraph: index }]
          : [],
      ),
    );
  }

  private readsAs(part: RecordedPart, text: string, letters: number): boolean {
    const pattern = patternOf(this.template, this.record.form, part);
    if (pattern === null || ownLetters(pattern.text) < letters) return false;
    return matchPattern(pattern.text, text, anything) !== null;
  }

  /** Pairs between, before and after the pairs that are sure. */
  private gaps(run: readonly Pair[]): readonly Pair[] {
    const { parts } = this.record;
    const { paragraphs } = this.snapshot;
    const first = run[0]!;
    const last = run[run.length - 1]!;
    const inner = run.flatMap((pair, index) => {
      const next = run[index + 1];
      if (next === undefined) return [];
      return this.between(pair.part + 1, next.part, pair.paragraph + 1, next.paragraph, false);
    });
    const reach = (count: number) => count + 3;
    const start = Math.max(0, first.paragraph - reach(first.part));
    const end = Math.min(paragraphs.length, last.paragraph + 1 + reach(parts.length - 1 - last.part));
    return [
      ...this.between(0, first.part, start, first.paragraph, true),
      ...inner,
      ...this.between(last.part + 1, parts.length, last.paragraph + 1, end, true),
    ];
  }

  /** The best pairs of parts [from, to) and paragraphs [start, end), in order. At an `edge`, words must agree too. */
  private between(from: number, to: number, start: number, end: number, edge: boolean): readonly Pair[] {
    const rows = to - from;
    const columns = end - start;
    if (rows <= 0 || columns <= 0 || rows * columns > 250_000) return [];
    const score = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
    for (let row = rows - 1; row >= 0; row -= 1)
      for (let column = columns - 1; column >= 0; column -= 1) {
        const own = this.likeness(from + row, start + column, edge);
        score[row]![column] = Math.max(
          score[row + 1]![column]!,
          score[row]![column + 1]!,
          own > 0 ? own + score[row + 1]![column + 1]! : 0,
        );
      }
    const pairs: Pair[] = [];
    let row = 0;
    let column = 0;
    while (row < rows && column < columns) {
      const own = this.likeness(from + row, start + column, edge);
      if (own > 0 && score[row]![column] === own + score[row + 1]![column + 1]!) {
        pairs.push({ part: from + row, paragraph: start + column });
        row += 1;
        column += 1;
      } else if (score[row]![column] === score[row + 1]![column]!) row += 1;
      else column += 1;
    }
    return pairs;
  }

  /** 0 for no pair; more for the same words around what was typed, and for the same row of a table. */
  private likeness(partIndex: number, paragraphIndex: number, edge: boolean): number {
    const part = this.record.parts[partIndex]!;
    const paragraph = this.snapshot.paragraphs[paragraphIndex]!;
    if (!fits(part, paragraph, this.cellsKnown)) return 0;
    const table = part.role === "cell" || part.role === "header";
    const reads = this.readsAs(part, paragraph.text, 4);
    if (edge && !reads && !table) return 0;
    if (!table && paragraph.text.trim() === "") return 0;
    return 1 + (reads ? 3 : 0) + (hashOf(paragraph.text, this.record.id) === part.hash ? 2 : 0);
  }
}
