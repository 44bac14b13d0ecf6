import { builtInWords } from "../src/content/words/builtInWords";

export { createChecker } from "../src/core/checks/checker";
export { compilePack } from "../src/core/checks/compile";
export { builtInSpellings } from "../src/content/words/builtInSpellings.prepared";
export { builtInWords };
