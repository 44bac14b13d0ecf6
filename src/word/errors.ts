import type { DocumentProblem, DocumentProblemCode } from "../core/document/port";

/** What Office.js throws, by shape: across frames `instanceof OfficeExtension.Error` says nothing. */
interface OfficeError {
  readonly code: string;
  readonly debugInfo: unknown;
}

export function isOfficeError(thrown: unknown): thrown is OfficeError {
  return (
    typeof thrown === "object" &&
    thrown !== null &&
    "code" in thrown &&
    typeof thrown.code === "string" &&
    "debugInfo" in thrown
  );
}

/**
 * Office's codes and what they mean to the person. Codes: `Word.ErrorCodes` and `OfficeExtension.ErrorCodes` of
 * `@types/office-js`, and those that Word on the web adds for its channel. Any other code is `unknown`.
 */
const meanings: Readonly<Record<string, DocumentProblemCode>> = {
  AccessDenied: "read-only",
  NotAllowed: "read-only",
  EditModeNotAllowed: "read-only",
  ItemNotFound: "stale",
  InvalidReference: "stale",
  InvalidObjectPath: "stale",
  SearchStringInvalidOrTooLong: "too-long",
  SearchDialogIsOpen: "busy",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  ServiceNotAvailable: "busy",
  NotImplemented: "unsupported",
  ApiNotFound: "unsupported",
  InvalidOrTimedOutSession: "timed-out",
  Timeout: "timed-out",
  RequestAborted: "timed-out",
};

/**
 * Every error of Office, mapped once. The detail is Office's code alone: its message may quote the document.
 * Anything that Office did not throw is a fault of ours and goes on as it is.
 */
export function problemFrom(thrown: unknown): DocumentProblem {
  if (!isOfficeError(thrown)) throw thrown;
  return { code: meanings[thrown.code] ?? "unknown", detail: thrown.code };
}

export const problem = (code: DocumentProblemCode, detail: string | null = null): DocumentProblem => ({
  code,
  detail,
});
