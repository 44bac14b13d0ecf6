import { isOfficeError, problemFrom } from "../../src/word/errors";

/** As Office.js throws: an error with a code and debug information; its message may quote the document. */
const office = (code: string): Error =>
  Object.assign(new Error("Sam (4) lives at home"), {
    code,
    debugInfo: { errorLocation: "Range.insertText" },
  });

describe("errors of Office", () => {
  it.each([
    { code: "AccessDenied", problem: "read-only" },
    { code: "NotAllowed", problem: "read-only" },
    { code: "ItemNotFound", problem: "stale" },
    { code: "InvalidReference", problem: "stale" },
    { code: "SearchStringInvalidOrTooLong", problem: "too-long" },
    { code: "SearchDialogIsOpen", problem: "busy" },
    { code: "ActivityLimitReached", problem: "busy" },
    { code: "NotImplemented", problem: "unsupported" },
    { code: "ApiNotFound", problem: "unsupported" },
    { code: "Timeout", problem: "timed-out" },
    { code: "GeneralException", problem: "unknown" },
    { code: "PropertyNotLoaded", problem: "unknown" },
    { code: "SomethingOfTomorrow", problem: "unknown" },
  ])("$code", ({ code, problem }) => {
    expect(problemFrom(office(code))).toEqual({ code: problem, detail: code });
  });

  it("never carries the message, which may quote the plan", () => {
    expect(JSON.stringify(problemFrom(office("GeneralException")))).not.toContain("Sam");
  });

  it.each([
    { name: "our own fault", thrown: new TypeError("x is undefined") },
    { name: "a system error with a code", thrown: Object.assign(new Error("gone"), { code: "ENOENT" }) },
    { name: "a text", thrown: "GeneralException" },
    { name: "nothing", thrown: null },
  ])("lets $name go on", ({ thrown }) => {
    expect(isOfficeError(thrown)).toBe(false);
    let caught: unknown = "nothing was thrown";
    try {
      problemFrom(thrown);
    } catch (again) {
      caught = again;
    }
    expect(caught).toBe(thrown);
  });
});
