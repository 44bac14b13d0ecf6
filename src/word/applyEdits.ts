import { applyEdits } from "../core/document/edit";
import { placementOf, type Placement } from "../core/document/placement";
import type { AppliedChange, ApplyReport, Change, DocumentProblem } from "../core/document/port";
import { reachesInto } from "../core/document/changedRegion";
import { smallestEdit } from "../core/document/smallestEdit";
import { ok, type Result } from "../core/result";
import { overlaps, type TextRange } from "../core/text/range";
import { problem } from "./errors";
import { withoutMarks } from "./plainText";
import { ask, openBody, type Asked, type OpenBody, type Settled } from "./locate";
import type { OwnWrites } from "./ownWrites";
import type { ReadingOptions } from "./readSnapshot";
import { writeAll, type Unit, type Write } from "./writeBack";

/** A change with the writes that it takes, its paragraph asked for their places. */
interface Prepared {
  readonly change: Change;
  readonly placements: readonly Placement[];
  readonly asked: Asked;
}

type Refusals = Map<Change, DocumentProblem>;

const touchesOther = (a: TextRange, b: TextRange): boolean =>
  overlaps(a, b) || (a.start === b.start && a.end === b.end);

/** True when the edits can all be made in the text that they name. */
function fit({ anchor, edits }: Change): boolean {
  const length = anchor.paragraphText.length;
  return edits.every(
    ({ range }, index) =>
      0 <= range.start &&
      range.start <= range.end &&
      range.end <= length &&
      edits.slice(index + 1).every((other) => !touchesOther(range, other.range)),
  );
}

function prepare(body: OpenBody, change: Change, options: ReadingOptions): Prepared | null {
  const text = change.anchor.paragraphText;
  const placements = change.edits
    .map((edit) => smallestEdit(text, edit))
    .filter((edit) => edit !== null)
    .map((edit) => placementOf(text, edit));
  const asked = ask(
    body,
    change.anchor,
    placements.flatMap((placement) => (placement.how === "paragraph" ? [] : [placement.at])),
    options,
  );
  return asked === null ? null : { change, placements, asked };
}

/** The writes of one change, or why it can't be made. */
function writesOf(
  { change, placements, asked }: Prepared,
  settled: Settled,
  own: OwnWrites,
): Result<Write[], DocumentProblem> {
  const writes: Write[] = [];
  const ranges = settled.ranges[Symbol.iterator]();
  for (const placement of placements) {
    if (placement.how === "paragraph") {
      writes.push({ change, how: "paragraph", start: 0, text: placement.text, paragraph: asked.paragraph });
      continue;
    }
    const { at, how, text } = placement;
    const revised = [settled.deletions?.after, settled.insertions?.after].some(
      (region) => region !== undefined && reachesInto(region, at),
    );
    const located = ranges.next().value;
    if (revised && !own.covers(settled.text, at)) return { ok: false, error: problem("revised") };
    if (how === "replace" && settled.raw.markInside(at) && settled.deletions === null) {
      return { ok: false, error: problem("object-inside") };
    }
    if (located === undefined) return { ok: false, error: problem("stale") };
    if (!located.ok) return located;
    writes.push({
      change,
      how,
      start: at.start,
      text,
      range: located.value,
      quote: settled.text.slice(at.start, at.end),
    });
  }
  return ok(writes);
}

/** Changes of one paragraph whose writes don't meet each other become one unit; one that meets another is refused. */
function unitsOf(
  prepared: readonly Prepared[],
  settle: (one: Prepared) => Result<Settled, DocumentProblem>,
  own: OwnWrites,
  refused: Refusals,
): Unit[] {
  const units = new Map<number, Unit>();
  for (const one of prepared) {
    const settled = settle(one);
    const writes = settled.ok ? writesOf(one, settled.value, own) : settled;
    if (!settled.ok || !writes.ok) {
      refused.set(one.change, settled.ok && !writes.ok ? writes.error : problem("stale"));
      continue;
    }
    const { index, paragraph } = one.asked;
    const unit = units.get(index);
    const taken = unit?.changes.flatMap(({ edits }) => edits) ?? [];
    if (one.change.edits.some(({ range }) => taken.some((edit) => touchesOther(edit.range, range)))) {
      refused.set(one.change, problem("stale"));
      continue;
    }
    units.set(index, {
      index,
      paragraph,
      before: settled.value.text,
      changes: [...(unit?.changes ?? []), one.change],
      writes: [...(unit?.writes ?? []), ...writes.value],
    });
  }
  // Last to first: what is written never moves what is still to be written.
  return [...units.values()].sort((a, b) => b.index - a.index);
}

/**
 * A last look at every range, in one round trip: what it holds (two ends that became one range were compared at their
 * ends only), and whether a content control forbids writing there.
 */
async function lookAgain(
  context: Word.RequestContext,
  units: readonly Unit[],
  refused: Refusals,
): Promise<Unit[]> {
  const looks = units.flatMap(({ writes }) =>
    writes.flatMap((write) => {
      if (write.how === "paragraph") return [];
      write.range.load("text");
      const control = write.range.parentContentControlOrNullObject;
      control.load("cannotEdit");
      return [{ write, control }];
    }),
  );
  if (looks.length > 0) await context.sync();
  for (const { write, control } of looks) {
    const holds = write.range.text;
    if (!control.isNullObject && control.cannotEdit) refused.set(write.change, problem("locked"));
    else if (withoutMarks(holds) !== write.quote) refused.set(write.change, problem("stale"));
    else if (holds !== write.quote && write.how === "replace")
      refused.set(write.change, problem("object-inside"));
  }
  return units.flatMap((unit) => {
    const changes = unit.changes.filter((change) => !refused.has(change));
    const writes = unit.writes.filter(({ change }) => !refused.has(change));
    return changes.length === 0 ? [] : [{ ...unit, changes, writes }];
  });
}

/**
 * Writes the changes in a fixed number of round trips, however many they are: the texts, the places, the last
 * comparison, the writing, the reading back. More only when something is refused on the way.
 */
export async function applyChanges(
  context: Word.RequestContext,
  changes: readonly Change[],
  options: ReadingOptions,
  own: OwnWrites,
): Promise<Result<ApplyReport, DocumentProblem>> {
  const refused: Refusals = new Map();
  const body = await openBody(context, options);
  const prepared = changes.flatMap((change) => {
    const one = fit(change) ? prepare(body, change, options) : null;
    if (one === null) refused.set(change, problem("stale"));
    return one === null ? [] : [one];
  });
  await context.sync();
  const units = unitsOf(prepared, ({ asked }) => asked.settle(), own, refused);
  const compared = await lookAgain(context, units, refused);
  const outcome = await writeAll(context, compared, options);
  for (const [change, why] of outcome.refused) refused.set(change, why);
  const applied = new Map<Change, AppliedChange>();
  for (const unit of outcome.written) {
    const after = applyEdits(
      unit.before,
      unit.changes.flatMap(({ edits }) => edits),
    );
    for (const change of unit.changes) {
      applied.set(change, { change, paragraph: unit.index, before: unit.before, after });
    }
  }
  own.note([...applied.values()]);
  return ok({
    applied: changes.flatMap((change) => applied.get(change) ?? []),
    refused: changes.flatMap((change) => {
      const why = refused.get(change);
      return why === undefined ? [] : [{ change, problem: why }];
    }),
  });
}
