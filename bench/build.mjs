// Bundles the engine as it ships (minified, one file), so that its cold start is measured as the pane has it.
import { build } from "esbuild";

await build({
  entryPoints: ["engine.ts"],
  outfile: "build/engine.mjs",
  bundle: true,
  minify: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  mainFields: ["module", "main"],
});
