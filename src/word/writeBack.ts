import { changedRegion } from "../core/document/changedRegion";
import { applyEdits } from "../core/document/edit";
import { placementOf } from "../core/document/placement";
import type { Change, DocumentProblem } from "../core/document/port";
import { readsAsTracked } from "../core/document/trackedReading";
import { isOfficeError, problem, problemFrom } from "./errors";
import { chooseHit, escapedForSearch, searchable } from "./locate";
import { plainText, withoutMarks } from "./plainText";
import type { ReadingOptions } from "./readSnapshot";

/** One call that writes, at a range found in this run. */
export type Write =
  | {
      readonly change: Change;
      readonly how: "replace" | "at-end" | "at-start";
      /** Where it stands in the paragraph, to write from last to first. */
      readonly start: number;
      readonly text: string;
      readonly range: Word.Range;
      /** What the range must hold. */
      readonly quote: string;
    }
  | {
      readonly change: Change;
      readonly how: "paragraph";
      readonly start: 0;
      readonly text: string;
      readonly paragraph: Word.Paragraph;
    };

/** All that is written into one paragraph. */
export interface Unit {
  readonly index: number;
  readonly paragraph: Word.Paragraph;
  readonly before: string;
  readonly changes: readonly Change[];
  readonly writes: readonly Write[];
}

export interface Outcome {
  readonly written: readonly Unit[];
  readonly refused: ReadonlyMap<Change, DocumentProblem>;
}

/** How many refusals in the middle of a batch are worked around before the rest is given up. */
const patience = 3;

type Writing =
  | Pick<Exclude<Write, { how: "paragraph" }>, "how" | "text" | "range">
  | Pick<Extract<Write, { how: "paragraph" }>, "how" | "text" | "paragraph">;

function queue(write: Writing): void {
  switch (write.how) {
    case "replace":
      if (write.text === "") write.range.delete();
      else write.range.insertText(write.text, "Replace");
      return;
    case "at-end":
      write.range.insertText(write.text, "End");
      return;
    case "at-start":
      write.range.insertText(write.text, "Start");
      return;
    case "paragraph":
      write.paragraph.insertText(write.text, "Start");
  }
}

const wanted = (unit: Unit): string =>
  applyEdits(
    unit.before,
    unit.changes.flatMap(({ edits }) => edits),
  );

const reads = (unit: Unit, now: string, { reviewedText }: ReadingOptions): boolean => {
  if (now === wanted(unit)) return true;
  const edits = unit.changes.flatMap((change) => change.edits);
  return !reviewedText && readsAsTracked(unit.before, edits, now);
};

/** The paragraphs' texts now, in one round trip; one more when Word fails once, since what was written must be known. */
async function readBack(
  context: Word.RequestContext,
  units: readonly Unit[],
  { reviewedText }: ReadingOptions,
): Promise<string[]> {
  const read = async (): Promise<string[]> => {
    const asked = units.map(({ paragraph }) => {
      paragraph.load("text");
      return reviewedText ? paragraph.getReviewedText("Current") : null;
    });
    await context.sync();
    return units.map(({ paragraph }, index) => withoutMarks(asked[index]?.value ?? paragraph.text));
  };
  try {
    return await read();
  } catch (thrown) {
    if (!isOfficeError(thrown)) throw thrown;
    return read();
  }
}

