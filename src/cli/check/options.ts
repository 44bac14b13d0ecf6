import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../core/result";
import type { Category } from "../../core/checks/finding";

export type Format = "text" | "json" | "sarif" | "html";

/**
 * How much a finding weighs for the exit code, rising:
 * `advice` for words that ask a question, `warning` for words that families may not know.
 */
export type Severity = "advice" | "warning";

export const severityOf: Readonly<Record<Category, Severity>> = {
  jargon: "warning",
  acronym: "warning",
  banned: "advice",
  "vague-time": "advice",
  subjective: "advice",
};

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly jsonl: boolean;
  readonly packs: readonly string[];
  readonly builtIn: boolean;
  readonly format: Format;
  readonly minSeverity: Severity;
}

export const USAGE = `plain-plan check [options] FILE...        .docx, .md, .txt; a folder is walked for .docx
plain-plan check --jsonl < in.jsonl       one JSON object a line in, one a line out
  --pack FILE             add a pack on top of the built-in one (repeatable)
  --no-built-in           leave the built-in pack out
  --format FORMAT         text (default), json, sarif or html
  --min-severity LEVEL    exit code 1 only from this level on: advice (default) or warning

plain-plan templates build [--out FOLDER]  writes each whole-plan template as a .docx

Exit code: 0 nothing found, 1 findings, 2 wrong usage or a file that could not be read.`;

const FORMATS: readonly Format[] = ["text", "json", "sarif", "html"];
const SEVERITIES: readonly Severity[] = ["advice", "warning"];

/** Reads the arguments after `check`. A refusal is one line that says which argument is wrong. */
export function parseCheckOptions(args: readonly string[]): Result<CheckOptions, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jsonl: { type: "boolean", default: false },
        pack: { type: "string", multiple: true, default: [] },
        "no-built-in": { type: "boolean", default: false },
        format: { type: "string", default: "text" },
        "min-severity": { type: "string", default: "advice" },
      },
    });
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const format = FORMATS.find((name) => name === values.format);
  if (format === undefined)
    return err(`--format must be one of ${FORMATS.join(", ")}, not "${values.format}"`);
  const minSeverity = SEVERITIES.find((name) => name === values["min-severity"]);
  if (minSeverity === undefined) {
    return err(`--min-severity must be one of ${SEVERITIES.join(", ")}, not "${values["min-severity"]}"`);
  }
  if (values.jsonl && positionals.length > 0)
    return err("--jsonl reads from standard input and takes no file names");
  if (!values.jsonl && positionals.length === 0) return err("name at least one file or folder");
  return ok({
    paths: positionals,
    jsonl: values.jsonl,
    packs: values.pack,
    builtIn: !values["no-built-in"],
    format,
    minSeverity,
  });
}
