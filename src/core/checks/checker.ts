import type { CompiledPack } from "./compile";
import type { Category, Finding } from "./finding";
import type { LazyFinding } from "./lazyFixes";
import { ParagraphReader, type ParagraphResult } from "./paragraph";

export type Totals = Readonly<Record<Category, number>>;

/** The findings of a whole document at one moment. */
export interface CheckReport {
  /** In the order of the text; no two overlap. */
  readonly findings: readonly Finding[];
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
  let last = new Assembly(null, 0, reader);

  function* steps(paragraphs: readonly string[]): Generator<number, CheckReport, void> {
    if (last.edit(paragraphs)) return last.report();
    const assembly = new Assembly(last, paragraphs.length, reader);
    for (let index = 0; index < paragraphs.length; index += 1) {
      assembly.add(paragraphs[index] as string, index);
      yield index + 1;
    }
    last = assembly;
    return last.report();
  }

  return {
    compiled,
    steps,
    check(paragraphs) {
      if (last.edit(paragraphs)) return last.report();
      const assembly = new Assembly(last, paragraphs.length, reader);
      for (let index = 0; index < paragraphs.length; index += 1) {
        assembly.add(paragraphs[index] as string, index);
      }
      last = assembly;
      return last.report();
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

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, place) => id === other[place]);

/** The place of the first finding at or after a paragraph, by halving. */
function firstFrom(findings: readonly Finding[], paragraph: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle] as Finding).paragraph < paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts paragraph results together in order, and keeps what the whole document decides. */
class Assembly {
  /** One a paragraph, and the same paragraphs' texts, which are compared at every check. */
  private readonly rows: Row[] = [];
  private readonly texts: string[] = [];
  private findings: Finding[] = [];
  private totals: Record<Category, number> = {
    jargon: 0,
    acronym: 0,
    banned: 0,
    "vague-time": 0,
    subjective: 0,
  };
  /** Acronym entries spelled out in an earlier paragraph. */
  private readonly expanded = new Set<string>();
  /** The paragraphs that spell any out, in order. */
  private readonly expanding: number[] = [];

  /** Results of the last report by their text; made only when a paragraph is not where it was. */
  private byText: Map<string, ParagraphResult> | null = null;

  private misses = 0;

  constructor(
    private before: Assembly | null,
    private readonly length: number,
    private readonly reader: ParagraphReader,
  ) {}

  /** The findings as they stand. Later edits leave them alone. */
  report(): CheckReport {
    // What was before is needed no more, and would keep what was before it.
    this.before = null;
    this.byText = null;
    const { findings, totals } = this;
    return { findings, totals };
  }

  /**
   * Puts a few edited paragraphs in their places; everything else stays as it is. False, with nothing done, when more
   * has changed than that: many paragraphs, their number, or which acronyms one of them spells out.
   */
  edit(paragraphs: readonly string[]): boolean {
    const changes = this.changes(paragraphs);
    if (changes === null) return false;
    const rows: Row[] = [];
    for (const at of changes) {
      const { result: before, earlier } = this.rows[at] as Row;
      const text = paragraphs[at] as string;
      // An edit that was undone needs no reading.
      const undone = earlier?.text === text && (earlier.findings[0]?.paragraph ?? at) === at;
      const result = undone ? earlier : this.reader.read(text, at);
      if (!sameIds(result.expanded, before.expanded)) return false;
      rows.push({ result, findings: this.unexpanded(result.findings, at), earlier: before });
    }
    if (changes.length > 0) this.replace(changes, rows);
    return true;
  }

  /** The paragraphs whose text is not as it was; null when they are many. */
  private changes(paragraphs: readonly string[]): readonly number[] | null {
    const { texts } = this;
    if (texts.length === 0 || texts.length !== paragraphs.length) return null;
    const found: number[] = [];
    for (let index = 0; index < texts.length; index += 1) {
      if (texts[index] === paragraphs[index]) continue;
      if (found.length === FEW) return null;
      found.push(index);
    }
    return found;
  }

  /** A paragraph's findings but for acronyms that are spelled out above it. */
  private unexpanded(findings: readonly LazyFinding[], at: number): readonly LazyFinding[] {
    let kept = findings;
    for (const index of this.expanding) {
      if (index >= at || kept.length === 0) break;
      const { expanded } = (this.rows[index] as Row).result;
      kept = kept.filter(({ category, entryId }) => category !== "acronym" || !expanded.includes(entryId));
    }
    return kept;
  }

  /** New rows for some paragraphs. Lists and totals that were reported stay as they were. */
  private replace(changes: readonly number[], rows: readonly Row[]): void {
    const findings = this.findings.slice();
    const totals = { ...this.totals };
    for (let place = 0; place < changes.length; place += 1) {
      const at = changes[place] as number;
      const row = rows[place] as Row;
      const { findings: before } = this.rows[at] as Row;
      const { findings: after } = row;
      for (const { category } of before) totals[category] -= 1;
      for (const { category } of after) totals[category] += 1;
      const start = firstFrom(findings, at);
      if (before.length === after.length) {
        for (let step = 0; step < after.length; step += 1)
          findings[start + step] = after[step] as LazyFinding;
      } else findings.splice(start, before.length, ...after);
      this.rows[at] = row;
      this.texts[at] = row.result.text;
    }
    this.findings = findings;
    this.totals = totals;
  }

  add(text: string, index: number): void {
    const known = this.before?.rows[index];
    const result =
      known !== undefined && known.result.text === text ? known.result : this.resultOf(text, index);
    const findings = result.findings.length === 0 ? result.findings : this.placed(result, index);
    this.rows.push(
      known !== undefined && known.result === result && known.findings === findings
        ? known
        : { result, findings, earlier: null },
    );
    this.texts.push(text);
    for (const finding of findings) {
      this.findings.push(finding);
      this.totals[finding.category] += 1;
    }
    if (result.expanded.length === 0) return;
    this.expanding.push(index);
    for (const id of result.expanded) this.expanded.add(id);
  }

  private resultOf(text: string, index: number): ParagraphResult {
    // One paragraph that was edited where it stands needs no search for where it came from.
    this.misses += 1;
    const rows = this.before?.rows ?? [];
    if (rows.length > 0 && (this.misses > 1 || this.length !== rows.length)) {
      this.byText ??= new Map(rows.map(({ result }) => [result.text, result]));
      const known = this.byText.get(text);
      if (known !== undefined) return known;
    }
    return this.reader.read(text, index);
  }

  private placed(result: ParagraphResult, index: number): readonly LazyFinding[] {
    const known = this.before?.rows[index];
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
