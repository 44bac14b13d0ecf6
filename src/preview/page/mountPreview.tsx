import { createRoot } from "react-dom/client";
import "@docx-editor.dev/core/styles/editor.css";
import "./preview.css";
import { withLastParagraph } from "../lastParagraph";
import { poses } from "../poses";
import type { PoseName } from "../poses";
import { paneWidths } from "./Bar";
import { newDocumentAt, newDocumentName } from "./newDocument";
import { PreviewPage } from "./PreviewPage";
import { PreviewSession } from "./previewSession";
import type { NamedBytes, PageParts } from "./previewSession";
import { samples } from "./samples";
import { themes } from "./themes";
import type { ThemeName } from "./themes";

const isPose = (name: string): name is PoseName => name in poses;
const isTheme = (name: string): name is ThemeName => name in themes;

/** The document that the address asks for: one that another page made, or a sample. */
async function firstDocument(asked: URLSearchParams): Promise<NamedBytes> {
  const made = await newDocumentAt(asked.get("document"));
  if (made !== null) return { fileName: newDocumentName, bytes: withLastParagraph(made) };
  const { file } = samples.find((sample) => sample.file === asked.get("sample")) ?? samples[0];
  const response = await fetch(`samples/${file}`);
  if (!response.ok) throw new Error(`The sample plan ${file} could not be loaded (${response.status}).`);
  return { fileName: file, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/**
 * Draws the preview page into an element. The address may choose how it starts, for links and tests:
 * `?sample=<file>&pose=<name>&theme=<light or dark>&width=<320 or 450>`, or
 * `?document=<address of a document that another page of this origin made>`.
 */
export async function mountPreview(element: HTMLElement, parts: PageParts): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const pose = asked.get("pose") ?? "";
  const theme = asked.get("theme") ?? "";
  const first = await firstDocument(asked);
  const session = new PreviewSession(parts.createHost, first, {
    pose: isPose(pose) ? pose : "word-1.8",
    theme: isTheme(theme) ? theme : "light",
  });
  createRoot(element).render(
    <PreviewPage
      session={session}
      first={first.bytes}
      startWidth={paneWidths.find((width) => width === asked.get("width")) ?? "320"}
      paneUrl={parts.paneUrl}
      paneTitle={parts.paneTitle}
    />,
  );
}
