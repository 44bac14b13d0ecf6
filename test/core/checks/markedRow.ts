import { builtInPack } from "../../../src/content/builtIn";
import { compilePack } from "../../../src/core/checks/compile";
import { checkText } from "../../../src/core/checks/run";

/** Compiled once for every table of rows. */
export const builtIn = compilePack([builtInPack]);

/** A row's paragraphs without its brackets, and the findings that these mark. */
export interface MarkedText {
  readonly paragraphs: readonly string[];
  /** `paragraph:start-end surface`, in order. */
  readonly expected: readonly string[];
}

/** Reads "A ⟦sibling⟧ came.⏎Next paragraph". */
export function readMarked(row: string): MarkedText {
  const expected: string[] = [];
  const paragraphs = row.split("⏎").map((marked, paragraph) => {
    let text = "";
    let start = -1;
    for (const unit of marked) {
      if (unit === "⟦") start = text.length;
      else if (unit === "⟧") expected.push(`${paragraph}:${start}-${text.length} ${text.slice(start)}`);
      else text += unit;
    }
    return text;
  });
  return { paragraphs, expected };
}

/** What the built-in pack finds, in the form of a row's expectation. */
export const foundIn = (paragraphs: readonly string[]): string[] =>
  checkText(paragraphs, builtIn).map(
    ({ paragraph, range, surface }) => `${paragraph}:${range.start}-${range.end} ${surface}`,
  );
