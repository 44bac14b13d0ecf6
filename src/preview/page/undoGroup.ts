import type { BrowserAutomationHost, DocxEditorInstance } from "@docx-editor.dev/core/editor";
import type { UndoGroup } from "../host";

/** One undo step of the editor for all that is executed through it, or null when none can be begun. */
export function beginUndoGroup(
  editor: DocxEditorInstance,
  automation: BrowserAutomationHost,
): UndoGroup | null {
  const group = editor.beginHistoryGroup();
  const run = automation.beginHistoryGroupRun(group);
  if (run === null) {
    group.end();
    return null;
  }
  return {
    execute: (request) => run.execute(request),
    end: () => {
      run.finish();
      group.end();
    },
  };
}
