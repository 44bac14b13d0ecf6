import type { DocumentPort } from "../core/document/port";
import { ok } from "../core/result";
import { applyChanges } from "./applyEdits";
import { readSnapshot } from "./readSnapshot";
import type { HighlightMarks } from "./highlightMarks";
import { createOwnWrites } from "./ownWrites";
import type { Reading } from "./reading";
import { reveal } from "./reveal";

/** The open document by way of Office.js. */
export function createWordDocument(reading: Reading, highlights: HighlightMarks): DocumentPort {
  const own = createOwnWrites();
  return {
    read: () => reading.run(async (context, options) => ok(await readSnapshot(context, options))),
    reveal: (anchor) => reading.run((context, options) => reveal(context, anchor, options)),
    apply: async (changes) => {
      const result = await reading.run((context, options) => applyChanges(context, changes, options, own));
      if (result.ok) await highlights.written(result.value.applied);
      return result;
    },
  };
}
