import type { TextRange } from "../text/range";
import type { TextEdit } from "./edit";
import type { AppliedChange, Change } from "./port";

/** The edits that turn the text after `edits` back into `before`. Ranges are those of the text after. */
export function inverseEdits(before: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .map(({ range, text }) => {
      const start = range.start + shift;
      shift += text.length - (range.end - range.start);
      const written: TextRange = { start, end: start + text.length };
      return { range: written, text: before.slice(range.start, range.end) };
    });
}

/**
 * The changes that put back what one call of `DocumentPort.apply` wrote: one a paragraph, last paragraph first.
 * `applied` is the whole list that the call reported, since changes in one paragraph belong together.
 */
export function undoChanges(applied: readonly AppliedChange[]): Change[] {
  const byParagraph = new Map<number, AppliedChange[]>();
  for (const one of applied) {
    byParagraph.set(one.paragraph, [...(byParagraph.get(one.paragraph) ?? []), one]);
  }
  return [...byParagraph.entries()]
    .sort(([a], [b]) => b - a)
    .flatMap(([paragraph, together]) => {
      const [first] = together;
      if (first === undefined) return [];
      const edits = inverseEdits(
        first.before,
        together.flatMap((one) => one.change.edits),
      );
      const [edit] = edits;
      if (edit === undefined) return [];
      const { hostId } = first.change.anchor;
      const anchor = { paragraph, hostId, paragraphText: first.after, range: edit.range };
      return [{ anchor, edits }];
    });
}
