import { compilePack, createChecker } from "../build/engine.mjs";
import { openDocument } from "./openDocument.mjs";

export const name = "Plain Plan, these terms";
export const note = "the same engine with the peers' terms as its only pack, each with its suggestions";

let compiled;

/** The peers' list as a pack: exact words in any case, no inflection, so that all find the same. */
export function init(terms) {
  const source = { title: "Benchmark", year: 2026 };
  compiled = compilePack([
    {
      id: "bench",
      title: "Benchmark",
      version: String(terms.length),
      language: "en-GB",
      entries: terms.map(({ id, term, suggestions }) => ({
        id: `t${id}`,
        term: term.toLowerCase(),
        category: "jargon",
        forms: { fixed: [term.toLowerCase()] },
        why: "Families may not know this word.",
        source,
        suggestions: suggestions.map((text) => ({ text })),
      })),
    },
  ]);
}

export function check(text) {
  return createChecker(compiled).check(text.split("\n\n")).findings;
}

export const open = (paragraphs) => openDocument(compiled, paragraphs);
