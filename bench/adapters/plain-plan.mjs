import { builtInSpellings, builtInWords, compilePack, createChecker } from "../build/engine.mjs";
import { openDocument } from "./openDocument.mjs";

export const name = "Plain Plan";
export const note = "the built-in pack: forms, sense, confidence and replacements that fit";

let compiled;

export function init() {
  compiled = compilePack([builtInWords], builtInSpellings);
}

export function check(text) {
  return createChecker(compiled).check(text.split("\n\n")).findings;
}

export const open = (paragraphs) => openDocument(compiled, paragraphs);
