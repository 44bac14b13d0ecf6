import { reportPage } from "../../report/reportPage";
import { reviewReport } from "../../report/reviewReport";
import { findFiles } from "../input/findFiles";
import type { CommandIo, ExitCode } from "../io";
import { documentOutput } from "../output/results";
import { sarif } from "../output/sarif";
import { text } from "../output/text";
import { isRefused, type CheckedDocument, type DocumentOutcome } from "./checkDocument";
import { createEngine, setsBelow, type Engine } from "./engine";
import { answerLines } from "./jsonl";
import { loadPacks } from "./loadPacks";
import { parseCheckOptions, severityOf, USAGE, type CheckOptions } from "./options";
import { checkOnThreads, threadsFor } from "./pool";

/** What stays the same from run to run. */
export interface CommandFacts {
  readonly version: string;
  /** File that a thread is started from; `null` keeps everything in this thread. */
  readonly threadScript: string | null;
}

/** `plain-plan check`: see the usage text. Every failure is one line on the error stream, never a stack trace. */
export async function runCheck(
  args: readonly string[],
  io: CommandIo,
  facts: CommandFacts,
): Promise<ExitCode> {
  const options = parseCheckOptions(args);
  if (!options.ok) return refuse(io, `${options.error}\n\n${USAGE}`);
  const packs = loadPacks(options.value.packs, setsBelow(options.value.builtIn));
  if (!packs.ok) {
    packs.error.forEach((line) => io.error(`plain-plan: ${line}`));
    return 2;
  }
  const engine = createEngine(packs.value, options.value.builtIn);
  if (options.value.jsonl) {
    const { findings } = await answerLines(
      io.stdin,
      (input) => engine.line(input),
      (line) => io.out(`${line}\n`),
    );
    return findings > 0 ? 1 : 0;
  }
  return checkDocuments(options.value, engine, io, facts);
}

async function checkDocuments(
  options: CheckOptions,
  engine: Engine,
  io: CommandIo,
  { version, threadScript }: CommandFacts,
): Promise<ExitCode> {
  const { files, refused } = findFiles(options.paths);
  for (const { file, reason } of refused) io.error(`plain-plan: ${file}: ${reason}`);
  if (files.length === 0 && refused.length === 0) return refuse(io, "there is no .docx in there");

  let failed = refused.length > 0;
  let found = false;
  let done = 0;
  const documents: CheckedDocument[] = [];
  for await (const outcome of outcomesOf(files, options, engine, threadScript)) {
    done += 1;
    if (files.length > 1) io.progress(`${done} of ${files.length} plans read`);
    if (isRefused(outcome)) {
      io.error(`plain-plan: ${outcome.file}: ${outcome.reason}`);
      failed = true;
      continue;
    }
    found ||= outcome.findings.some(
      ({ category }) => options.minSeverity === "advice" || severityOf[category] === options.minSeverity,
    );
    const { textBoxes = 0 } = outcome.snapshot;
    if (textBoxes > 0) io.error(`plain-plan: ${outcome.file}: ${notRead(textBoxes)}`);
    if (options.format === "text") await io.out(`${text(outcome, engine.compiled)}\n`);
    else documents.push(outcome);
  }
  if (files.length > 1) io.progress("");
  if (options.format !== "text") await io.out(`${whole(options, documents, engine, version)}\n`);
  return failed ? 2 : found ? 1 : 0;
}

async function* outcomesOf(
  files: readonly string[],
  { packs, builtIn }: CheckOptions,
  engine: Engine,
  threadScript: string | null,
): AsyncGenerator<DocumentOutcome> {
  const threads = threadScript === null ? 1 : threadsFor(files.length);
  if (threadScript !== null && threads > 1)
    yield* checkOnThreads(files, threadScript, { packs, builtIn }, threads);
  else for (const file of files) yield engine.file(file);
}

/** Said of a file that was read all the same: one clause, as for those that were not. */
const notRead = (textBoxes: number): string =>
  textBoxes === 1
    ? "the text in 1 text box was not read"
    : `the text in ${textBoxes} text boxes was not read`;

/** The formats that are one text for all documents. */
function whole(
  { format, paths }: CheckOptions,
  documents: readonly CheckedDocument[],
  engine: Engine,
  version: string,
): string {
  switch (format) {
    case "sarif":
      return sarif(documents, engine.compiled, version);
    case "html":
      return reportPage(
        "Plain Plan",
        documents.map((document) => reviewReport({ ...document, date: null, compiled: engine.compiled })),
      );
    case "json":
    case "text": {
      const outputs = documents.map((document) => documentOutput(document, engine.compiled));
      const one = paths.length === 1 && paths[0] === documents[0]?.file;
      return JSON.stringify(one ? outputs[0] : outputs, null, 2);
    }
  }
}

function refuse(io: CommandIo, message: string): ExitCode {
  io.error(`plain-plan: ${message}`);
  return 2;
}
