import type { CompiledPack } from "../../core/checks/compile";
import type { Finding } from "../../core/checks/finding";
import type { FindingOutput } from "./contract";

/**
 * A finding as the command prints it. `offset` is added to every position: where the paragraph starts in the input,
 * or 0 for documents, which name the paragraph instead.
 */
export function findingOutput(finding: Finding, compiled: CompiledPack, offset: number): FindingOutput {
  const entry = compiled.entry(finding.entryId);
  return {
    rule: finding.rule,
    category: finding.category,
    term: finding.term,
    start: offset + finding.range.start,
    end: offset + finding.range.end,
    surface: finding.surface,
    message: entry.why,
    confidence: finding.confidence,
    fixes: finding.fixes.map(({ label, edits }) => ({
      label,
      edits: edits.map(({ range, text }) => ({ start: offset + range.start, end: offset + range.end, text })),
    })),
    question: finding.fixes.length === 0 ? (entry.question ?? null) : null,
  };
}
