import type { CompiledPack } from "./compile";
import type { Category, Finding } from "./finding";
import type { LazyFinding } from "./lazyFixes";
import { ParagraphReader, type ParagraphResult } from "./paragraph";

export type Totals = Readonly<Record<Category, number>>;

/** The findings of a whole document at one moment. */
export interface CheckReport {
  /** In the order of the text; no two overlap. */
  readonly findings: readonly Finding[];
  /** The same, one list a paragraph. */
  readonly byParagraph: readonly (readonly Finding[])[];
  readonly totals: Totals;
}

/** Checks one document again and again, and reads only the paragraphs that changed. */
export interface Checker {
  readonly compiled: CompiledPack;
  check(paragraphs: readonly string[]): CheckReport;
  /** The same, a step a paragraph: yields the number of paragraphs done, so that the caller can pause or stop. */
  steps(paragraphs: readonly string[]): Generator<number, CheckReport, void>;
}

/** One paragraph as it stood in the last report. */
interface Row {
  readonly result: ParagraphResult;
  /** Findings with this row's index, without acronyms that were spelled out before. */
  readonly findings: readonly LazyFinding[];
  /** What stood here before the last edit. */
  readonly earlier: ParagraphResult | null;
}

/**
 * A checker with its own cache. A paragraph is read again only when its text is new to it; findings of the others are
 * the very same objects as before, unless their paragraph moved or an acronym came to be spelled out before them.
 */
export function createChecker(compiled: CompiledPack): Checker {
  const reader = readerFor(compiled);
  let rows: readonly Row[] = [];
  let last: CheckReport | null = null;

  function* steps(paragraphs: readonly string[]): Generator<number, CheckReport, void> {
    const assembly = new Assembly(rows, paragraphs.length, reader);
    for (let index = 0; index < paragraphs.length; index += 1) {
      assembly.add(paragraphs[index] as string, index);
      yield index + 1;
    }
    return finish(assembly);
  }

  function finish(assembly: Assembly): CheckReport {
    rows = assembly.rows;
    last = { findings: assembly.findings, byParagraph: assembly.byParagraph, totals: assembly.totals };
    return last;
  }

  /** The report after edits to a few paragraphs where they stand, or null when more has changed. */
  function edited(paragraphs: readonly string[]): CheckReport | null {
    if (last === null || paragraphs.length !== rows.length) return null;
    const changes = fewChanges(rows, paragraphs);
    if (changes === null) return null;
    const next = rows.slice();
    let report = last;
    for (const at of changes) {
      const { result: before, earlier } = rows[at] as Row;
      const result = resultFor(paragraphs[at] as string, at, earlier);
      if (result.expanded.length > 0 || before.expanded.length > 0) return null;
      const findings = withoutExpanded(result.findings, rows, at);
      next[at] = { result, findings, earlier: before };
      report = replaced(report, at, findings);
    }
    rows = next;
    last = report;
    return report;
  }

  /** An edit that was undone needs no reading. */
  function resultFor(text: string, at: number, earlier: ParagraphResult | null): ParagraphResult {
    if (earlier?.text === text && (earlier.findings[0]?.paragraph ?? at) === at) return earlier;
    return reader.read(text, at);
  }

  return {
    compiled,
    steps,
    check(paragraphs) {
      const report = edited(paragraphs);
      if (report !== null) return report;
      const assembly = new Assembly(rows, paragraphs.length, reader);
      for (let index = 0; index < paragraphs.length; index += 1) {
        assembly.add(paragraphs[index] as string, index);
      }
      return finish(assembly);
    },
  };
}

/** Readers keep room for words and nothing else, so that all checkers of a pack share one. */
const readers = new WeakMap<CompiledPack, ParagraphReader>();

function readerFor(compiled: CompiledPack): ParagraphReader {
  let reader = readers.get(compiled);
  if (reader === undefined) {
    reader = new ParagraphReader(compiled);
    readers.set(compiled, reader);
  }
  return reader;
}

/** Changed paragraphs that are put into the last report one by one. */
const FEW = 4;

