/** Codes that Word's own hosts answer; the client turns them into `OfficeExtension.Error.code`. */
export type WordErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "ItemNotFound"
  | "NotAllowed"
  | "NotImplemented"
  | "SearchStringInvalidOrTooLong";

const STATUS: Readonly<Record<WordErrorCode, number>> = {
  AccessDenied: 401,
  ApiNotFound: 400,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  ItemNotFound: 404,
  NotAllowed: 403,
  NotImplemented: 501,
  SearchStringInvalidOrTooLong: 400,
};

/** Ends a batch the way Word ends it: the results so far stay, the rest is not run. */
export class WordError extends Error {
  /**
   * Named by the batch when it was not known where the error was raised: the member that was running.
   */
  location = "";

  constructor(
    readonly code: WordErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "WordError";
  }

  get status(): number {
    return STATUS[this.code];
  }
}
