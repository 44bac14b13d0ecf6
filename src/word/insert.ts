import type { InsertPort, Inserted, PlaceProblem } from "../app/ports";
import type { DocumentProblem } from "../core/document/port";
import { err, ok, type Result } from "../core/result";
import type { Block } from "../core/templates/block";
import { blockTexts, canBeWritten, emptyExtras, placeOfAdded } from "./blockTexts";
import { problem, problemFrom } from "./errors";
import type { Reading } from "./reading";
import type { ReadingOptions } from "./readSnapshot";
import { queueRemoval, readPlaced, type PlacedBody } from "./removeParagraphs";
import { findCursor } from "./selection";
import { findSpot, type Spot } from "./spot";
import {
  queueBlocks,
  queueFit,
  queueHeaders,
  queueWidths,
  type Queued,
  type QueuedTable,
} from "./writeBlocks";

type Outcome = Result<Inserted, DocumentProblem | PlaceProblem>;

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index]);

const placeProblem = (detail: PlaceProblem["detail"]): PlaceProblem => ({ code: "wrong-place", detail });

/** The text before with paragraphs [start, end) taken out; at the end Word may keep one empty paragraph. */
function readsWithout(
  before: readonly string[],
  start: number,
  end: number,
  now: readonly string[],
): boolean {
  const wanted = [...before.slice(0, start), ...before.slice(end)];
  return sameTexts(now, wanted) || (end === before.length && sameTexts(now, [...wanted, ""]));
}

/** Once more where Word refuses: what stands in the document has to be known and put right before anything is said. */
async function again<Value>(attempt: () => Promise<Value>): Promise<Value> {
  try {
    return await attempt();
  } catch (thrown) {
    problemFrom(thrown);
    return attempt();
  }
}

/** Takes out whatever came into the text; true when it reads as before again. */
async function takeOutAdded(
  context: Word.RequestContext,
  before: readonly string[],
  behind: number,
): Promise<boolean> {
  const now = await readPlaced(context);
  const start = placeOfAdded(before, now.raw, behind + 1);
  const end = (start ?? 0) + now.raw.length - before.length;
  if (start === null) return false;
  if (end === start) return true;
  queueRemoval(now, start, end);
  await context.sync();
  return readsWithout(now.texts, start, end, (await readPlaced(context)).texts);
}

/** The same, tried twice; false as well where Word refuses both times. */
async function takeBack(
  context: Word.RequestContext,
  before: readonly string[],
  behind: number,
): Promise<boolean> {
  try {
    return await again(() => takeOutAdded(context, before, behind));
  } catch (thrown) {
    problemFrom(thrown);
    return false;
  }
}

/** Reads all paragraphs anew; queued behind whatever was written. */
async function readTexts(context: Word.RequestContext): Promise<readonly Word.Paragraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  return paragraphs.items;
}

const textsOf = (paragraphs: readonly Word.Paragraph[]): string[] => paragraphs.map(({ text }) => text);

/** Shares out the widths of new tables and reads all paragraphs anew. A Word that keeps its own widths is no failure. */
async function fitAndRead(
  context: Word.RequestContext,
  tables: readonly QueuedTable[],
): Promise<readonly Word.Paragraph[]> {
  try {
    queueWidths(tables);
    return await readTexts(context);
  } catch (thrown) {
    if (tables.length === 0) throw thrown;
    return readTexts(context);
  }
}

/** What stands there now of what was to be inserted; without the empty paragraphs that Word added itself. */
async function tidy(
  context: Word.RequestContext,
  { before, index }: Spot,
  { texts: wanted, tables }: Queued,
  endsWithTable: boolean,
): Promise<Inserted | null> {
  const now = await fitAndRead(context, tables);
  const start = placeOfAdded(before, textsOf(now), index + 1);
  if (start === null) return null;
  const found = textsOf(now).slice(start, start + now.length - before.length);
  const extras = emptyExtras(found, wanted);
  if (extras === null) return null;
  // Behind a table at its very end a document keeps an empty paragraph.
  const removable = extras.filter((extra) => !endsWithTable || start + extra < now.length - 1);
  if (removable.length === 0) return { kind: "blocks", start, texts: found };
  for (const extra of [...removable].reverse()) now[start + extra]?.delete();
  const left = textsOf(await readTexts(context));
  return { kind: "blocks", start, texts: left.slice(start, start + left.length - before.length) };
}

async function insertAt(
  context: Word.RequestContext,
  spot: Spot,
  blocks: readonly Block[],
): Promise<Outcome> {
  let failure: DocumentProblem | null = null;
  try {
    const queued = queueBlocks(spot.behind, blocks, spot.around);
    queueHeaders(queued.tables);
    queueFit(queued.tables);
    await context.sync();
    const inserted = await tidy(context, spot, queued, blocks.at(-1)?.kind === "table");
    if (inserted !== null) return ok(inserted);
  } catch (thrown) {
    failure = problemFrom(thrown);
  }
  const restored = await takeBack(context, spot.before, spot.index);
  return err(restored && failure !== null ? failure : problem("not-written", failure?.detail ?? null));
}

