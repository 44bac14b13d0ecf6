import { WordError } from "../../batch/errors";
import { child, method, writing, type Member } from "../../batch/members";
import { collected, represent, representOrNull } from "../registry";
import { searchStretch } from "../search";
import {
  WordBody,
  WordComment,
  WordContentControl,
  WordFont,
  WordNote,
  WordParagraph,
  WordRange,
  WordTable,
  WordTableCell,
  WordTrackedChange,
} from "../states";
import { anchorAt, blocksOf, reviewedTextOf, spanOf, stretchOfSpan, type Stretch } from "../stretch";
import type { CellPlace } from "../tables";
import { deleteText } from "../writeText";
import { searchOptionsClass, searchSettings } from "./searchOptions";

/** A range over a stretch that follows its text from now on. */
export const rangeOver = (stretch: Stretch): WordRange => new WordRange(stretch.model, anchorAt(stretch));

/** The main text as a body. */
export const mainBody = (stretch: Pick<Stretch, "model">): WordBody =>
  new WordBody(stretch.model, "MainDoc", () => stretch.model.story.body);

/** The cell that a whole stretch stands in, if it is one. */
export function cellAround(stretch: Stretch): CellPlace | null {
  const place = stretch.model.tables.placeOf(stretch.start.block);
  const other = stretch.model.tables.placeOf(stretch.end.block);
  return place !== undefined && place.handle.ref === other?.handle.ref ? place : null;
}

/** The object, or `ItemNotFound` where there is none: what tells `parentTable` from `parentTableOrNullObject`. */
export function demand<T>(found: T | null | undefined): T {
  if (found === null || found === undefined)
    throw new WordError("ItemNotFound", "The requested item does not exist.");
  return found;
}

const parentTable = (stretch: Stretch): WordTable | null => {
  const place = cellAround(stretch);
  return place && new WordTable(stretch.model, place.table);
};
const parentCell = (stretch: Stretch): WordTableCell | null => {
  const place = cellAround(stretch);
  return place && WordTableCell.at(stretch.model, place);
};

/** The innermost content control that holds the whole stretch. */
export function controlAround(stretch: Stretch): WordContentControl | null {
  const { model } = stretch;
  const found = model.engine.handles({ op: "getContentControls", scope: { span: spanOf(stretch) } });
  const refs = new Set<string>(found.map((handle) => handle.ref));
  const around = model.controls
    .all()
    .filter((node) => refs.has(node.handle.ref))
    .map((node) => new WordContentControl(model, node))
    .filter((control) => covers(control, stretch));
  return around.at(-1) ?? null;
}

function covers(outer: Stretch, inner: Stretch): boolean {
  const { story } = outer.model;
  const order = (a: Stretch["start"], b: Stretch["start"]) =>
    a.block === b.block ? a.offset - b.offset : story.indexOf(a.block) - story.indexOf(b.block);
  return order(outer.start, inner.start) <= 0 && order(outer.end, inner.end) >= 0;
}

/** Content controls that the stretch holds or touches, flat and in reading order. */
export function controlsIn(stretch: Stretch): readonly WordContentControl[] {
  const { model } = stretch;
  const found = model.engine.handles({ op: "getContentControls", scope: { span: spanOf(stretch) } });
  const refs = new Set<string>(found.map((handle) => handle.ref));
  return model.controls
    .all()
    .filter((node) => refs.has(node.handle.ref))
    .map((node) => new WordContentControl(model, node));
}

/** Comments on the stretch, in the order of the text; the engine lists them as they were made. */
export function commentsIn(stretch: Stretch): readonly WordComment[] {
  const { model } = stretch;
  const placed = model.engine.handles({ op: "getComments", scope: spanOf(stretch) }).map((comment) => {
    const span = model.engine.attempt(() => model.engine.span({ op: "getCommentRange", comment }));
    const block = span && model.story.blockOf(span.start.paragraph);
    const paragraph = block === undefined ? Infinity : model.story.indexOf(block);
    const id = model.engine.text({ op: "getCommentId", comment });
    return { paragraph, offset: span?.start.offset ?? 0, comment: new WordComment(model, id, null) };
  });
  placed.sort((a, b) => (a.paragraph === b.paragraph ? a.offset - b.offset : a.paragraph - b.paragraph));
  return placed.map(({ comment }) => comment);
}

export function trackedChangesIn(stretch: Stretch): readonly WordTrackedChange[] {
  const handles = stretch.model.engine.handles({ op: "getRevisions", scope: spanOf(stretch) });
  return handles.map((handle) => new WordTrackedChange(stretch.model, handle, handles));
}

function notesIn(stretch: Stretch, noteKind: "footnote" | "endnote"): readonly WordNote[] {
  const { model } = stretch;
  const marks = blocksOf(stretch).some((block) => block.text.includes("\uFFFC"));
  if (!marks) return [];
  const handles = model.engine.handles({ op: "getNotes", document: model.story.document, noteKind });
  return handles.map((handle) => new WordNote(model, handle, handles));
}

