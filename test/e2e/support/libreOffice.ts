import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const script = join(__dirname, "../../../scripts/checkLibreOffice.mjs");

/**
 * How many pages LibreOffice makes of a document that it opens without a complaint; `null` on a machine without
 * LibreOffice or poppler. Throws what LibreOffice complains of.
 */
export function pagesInLibreOffice(docx: Uint8Array): number | null {
  if (spawnSync("soffice", ["--version"]).error !== undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), "plain-plan-"));
  try {
    const file = join(folder, "document.docx");
    writeFileSync(file, docx);
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], { encoding: "utf8" });
    if (status !== 0) throw new Error(`LibreOffice: ${stdout}${stderr}`);
    const pages = /\((\d+) pages?\)/.exec(stdout)?.[1];
    return pages === undefined ? null : Number(pages);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