async function insertRow(
  context: Word.RequestContext,
  cells: readonly string[],
  options: ReadingOptions,
): Promise<Outcome> {
  const { place, cell, body } = await findCursor(context, options);
  if (place.where !== "body" && place.where !== "table") return err(placeProblem(place.where));
  if (place.table === null || cell === null) return err(placeProblem("no-table"));
  if (!place.table.even) return err(placeProblem("uneven-table"));
  if (place.table.headings.length !== cells.length) return err(placeProblem("wrong-columns"));
  if (place.locked) return err(problem("locked"));
  const before = body.texts.map(({ raw }) => raw);
  const hint = (place.paragraph ?? 0) + cells.length - place.table.column;
  let refusal: DocumentProblem | PlaceProblem | null = null;
  try {
    cell.parentRow.insertRows("After", 1, [[...cells]]);
    await context.sync();
  } catch (thrown) {
    const { code, detail } = problemFrom(thrown);
    // Where cells are merged downwards, Word has no rows to speak of and says so in one of these ways.
    const merged = code === "unknown" || code === "unsupported";
    refusal = merged ? placeProblem("uneven-table") : { code, detail };
  }
  // Word may have put the row in before it refused.
  const now = textsOf(await again(() => readTexts(context)));
  const start = placeOfAdded(before, now, hint, cells);
  if (start !== null) return ok({ kind: "row", start, texts: cells });
  if (now.length > before.length) {
    // A merged cell somewhere in the row: what came of it is taken out again.
    cell.parentRow.getNext().delete();
    await context.sync();
  }
  return err(refusal ?? placeProblem("uneven-table"));
}

/** Where the insertion stands now: where it was, or the only place that reads so. */
function findInserted({ start, texts }: Inserted, body: PlacedBody): number | null {
  const stands = (at: number): boolean => texts.every((text, index) => body.texts[at + index] === text);
  if (stands(start)) return start;
  const places = body.texts.flatMap((_, at) => (stands(at) ? [at] : []));
  return places.length === 1 ? (places[0] ?? null) : null;
}

async function remove(
  context: Word.RequestContext,
  inserted: Inserted,
): Promise<Result<void, DocumentProblem>> {
  const body = await readPlaced(context);
  const start = inserted.texts.length === 0 ? null : findInserted(inserted, body);
  const first = start === null ? undefined : body.paragraphs[start];
  if (start === null || first === undefined) return err(problem("stale"));
  const end = start + inserted.texts.length;
  let refusal: DocumentProblem | null = null;
  try {
    if (inserted.kind === "row") first.parentTableCell.parentRow.delete();
    else queueRemoval(body, start, end);
    await context.sync();
  } catch (thrown) {
    refusal = problemFrom(thrown);
  }
  // Word may have taken it out before it refused.
  const now = await again(() => readPlaced(context));
  if (readsWithout(body.texts, start, end, now.texts)) return ok(undefined);
  const untouched = sameTexts(now.texts, body.texts);
  return err(untouched && refusal !== null ? refusal : problem("not-written"));
}

const tooStrange = err(problem("unsupported", "characters"));

/** Writes blocks by paragraphs, lists and tables of WordApi 1.3, in at most five round trips. */
export function createInsert(reading: Reading): InsertPort {
  /** A run that writes new paragraphs is made only once: made again, it would write them twice. */
  const run = async (
    work: (context: Word.RequestContext, options: ReadingOptions) => Promise<Outcome>,
  ): Promise<Outcome> => {
    const result = await reading.run(async (context, options) => ok(await work(context, options)), "once");
    return result.ok ? result.value : result;
  };
  const insertBlocks: InsertPort["insertBlocks"] = async (blocks, target) => {
    if (!canBeWritten(blocks.flatMap(blockTexts))) return tooStrange;
    if (blocks.length === 0) return ok({ kind: "blocks", start: 0, texts: [] });
    return run(async (context, options) => {
      const spot = await findSpot(context, target, blocks, options);
      return spot.ok ? insertAt(context, spot.value, blocks) : spot;
    });
  };
  const undo: InsertPort["undo"] = async (inserted) =>
    inserted.texts.length === 0 ? ok(undefined) : reading.run((context) => remove(context, inserted), "once");

  return {
    insertBlocks,
    undo,
    insertRow: async (cells) =>
      canBeWritten(cells) ? run((context, options) => insertRow(context, cells, options)) : tooStrange,
    replaceBlocks: async (old, blocks) => {
      const last = old.texts.length - 1;
      const paragraphText = old.texts[last];
      if (paragraphText === undefined) return err(problem("stale"));
      // The new ones come first: should anything fail, the old ones are still there.
      const written = await insertBlocks(blocks, { at: "after", paragraph: old.start + last, paragraphText });
      if (!written.ok) return written;
      const removed = await undo(old);
      if (removed.ok) return ok({ ...written.value, start: written.value.start - old.texts.length });
      // Word may have refused after it took some of them out: then the new ones are all that is left.
      const body = await reading.run(async (context) => ok(await readPlaced(context)));
      if (!body.ok || findInserted(old, body.value) === null) return err(problem("not-written"));
      const undone = await undo(written.value);
      return undone.ok ? removed : undone;
    },
  };
}
