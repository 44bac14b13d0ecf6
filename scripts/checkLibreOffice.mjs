/**
 * Opens documents in LibreOffice and fails on a complaint:
 *   node scripts/checkLibreOffice.mjs [--pictures DIR] [file.docx ...]
 * Without files it takes the sample plans. Each is converted to PDF; a document that LibreOffice cannot
 * load, converts to nothing, or says anything about is a failure. The number of pages is told. With
 * --pictures every page is written to DIR as a PNG, to be looked at; this and the number of pages need
 * poppler's tools (pdfinfo, pdftoppm). Not part of `npm test`, since few machines have LibreOffice.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const samples = fileURLToPath(new URL("../assets/samples/", import.meta.url));
const { values, positionals: given } = parseArgs({
  options: { pictures: { type: "string" } },
  allowPositionals: true,
});
const files = given.length > 0 ? given : readdirSync(samples).map((name) => path.join(samples, name));

/** Smallest PDF that holds a page of text; an empty one from a document that was not understood is below. */
const smallestPdf = 5_000;

const work = mkdtempSync(path.join(tmpdir(), "libreoffice-"));

const pdfOf = (file) => path.join(work, `${path.basename(file, path.extname(file))}.pdf`);

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
  const size = statSync(pdfOf(file), { throwIfNoEntry: false })?.size ?? 0;
  return size < smallestPdf ? `the PDF has ${size} bytes` : null;
}

/** "3 pages", or nothing where pdfinfo is not installed. */
function pagesOf(file) {
  const run = spawnSync("pdfinfo", [pdfOf(file)], { encoding: "utf8" });
  const pages = /^Pages:\s+(\d+)$/m.exec(run.stdout ?? "")?.[1];
  return pages === undefined ? "" : ` (${pages} ${pages === "1" ? "page" : "pages"})`;
}

function draw(file, folder) {
  mkdirSync(folder, { recursive: true });
  const picture = path.join(folder, path.basename(file, path.extname(file)));
  const run = spawnSync("pdftoppm", ["-r", "60", "-png", pdfOf(file), picture], { encoding: "utf8" });
  if (run.error || run.status !== 0) throw new Error(`pdftoppm did not run: ${run.error ?? run.stderr}`);
}

let complaints = 0;
try {
  for (const file of files) {
    const found = complaint(path.resolve(file));
    if (found !== null) complaints += 1;
    console.log(found === null ? `ok   ${file}${pagesOf(file)}` : `FAIL ${file}: ${found}`);
    if (found === null && values.pictures !== undefined) draw(file, values.pictures);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = complaints === 0 ? 0 : 1;