/** Tables that have a paragraph in the stretch, those in cells left out as Word leaves them out. */
export function tablesIn(stretch: Stretch): readonly WordTable[] {
  const { model } = stretch;
  const inside = new Set(blocksOf(stretch).flatMap((block) => model.tables.placeOf(block)?.table ?? []));
  const outermost = Math.min(...[...inside].map((node) => node.nesting));
  return [...inside].filter((node) => node.nesting === outermost).map((node) => new WordTable(model, node));
}

/** The stretch cut at ending marks. Bodies and tables do not have it. */
export const textRangesMember = method<Stretch>({ since: "1.3", by: "engine" }, (self, given) => {
  const { spans } = self.model.engine.value("spans", {
    op: "getTextRanges",
    scope: spanOf(self),
    endingMarks: given.texts(0),
    trimSpacing: given.flag(1, false),
  });
  return collected(
    "RangeCollection",
    spans.map((span) => rangeOver(stretchOfSpan(self.model, span))),
  );
});

/** Members that every class over text answers alike. */
export const textMembers: Readonly<Record<string, Member<Stretch>>> = {
  Font: child({ since: "1.1", by: "engine" }, (self) => represent(new WordFont(self))),
  Search: method(
    {
      since: "1.1",
      by: "host",
      unproven: "curly and straight quotes, fields, hidden text; a search box that is open in Word",
    },
    (self, given) =>
      searchStretch(self, given.text(0), searchSettings(given.optionalObject(1, searchOptionsClass))),
  ),
  GetReviewedText: method({ since: "1.4", by: "engine" }, (self, given) =>
    reviewedTextOf(
      self,
      given.oneOf(0, ["Original", "Current"], "Current") === "Original" ? "original" : "current",
    ),
  ),
  GetComments: method({ since: "1.4", by: "engine" }, (self) =>
    collected("CommentCollection", () => commentsIn(self)),
  ),
  GetTrackedChanges: method(
    { since: "1.6", by: "engine", unproven: "how Word cuts one change into several" },
    (self) => collected("TrackedChangeCollection", () => trackedChangesIn(self)),
  ),
  ContentControls: child({ since: "1.1", by: "engine", unproven: "which types Word leaves out" }, (self) =>
    collected("ContentControlCollection", () => controlsIn(self)),
  ),
  GetContentControls: method(
    { since: "1.5", by: "engine", unproven: "which types are left out by default" },
    (self) => collected("ContentControlCollection", () => controlsIn(self)),
  ),
  ParentContentControl: child({ since: "1.1", by: "host" }, (self) => represent(demand(controlAround(self)))),
  ParentContentControlOrNullObject: child({ since: "1.3", by: "host" }, (self) =>
    representOrNull(controlAround(self)),
  ),
  Select: method({ since: "1.1", by: "engine", unproven: "where Word scrolls to" }, (self, given) =>
    select(self, given.oneOf(0, ["Select", "Start", "End"], "Select")),
  ),
  Footnotes: child(
    { since: "1.5", by: "engine", unproven: "the notes of a part of the text; all are answered" },
    (self) => collected("NoteItemCollection", () => notesIn(self, "footnote")),
  ),
  Endnotes: child(
    { since: "1.5", by: "engine", unproven: "the notes of a part of the text; all are answered" },
    (self) => collected("NoteItemCollection", () => notesIn(self, "endnote")),
  ),
};

/** Members of classes whose text can be removed. */
export const clearMember: Member<Stretch> = writing({ since: "1.1", by: "engine" }, (self) => {
  deleteText(self);
});

/** Members of what stands in a table or not. */
export const tableMembers: Readonly<Record<string, Member<Stretch>>> = {
  ParentTable: child({ since: "1.3", by: "host" }, (self) => represent(demand(parentTable(self)))),
  ParentTableOrNullObject: child({ since: "1.3", by: "host" }, (self) => representOrNull(parentTable(self))),
  ParentTableCell: child({ since: "1.3", by: "host" }, (self) => represent(demand(parentCell(self)))),
  ParentTableCellOrNullObject: child({ since: "1.3", by: "host" }, (self) =>
    representOrNull(parentCell(self)),
  ),
  ParentBody: child({ since: "1.3", by: "host" }, (self) => {
    const place = cellAround(self);
    if (place === null) return represent(mainBody(self));
    return represent(new WordBody(self.model, "TableCell", () => place.body, mainBody(self)));
  }),
};

function select(stretch: Stretch, mode: "Select" | "Start" | "End"): void {
  const { model } = stretch;
  const start = mode === "End" ? stretch.end : stretch.start;
  const end = mode === "Start" ? stretch.start : stretch.end;
  const span = spanOf({ model, start, end });
  if (model.engine.live) model.engine.ask({ op: "selectSpan", span, mode: "select" });
  model.selection.set(start, end);
  model.revealed = { start: { ...start }, end: { ...end } };
}

/** Paragraphs that the stretch covers or touches. */
export const paragraphsIn = (stretch: Stretch) =>
  collected("ParagraphCollection", () =>
    blocksOf(stretch).map((block) => new WordParagraph(stretch.model, block)),
  );
