import { Dialect, LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";

export const name = "Harper";
export const note = "its own rules for British English, in WebAssembly";

let linter;

export async function init() {
  linter = new LocalLinter({ binary, dialect: Dialect.British });
  await linter.setup();
}

export async function check(text) {
  const lints = await linter.lint(text, { language: "plaintext" });
  return lints.map((lint) => ({ start: lint.span().start, end: lint.span().end, id: lint.lint_kind() }));
}
