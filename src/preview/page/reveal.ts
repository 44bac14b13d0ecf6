import type { DocxEditorInstance } from "@docx-editor.dev/core/editor";
import type { Place } from "../host";
import { paragraphIds } from "./annotationLayer";

const flashSet = "revealed";
const flashMilliseconds = 1800;

/** Scrolls a place into view and marks it for a moment. Leaves focus and selection where they are. */
export function reveal(editor: DocxEditorInstance, place: Place): void {
  const blockId = paragraphIds(editor)[place.start.paragraph];
  if (blockId === undefined) return;
  editor.surface?.revealPosition(
    { paragraphId: blockId, offset: place.start.offset },
    { block: "centerIfNeeded" },
  );
  const end = place.end.paragraph === place.start.paragraph ? place.end.offset : place.start.offset;
  const range = { blockId, start: place.start.offset, length: end - place.start.offset };
  editor.setHighlights(flashSet, [range], { className: "revealed", priority: 5 });
  setTimeout(() => editor.clearHighlights(flashSet), flashMilliseconds);
}

/** What is selected in the body, a caret as an empty place; null while a header, a note or nothing is. */
export function selectedPlace(editor: DocxEditorInstance): Place | null {
  const selection = editor.surface?.state().selection;
  if (selection === undefined) return null;
  const ids = paragraphIds(editor);
  const at = ({ paragraphId, offset }: typeof selection.anchor) => ({
    paragraph: ids.indexOf(paragraphId),
    offset,
  });
  const anchor = at(selection.anchor);
  const head = at(selection.head);
  if (anchor.paragraph < 0 || head.paragraph < 0) return null;
  const forwards = anchor.paragraph - head.paragraph || anchor.offset - head.offset;
  return forwards <= 0 ? { start: anchor, end: head } : { start: head, end: anchor };
}
