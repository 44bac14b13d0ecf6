import type { Place } from "../../core/checks/statements/statement";
import type { DocumentSnapshot } from "../../core/document/snapshot";
import { emptyMemory, type GalleryMemory } from "../../core/templates/gallery";
import type { InsertionChange } from "../../core/templates/recognise";
import type { InsertedRecord } from "../../core/templates/record";
import type { Template } from "../../core/templates/template";
import type { Values } from "../../core/templates/values";
import type { CursorPlace, NewDocumentKind } from "../ports";

/**
 * Where a filled template goes. `row`: a row of the table around the cursor; `section`: behind its section; `document`:
 * beside the plan, as a document of its own.
 */
export type PlaceId = "cursor" | "row" | "section" | "end" | "document";

/** One sentence, or a part with its own heading. */
export type Shape = "sentence" | "block";

/** What a form was opened for. */
export type FormOrigin =
  | { readonly type: "new" }
  /** From the coach: the filled sentence takes the statement's place. `text` is what stands there. */
  | { readonly type: "statement"; readonly place: Place; readonly text: string }
  /** Put in earlier: what stands there is read again, and written over. */
  | {
      readonly type: "inserted";
      readonly record: InsertedRecord;
      /** What stood there when the form was opened, paragraph by paragraph. */
      readonly texts: readonly string[];
      /** What someone changed inside since it was put in. */
      readonly changes: readonly InsertionChange[];
      /** Ids of fields whose words could not be found again. */
      readonly unread: readonly string[];
    };

/** Where the cursor was when it was last looked for. */
export type CursorAnswer =
  | { readonly status: "reading" }
  | { readonly status: "known"; readonly place: CursorPlace }
  | { readonly status: "unknown" };

/** What the form knows of the plan around it. */
export interface PlanAround {
  readonly snapshot: DocumentSnapshot;
  /** People named in the plan, in the order of the text. */
  readonly people: readonly string[];
}

export interface TemplateForm {
  readonly template: Template;
  readonly values: Values;
  readonly origin: FormOrigin;
  /** True until the person types: what the plan says may still fill the form. */
  readonly untouched: boolean;
  /** True when the values were typed on an earlier visit. */
  readonly fromDraft: boolean;
  /** `null` until the plan was read, or where it can't be. */
  readonly around: PlanAround | null;
  readonly cursor: CursorAnswer;
  /** What becomes of a new document in this Word; `null` where none can be opened. */
  readonly newDocument: NewDocumentKind | null;
  /** What the person chose; `null` for the best of what works. */
  readonly place: PlaceId | null;
  readonly shape: Shape | null;
  /** Someone changed the inserted text: the person is asked before it is written over. */
  readonly asking: boolean;
}

/** Something put in earlier that the document still holds. */
export interface InsertedHere {
  readonly record: InsertedRecord;
  readonly title: string;
  /** Its first words as they stand. */
  readonly words: string;
  readonly changed: boolean;
}

/** What was typed and not yet put in, by the ids of the templates. Kept on this computer only. */
export type Drafts = Readonly<Record<string, Values>>;

export interface TemplatesState {
  readonly memory: GalleryMemory;
  readonly drafts: Drafts;
  readonly inserted: readonly InsertedHere[];
  readonly form: TemplateForm | null;
}

export const initialTemplates: TemplatesState = {
  memory: emptyMemory,
  drafts: {},
  inserted: [],
  form: null,
};
