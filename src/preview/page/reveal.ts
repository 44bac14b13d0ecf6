import type { DocxEditorInstance } from "@docx-editor.dev/core/editor";
import type { Place } from "../host";
import { paragraphIds } from "./annotationLayer";

const flashSet = "revealed";
const flashMilliseconds = 1800;

/** Shows places of one editor, one after another. */
export class Revealer {
  readonly #editor: DocxEditorInstance;
  #flash: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: DocxEditorInstance) {
    this.#editor = editor;
  }

  /** Scrolls a place into view and marks it for a moment. Leaves focus and selection where they are. */
  reveal({ start, end }: Place): void {
    const blockId = paragraphIds(this.#editor)[start.paragraph];
    if (blockId === undefined) return;
    const position = { paragraphId: blockId, offset: start.offset };
    this.#editor.surface?.revealPosition(position, { block: "centerIfNeeded" });
    // A place that runs on into other paragraphs is marked by its first character alone.
    const length = end.paragraph === start.paragraph ? end.offset - start.offset : 1;
    const options = { className: "revealed", priority: 5 };
    this.#editor.setHighlights(flashSet, [{ blockId, start: start.offset, length }], options);
    clearTimeout(this.#flash);
    this.#flash = setTimeout(() => this.#editor.clearHighlights(flashSet), flashMilliseconds);
  }

  /** Stops a mark that would be taken away later, from an editor that may be gone by then. */
  dispose(): void {
    clearTimeout(this.#flash);
  }
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
