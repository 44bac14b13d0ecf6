/** One member that the npm client lacks. `of` names the class of what it answers; without it, a plain value. */
export type Addition =
  | { readonly kind: "value"; readonly writable?: true; readonly date?: true }
  | { readonly kind: "child"; readonly of: string; readonly collection?: true }
  | {
      readonly kind: "method";
      readonly writes?: boolean;
      readonly of?: string;
      readonly collection?: boolean;
    }
  | { readonly kind: "event" };

/** A class with what is added to it. A class that the client lacks altogether is made. */
export interface ClassAdditions {
  readonly members: Readonly<Record<string, Addition>>;
  /** Class of the items, for a collection. */
  readonly items?: string;
}

const value = { kind: "value" } as const;
const read = { kind: "method" } as const;
const write = { kind: "method", writes: true } as const;
const event = { kind: "event" } as const;
const list = (of: string) => ({ kind: "method", of, collection: true }) as const;
const first = (of: string) => ({ kind: "method", of }) as const;

type Typed<C> = {
  readonly members: Readonly<Partial<Record<Extract<keyof C, string>, Addition>>>;
  readonly items?: string;
};

const controls = { getContentControls: list("ContentControlCollection") };
const changes = { getTrackedChanges: list("TrackedChangeCollection") };

/** Typed against `@types/office-js`, so that a name which Word does not have cannot be added. */
const table = {
  Document: {
    members: {
      ...controls,
      getParagraphByUniqueLocalId: first("Paragraph"),
      getAnnotationById: first("Annotation"),
      settings: { kind: "child", of: "SettingCollection", collection: true },
      getBookmarkRange: first("Range"),
      getBookmarkRangeOrNullObject: first("Range"),
      deleteBookmark: write,
      onParagraphAdded: event,
      onParagraphChanged: event,
      onParagraphDeleted: event,
      onAnnotationInserted: event,
      onAnnotationRemoved: event,
      onAnnotationClicked: event,
      onAnnotationHovered: event,
      onAnnotationPopupAction: event,
    },
  } satisfies Typed<Word.Document>,
  TextFrame: { members: { hasText: value } } satisfies Typed<Word.TextFrame>,
  Shape: {
    members: { type: value, textFrame: { kind: "child", of: "TextFrame" } },
  } satisfies Typed<Word.Shape>,
  ShapeCollection: {
    items: "Shape",
    members: { getFirst: first("Shape"), getFirstOrNullObject: first("Shape") },
  } satisfies Typed<Word.ShapeCollection>,
  Body: {
    members: {
      ...controls,
      ...changes,
      shapes: { kind: "child", of: "ShapeCollection", collection: true },
    },
  } satisfies Typed<Word.Body>,
  Paragraph: {
    members: {
      ...controls,
      ...changes,
      uniqueLocalId: value,
      getText: read,
      insertAnnotations: write,
      getAnnotations: list("AnnotationCollection"),
    },
  } satisfies Typed<Word.Paragraph>,
  Range: {
    members: { ...controls, ...changes, insertBookmark: write, getBookmarks: read },
  } satisfies Typed<Word.Range>,
  ContentControl: { members: { ...controls, ...changes } } satisfies Typed<Word.ContentControl>,
  Table: {
    members: { mergeCells: { kind: "method", of: "TableCell", writes: true } },
  } satisfies Typed<Word.Table>,
  Setting: {
    members: { key: value, value: { kind: "value", writable: true }, delete: write },
  } satisfies Typed<Word.Setting>,
  SettingCollection: {
    items: "Setting",
    members: {
      add: { kind: "method", of: "Setting", writes: true },
      deleteAll: write,
      getCount: read,
      getItem: first("Setting"),
      getItemOrNullObject: first("Setting"),
    },
  } satisfies Typed<Word.SettingCollection>,
  TrackedChange: {
    members: {
      author: value,
      date: { kind: "value", date: true },
      text: value,
      type: value,
      accept: write,
      reject: write,
      getNext: first("TrackedChange"),
      getNextOrNullObject: first("TrackedChange"),
      getRange: first("Range"),
    },
  } satisfies Typed<Word.TrackedChange>,
  TrackedChangeCollection: {
    items: "TrackedChange",
    members: {
      getFirst: first("TrackedChange"),
      getFirstOrNullObject: first("TrackedChange"),
      acceptAll: write,
      rejectAll: write,
    },
  } satisfies Typed<Word.TrackedChangeCollection>,
  // An older form of these two is in the client, with an id, deleting and items.
  Annotation: {
    members: { state: value, critiqueAnnotation: { kind: "child", of: "CritiqueAnnotation" } },
  } satisfies Typed<Word.Annotation>,
  CritiqueAnnotation: {
    members: { critique: value, range: { kind: "child", of: "Range" }, accept: write, reject: write },
  } satisfies Typed<Word.CritiqueAnnotation>,
};

/** What the preview adds to the pane's client, by class. A member that the client has by itself stays its own. */
export const additions: Readonly<Record<string, ClassAdditions>> = table;