/** Writes the old words over what came out differently; true for each unit that reads as before again. */
async function putBack(
  context: Word.RequestContext,
  units: readonly Unit[],
  texts: readonly string[],
  options: ReadingOptions,
): Promise<boolean[]> {
  try {
    const found = units.map((unit, index) => {
      const now = texts[index] ?? "";
      const region = changedRegion(now, unit.before);
      if (region === null) return null;
      const text = unit.before.slice(region.after.start, region.after.end);
      const placement = placementOf(now, { range: region.before, text });
      if (placement.how === "paragraph") return { unit, now, placement, parts: [] };
      const parts = (searchable(now, placement.at) ?? []).map((part) => {
        const hits = unit.paragraph.search(escapedForSearch(now.slice(part.start, part.end)), {
          matchCase: true,
        });
        hits.load("items/text");
        return { part, hits };
      });
      return { unit, now, placement, parts };
    });
    await context.sync();
    for (const one of found) {
      if (one === null) continue;
      const { unit, now, placement } = one;
      if (placement.how === "paragraph") {
        queue({ how: "paragraph", text: placement.text, paragraph: unit.paragraph });
        continue;
      }
      const ends = one.parts.map(({ part, hits }) => {
        const raw = plainText(now);
        const hit = chooseHit({
          raw,
          text: now,
          deletions: null,
          part,
          hits: hits.items.map(({ text }) => text),
        });
        return hit === null ? undefined : hits.items[hit];
      });
      const [first, last] = [ends[0], ends.at(-1)];
      if (first === undefined || last === undefined) continue;
      const range = first === last ? first : first.expandTo(last);
      queue({ how: placement.how, text: placement.text, range });
    }
    await context.sync();
    const now = await readBack(context, units, options);
    return units.map((unit, index) => now[index] === unit.before);
  } catch (thrown) {
    // What is left is reported as not written; a fault of ours still goes on.
    problemFrom(thrown);
    return units.map(() => false);
  }
}

/**
 * Writes every unit in one round trip and reads it back in another. A unit that reads otherwise than wanted is put
 * back. When Word refuses in the middle, the unit that it refused is left out and the rest is written once more.
 */
export async function writeAll(
  context: Word.RequestContext,
  units: readonly Unit[],
  options: ReadingOptions,
  failuresLeft = patience,
): Promise<Outcome> {
  const work = units.filter(({ writes }) => writes.length > 0);
  const idle = units.filter(({ writes }) => writes.length === 0);
  if (work.length === 0) return { written: idle, refused: new Map() };

  for (const unit of work) {
    for (const write of [...unit.writes].sort((a, b) => b.start - a.start)) queue(write);
  }
  let failure: DocumentProblem | null = null;
  try {
    await context.sync();
  } catch (thrown) {
    failure = problemFrom(thrown);
  }
  const now = await readBack(context, work, options);

  const written: Unit[] = [...idle];
  const untouched: Unit[] = [];
  const torn: { readonly unit: Unit; readonly text: string }[] = [];
  work.forEach((unit, index) => {
    const text = now[index] ?? "";
    if (reads(unit, text, options)) written.push(unit);
    else if (text === unit.before) untouched.push(unit);
    else torn.push({ unit, text });
  });

  const refused = new Map<Change, DocumentProblem>();
  const refuse = (unit: Unit, why: DocumentProblem): void => {
    for (const change of unit.changes) refused.set(change, why);
  };
  if (torn.length > 0) {
    const restored = await putBack(
      context,
      torn.map(({ unit }) => unit),
      torn.map(({ text }) => text),
      options,
    );
    torn.forEach(({ unit }, index) => {
      refuse(unit, failure !== null && restored[index] === true ? failure : problem("not-written"));
    });
  }
  if (failure === null) {
    for (const unit of untouched) refuse(unit, problem("not-written"));
    return { written, refused };
  }

  // Word stopped at the unit that is torn, else at the first that it did not touch. A failure without a reason may
  // pass: then that one gets a second chance.
  const passing = failure.code === "unknown" && failuresLeft === patience;
  const stopped = torn.length > 0 || passing ? null : untouched[0];
  const nothingWritten = written.length === idle.length && torn.length === 0;
  const forAll =
    failuresLeft === 0 || failure.code === "timed-out" || (failure.code === "read-only" && nothingWritten);
  if (stopped) refuse(stopped, failure);
  const rest = untouched.filter((unit) => unit !== stopped);
  if (forAll) {
    for (const unit of rest) refuse(unit, failure);
    return { written, refused };
  }
  const again = await writeAll(context, rest, options, failuresLeft - 1);
  return {
    written: [...written, ...again.written],
    refused: new Map([...refused, ...again.refused]),
  };
}
