import { createServerAutomationHost } from "@docx-editor.dev/core/automation";
import type { ServerAutomationHostRejection } from "@docx-editor.dev/core/automation";
import { checkPackage } from "./checkPackage";
import type { Checked, Refusal } from "./refusal";

function refusalOf(reason: ServerAutomationHostRejection): Refusal {
  switch (reason) {
    case "dtd-forbidden":
    case "entity-forbidden":
      return "declares-entities";
    case "no-content-types":
    case "bad-content-types":
    case "no-main-document":
    case "no-main-document-part":
      return "no-word-document";
    case "too-large":
    case "too-many-entries":
    case "too-deep":
    case "too-many-elements":
    case "too-many-relationships":
    case "too-many-xml-parts":
      return "unpacks-too-large";
    default:
      return "damaged";
  }
}

/**
 * Whether the DOCX engine opens these bytes. Asked of a headless engine first, so that the document in the
 * editor stays exactly as it is when the answer is no.
 */
export function checkOpens(bytes: Uint8Array): Checked {
  const outside = checkPackage(bytes);
  if (!outside.ok) return outside;
  try {
    const opened = createServerAutomationHost(bytes, {});
    if (!opened.ok) return { ok: false, refusal: refusalOf(opened.reason) };
    opened.host.dispose();
    return { ok: true };
  } catch {
    // The engine promises a refusal as a value; a file that makes it throw is damaged in a way it does not know.
    return { ok: false, refusal: "damaged" };
  }
}
