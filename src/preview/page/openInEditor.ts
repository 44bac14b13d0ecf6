import { createBrowserAutomationHost } from "@docx-editor.dev/core/editor";
import type { BrowserAutomationHost, DocxEditorInstance } from "@docx-editor.dev/core/editor";

const pollMilliseconds = 20;
const longestOpening = 120_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function tryAutomation(editor: DocxEditorInstance): BrowserAutomationHost | null {
  try {
    const automation = createBrowserAutomationHost(editor);
    if (automation.execute({ operations: [{ op: "getDocument" }] }).ok) return automation;
    automation.dispose();
  } catch {
    // Before the first document is there the engine refuses in either way; the next poll asks again.
  }
  return null;
}

/**
 * The engine over the document that the editor is opening, as soon as it answers. `since` is the editor's
 * `mountGeneration` before the document was handed over: until it moves, the engine still answers from the
 * document before. Rejects when the editor refuses the document or takes longer than two minutes.
 */
export async function automationOf(
  editor: DocxEditorInstance,
  since: number | null,
): Promise<BrowserAutomationHost> {
  const start = performance.now();
  while (performance.now() - start < longestOpening) {
    const { isLoading, isOpening, openFailure } = editor.snapshot();
    if (openFailure) throw new Error(`The editor refused the document: ${openFailure.code}.`);
    if (!isLoading && isOpening !== true && editor.mountGeneration !== since) {
      const automation = tryAutomation(editor);
      if (automation !== null) return automation;
    }
    await pause(pollMilliseconds);
  }
  throw new Error("The editor did not open the document within two minutes.");
}

/** Puts other bytes into the editor and answers the engine over them. Its highlights and undo history go. */
export function load(editor: DocxEditorInstance, bytes: Uint8Array): Promise<BrowserAutomationHost> {
  const before = editor.mountGeneration;
  editor.load(bytes);
  return automationOf(editor, before);
}
