#!/usr/bin/env node
/** Builds the labelled files from their sources: `node scripts/measure/buildLabels.mjs FILE.src.txt PLAN.src.md …`. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readContingency, readPlan, readStatements, readTerms } from "./labels.mjs";

const READERS = { terms: readTerms, smart: readStatements, contingency: readContingency };

function main(files) {
  for (const file of files) {
    const name = basename(file).replace(/\.src\.(txt|md)$/u, "");
    const folder = dirname(file);
    const source = readFileSync(file, "utf8");
    if (file.endsWith(".src.md")) {
      const { text, labels } = readPlan(source, name);
      writeFileSync(join(folder, `${name}.md`), text);
      writeFileSync(join(folder, `${name}.labels.json`), `${JSON.stringify(labels, null, 1)}\n`);
      console.log(`${name}: ${labels.words} words, ${labels.flags.length} flags`);
      continue;
    }
    const prefix = `${folder.includes("held-back") ? "H" : "D"}${name.slice(0, 1).toUpperCase()}`;
    const items = READERS[name](source, prefix);
    writeFileSync(join(folder, `${name}.jsonl`), items.map((item) => `${JSON.stringify(item)}\n`).join(""));
    const silent = items.filter((item) => item.flags?.length === 0).length;
    const traps = items.filter((item) => item.adversarial).length;
    console.log(
      `${name}: ${items.length} items${name === "terms" ? `, ${silent} silent, ${traps} traps` : ""}`,
    );
  }
}

main(process.argv.slice(2));
