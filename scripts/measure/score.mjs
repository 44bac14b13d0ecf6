#!/usr/bin/env node
/**
 * Measures a check command on a folder of labelled data.
 *
 *   node scripts/measure/score.mjs FOLDER [--command "node dist/cli/plain-plan.cjs check --jsonl"]
 *     --verbose      list every miss, false alarm and other fault
 *     --sentences    print the sentences that the fixes make, for reading
 *     --json         print everything as one JSON object instead
 *     --only LIST    measure only these, divided by commas: terms, smart, contingency, plans
 *
 * FOLDER may hold terms.jsonl, smart.jsonl, contingency.jsonl, and plans as NAME.md with NAME.labels.json (beside
 * them or under plans/). The exit code tells only whether the measuring itself went well.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreContingency, scoreStatements } from "./statements.mjs";
import { scorePlans } from "./plans.mjs";
import { rates, scoreTerms } from "./terms.mjs";

const DEFAULT_COMMAND = "node dist/cli/plain-plan.cjs check --jsonl";

function readLines(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

function readPlans(folder) {
  const plans = [];
  for (const place of [folder, join(folder, "plans")]) {
    if (!existsSync(place)) continue;
    for (const name of readdirSync(place)
      .filter((entry) => entry.endsWith(".labels.json"))
      .sort()) {
      const labels = JSON.parse(readFileSync(join(place, name), "utf8"));
      plans.push({ labels, text: readFileSync(join(place, name.replace(".labels.json", ".md")), "utf8") });
    }
  }
  return plans;
}

/** Runs the command once over the given texts and gives its parsed lines back in order. */
function check(command, texts, as) {
  if (texts.length === 0) return [];
  const input = texts.map((text, at) => JSON.stringify({ id: String(at), text, as })).join("\n");
  const run = spawnSync(command, { input: `${input}\n`, shell: true, encoding: "utf8", maxBuffer: 1 << 30 });
  if (run.error) throw run.error;
  const lines = run.stdout.split("\n").filter((line) => line.trim() !== "");
  if (lines.length !== texts.length)
    throw new Error(
      `${texts.length} lines went in and ${lines.length} came out (exit code ${run.status}): ${run.stderr.slice(0, 2000)}`,
    );
  return lines.map((line) => JSON.parse(line));
}

const percent = (right, of) => (of === 0 ? "–" : `${((100 * right) / of).toFixed(1)} % (${right}/${of})`);
const share = ({ right, of }) => percent(right, of);
const line = (tally) => {
  const { precision, recall } = rates(tally);
  const part = (value) => `${(100 * value).toFixed(1)} %`;
  return `precision ${part(precision)}, recall ${part(recall)} (${tally.hits} hits, ${tally.misses} misses, ${tally.falseAlarms} false alarms)`;
};

function printTerms(terms, verbose) {
  const { fixes } = terms;
  console.log("TERMS");
  console.log(
    `  natural:     ${line(terms.natural)}; sentences wholly right ${percent(terms.natural.whollyRight, terms.natural.items)}`,
  );
  console.log(
    `  adversarial: ${line(terms.adversarial)}; sentences wholly right ${percent(terms.adversarial.whollyRight, terms.adversarial.items)}`,
  );
  const bad = Object.entries(terms.groups).filter(([, group]) => group.misses + group.falseAlarms > 0);
  if (bad.length > 0)
    console.log(
      `  by group: ${bad.map(([name, group]) => `${name} −${group.misses} +${group.falseAlarms}`).join(" · ")}`,
    );
  console.log(`  fix offered: ${percent(fixes.offered, fixes.wanted)} of the hits that can have a swap`);
  console.log(
    `  first fix accepted: ${percent(fixes.first, fixes.wanted)} (but for capitals: ${percent(fixes.firstButCase, fixes.wanted)}); any fix accepted: ${percent(fixes.any, fixes.wanted)}`,
  );
  console.log(`  where no swap is right: ${fixes.rewrites} given a rewrite, ${fixes.none} none`);
  console.log(
    `  fixes that look broken: ${percent(fixes.broken, fixes.made)}; swaps for words that need a question: ${fixes.swappedQuestions}`,
  );
  if (verbose) printFaults(terms.faults);
}

