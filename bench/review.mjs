// `node build.mjs && node review.mjs PLAN.md…`: how long one whole review takes, the first time in this process and
// warm (median of 25), and how long one statement takes to judge anew. The plans are read as one long plan.
import { build } from "esbuild";
import { readFileSync } from "node:fs";

const outfile = "build/review-engine.mjs";
await build({
  stdin: {
    contents: `
      export { reviewPlan } from "../src/core/checks/plan/reviewPlan";
      export { judgeStatement } from "../src/core/checks/statements/judgeStatement";
      export { builtInPlanLexicon } from "../src/content/plans/builtInPlanLexicon";
      export { builtInLayouts } from "../src/content/layouts/builtInLayouts";
      export { markdownPlan } from "../test/core/checks/plan/markdownPlan";`,
    resolveDir: import.meta.dirname,
    loader: "ts",
  },
  outfile,
  bundle: true,
  minify: true,
  format: "esm",
});
const engine = await import(`./${outfile}`);

const text = process.argv
  .slice(2)
  .map((file) => readFileSync(file, "utf8"))
  .join("\n\n");
const snapshot = engine.markdownPlan(text);
const options = { layouts: engine.builtInLayouts, lexicon: engine.builtInPlanLexicon, today: null };

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

const cold = timed(() => engine.reviewPlan(snapshot, options));
const warm = median(Array.from({ length: 25 }, () => timed(() => engine.reviewPlan(snapshot, options))));
const { statements } = engine.reviewPlan(snapshot, options);
const judge = median(
  statements.map(({ paragraph }, at) =>
    timed(() => engine.judgeStatement(`${snapshot.paragraphs[paragraph].text} ${at}`, options)),
  ),
);
console.log({ words: text.split(/\s+/).length, coldMs: cold, warmMs: warm, oneStatementMs: judge });