/** The paragraphs whose text is not as it was; null when they are many. */
function fewChanges(rows: readonly Row[], paragraphs: readonly string[]): readonly number[] | null {
  const found: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    if ((rows[index] as Row).result.text === paragraphs[index]) continue;
    if (found.length === FEW) return null;
    found.push(index);
  }
  return found;
}

/** A paragraph's findings but for acronyms that are spelled out above it. */
function withoutExpanded(
  findings: readonly LazyFinding[],
  rows: readonly Row[],
  at: number,
): readonly LazyFinding[] {
  let kept = findings;
  for (let index = 0; index < at && kept.length > 0; index += 1) {
    const { expanded } = (rows[index] as Row).result;
    if (expanded.length > 0)
      kept = kept.filter(({ category, entryId }) => category !== "acronym" || !expanded.includes(entryId));
  }
  return kept;
}

/** The report with other findings for one paragraph. */
function replaced(report: CheckReport, at: number, findings: readonly LazyFinding[]): CheckReport {
  const byParagraph = report.byParagraph.slice();
  const before = byParagraph[at] as readonly Finding[];
  let start = 0;
  for (let index = 0; index < at; index += 1) start += (byParagraph[index] as readonly Finding[]).length;
  byParagraph[at] = findings;
  const totals = { ...report.totals };
  for (const { category } of before) totals[category] -= 1;
  for (const { category } of findings) totals[category] += 1;
  return {
    findings: report.findings.slice(0, start).concat(findings, report.findings.slice(start + before.length)),
    byParagraph,
    totals,
  };
}

/** Puts paragraph results together in order, and keeps what the whole document decides. */
class Assembly {
  readonly rows: Row[] = [];
  readonly findings: Finding[] = [];
  readonly byParagraph: (readonly Finding[])[] = [];
  readonly totals: Record<Category, number> = {
    jargon: 0,
    acronym: 0,
    banned: 0,
    "vague-time": 0,
    subjective: 0,
  };
  /** Acronym entries spelled out in an earlier paragraph. */
  private readonly expanded = new Set<string>();

  /** Results of the last report by their text; made only when a paragraph is not where it was. */
  private byText: Map<string, ParagraphResult> | null = null;

  private misses = 0;

  constructor(
    private readonly before: readonly Row[],
    private readonly length: number,
    private readonly reader: ParagraphReader,
  ) {}

  add(text: string, index: number): void {
    const known = this.before[index];
    const result =
      known !== undefined && known.result.text === text ? known.result : this.resultOf(text, index);
    const findings = result.findings.length === 0 ? result.findings : this.placed(result, index);
    this.rows.push(
      known !== undefined && known.result === result && known.findings === findings
        ? known
        : { result, findings, earlier: null },
    );
    this.byParagraph.push(findings);
    for (const finding of findings) {
      this.findings.push(finding);
      this.totals[finding.category] += 1;
    }
    for (const id of result.expanded) this.expanded.add(id);
  }

  private resultOf(text: string, index: number): ParagraphResult {
    // One paragraph that was edited where it stands needs no search for where it came from.
    this.misses += 1;
    if (this.before.length > 0 && (this.misses > 1 || this.length !== this.before.length)) {
      this.byText ??= new Map(this.before.map(({ result }) => [result.text, result]));
      const known = this.byText.get(text);
      if (known !== undefined) return known;
    }
    return this.reader.read(text, index);
  }

  private placed(result: ParagraphResult, index: number): readonly LazyFinding[] {
    const known = this.before[index];
    const { findings } = result;
    const drop = this.expanded.size > 0 && findings.some((finding) => this.isDropped(finding));
    if (!drop && known?.result !== result && (findings[0] as LazyFinding).paragraph === index)
      return findings;
    if (known?.result === result && !drop && known.findings.length === findings.length) return known.findings;
    const kept = drop ? findings.filter((finding) => !this.isDropped(finding)) : findings;
    if (known?.result === result && known.findings.length === kept.length) {
      if (kept.every((finding, place) => finding.range === known.findings[place]?.range))
        return known.findings;
    }
    return kept.every((finding) => finding.paragraph === index)
      ? kept
      : kept.map((finding) => finding.movedTo(index));
  }

  private isDropped(finding: Finding): boolean {
    return finding.category === "acronym" && this.expanded.has(finding.entryId);
  }
}
