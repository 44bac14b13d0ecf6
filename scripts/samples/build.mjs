/** Writes the sample plans to assets/samples: `node scripts/samples/build.mjs`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { sampleFiles } from "./sampleFiles.mjs";

const folder = new URL("../../assets/samples/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(sampleFiles())) {
  writeFileSync(new URL(name, folder), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
