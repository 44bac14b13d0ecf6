import type { InsertTarget, PlaceProblem } from "../app/ports";
import type { DocumentProblem } from "../core/document/port";
import { err, ok, type Result } from "../core/result";
import type { Block } from "../core/templates/block";
import { problem } from "./errors";
import { openBody, type OpenBody } from "./locate";
import type { ReadingOptions } from "./readSnapshot";
import { findCursor } from "./selection";
import type { Behind, Surroundings } from "./writeBlocks";

/** Where blocks go, with all that writing them there takes. */
export interface Spot {
  readonly behind: Behind;
  /** The last paragraph before the new ones. */
  readonly index: number;
  /** The texts of all paragraphs, marks of Word's own included. */
  readonly before: readonly string[];
  readonly around: Surroundings;
}

type Found<Value> = Result<Value, DocumentProblem | PlaceProblem>;

/** Names of the organisation's styles that the blocks ask for. */
const stylesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind !== "page-break" && block.style !== undefined ? [block.style] : []));

/** What has to be known of all paragraphs: their depth in tables, and the styles that are in use. */
const ofAll = (blocks: readonly Block[]): readonly string[] =>
  stylesOf(blocks).length > 0 ? ["tableNestingLevel", "style"] : ["tableNestingLevel"];

/** What has to be known of a paragraph before anything is put behind it. Queues the loading. */
function queueLook(paragraph: Word.Paragraph) {
  paragraph.load("isListItem,styleBuiltIn");
  const { font } = paragraph;
  font.load("bold,italic,underline,highlightColor");
  const table = paragraph.parentTableOrNullObject;
  table.load("nestingLevel");
  const control = paragraph.parentContentControlOrNullObject;
  control.load("cannotEdit");
  return { paragraph, font, table, control };
}

interface Target {
  readonly body: OpenBody;
  readonly index: number;
  readonly behindTable: boolean;
  readonly look: ReturnType<typeof queueLook>;
}

/** The paragraph that the target names, and whether its table is meant. Two round trips. */
async function findTarget(
  context: Word.RequestContext,
  target: InsertTarget,
  blocks: readonly Block[],
  options: ReadingOptions,
): Promise<Found<Target>> {
  if (target.at === "cursor" || target.at === "after-table") {
    let look: ReturnType<typeof queueLook> | null = null;
    const { place, body } = await findCursor(context, options, ofAll(blocks), (own) => {
      look = queueLook(own);
    });
    if (place.paragraph === null || look === null) {
      const detail = place.where === "body" || place.where === "table" ? "elsewhere" : place.where;
      return err({ code: "wrong-place", detail });
    }
    if (target.at === "after-table" && place.table === null)
      return err({ code: "wrong-place", detail: "no-table" });
    return ok({ body, index: place.paragraph, behindTable: target.at === "after-table", look });
  }
  const body = await openBody(context, options, ofAll(blocks));
  const index = target.at === "end" ? body.texts.length - 1 : target.paragraph;
  const paragraph = body.paragraphs[index];
  if (paragraph === undefined) return err(problem("stale"));
  if (target.at === "after" && body.texts[index]?.text !== target.paragraphText) return err(problem("stale"));
  const look = queueLook(paragraph);
  await context.sync();
  return ok({ body, index, behindTable: true, look });
}

/** Two round trips, whatever the target is. */
export async function findSpot(
  context: Word.RequestContext,
  target: InsertTarget,
  blocks: readonly Block[],
  options: ReadingOptions,
): Promise<Found<Spot>> {
  const found = await findTarget(context, target, blocks, options);
  if (!found.ok) return found;
  const { body, index, behindTable, look } = found.value;
  const { paragraph, font, table, control } = look;
  if (!control.isNullObject && control.cannotEdit) return err(problem("locked"));
  const depthAt = (at: number): number => body.paragraphs[at]?.tableNestingLevel ?? 0;
  const outOfTable = behindTable && !table.isNullObject;
  let last = index;
  if (outOfTable) while (depthAt(last + 1) > 0) last += 1;
  const depth = outOfTable ? 0 : depthAt(index);
  // In other styles the look is the style's, and goes with it.
  const byHand = ["Normal", "NoSpacing", "ListParagraph"].includes(paragraph.styleBuiltIn) && !outOfTable;
  return ok({
    behind: { paragraph, table: outOfTable ? outermost(table) : null },
    index: last,
    before: body.texts.map(({ raw }) => raw),
    around: {
      listItem: !outOfTable && paragraph.isListItem,
      // Word answers null where the characters disagree; then the last of them counts, and it may be set.
      bold: byHand && font.bold !== false,
      italic: byHand && font.italic !== false,
      underlined: byHand && font.underline !== "None",
      highlighted: byHand && font.highlightColor !== null,
      tableFollows: depthAt(last + 1) > depth,
      inCell: depth > 0,
      styles: new Set(stylesOf(blocks).length > 0 ? body.paragraphs.map(({ style }) => style) : []),
    },
  });
}

const outermost = (table: Word.Table): Word.Table => (table.nestingLevel > 1 ? table.parentTable : table);
