import { builtInSpellings, builtInWords, compilePack, createChecker } from "../build/engine.mjs";

export const name = "Plain Plan";
export const note = "the built-in pack: forms, sense, confidence and replacements that fit";

let compiled;

export function init() {
  compiled = compilePack([builtInWords], builtInSpellings);
}

export function check(text) {
  return createChecker(compiled).check(text.split("\n\n")).findings;
}

/** A document that stays open: one paragraph changes, the complete list of findings comes back. */
export function open(paragraphs) {
  const checker = createChecker(compiled);
  const now = [...paragraphs];
  checker.check(now);
  return {
    edit(at, text) {
      const before = now[at];
      now[at] = text;
      const { findings } = checker.check(now);
      now[at] = before;
      return findings;
    },
  };
}
