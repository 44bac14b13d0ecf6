import type { DocxEditorInstance } from "@docx-editor.dev/core/editor";
import type { HighlightRange } from "@docx-editor.dev/react";
import type { ShownAnnotation } from "../host";

type Colour = ShownAnnotation["colour"];

const colours = ["Red", "Green", "Blue", "Lavender", "Berry"] as const satisfies readonly Colour[];

/** What the page knows of a mark under the pointer. */
export interface AnnotationRange extends HighlightRange {
  readonly annotation: ShownAnnotation;
}

const setName = (colour: Colour) => `annotations-${colour.toLowerCase()}`;

/** The editor's own identifiers of the body's paragraphs, table cells included, in reading order. */
export function paragraphIds(editor: DocxEditorInstance): readonly string[] {
  return editor.surface?.session.paragraphIds() ?? [];
}

/**
 * Draws Word's annotations as the editor's highlights: view state that is never saved. One set a colour,
 * each with a class `annotation annotations-<colour>` that the style sheet underlines.
 * Resolves to how many could be drawn; the editor draws those on pages not yet laid out later by itself.
 */
export function drawAnnotations(editor: DocxEditorInstance, annotations: readonly ShownAnnotation[]): number {
  const ids = paragraphIds(editor);
  let drawn = 0;
  for (const colour of colours) {
    const ranges = annotations
      .filter((annotation) => annotation.colour === colour)
      .flatMap((annotation): AnnotationRange[] => {
        const { start, end } = annotation.place;
        const blockId = ids[start.paragraph];
        // An annotation lies inside one paragraph in Word; anything else has no mark to draw.
        if (blockId === undefined || end.paragraph !== start.paragraph) return [];
        const length = end.offset - start.offset;
        return [{ blockId, start: start.offset, length, expectedText: annotation.text, annotation }];
      });
    const className = `annotation ${setName(colour)}`;
    drawn += editor.setHighlights(setName(colour), ranges, { className, color: "transparent" }).applied;
  }
  return drawn;
}

/** The annotation painted under a point of the window, the topmost one, or null. */
export function annotationAt(editor: DocxEditorInstance, x: number, y: number): ShownAnnotation | null {
  const hit = editor
    .getHighlightsAt<AnnotationRange>(x, y)
    .find(({ name }) => colours.some((colour) => name === setName(colour)));
  return hit?.range.annotation ?? null;
}
