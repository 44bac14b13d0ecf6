import type { Change } from "../../core/document/port";
import { writeRecords, type InsertedRecord } from "../../core/templates/record";
import { invariant } from "../../core/invariant";
import { anchorAt } from "../commands/anchors";
import { recheckQuietly } from "../commands/checkPlan";
import { writeDocument } from "../commands/writeDocument";
import type { Environment } from "../environment";
import { brokenProblem, problemOf } from "../problem";
import type { Problem } from "../problem";
import { planOf } from "../selectors";
import type { FormStep, UndoStep } from "../state";
import { finish, type Finished } from "./finished";
import { keepInserted, newRecordId, readInserted, recordsKey, withoutDraft } from "./kept";
import { openDocument } from "./openDocument";
import { findInserted, lookForCursor } from "./openForm";
import { placeOf } from "./places";
import type { TemplateForm } from "./state";
import { dispatchTemplates, remember } from "./step";
import { writeBack } from "./writeBack";

/** Puts what the form makes into the plan, as one step that can be undone, or opens it as a document of its own. */
export async function insertForm(environment: Environment, signal: AbortSignal): Promise<void> {
  const { store } = environment;
  const { templates, writing, check } = store.getState();
  const { form } = templates;
  if (form === null || writing !== null || check.status === "checking") return;
  if (form.origin.type === "inserted") {
    await writeBack(environment, form, signal, false);
    return;
  }
  if (form.origin.type === "new" && placeOf(form).id === "document") {
    await openDocument(environment, form);
    return;
  }
  store.dispatch({ type: "write-started", writing: "insert" });
  try {
    if (form.origin.type === "statement") await replaceStatement(environment, form, signal);
    else await insertNew(environment, form);
  } catch (thrown) {
    fail(environment, brokenProblem("insert", thrown));
  }
  await recheckQuietly(environment, signal);
}

const fail = ({ store }: Environment, problem: Problem): void =>
  store.dispatch({ type: "write-failed", problem });

async function insertNew(environment: Environment, opened: TemplateForm): Promise<void> {
  const { ports, store } = environment;
  let form = opened;
  if (placeOf(form).id === "row") {
    // Which cell takes what depends on the table: the cursor may have gone to another one since.
    await lookForCursor(environment);
    form = store.getState().templates.form ?? opened;
    const moved = placeOf(form).id !== "row" || !sameTable(form, opened);
    if (moved) return fail(environment, { doing: "insert", code: "wrong-place", detail: "moved" });
  }
  const finished = finish(form);
  if (finished === null) return fail(environment, { doing: "insert", code: "unsupported", detail: "typed" });
  const place = placeOf(form);
  const inserted =
    finished.form === "row"
      ? await ports.insert.insertRow(finished.cells)
      : await ports.insert.insertBlocks(finished.blocks, place.target);
  if (!inserted.ok) {
    fail(environment, problemOf("insert", inserted.error));
    await lookForCursor(environment);
    if (inserted.error.detail === "uneven-table") dispatchTemplates(environment, { type: "row-refused" });
    return;
  }
  await finishForm(environment, form, finished, (step) => ({
    type: "inserted",
    inserted: inserted.value,
    form: step,
  }));
}

const sameTable = (form: TemplateForm, other: TemplateForm): boolean => {
  const headings = ({ cursor }: TemplateForm): string =>
    JSON.stringify(cursor.status === "known" ? cursor.place.table?.headings : null);
  return headings(form) === headings(other);
};

/** Writes the sentence over the statement that the form was opened for. */
async function replaceStatement(
  environment: Environment,
  form: TemplateForm,
  signal: AbortSignal,
): Promise<void> {
  const { store } = environment;
  const { origin } = form;
  const plan = planOf(store.getState().check);
  const finished = finish(form);
  invariant(origin.type === "statement", "only a statement is replaced");
  const anchor = plan === null ? null : anchorAt(plan, origin.place);
  const block = finished?.form === "sentence" ? finished.blocks[0] : undefined;
  if (anchor === null || finished === null || block?.kind !== "paragraph") {
    return fail(environment, { doing: "insert", code: "stale", detail: null });
  }
  const { range, paragraphText } = anchor;
  if (paragraphText.slice(range.start, range.end) !== origin.text) {
    return fail(environment, { doing: "insert", code: "stale", detail: null });
  }
  const change: Change = { anchor, edits: [{ range, text: block.text }] };
  const written = await writeDocument(environment, [change], signal);
  const refusal = written.ok ? written.value.refused[0]?.problem : written.error;
  if (refusal !== undefined || !written.ok) {
    if (refusal !== undefined) fail(environment, problemOf("insert", refusal));
    return;
  }
  await finishForm(environment, form, finished, (step) => ({
    type: "replaced",
    applied: written.value.applied,
    words: origin.text,
    form: step,
  }));
}

/** Keeps the record with the document, forgets the draft and closes the form. */
async function finishForm(
  environment: Environment,
  { template, values, origin }: TemplateForm,
  finished: Finished,
  undo: (step: FormStep) => UndoStep,
): Promise<void> {
  const { ports, store } = environment;
  const records: readonly InsertedRecord[] = readInserted(ports.planStore);
  const kept = await keepInserted(ports.planStore, [...records, finished.record(newRecordId(records))]);
  const step: FormStep = {
    template: template.id,
    values,
    recordsKey,
    records: writeRecords(records),
    draft: origin.type === "new",
  };
  if (step.draft) remember(environment, ({ drafts }) => ({ drafts: withoutDraft(drafts, template.id) }));
  dispatchTemplates(environment, { type: "form-closed" });
  store.dispatch({
    type: "form-written",
    step: undo(step),
    notice: { type: "form-inserted", title: template.title, reopens: kept.ok },
  });
  await findInserted(environment);
}
