import type { TextRange } from "../text/range";

/** Put `text` in place of the characters of `range`, in one paragraph. */
export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
}

/** The paragraph's text after edits that do not overlap, whatever their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const edit of [...edits].sort((a, b) => b.range.start - a.range.start)) {
    result = result.slice(0, edit.range.start) + edit.text + result.slice(edit.range.end);
  }
  return result;
}
