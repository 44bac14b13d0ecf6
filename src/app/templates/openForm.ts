import type { Statement } from "../../core/checks/statements/statement";
import { withRecent } from "../../core/templates/gallery";
import { recognise } from "../../core/templates/recognise";
import { startValues, type Template } from "../../core/templates/template";
import type { Environment } from "../environment";
import { problemOf } from "../problem";
import { planOf } from "../selectors";
import { readInserted } from "./kept";
import { measuredAs } from "./formCheck";
import { fromPlan, fromStatement } from "./prefill";
import type { FormOrigin, InsertedHere, TemplateForm } from "./state";
import { dispatchTemplates, remember, templateById } from "./step";

/** The page for the family: filled from the plan that is open. */
const fridgePlanId = "fridge-plan";

const emptyForm = ({ ports }: Environment, template: Template, origin: FormOrigin): TemplateForm => ({
  template,
  values: startValues(template),
  origin,
  untouched: true,
  fromDraft: false,
  around: null,
  cursor: { status: "reading" },
  newDocument: ports.newDocument.opens,
  place: null,
  shape: null,
  asking: false,
});

/** Opens a template's form with what was typed on an earlier visit, if anything was. */
export async function openTemplate(environment: Environment, id: string): Promise<void> {
  const template = templateById(environment, id);
  if (template === null) return;
  const draft = environment.store.getState().templates.drafts[id];
  const form = emptyForm(environment, template, { type: "new" });
  await showForm(
    environment,
    draft === undefined ? form : { ...form, values: draft, untouched: false, fromDraft: true },
  );
}

/** Empties the form, and fills it again with what the plan says. */
export async function startAfresh(environment: Environment): Promise<void> {
  const { form } = environment.store.getState().templates;
  if (form === null) return;
  remember(environment, ({ drafts }) => ({
    drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== form.template.id)),
  }));
  await showForm(environment, emptyForm(environment, form.template, { type: "new" }));
}

/** Opens the form of an objective for a statement, filled with what the statement says. */
export async function openForStatement(environment: Environment, statement: Statement): Promise<void> {
  const plan = planOf(environment.store.getState().check);
  const { engine } = environment;
  const template = engine.templates.find((one) => measuredAs(one, engine) === "objective");
  const text = plan?.snapshot.paragraphs[statement.paragraph]?.text;
  if (plan === null || template === undefined || text === undefined) return;
  const { paragraph, range } = statement;
  await showForm(environment, {
    ...emptyForm(environment, template, {
      type: "statement",
      place: { paragraph, range },
      text: text.slice(range.start, range.end),
    }),
    values: { ...startValues(template), ...fromStatement(template, statement, plan.review.child) },
    untouched: false,
  });
}

async function showForm(environment: Environment, form: TemplateForm): Promise<void> {
  const { store } = environment;
  dispatchTemplates(environment, { type: "form-opened", form });
  store.dispatch({ type: "tab-opened", tab: "templates" });
  if (form.origin.type === "new") {
    remember(environment, ({ memory }) => ({ memory: withRecent(memory, form.template.id) }));
  }
  await Promise.all([lookAround(environment, form.template), lookForCursor(environment)]);
}

/** Reads the plan for what a form takes from it: the child, people, headings. Without it the form works too. */
async function lookAround(environment: Environment, template: Template): Promise<void> {
  const { ports, engine } = environment;
  const read = await ports.document.read();
  if (!read.ok) return;
  const snapshot = read.value;
  const review = engine.review(snapshot);
  dispatchTemplates(environment, {
    type: "plan-read",
    template: template.id,
    around: { snapshot, people: engine.people(snapshot, review) },
    values:
      template.id === fridgePlanId
        ? engine.fridge(template, snapshot, review)
        : fromPlan(template, review.child),
  });
}

/** Asks Word where the cursor is. */
export async function lookForCursor(environment: Environment): Promise<void> {
  const { ports, store } = environment;
  if (store.getState().templates.form === null) return;
  const found = await ports.selection.read();
  dispatchTemplates(environment, {
    type: "cursor-found",
    cursor: found.ok ? { status: "known", place: found.value } : { status: "unknown" },
  });
}

/** Looks which insertions of the document are still there. Nothing is read where none was ever made. */
export async function findInserted(environment: Environment): Promise<void> {
  const { ports } = environment;
  const records = readInserted(ports.planStore);
  if (records.length === 0) {
    dispatchTemplates(environment, { type: "inserted-found", inserted: [] });
    return;
  }
  const read = await ports.document.read();
  if (!read.ok) return;
  const { paragraphs } = read.value;
  const inserted = records.flatMap((record): readonly InsertedHere[] => {
    const template = templateById(environment, record.template);
    const found = template === null ? null : recognise(record, template, read.value);
    if (template === null || found?.found !== true) return [];
    const own = paragraphs.slice(found.start, found.end).map(({ text }) => text);
    const words =
      found.range === null ? own.join(" ") : (own[0] ?? "").slice(found.range.start, found.range.end);
    return [{ record, title: template.title, words, changed: found.changes.length > 0 }];
  });
  dispatchTemplates(environment, { type: "inserted-found", inserted });
}

/** Opens something that was put in earlier, as it stands in the plan now. */
export async function openInserted(environment: Environment, recordId: string): Promise<void> {
  const { ports, store, engine } = environment;
  const record = readInserted(ports.planStore).find(({ id }) => id === recordId);
  const template = record === undefined ? null : templateById(environment, record.template);
  if (record === undefined || template === null) return;
  const read = await ports.document.read();
  if (!read.ok) {
    const problem = problemOf("open", read.error);
    store.dispatch({ type: "noticed", notice: { type: "problem", problem } });
    return;
  }
  const snapshot = read.value;
  const found = recognise(record, template, snapshot);
  if (!found.found) {
    const problem = { doing: "open", code: "stale", detail: null } as const;
    store.dispatch({ type: "noticed", notice: { type: "problem", problem } });
    await findInserted(environment);
    return;
  }
  const texts = snapshot.paragraphs.slice(found.start, found.end).map(({ text }) => text);
  const { changes, unread } = found;
  dispatchTemplates(environment, {
    type: "form-opened",
    form: {
      ...emptyForm(environment, template, { type: "inserted", record, texts, changes, unread }),
      values: { ...startValues(template), ...found.values },
      untouched: false,
      around: { snapshot, people: engine.people(snapshot, engine.review(snapshot)) },
    },
  });
}
