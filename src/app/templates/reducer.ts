import type { TemplateAction } from "./action";
import type { CursorAnswer, TemplateForm, TemplatesState } from "./state";

const withForm = (
  state: TemplatesState,
  change: (form: TemplateForm) => Partial<TemplateForm>,
): TemplatesState =>
  state.form === null ? state : { ...state, form: { ...state.form, ...change(state.form) } };

/** The cursor as it was found, in a table that takes no row. */
function unevenAt(cursor: CursorAnswer): CursorAnswer {
  if (cursor.status !== "known" || cursor.place.table === null) return cursor;
  return { ...cursor, place: { ...cursor.place, table: { ...cursor.place.table, even: false } } };
}

/** The templates' part of the state after an action. */
export function reduceTemplates(state: TemplatesState, action: TemplateAction): TemplatesState {
  switch (action.type) {
    case "remembered":
      return { ...state, memory: action.memory, drafts: action.drafts };
    case "inserted-found":
      return { ...state, inserted: action.inserted };
    case "form-opened":
      return { ...state, form: action.form };
    case "plan-read":
      if (state.form?.template.id !== action.template) return state;
      return withForm(state, ({ untouched, values }) => ({
        around: action.around,
        values: untouched ? { ...action.values, ...values } : values,
      }));
    case "cursor-found":
      return withForm(state, () => ({ cursor: action.cursor }));
    case "row-refused":
      return withForm(state, ({ cursor }) => ({ cursor: unevenAt(cursor) }));
    case "typed":
      return withForm(state, () => ({ values: action.values, untouched: false }));
    case "place-chosen":
      return withForm(state, () => ({ place: action.place }));
    case "shape-chosen":
      return withForm(state, () => ({ shape: action.shape }));
    case "asked":
      return withForm(state, ({ origin }) => ({
        asking: true,
        origin:
          origin.type === "inserted" ? { ...origin, changes: action.changes, texts: action.texts } : origin,
      }));
    case "answered":
      return withForm(state, () => ({ asking: false }));
    case "form-closed":
      return { ...state, form: null };
  }
}
