// `node review.mjs`: how long one whole review of a plan of 20 pages takes, the first time in a process and after, and
// how long one statement takes to judge anew. Each in processes of its own; medians of them go to review.json.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const outfile = "build/review-engine.mjs";
const plans = "../test/fixtures/labelled/dev/plans";
const WORDS = 8_300;
const PROCESSES = 3;
/** Reviews until the compiler has settled, and those that count after them. */
const SETTLING = 50;
const RUNS = 25;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** The labelled plans one after the other, as far as 20 pages. */
function longPlan() {
  let text = "";
  let words = 0;
  for (const name of readdirSync(plans).sort()) {
    if (!name.endsWith(".md") || name.endsWith(".src.md") || words >= WORDS) continue;
    const plan = readFileSync(join(plans, name), "utf8");
    text += `${plan}\n\n`;
    words += plan.split(/\s+/).length;
  }
  return { text, words };
}

/** Milliseconds of processor time, as in worker.mjs, and by the clock: the collector works on threads of its own. */
function timed(run) {
  const start = process.cpuUsage();
  const began = performance.now();
  run();
  const clock = performance.now() - began;
  const { user, system } = process.cpuUsage(start);
  return { processor: (user + system) / 1000, clock };
}

async function measure() {
  const engine = await import(`./${outfile}`);
  const { text, words } = longPlan();
  const plan = engine.markdownPlan(text);
  const options = { layouts: engine.builtInLayouts, lexicon: engine.builtInPlanLexicon, today: null };
  // Every run reads other paragraphs, so that nothing that was kept of earlier ones can help.
  const edited = (run) => ({
    ...plan,
    paragraphs: plan.paragraphs.map((each) =>
      each.text === "" ? each : { ...each, text: `${each.text} ${run}` },
    ),
  });
  const review = (run) => {
    const snapshot = edited(run);
    return timed(() => engine.reviewPlan(snapshot, options));
  };
  const first = review(0).processor;
  const times = Array.from({ length: SETTLING + RUNS }, (_, run) => review(run + 1));
  const settled = times.slice(SETTLING);
  const warm = median(settled.map(({ processor }) => processor));
  const warmClock = median(settled.map(({ clock }) => clock));
  const { statements } = engine.reviewPlan(plan, options);
  const statement = median(
    statements.map(
      ({ paragraph }, at) =>
        timed(() => engine.judgeStatement(`${plan.paragraphs[paragraph].text} ${at}`, options)).processor,
    ),
  );
  return { words, first, warm, warmClock, statement };
}

if (process.argv[2] === "one") {
  process.stdout.write(JSON.stringify(await measure()));
} else {
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
  const runs = Array.from({ length: PROCESSES }, () =>
    JSON.parse(spawnSync(process.execPath, ["review.mjs", "one"], { encoding: "utf8" }).stdout),
  );
  const middle = (name) => median(runs.map((run) => run[name]));
  const result = {
    words: middle("words"),
    first: middle("first"),
    warm: middle("warm"),
    warmClock: middle("warmClock"),
    statement: middle("statement"),
  };
  writeFileSync("review.json", `${JSON.stringify(result, null, 2)}\n`);
  console.error("review", JSON.stringify(result));
}
