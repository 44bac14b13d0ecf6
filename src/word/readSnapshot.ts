import type { DocumentSnapshot, ParagraphSnapshot } from "../core/document/snapshot";
import { withoutMarks } from "./plainText";
import { tablePlaces, type CellPosition } from "./tablePlaces";

/** What this Word can tell about paragraphs beyond WordApi 1.3. */
export interface ReadingOptions {
  readonly reviewedText: boolean;
  readonly ids: boolean;
}

const headingStyle = /^Heading([1-9])$/;

/** The level of the built-in style, else the paragraph's outline level (1 to 9; 10 is body text). */
function headingLevel(paragraph: Word.Paragraph): number {
  const byStyle = headingStyle.exec(paragraph.styleBuiltIn)?.[1];
  if (byStyle !== undefined) return Number(byStyle);
  const { outlineLevel } = paragraph;
  return outlineLevel >= 1 && outlineLevel <= 9 ? outlineLevel : 0;
}

/**
 * Reads the whole body in two round trips, however long it is: all paragraphs, table cells included; then the text
 * as reviewed and the cell of each paragraph that needs asking.
 */
export async function readSnapshot(
  context: Word.RequestContext,
  { reviewedText, ids }: ReadingOptions,
): Promise<DocumentSnapshot> {
  const { paragraphs } = context.document.body;
  paragraphs.load(
    "items/text,items/styleBuiltIn,items/outlineLevel,items/isListItem,items/tableNestingLevel" +
      (ids ? ",items/uniqueLocalId" : ""),
  );
  await context.sync();

  const asked = paragraphs.items.map((paragraph) => {
    const reviewed = reviewedText && paragraph.text !== "" ? paragraph.getReviewedText("Current") : null;
    if (paragraph.tableNestingLevel === 0) return { reviewed, cell: null };
    const cell = paragraph.parentTableCellOrNullObject;
    cell.load("rowIndex,cellIndex");
    return { reviewed, cell };
  });
  await context.sync();

  const positions = asked.map(({ cell }, index): CellPosition | null => {
    const depth = paragraphs.items[index]?.tableNestingLevel ?? 0;
    if (cell === null) return { depth: 0, row: 0, column: 0 };
    return cell.isNullObject ? null : { depth, row: cell.rowIndex, column: cell.cellIndex };
  });
  const places = tablePlaces(positions);
  return {
    paragraphs: paragraphs.items.map((paragraph, index): ParagraphSnapshot => {
      const shown = withoutMarks(paragraph.text);
      const reviewed = asked[index]?.reviewed;
      const text = reviewed ? withoutMarks(reviewed.value) : shown;
      return {
        index,
        // Perpetual licences have been seen to give null (OfficeDev/office-js issue 4258).
        hostId: ids ? (paragraph.uniqueLocalId ?? null) : null,
        text,
        headingLevel: headingLevel(paragraph),
        listItem: paragraph.isListItem,
        cell: places[index] ?? null,
        revised: text !== shown,
      };
    }),
  };
}
