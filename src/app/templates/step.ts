import type { Template } from "../../core/templates/template";
import type { Values } from "../../core/templates/values";
import type { Environment } from "../environment";
import type { FormStep } from "../state";
import type { TemplateAction } from "./action";
import { keepDrafts, keepMemory, withDraft } from "./kept";
import type { TemplatesState } from "./state";

export const dispatchTemplates = ({ store }: Environment, action: TemplateAction): void =>
  store.dispatch({ type: "templates", action });

export const templateById = ({ engine }: Environment, id: string): Template | null =>
  engine.templates.find((template) => template.id === id) ?? null;

/** Changes what is kept on this computer, and keeps it. */
export function remember(
  environment: Environment,
  change: (state: TemplatesState) => Partial<Pick<TemplatesState, "memory" | "drafts">>,
): void {
  const { store, ports } = environment;
  const { memory, drafts, ...rest } = store.getState().templates;
  const changed = change({ memory, drafts, ...rest });
  if (changed.memory !== undefined) keepMemory(ports.preferences, changed.memory);
  if (changed.drafts !== undefined) keepDrafts(ports.preferences, changed.drafts);
  dispatchTemplates(environment, { type: "remembered", memory, drafts, ...changed });
}

/** Takes what was typed in the form, and keeps it in case the pane closes. */
export function type(environment: Environment, values: Values): void {
  const { form } = environment.store.getState().templates;
  if (form === null) return;
  dispatchTemplates(environment, { type: "typed", values });
  if (form.origin.type !== "new") return;
  remember(environment, ({ drafts }) => ({ drafts: withDraft(drafts, form.template.id, values) }));
}

/** After a form's insertion was undone: what was typed is a draft again, and the document's records are as before. */
export async function formUndone(environment: Environment, step: FormStep): Promise<void> {
  const { ports } = environment;
  await ports.planStore.set(step.recordsKey, step.records);
  if (step.draft) {
    remember(environment, ({ drafts }) => ({ drafts: withDraft(drafts, step.template, step.values) }));
  }
}
