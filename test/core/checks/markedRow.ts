/** One finding that a row expects: where, in the text without brackets. */
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
