import type { NewDocumentPort } from "../app/ports";
import type { DocumentProblem } from "../core/document/port";
import { err, ok } from "../core/result";
import type { BlocksDocument } from "../core/templates/block";
import type { Batch } from "./batch";
import { blockTexts, canBeWritten } from "./blockTexts";
import type { Capabilities } from "./capabilities";
import { problem } from "./errors";

/** Bytes that are turned into characters at once: far below the number of arguments that a call may have. */
const chunkBytes = 8_192;

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    binary += String.fromCharCode(...bytes.subarray(start, start + chunkBytes));
  }
  return btoa(binary);
}

/** Whatever Word refuses here has nothing to do with the document that is open: that it can't be edited, say. */
const ofItsOwn = (refused: DocumentProblem): DocumentProblem =>
  refused.code === "read-only" || refused.code === "stale" ? problem("unsupported", refused.detail) : refused;

/**
 * Opens finished texts as documents, by `Application.createDocument` and `DocumentCreated.open` of WordApi 1.3 alone:
 * Word on the web refuses every other member of the new document (OfficeDev/office-js issue 5005). The builder of .docx
 * files comes with the first such document, not with the pane. The file goes to Word and nowhere else.
 */
export function createNewDocument(batch: Batch, { newDocument }: Capabilities): NewDocumentPort {
  return {
    opens: newDocument,
    open: async (document: BlocksDocument) => {
      if (newDocument === null) return err(problem("unsupported", "WordApi 1.3"));
      if (!canBeWritten([document.title, ...document.blocks.flatMap(blockTexts)])) {
        return err(problem("unsupported", "characters"));
      }
      const { buildBlocksDocx } = await import("../docx/buildBlocksDocx");
      const base64 = base64Of(buildBlocksDocx(document));
      const opened = await batch.run(async (context) => {
        context.application.createDocument(base64).open();
        await context.sync();
        return ok(undefined);
      });
      return opened.ok ? opened : err(ofItsOwn(opened.error));
    },
  };
}
