import { createChecker } from "../build/engine.mjs";

/** A document that stays open: one paragraph changes, the complete list of findings comes back. */
export function openDocument(compiled, paragraphs) {
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
