import type { GalleryMemory } from "../../core/templates/gallery";
import type { InsertionChange } from "../../core/templates/recognise";
import type { Values } from "../../core/templates/values";
import type { CursorAnswer, Drafts, InsertedHere, PlaceId, PlanAround, Shape, TemplateForm } from "./state";

/** What can happen in the tab of templates. */
export type TemplateAction =
  | { readonly type: "remembered"; readonly memory: GalleryMemory; readonly drafts: Drafts }
  | { readonly type: "inserted-found"; readonly inserted: readonly InsertedHere[] }
  | { readonly type: "form-opened"; readonly form: TemplateForm }
  /** The plan around the form was read; `values` are what it says, for a form in which nothing was typed yet. */
  | {
      readonly type: "plan-read";
      readonly template: string;
      readonly around: PlanAround;
      readonly values: Values;
    }
  | { readonly type: "cursor-found"; readonly cursor: CursorAnswer }
  /** Word would not take a row into the table around the cursor, though it looked even. */
  | { readonly type: "row-refused" }
  | { readonly type: "typed"; readonly values: Values }
  | { readonly type: "place-chosen"; readonly place: PlaceId }
  | { readonly type: "shape-chosen"; readonly shape: Shape }
  /** What stands in the plan is no longer what the form was opened with. */
  | {
      readonly type: "asked";
      readonly changes: readonly InsertionChange[];
      readonly texts: readonly string[];
    }
  | { readonly type: "answered" }
  | { readonly type: "form-closed" };
