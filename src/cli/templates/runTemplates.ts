import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { builtInTemplates } from "../../content/templates/builtInTemplates";
import type { CommandIo, ExitCode } from "../io";
import { buildTemplateDocx } from "../../docx/buildTemplateDocx";

export const TEMPLATES_USAGE = `Usage: plain-plan templates build [--out DIR]

Writes every whole-plan template as a .docx with fields to fill in. DIR is "templates" when left out.`;

/** The folder to write to; `null` when the words make no sense. */
function outFolder(args: readonly string[]): string | null {
  if (args.length === 0) return "templates";
  const [first = "", second] = args;
  if (first.startsWith("--out=") && args.length === 1) return first.slice("--out=".length) || null;
  return first === "--out" && second !== undefined && second !== "" && args.length === 2 ? second : null;
}

/** `plain-plan templates build`: writes the files and names each one. 2 for wrong usage or a folder that can't be written. */
export async function runTemplates(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [command, ...rest] = args;
  if (command === "--help" || command === "-h" || rest.includes("--help")) {
    await io.out(`${TEMPLATES_USAGE}\n`);
    return 0;
  }
  const folder = command === "build" ? outFolder(rest) : null;
  if (folder === null) {
    io.error(TEMPLATES_USAGE);
    return 2;
  }
  try {
    await mkdir(folder, { recursive: true });
    for (const template of builtInTemplates.filter(({ kind }) => kind === "plan")) {
      const path = join(folder, `${template.id}.docx`);
      await writeFile(path, buildTemplateDocx(template));
      await io.out(`${path}\n`);
    }
    return 0;
  } catch (failure) {
    io.error(
      `plain-plan: can't write to ${folder}: ${failure instanceof Error ? failure.message : String(failure)}`,
    );
    return 2;
  }
}