function printStatements(smart, verbose) {
  const { letters } = smart;
  console.log("STATEMENTS");
  console.log(
    `  kind: ${share(smart.kind)}${
      Object.keys(smart.confusion).length > 0
        ? ` – ${Object.entries(smart.confusion)
            .map(([pair, n]) => `${pair} ${n}`)
            .join(", ")}`
        : ""
    }`,
  );
  for (const [letter, tally] of Object.entries(letters)) console.log(`  ${letter}: ${share(tally)}`);
  console.log(
    `  who: ${share(smart.who)}; when: ${share(smart.when)}; goals nagged: ${smart.goals.nagged} of ${smart.goals.of}`,
  );
  if (verbose) printFaults(smart.faults);
}

function printContingency(contingency, verbose) {
  const { precision, recall, f1 } = rates(contingency.parts);
  console.log("CONTINGENCY");
  console.log(`  verdict: ${share(contingency.verdict)}`);
  console.log(
    `  missing parts: F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}); all parts right: ${share(contingency.exact)}`,
  );
  console.log(
    `  by part: ${Object.entries(contingency.perPart)
      .map(([part, cell]) => `${part} ${cell.hits}/−${cell.misses}/+${cell.falseAlarms}`)
      .join(" · ")}`,
  );
  if (verbose) printFaults(contingency.faults);
}

function printPlans(plans, verbose) {
  console.log("PLANS");
  console.log(`  findings: ${line(plans.all)}`);
  console.log(
    `  false alarms for each 1,000 words: ${plans.falseAlarmsPerThousand.toFixed(2)} (well-written plans: ${plans.falseAlarmsPerThousandGood.toFixed(2)}, ${plans.good.words} words)`,
  );
  console.log(
    `  section status exact: ${share(plans.sections)}; contingency verdict: ${share(plans.contingency)}`,
  );
  if (verbose) printFaults(plans.faults);
}

function printFaults(faults) {
  for (const { kind, id, group, adversarial, what, text } of faults)
    console.log(
      `    [${kind}] ${id}${group ? ` ${group}` : ""}${adversarial ? " (trap)" : ""} – ${what}\n        ${text.replace(/\n/gu, " / ")}`,
    );
}

function printSentences(sentences) {
  console.log("SENTENCES MADE BY FIXES (+ accepted by the label, ? to be read)");
  for (const { id, order, surface, accepted, before, after } of sentences) {
    if (order === 0) console.log(`  ${id} “${surface}”\n      ${before.replace(/\n/gu, " / ")}`);
    console.log(`    ${accepted ? "+" : "?"} ${after.replace(/\n/gu, " / ")}`);
  }
}

function main(argv) {
  const options = new Map();
  const rest = [];
  for (let at = 0; at < argv.length; at += 1) {
    if (argv[at] === "--command" || argv[at] === "--only") options.set(argv[at], argv[(at += 1)]);
    else if (argv[at].startsWith("--")) options.set(argv[at], true);
    else rest.push(argv[at]);
  }
  const folder = rest[0];
  const command = options.get("--command") ?? DEFAULT_COMMAND;
  if (folder === undefined || !existsSync(folder) || [...options.values()].includes(undefined)) {
    console.error(
      'Usage: node scripts/measure/score.mjs FOLDER [--command "…"] [--only LIST] [--verbose] [--sentences] [--json]',
    );
    return 2;
  }
  const only = options.get("--only")?.split(",");
  const verbose = options.has("--verbose");
  const lines = (name) =>
    only === undefined || only.includes(name) ? readLines(join(folder, `${name}.jsonl`)) : [];
  const texts = (items) => items.map((item) => item.text);
  const terms = lines("terms");
  const smart = lines("smart");
  const contingency = lines("contingency");
  const plans = only === undefined || only.includes("plans") ? readPlans(folder) : [];
  const result = {
    terms: scoreTerms(terms, check(command, texts(terms), "plan")),
    statements: scoreStatements(smart, check(command, texts(smart), "statement")),
    contingency: scoreContingency(contingency, check(command, texts(contingency), "contingency")),
    plans: scorePlans(plans, check(command, texts(plans), "plan")),
  };
  if (options.has("--json")) {
    console.log(JSON.stringify(result, null, 1));
    return 0;
  }
  console.log(
    `${folder}: ${terms.length} sentences, ${smart.length} statements, ${contingency.length} contingencies, ${plans.length} plans`,
  );
  if (terms.length > 0) printTerms(result.terms, verbose);
  if (smart.length > 0) printStatements(result.statements, verbose);
  if (contingency.length > 0) printContingency(result.contingency, verbose);
  if (plans.length > 0) printPlans(result.plans, verbose);
  if (options.has("--sentences")) printSentences(result.terms.sentences);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
