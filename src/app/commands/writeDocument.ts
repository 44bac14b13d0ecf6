import type { AppliedChange, ApplyReport, Change, DocumentProblem } from "../../core/document/port";
import { ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { Environment } from "../environment";
import { planOf } from "../selectors";
import type { Ignored, Listed } from "../state";
import { withWritten } from "./anchors";
import { runEngine } from "./runEngine";

/**
 * Writes changes and brings the list up to date with what was written.
 * The list is the new one before this resolves, so that what follows stands on it.
 */
export async function writeDocument(
  environment: Environment,
  changes: readonly Change[],
  signal: AbortSignal,
): Promise<Result<ApplyReport, DocumentProblem>> {
  const { ports } = environment;
  const written = await ports.document.apply(changes);
  if (!written.ok) return written;
  if (written.value.applied.length > 0) await followWriting(environment, written.value.applied, signal);
  return ok(written.value);
}

async function followWriting(
  environment: Environment,
  applied: readonly AppliedChange[],
  signal: AbortSignal,
): Promise<void> {
  const { store, ports } = environment;
  const before = planOf(store.getState().check);
  if (before === null) return;
  const run = store.getState().run + 1;
  store.dispatch({ type: "recheck-started", run });
  let snapshot = withWritten(before.snapshot, applied);
  if (snapshot === null) {
    const read = await ports.document.read();
    if (!read.ok) return;
    snapshot = read.value;
  }
  const plan = await runEngine(environment, snapshot, signal);
  if (plan === null) return;
  const { ignored } = store.getState();
  const carried = carryIgnored(ignored, before.listed, plan.listed, applied);
  if (carried !== ignored) store.dispatch({ type: "ignored-loaded", ignored: carried });
  store.dispatch({ type: "recheck-finished", run, plan });
}

/** Where a character of the paragraph stands once the edits are made. */
const shifted = (at: number, { change }: AppliedChange): number =>
  change.edits.reduce(
    (moved, { range, text }) => (range.end <= at ? moved + text.length - (range.end - range.start) : moved),
    at,
  );

/**
 * A finding that was ignored stays ignored when our own change altered the words beside it, and so its
 * fingerprint.
 */
function carryIgnored(
  ignored: Ignored,
  before: readonly Listed[],
  after: readonly Listed[],
  applied: readonly AppliedChange[],
): Ignored {
  const added: string[] = [];
  for (const change of applied) {
    for (const { fingerprint, finding } of before) {
      if (finding.paragraph !== change.change.anchor.paragraph) continue;
      if (!ignored.here.includes(fingerprint)) continue;
      const start = shifted(finding.range.start, change);
      const now = after.find(
        (other) =>
          other.finding.paragraph === change.paragraph &&
          other.finding.range.start === start &&
          other.finding.entryId === finding.entryId,
      );
      if (now !== undefined && !ignored.here.includes(now.fingerprint)) added.push(now.fingerprint);
    }
  }
  return added.length === 0 ? ignored : { ...ignored, here: [...ignored.here, ...added] };
}
