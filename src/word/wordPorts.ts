import type { Ports } from "../app/ports";
import { createAnnotations } from "./annotations";
import { createBatch, type BatchOptions } from "./batch";
import { readCapabilities } from "./capabilities";
import { createChanges } from "./changes";
import { createComments } from "./comments";
import { createDocumentSettings } from "./documentSettings";
import { createHighlightMarks } from "./highlightMarks";
import { createInsert } from "./insert";
import { createMarks } from "./marks";
import { createNewDocument } from "./newDocument";
import { createPlanStore } from "./planStore";
import { createPreferences } from "./preferences";
import { createReading } from "./reading";
import { createSelection } from "./selection";
import { createWordDocument } from "./wordDocument";

/**
 * Waits for Office.js and builds every port over the document that the pane was opened with; `null` when the page
 * runs outside of Word.
 */
export async function createWordPorts(options: Partial<BatchOptions> = {}): Promise<Ports | null> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word) return null;
  const capabilities = readCapabilities();
  const batch = createBatch(options);
  const reading = createReading(batch, capabilities);
  const settings = createDocumentSettings();
  const highlights = createHighlightMarks(reading, settings);
  const annotations = createAnnotations(batch, reading, capabilities);
  return {
    host: capabilities.facts,
    document: createWordDocument(batch, reading, highlights, capabilities),
    marks: createMarks(capabilities, annotations, highlights),
    changes: createChanges(batch, capabilities),
    planStore: createPlanStore(settings),
    preferences: createPreferences(),
    selection: createSelection(reading),
    insert: createInsert(reading),
    newDocument: createNewDocument(batch, capabilities),
    comments: createComments(batch, reading, settings, capabilities),
  };
}
