import type { CompiledPack } from "../../core/checks/compile";
import type { Contingency } from "../../core/checks/contingency/contingency";
import type { Finding } from "../../core/checks/finding";
import type { PlanReview } from "../../core/checks/plan/planReview";
import type { Statement } from "../../core/checks/statements/statement";
import { contingencyAdviceText, statementAdviceText } from "../../strings/advice";
import type { CheckedDocument } from "../check/checkDocument";
import type {
  ContingencyOutput,
  DocumentOutput,
  FindingOutput,
  PlanOutput,
  StatementOutput,
} from "./contract";

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

/** A statement as the command prints it; its advice as questions. */
export function statementOutput(statement: Statement, offset: number): StatementOutput {
  return {
    start: offset + statement.range.start,
    end: offset + statement.range.end,
    kind: statement.kind,
    ...statement.letters,
    who: statement.who?.text ?? null,
    when: statement.when?.text ?? null,
    measure: statement.measure?.text ?? null,
    advice: statement.advice.map(({ id }) => statementAdviceText[id].question),
  };
}

export function contingencyOutput(contingency: Contingency, offset: number): ContingencyOutput {
  return {
    start: offset + contingency.range.start,
    end: offset + contingency.range.end,
    verdict: contingency.verdict,
    missing: contingency.missing,
    advice: contingency.advice.map((id) => contingencyAdviceText[id]),
  };
}

/** The parts that the contract always names; other parts follow where a plan of this kind should have them. */
const ALWAYS = 7;

/** The parts of the plan and how hard it is to read. */
export function planOutput(review: PlanReview): PlanOutput {
  return {
    sections: Object.fromEntries(
      review.sections
        .filter(({ expected }, i) => expected || i < ALWAYS)
        .map(({ section, status }) => [section, status]),
    ),
    readingAge: review.readability.readingAge,
    words: review.readability.words,
  };
}

/** One document of `--format json`: places name the paragraph and count within it. */
export function documentOutput(
  { file, snapshot, findings, review }: CheckedDocument,
  compiled: CompiledPack,
): DocumentOutput {
  return {
    file,
    nature: review.nature,
    ...(snapshot.textBoxes !== undefined && { textBoxes: snapshot.textBoxes }),
    paragraphs: snapshot.paragraphs.map(({ index, text, cell }) => ({
      index,
      text,
      table: cell === null ? null : { row: cell.row, column: cell.column },
    })),
    findings: findings.map((finding) => ({
      ...findingOutput(finding, compiled, 0),
      paragraph: finding.paragraph,
    })),
    statements: review.statements.map((statement) => ({
      ...statementOutput(statement, 0),
      paragraph: statement.paragraph,
    })),
    contingency: review.contingency.map((one) => ({
      ...contingencyOutput(one, 0),
      paragraph: one.paragraph,
    })),
    plan: planOutput(review),
  };
}
