import { changedRegion, reachesInto } from "../../src/core/document/changedRegion";
import type { TextEdit } from "../../src/core/document/edit";
import type { DocumentProblem, DocumentProblemCode } from "../../src/core/document/port";
import { smallestEdit } from "../../src/core/document/smallestEdit";
import type { TextRange } from "../../src/core/text/range";
import { originalText, reviewedText, shownText, type FakeParagraph } from "./fakeRuns";

export const problem = (code: DocumentProblemCode): DocumentProblem => ({ code, detail: null });

const meets = (a: TextRange, b: TextRange): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);

/** Why the edits can't be made in this paragraph beside the others; `null` where they can. */
export function whyNot(
  paragraph: FakeParagraph,
  edits: readonly TextEdit[],
  others: readonly TextEdit[],
): DocumentProblemCode | null {
  const text = reviewedText(paragraph);
  const fits = edits.every(
    ({ range }, at) =>
      range.start >= 0 &&
      range.end <= text.length &&
      [...others, ...edits.slice(at + 1)].every((other) => !meets(range, other.range)),
  );
  if (!fits) return "stale";
  const regions = [
    changedRegion(shownText(paragraph), text)?.after,
    changedRegion(originalText(paragraph), text)?.after,
  ];
  const revised = edits.some((edit) => {
    const small = smallestEdit(text, edit);
    return (
      small !== null && regions.some((region) => region !== undefined && reachesInto(region, small.range))
    );
  });
  if (revised) return "revised";
  return paragraph.locked === true ? "locked" : null;
}
