import type { MarkReport, MarksPort } from "../app/ports";
import { ok } from "../core/result";
import type { Annotations } from "./annotations";
import type { Capabilities } from "./capabilities";
import type { HighlightMarks } from "./highlightMarks";

/** Underlines where this Word really draws them; else colours, if the person chose that; else the list alone. */
export function createMarks(
  { annotations: promised }: Capabilities,
  annotations: Annotations,
  highlights: HighlightMarks,
): MarksPort {
  /** Colours of this pane are no left-overs. */
  let coloured = false;
  return {
    show: async (marks, { allowColour, onProgress }) => {
      let reason: MarkReport["reason"] = "old-word";
      if (promised) {
        const underlined = await annotations.show(marks, onProgress ?? (() => undefined));
        if (!underlined.ok) return underlined;
        const { value } = underlined;
        if (value.underlined) {
          return ok({ mode: "underline", reason: null, marked: value.marked, skipped: value.skipped });
        }
        reason = "refused";
      }
      if (!allowColour) return ok({ mode: "none", reason, marked: 0, skipped: marks.length });
      coloured = true;
      const painted = await highlights.show(marks);
      return painted.ok ? ok({ mode: "colour", reason, ...painted.value }) : painted;
    },
    clear: async () => {
      const cleared = promised ? await annotations.clear() : ok(undefined);
      // Colours stay in the document, underlines do not: they come off whatever became of the underlines.
      const restored = await highlights.clear();
      return restored.ok && !cleared.ok ? cleared : restored;
    },
    leftOver: () => Promise.resolve(!coloured && highlights.any()),
    onAction: (handler) => annotations.onAction(handler),
  };
}
