import type { StoredSettings } from "../host";

const prefix = "preview settings ";

async function key(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return prefix + [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Word keeps an add-in's settings inside the file when the file is saved. The preview writes nothing into a
 * document, so it remembers in the browser which settings belong to which saved bytes.
 */
export async function keepSettings(bytes: Uint8Array, settings: StoredSettings): Promise<void> {
  const name = await key(bytes);
  if (Object.keys(settings).length === 0) localStorage.removeItem(name);
  else localStorage.setItem(name, JSON.stringify(settings));
}

/** The settings that were kept with exactly these bytes; none for a document from elsewhere. */
export async function settingsKeptWith(bytes: Uint8Array): Promise<StoredSettings> {
  const kept: unknown = JSON.parse(localStorage.getItem(await key(bytes)) ?? "{}");
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
