import type { TablePlace } from "../../src/core/document/snapshot";
import type { TextRange } from "../../src/core/text/range";

/** Characters that look alike. `look` stands for bold, italics and the rest. */
export interface FakeRun {
  readonly text: string;
  readonly look?: string;
  readonly highlight?: string | null;
  /** A tracked change that was not yet accepted. */
  readonly tracked?: "deleted" | "inserted";
}

export interface FakeParagraph {
  readonly runs: readonly FakeRun[];
  readonly headingLevel?: number;
  readonly listItem?: boolean;
  readonly cell?: TablePlace;
  /** Inside of a content control that can't be edited. */
  readonly locked?: boolean;
}

export const shownText = ({ runs }: FakeParagraph): string => runs.map(({ text }) => text).join("");
export const reviewedText = ({ runs }: FakeParagraph): string =>
  runs.map(({ text, tracked }) => (tracked === "deleted" ? "" : text)).join("");
export const originalText = ({ runs }: FakeParagraph): string =>
  runs.map(({ text, tracked }) => (tracked === "inserted" ? "" : text)).join("");

export const paragraphOf = (given: string | FakeParagraph): FakeParagraph =>
  typeof given === "string" ? { runs: [{ text: given }] } : given;

/** A run a character: the simplest thing that can be cut anywhere. Deleted characters stay where they are. */
export const characters = (runs: readonly FakeRun[]): FakeRun[] =>
  runs.flatMap((run) => run.text.split("").map((text) => ({ ...run, text })));

export const sameLook = (a: FakeRun, b: FakeRun): boolean =>
  a.look === b.look && (a.highlight ?? null) === (b.highlight ?? null) && a.tracked === b.tracked;

export function joined(single: readonly FakeRun[]): FakeRun[] {
  const runs: FakeRun[] = [];
  for (const one of single) {
    const last = runs.at(-1);
    if (last !== undefined && sameLook(last, one))
      runs[runs.length - 1] = { ...last, text: last.text + one.text };
    else runs.push(one);
  }
  return runs;
}

/** Where a place in the text as reviewed lies among the characters, deleted ones included. */
export function placeAmong(single: readonly FakeRun[], at: number): number {
  let seen = 0;
  for (let index = 0; index < single.length; index += 1) {
    if (seen === at && single[index]?.tracked !== "deleted") return index;
    if (single[index]?.tracked !== "deleted") seen += 1;
  }
  return single.length;
}

export function write(paragraph: FakeParagraph, range: TextRange, text: string): FakeParagraph {
  const single = characters(paragraph.runs);
  const start = placeAmong(single, range.start);
  const end = range.end === range.start ? start : placeAmong(single, range.end - 1) + 1;
  const model = single[range.end > range.start ? start : Math.max(0, start - 1)] ?? { text: "" };
  const { tracked: _, ...look } = model;
  return {
    ...paragraph,
    runs: joined([
      ...single.slice(0, start),
      ...(text === "" ? [] : [{ ...look, text }]),
      ...single.slice(end),
    ]),
  };
}
