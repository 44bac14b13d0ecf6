const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What Word calls a document that has no name yet. */
export const newDocumentName = "Document1.docx";

/**
 * Opens bytes in a tab of their own, with this page around them. They go by an address inside the browser, which only
 * pages of the same origin can read. False where the browser held the tab back.
 */
export function openInNewTab(bytes: Uint8Array): boolean {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: docxType }));
  const query = new URLSearchParams(location.search);
  query.delete("sample");
  query.set("document", address);
  return window.open(`${location.pathname}?${query.toString()}`, "_blank") !== null;
}

/** The bytes of a document that a page of this origin made; `null` where the address asks for none. */
export async function newDocumentAt(address: string | null): Promise<Uint8Array | null> {
  if (address === null || !address.startsWith(`blob:${location.origin}/`)) return null;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The new document could not be read (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}
