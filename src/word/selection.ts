import type { CursorPlace, CursorTable, SelectionPort } from "../app/ports";
import { ok } from "../core/result";
import { openBody, type OpenBody } from "./locate";
import { withoutMarks } from "./plainText";
import type { Reading } from "./reading";
import type { ReadingOptions } from "./readSnapshot";

/** Where the cursor is, with Word's own objects for whoever inserts there. */
export interface Cursor {
  readonly place: CursorPlace;
  readonly body: OpenBody;
  readonly cell: Word.TableCell | null;
}

const places: Readonly<Record<string, CursorPlace["where"]>> = {
  MainDoc: "body",
  Section: "body",
  TableCell: "table",
  Header: "header-or-footer",
  Footer: "header-or-footer",
  Footnote: "note",
  Endnote: "note",
  NoteItem: "note",
};

/** The table around the cursor as far as inserting a row needs it. */
function tableOf(cell: Word.TableCell, { values, isUniform }: Word.Table): CursorTable {
  const [headings = []] = values;
  return {
    row: cell.rowIndex,
    column: cell.cellIndex,
    headings,
    even: isUniform && values.every((row) => row.length === headings.length),
  };
}

/** In a function of its own: its properties are loaded and synced with those of the body. */
const firstParagraph = ({ paragraphs }: Word.Range): Word.Paragraph => paragraphs.getFirst();

/**
 * Finds the cursor in two round trips, body included. Word tells no paragraph's number, so the cursor's paragraph is
 * compared with each that reads the same. `more` names what
 * else is wanted of all paragraphs, `alsoLoad` queues what is wanted of the cursor's, both in the first round trip.
 */
export async function findCursor(
  context: Word.RequestContext,
  options: ReadingOptions,
  more: readonly string[] = [],
  alsoLoad: (paragraph: Word.Paragraph) => void = () => undefined,
): Promise<Cursor> {
  const selection = context.document.getSelection();
  const { parentBody } = selection;
  parentBody.load("type");
  const own = firstParagraph(selection);
  own.load("text");
  const cell = own.parentTableCellOrNullObject;
  cell.load("rowIndex,cellIndex");
  const table = own.parentTableOrNullObject;
  table.load("values,isUniform");
  const control = own.parentContentControlOrNullObject;
  control.load("cannotEdit");
  alsoLoad(own);
  const body = await openBody(context, options, more);

  const where = places[parentBody.type] ?? "elsewhere";
  const inText = where === "body" || where === "table";
  const compared = body.paragraphs.flatMap((paragraph, index) =>
    inText && body.texts[index]?.raw === own.text
      ? [{ index, relation: paragraph.getRange("Whole").compareLocationWith(own.getRange("Whole")) }]
      : [],
  );
  if (compared.length > 0) await context.sync();
  const index = compared.find(({ relation }) => String(relation.value) === "Equal")?.index ?? null;
  const found = index === null ? null : (body.paragraphs[index] ?? null);
  const inTable = found !== null && !cell.isNullObject;
  return {
    place: {
      where: index === null ? (inText ? "elsewhere" : where) : inTable ? "table" : "body",
      paragraph: index,
      paragraphText: withoutMarks(own.text),
      locked: !control.isNullObject && control.cannotEdit,
      table: inTable && !table.isNullObject ? tableOf(cell, table) : null,
    },
    body,
    cell: inTable ? cell : null,
  };
}

export function createSelection(reading: Reading): SelectionPort {
  return {
    read: () => reading.run(async (context, options) => ok((await findCursor(context, options)).place)),
  };
}
