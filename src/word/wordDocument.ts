import type { DocumentPort } from "../core/document/port";
import { ok } from "../core/result";
import { applyChanges } from "./applyEdits";
import { readSnapshot } from "./readSnapshot";
import type { Reading } from "./reading";
import { reveal } from "./reveal";

/** The open document by way of Office.js. */
export function createWordDocument(reading: Reading): DocumentPort {
  return {
    read: () => reading.run(async (context, options) => ok(await readSnapshot(context, options))),
    reveal: (anchor) => reading.run((context, options) => reveal(context, anchor, options)),
    apply: (changes) => reading.run((context, options) => applyChanges(context, changes, options)),
  };
}
