// Bundles the engine as it ships (minified, one file), so that its cold start is measured as the pane has it.
import * as esbuild from "esbuild";
import { preparedPlugin } from "../scripts/build/prepared.mjs";

await esbuild.build({
  entryPoints: ["engine.ts"],
  outfile: "build/engine.mjs",
  plugins: [preparedPlugin(esbuild)],
  bundle: true,
  minify: true,
  // Long texts stay in quotes, as webpack has them: a template is read more slowly.
  supported: { "template-literal": false },
  format: "esm",
  platform: "neutral",
  target: "es2022",
  mainFields: ["module", "main"],
});
