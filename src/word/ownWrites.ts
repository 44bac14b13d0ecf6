import type { AppliedChange } from "../core/document/port";
import { inverseEdits } from "../core/document/undo";
import type { TextRange } from "../core/text/range";

/**
 * Where this pane wrote, while Word tracks changes: those words are tracked insertions, but our own, so they may be
 * written over again, as undo does. Known by the whole text of the paragraph, so that any other change ends it.
 */
export interface OwnWrites {
  note(applied: readonly AppliedChange[]): void;
  covers(paragraphText: string, range: TextRange): boolean;
}

/** As many paragraphs as anybody takes back. */
const remembered = 200;

export function createOwnWrites(): OwnWrites {
  const written = new Map<string, readonly TextRange[]>();
  return {
    note: (applied) => {
      const together = new Map<string, AppliedChange[]>();
      for (const one of applied) together.set(one.after, [...(together.get(one.after) ?? []), one]);
      for (const [after, changes] of together) {
        const before = changes[0]?.before ?? "";
        const edits = changes.flatMap(({ change }) => change.edits);
        written.delete(after);
        written.set(
          after,
          inverseEdits(before, edits).map(({ range }) => range),
        );
      }
      for (const oldest of written.keys()) {
        if (written.size <= remembered) break;
        written.delete(oldest);
      }
    },
    covers: (text, { start, end }) =>
      written.get(text)?.some((range) => range.start <= start && end <= range.end) ?? false,
  };
}
