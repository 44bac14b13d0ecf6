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
}

/**
 * A checker with its own cache. A paragraph is read again only when its text is new to it; findings of the others are
 * the very same objects as before, unless their paragraph moved or an acronym came to be spelled out before them.
 */
export function createChecker(compiled: CompiledPack): Checker {
  const reader = new ParagraphReader(compiled);
  let rows: readonly Row[] = [];
  let byText = new Map<string, ParagraphResult>();

  function* steps(paragraphs: readonly string[]): Generator<number, CheckReport, void> {
    const assembly = new Assembly(rows);
    for (let index = 0; index < paragraphs.length; index += 1) {
      assembly.add(resultOf(paragraphs[index] as string, index), index);
      yield index + 1;
    }
    return finish(assembly);
  }

  function resultOf(text: string, index: number): ParagraphResult {
    const row = rows[index];
    if (row !== undefined && row.result.text === text) return row.result;
    const known = byText.get(text);
    if (known !== undefined) return known;
    const made = reader.read(text, index);
    byText.set(text, made);
    return made;
  }

  function finish(assembly: Assembly): CheckReport {
    const { length } = assembly.rows;
    rows = assembly.rows;
    // Texts that are gone are forgotten now and then, so that the cache does not outgrow the document.
    if (byText.size > 2 * length + 200) byText = new Map(rows.map(({ result }) => [result.text, result]));
    return { findings: assembly.findings, byParagraph: assembly.byParagraph, totals: assembly.totals };
  }

  return {
    compiled,
    steps,
    check(paragraphs) {
      const assembly = new Assembly(rows);
      for (let index = 0; index < paragraphs.length; index += 1) {
        assembly.add(resultOf(paragraphs[index] as string, index), index);
      }
      return finish(assembly);
    },
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

  constructor(private readonly before: readonly Row[]) {}

  add(result: ParagraphResult, index: number): void {
    const findings = this.placed(result, index);
    const known = this.before[index];
    this.rows.push(known !== undefined && known.findings === findings ? known : { result, findings });
    this.byParagraph.push(findings);
    for (const finding of findings) {
      this.findings.push(finding);
      this.totals[finding.category] += 1;
    }
    for (const id of result.expanded) this.expanded.add(id);
  }

  private placed(result: ParagraphResult, index: number): readonly LazyFinding[] {
    const known = this.before[index];
    const { findings } = result;
    if (findings.length === 0) return findings;
    const drop = this.expanded.size > 0 && findings.some((finding) => this.isDropped(finding));
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
