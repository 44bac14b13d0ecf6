import { createChecker } from "./checker";
import type { CompiledPack } from "./compile";
import type { Finding } from "./finding";

/** Every finding of the paragraphs, in the order of the text. */
export function checkText(paragraphs: readonly string[], compiled: CompiledPack): readonly Finding[] {
  return createChecker(compiled).check(paragraphs).findings;
}
