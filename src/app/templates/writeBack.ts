import type { Block } from "../../core/templates/block";
import type { Change } from "../../core/document/port";
import type { DocumentSnapshot } from "../../core/document/snapshot";
import { undoChanges } from "../../core/document/undo";
import { fillTemplate } from "../../core/templates/fill";
import { recognise, type Recognised } from "../../core/templates/recognise";
import { writeRecords, type InsertedRecord } from "../../core/templates/record";
import { rewriteBlock, rewriteSentence, type Rewrite } from "../../core/templates/rewrite";
import { recheckQuietly } from "../commands/checkPlan";
import { writeDocument } from "../commands/writeDocument";
import type { Environment } from "../environment";
import { brokenProblem, problemOf } from "../problem";
import type { Problem } from "../problem";
import type { FormStep, UndoStep } from "../state";
import { blocksOf } from "./blocksOf";
import { finish, type Finished } from "./finished";
import { keepInserted, readInserted, recordsKey } from "./kept";
import { findInserted } from "./openForm";
import { rewriteRow } from "./rewriteRow";
import type { TemplateForm } from "./state";
import { dispatchTemplates } from "./step";

/**
 * Writes a form that was opened again over what stands in the plan. Where someone changed that since, the person is
 * asked first; `agreed` is their yes.
 */
export async function writeBack(
  environment: Environment,
  form: TemplateForm,
  signal: AbortSignal,
  agreed: boolean,
): Promise<void> {
  const { store, ports } = environment;
  const { origin, template } = form;
  if (origin.type !== "inserted") return;
  const fail = (problem: Problem): void => store.dispatch({ type: "write-failed", problem });
  store.dispatch({ type: "write-started", writing: "insert" });
  try {
    const read = await ports.document.read();
    if (!read.ok) return fail(problemOf("insert", read.error));
    const snapshot = read.value;
    const found = recognise(origin.record, template, snapshot);
    if (!found.found) return fail({ doing: "insert", code: "stale", detail: found.reason });
    const texts = textsIn(snapshot, found);
    const asOpened =
      texts.length === origin.texts.length && texts.every((text, at) => text === origin.texts[at]);
    const others = found.changes.length > 0;
    if ((others && !agreed) || !asOpened) {
      dispatchTemplates(environment, { type: "asked", changes: found.changes, texts });
      store.dispatch({ type: "write-stopped" });
      return;
    }
    const around = form.around === null ? null : { ...form.around, snapshot };
    const finished = finish({ ...form, around });
    if (finished === null) return fail({ doing: "insert", code: "unsupported", detail: "typed" });
    const written = await write(environment, { form, finished, found, snapshot }, signal);
    if ("code" in written) return fail(written);
    await closeForm(environment, form, finished, written.step);
  } catch (thrown) {
    fail(brokenProblem("insert", thrown));
  }
  await recheckQuietly(environment, signal);
}

const textsIn = ({ paragraphs }: DocumentSnapshot, { start, end }: Recognised): readonly string[] =>
  paragraphs.slice(start, end).map(({ text }) => text);

interface Writing {
  readonly form: TemplateForm;
  readonly finished: Finished;
  readonly found: Recognised;
  readonly snapshot: DocumentSnapshot;
}

function rewriteOf({ form, finished, found, snapshot }: Writing): Rewrite {
  if (finished.form === "row") return rewriteRow(found, finished.cells, snapshot);
  const block = finished.blocks[0];
  if (finished.form === "sentence" && block?.kind === "paragraph") {
    return rewriteSentence(found, block.text, snapshot);
  }
  const record = (form.origin as Extract<TemplateForm["origin"], { type: "inserted" }>).record;
  return rewriteBlock(record, found, fillTemplate(form.template, form.values), snapshot);
}

type Step = (form: FormStep) => UndoStep;

async function write(
  environment: Environment,
  writing: Writing,
  signal: AbortSignal,
): Promise<{ readonly step: Step | null } | Problem> {
  const { form, finished, found, snapshot } = writing;
  const rewrite = rewriteOf(writing);
  if (rewrite.kind === "texts") return writeTexts(environment, rewrite.changes, form, signal);
  const blocks: readonly Block[] = finished.form === "row" ? [] : finished.blocks;
  const old = { kind: "blocks" as const, start: rewrite.start, texts: textsIn(snapshot, found) };
  const replaced = await environment.ports.insert.replaceBlocks(old, blocks);
  if (!replaced.ok) return problemOf("insert", replaced.error);
  const before = blocksOf(snapshot, rewrite.start, rewrite.end);
  return { step: (own) => ({ type: "rewritten", inserted: replaced.value, before, form: own }) };
}

/** Words change inside of their paragraphs: all of them, or none. `step: null` where nothing was to change. */
async function writeTexts(
  environment: Environment,
  changes: readonly Change[],
  form: TemplateForm,
  signal: AbortSignal,
): Promise<{ readonly step: Step | null } | Problem> {
  const words = form.template.title;
  if (changes.length === 0) return { step: null };
  const written = await writeDocument(environment, changes, signal);
  if (!written.ok) return problemOf("insert", written.error);
  const { applied, refused } = written.value;
  const [first] = refused;
  if (first === undefined) return { step: (own) => ({ type: "replaced", applied, words, form: own }) };
  if (applied.length > 0) await writeDocument(environment, undoChanges(applied), signal);
  return problemOf("insert", first.problem);
}

/** Keeps the new record in the place of the old one and closes the form. */
async function closeForm(
  environment: Environment,
  { template, values }: TemplateForm,
  finished: Finished,
  undo: Step | null,
): Promise<void> {
  const { store, ports } = environment;
  const { form } = store.getState().templates;
  const id = form?.origin.type === "inserted" ? form.origin.record.id : "";
  const records = readInserted(ports.planStore);
  const next = records.map((record): InsertedRecord => (record.id === id ? finished.record(id) : record));
  const kept = await keepInserted(ports.planStore, next);
  const step = {
    template: template.id,
    values,
    recordsKey,
    records: writeRecords(records),
    draft: false,
  };
  dispatchTemplates(environment, { type: "form-closed" });
  store.dispatch({
    type: "form-written",
    step: undo === null ? null : undo(step),
    notice: { type: "form-changed", title: template.title, changed: undo !== null, reopens: kept.ok },
  });
  await findInserted(environment);
}
