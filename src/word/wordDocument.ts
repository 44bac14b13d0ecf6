import type { DocumentPort } from "../core/document/port";
import { ok } from "../core/result";
import { applyChanges } from "./applyEdits";
import type { Batch } from "./batch";
import type { Capabilities } from "./capabilities";
import { countTextBoxes } from "./textBoxes";
import { readSnapshot } from "./readSnapshot";
import type { HighlightMarks } from "./highlightMarks";
import { createOwnWrites } from "./ownWrites";
import type { Reading } from "./reading";
import { reveal } from "./reveal";

/** The open document by way of Office.js. */
export function createWordDocument(
  batch: Batch,
  reading: Reading,
  highlights: HighlightMarks,
  { shapes }: Capabilities,
): DocumentPort {
  const own = createOwnWrites();
  return {
    read: async () => {
      const read = await reading.run(async (context, options) => ok(await readSnapshot(context, options)));
      if (!read.ok || !shapes) return read;
      // A Word that can't tell after all has still given the text.
      const counted = await batch.run(async (context) => ok(await countTextBoxes(context)));
      return counted.ok ? ok({ ...read.value, textBoxes: counted.value }) : read;
    },
    reveal: (anchor) => reading.run((context, options) => reveal(context, anchor, options)),
    apply: async (changes) => {
      const result = await reading.run((context, options) => applyChanges(context, changes, options, own));
      if (result.ok) await highlights.written(result.value.applied);
      return result;
    },
  };
}
