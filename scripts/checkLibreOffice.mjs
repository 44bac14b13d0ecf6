/**
 * Opens documents in LibreOffice and fails on a complaint:
 *   node scripts/checkLibreOffice.mjs [file.docx ...]
 * Without files it takes the sample plans. Each is converted to PDF; a document that LibreOffice cannot
 * load, converts to nothing, or says anything about is a failure. Not part of `npm test`, since few machines
 * have LibreOffice.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const samples = fileURLToPath(new URL("../assets/samples/", import.meta.url));
const given = process.argv.slice(2);
const files = given.length > 0 ? given : readdirSync(samples).map((name) => path.join(samples, name));

/** Smallest PDF that holds a page of text; an empty one from a document that was not understood is below. */
const smallestPdf = 5_000;

const work = mkdtempSync(path.join(tmpdir(), "libreoffice-"));

/** What LibreOffice complains of, or null. */
function complaint(file) {
  const profile = pathToFileURL(path.join(work, "profile")).href;
  const args = [
    `-env:UserInstallation=${profile}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    work,
    file,
  ];
  const run = spawnSync("soffice", args, { encoding: "utf8", timeout: 120_000 });
  if (run.error) return `LibreOffice did not run: ${run.error.message}`;
  const said = `${run.stdout}\n${run.stderr}`
    .split("\n")
    .filter(
      (line) =>
        line.trim() !== "" && !/^(convert |Overwriting: |Warning: failed to launch javaldx)/.test(line),
    );
  if (said.length > 0) return said.join(" ");
  if (run.status !== 0) return `LibreOffice ended with ${run.status}`;
  const pdf = path.join(work, `${path.basename(file, path.extname(file))}.pdf`);
  const size = statSync(pdf, { throwIfNoEntry: false })?.size ?? 0;
  return size < smallestPdf ? `the PDF has ${size} bytes` : null;
}

let complaints = 0;
try {
  for (const file of files) {
    const found = complaint(path.resolve(file));
    if (found !== null) complaints += 1;
    console.log(`${found === null ? "ok  " : "FAIL"} ${file}${found === null ? "" : `: ${found}`}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = complaints === 0 ? 0 : 1;
