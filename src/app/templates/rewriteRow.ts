import type { Change } from "../../core/document/port";
import type { DocumentSnapshot } from "../../core/document/snapshot";
import type { Recognised } from "../../core/templates/recognise";
import type { Rewrite } from "../../core/templates/rewrite";

/**
 * How a row that was recognised is changed into the newly filled one: the first paragraph of each cell takes the text,
 * and any other that someone added is emptied.
 */
export function rewriteRow(
  { start }: Recognised,
  cells: readonly string[],
  { paragraphs }: DocumentSnapshot,
): Rewrite {
  const own = paragraphs[start]?.cell;
  const changes = cells.flatMap((text, column): readonly Change[] =>
    paragraphs
      .filter(({ cell }) => cell?.table === own?.table && cell?.row === own?.row && cell?.column === column)
      .flatMap(({ index, hostId, text: paragraphText }, at): readonly Change[] => {
        const next = at === 0 ? text : "";
        if (next === paragraphText) return [];
        const range = { start: 0, end: paragraphText.length };
        return [
          { anchor: { paragraph: index, hostId, paragraphText, range }, edits: [{ range, text: next }] },
        ];
      }),
  );
  return { kind: "texts", changes };
}
