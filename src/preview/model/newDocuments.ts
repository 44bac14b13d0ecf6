import { createServerAutomationHost } from "@docx-editor.dev/core/automation";
import { WordError } from "../batch/errors";

/** Documents that the add-in opens beside this one. */
export class NewDocuments {
  /**
   * @param show opens the bytes as Word would, after asking the person; without it nothing can be opened, as where the
   * files lie with a service that Word on the web makes none for (OfficeDev/office-js issue 1340)
   */
  constructor(private readonly show: ((bytes: Uint8Array) => void) | undefined) {}

  /** Whether the DOCX engine opens these bytes. */
  canOpen(bytes: Uint8Array): boolean {
    const opened = createServerAutomationHost(bytes);
    if (opened.ok) opened.host.dispose();
    return opened.ok;
  }

  open(bytes: Uint8Array): void {
    if (this.show === undefined) throw new WordError("NotImplemented", "No new document can be made here.");
    this.show(bytes);
  }
}
