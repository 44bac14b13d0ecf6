import { withLastParagraph } from "../lastParagraph";
import { maxFileBytes } from "./checkPackage";
import { checkOpens } from "./openPackage";
import type { Refusal } from "./refusal";

/** The bytes of a document that opens, or why the file is refused. */
export type ReadFile =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly refusal: Refusal };

/** Reads a file that the person chose. One that is far too large is refused before any of it is read. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > maxFileBytes) return { ok: false, refusal: "file-too-large" };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const checked = checkOpens(bytes);
    return checked.ok ? { ok: true, bytes: withLastParagraph(bytes) } : checked;
  } catch {
    // The file was moved, or a network drive went away, between choosing and reading.
    return { ok: false, refusal: "unreadable" };
  }
}
