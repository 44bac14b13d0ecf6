import type { LineOutput } from "../output/contract";

/** How one line's text is to be read. */
export type LineKind = "plan" | "statement" | "contingency";

export interface LineInput {
  readonly id?: unknown;
  readonly text: string;
  readonly as: LineKind;
  /** "Today" as an ISO day, or `null`: then no rule depends on the clock. */
  readonly date: string | null;
}

export interface LineError {
  readonly error: string;
  readonly line: number;
  readonly id?: unknown;
}

const KINDS: readonly LineKind[] = ["plan", "statement", "contingency"];
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads one line. A wrong line is answered with what is wrong with it and never stops the stream. */
export function parseLine(line: string, number: number): LineInput | LineError {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: "this line is not JSON", line: number };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { error: "a line must hold a JSON object", line: number };
  }
  const { id, text, as = "plan", date = null } = value as Record<string, unknown>;
  const named = id === undefined ? {} : { id };
  if (typeof text !== "string") return { error: "`text` must be a string", line: number, ...named };
  const kind = KINDS.find((name) => name === as);
  if (kind === undefined)
    return { error: `\`as\` must be one of ${KINDS.join(", ")}`, line: number, ...named };
  if (date !== null && (typeof date !== "string" || !ISO_DAY.test(date) || Number.isNaN(Date.parse(date)))) {
    return { error: "`date` must be a day such as 2026-05-31", line: number, ...named };
  }
  return { ...named, text, as: kind, date };
}

/** Answers each line with one line, in order, as it comes. Empty lines are passed over. Returns the number of findings. */
export async function answerLines(
  lines: AsyncIterable<string>,
  check: (input: LineInput) => LineOutput,
  write: (line: string) => void | Promise<void>,
): Promise<{ readonly findings: number }> {
  let number = 0;
  let findings = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    const input = parseLine(line, number);
    if ("error" in input) {
      await write(JSON.stringify(input));
      continue;
    }
    const output = check(input);
    findings += output.findings.length;
    await write(JSON.stringify(input.id === undefined ? output : { id: input.id, ...output }));
  }
  return { findings };
}
