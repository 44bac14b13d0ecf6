import { builtInPack } from "../src/content/builtIn";

export { createChecker } from "../src/core/checks/checker";
export { compilePack } from "../src/core/checks/compile";
export { builtInPack };
