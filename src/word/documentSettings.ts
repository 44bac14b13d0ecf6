import type { DocumentProblem } from "../core/document/port";
import type { Result } from "../core/result";
import { withLimit } from "./batch";

/** Small texts that are saved inside of the document, where everyone who has the file can read them. */
export interface DocumentSettings {
  get(key: string): string | null;
  /** `null` takes the entry away. */
  set(key: string, value: string | null): Promise<Result<void, DocumentProblem>>;
}

/** Ours among what other programs keep there. */
const prefix = "plainPlan.";

export function createDocumentSettings(): DocumentSettings {
  return {
    get: (key) => {
      const value: unknown = Office.context.document.settings.get(prefix + key);
      return typeof value === "string" ? value : null;
    },
    set: (key, value) => {
      const { settings } = Office.context.document;
      if (value === null) settings.remove(prefix + key);
      else settings.set(prefix + key, value);
      return withLimit<void>((callback) => settings.saveAsync(callback));
    },
  };
}
