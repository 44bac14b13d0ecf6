import type { NamedBytes } from "./previewSession";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands bytes to the browser as a file to keep. */
export function download({ fileName, bytes }: NamedBytes): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: docxType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName.toLowerCase().endsWith(".docx") ? fileName : `${fileName}.docx`;
  link.click();
  // Revoked later: some browsers begin to read the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
