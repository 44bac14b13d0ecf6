import { useEffect } from "react";
import { DocxEditor, useDocxEditor } from "@docx-editor.dev/react";
import type { PreviewSession } from "./previewSession";

/** Hands the editor to the session as long as it stands. */
function EditorLink({ session }: { readonly session: PreviewSession }) {
  const editor = useDocxEditor();
  useEffect(() => (editor === null ? undefined : session.attach(editor)), [editor, session]);
  return null;
}

export interface DocumentAreaProps {
  readonly session: PreviewSession;
  /** The first document. Later ones are loaded into the same editor, so this must stay the same object. */
  readonly first: Uint8Array;
  readonly editable: boolean;
  readonly dark: boolean;
}

/** The paginated document with its formatting bar. */
export function DocumentArea({ session, first, editable, dark }: DocumentAreaProps) {
  return (
    <DocxEditor.Root
      document={first}
      author="Preview"
      locale="en-GB"
      mode={editable ? "edit" : "view"}
      colorMode={dark ? "dark" : "light"}
    >
      <EditorLink session={session} />
      <section
        className="document"
        aria-label="Document"
        onClick={(event) => session.clicked(event.clientX, event.clientY)}
      >
        <DocxEditor.Toolbar />
        <DocxEditor.Viewport>
          <DocxEditor.Content />
        </DocxEditor.Viewport>
      </section>
    </DocxEditor.Root>
  );
}
