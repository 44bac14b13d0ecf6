// `node run.mjs [ADAPTER…]`: every engine, every task, each in a process of its own, one at a time.
// Writes results.json; report.mjs turns it into docs/benchmark.md.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";

const ENGINES = [
  "plain-plan",
  "plain-plan-terms",
  "regex",
  "aho-corasick",
  "write-good",
  "retext",
  "textlint",
  "wink",
  "harper",
];
const TASKS = ["cold", "throughput", "edit", "terms", "memory"];
const COLD_RUNS = 7;
/** Harper's and write-good's own rules know no glossary: their size can't be set. */
const OWN_RULES = new Set(["write-good", "harper", "plain-plan"]);

const chosen = process.argv.slice(2);
const results = existsSync("results.json")
  ? JSON.parse(readFileSync("results.json", "utf8"))
  : { engines: {} };
results.machine = { cpu: os.cpus()[0]?.model ?? "unknown", cores: os.cpus().length, node: process.version };

function run(engine, task) {
  const child = spawnSync(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=8000", "worker.mjs", engine, task],
    {
      encoding: "utf8",
      timeout: 240_000,
      maxBuffer: 2 ** 26,
    },
  );
  const line = child.stdout?.trim().split("\n").at(-1);
  if (child.status !== 0 || !line)
    return { failed: child.stderr?.trim().split("\n").at(0) || child.signal || "no answer" };
  return JSON.parse(line);
}

for (const engine of chosen.length > 0 ? chosen : ENGINES) {
  const { name, note } = await import(`./adapters/${engine}.mjs`);
  const row = { name, note };
  for (const task of TASKS) {
    if (task === "terms" && OWN_RULES.has(engine)) continue;
    if (task === "cold") {
      const runs = Array.from({ length: COLD_RUNS }, () => run(engine, task)).map(({ ready }) => ready);
      row.cold = { ready: runs.sort((a, b) => a - b)[COLD_RUNS >> 1] };
    } else row[task] = run(engine, task);
    console.error(engine, task, JSON.stringify(row[task]));
  }
  results.engines[engine] = row;
  // In the order of the list, whichever ran again.
  results.engines = Object.fromEntries(
    ENGINES.filter((each) => each in results.engines).map((each) => [each, results.engines[each]]),
  );
  writeFileSync("results.json", `${JSON.stringify(results, null, 2)}\n`);
}
