/** Whole groups of four, as Word wants them: no line breaks and no address in front ("data:…;base64,"). */
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The bytes that a base64 text stands for; `null` for any other text and for none. */
export function decodeBase64(text: string): Uint8Array | null {
  if (text === "" || !base64.test(text)) return null;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
