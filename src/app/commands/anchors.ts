import type { Finding } from "../../core/checks/finding";
import type { Place } from "../../core/checks/statements/statement";
import type { Anchor } from "../../core/document/anchor";
import type { TextEdit } from "../../core/document/edit";
import type { AppliedChange, Change } from "../../core/document/port";
import type { DocumentSnapshot, ParagraphSnapshot } from "../../core/document/snapshot";
import type { TextRange } from "../../core/text/range";
import { sentenceAround } from "../excerpt";
import type { Replacement } from "../selectors";
import type { CheckedPlan } from "../state";

const anchorIn = (paragraph: ParagraphSnapshot, range: TextRange): Anchor => ({
  paragraph: paragraph.index,
  hostId: paragraph.hostId,
  paragraphText: paragraph.text,
  range,
});

/** Any place of the plan, as it was when it was checked. */
export function anchorAt(plan: CheckedPlan, { paragraph: index, range }: Place): Anchor | null {
  const paragraph = plan.snapshot.paragraphs[index];
  return paragraph === undefined ? null : anchorIn(paragraph, range);
}

/** The place of a finding, as it was when it was checked. */
export const anchorOf = (plan: CheckedPlan, finding: Finding): Anchor | null => anchorAt(plan, finding);

/** The place of the whole sentence that a finding stands in. */
export function sentenceAnchorOf(plan: CheckedPlan, finding: Finding): Anchor | null {
  const paragraph = plan.snapshot.paragraphs[finding.paragraph];
  if (paragraph === undefined) return null;
  return anchorIn(paragraph, sentenceAround(paragraph.text, finding.range));
}

const hull = (edits: readonly TextEdit[]): TextRange => ({
  start: Math.min(...edits.map(({ range }) => range.start)),
  end: Math.max(...edits.map(({ range }) => range.end)),
});

/** The changes that make the fixes: one a paragraph, so that what stood there before is known for each. */
export function changesFor(plan: CheckedPlan, replacements: readonly Replacement[]): readonly Change[] {
  const edits = new Map<number, TextEdit[]>();
  for (const { listed, fix } of replacements) {
    const inParagraph = edits.get(listed.finding.paragraph);
    if (inParagraph === undefined) edits.set(listed.finding.paragraph, [...fix.edits]);
    else inParagraph.push(...fix.edits);
  }
  return [...edits].flatMap(([index, made]) => {
    const paragraph = plan.snapshot.paragraphs[index];
    return paragraph === undefined || made.length === 0
      ? []
      : [{ anchor: anchorIn(paragraph, hull(made)), edits: made }];
  });
}

/**
 * The snapshot with the written paragraphs in it, so that nothing needs reading again.
 * `null` when a paragraph does not stand where it stood: then only reading tells.
 */
export function withWritten(
  snapshot: DocumentSnapshot,
  applied: readonly AppliedChange[],
): DocumentSnapshot | null {
  const paragraphs = [...snapshot.paragraphs];
  for (const { paragraph: index, before, after } of applied) {
    const paragraph = paragraphs[index];
    if (paragraph?.text !== before) return null;
    paragraphs[index] = { ...paragraph, text: after };
  }
  return { paragraphs };
}
