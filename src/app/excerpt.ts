import type { Finding, Fix } from "../core/checks/finding";
import { overlaps } from "../core/text/range";
import type { TextRange } from "../core/text/range";
import { sentencesOf } from "../core/text/sentences";

/** The sentence that holds the range, or the run of sentences when it spans several; the range itself failing that. */
export function sentenceAround(text: string, around: TextRange): TextRange {
  const touching = sentencesOf(text).filter((sentence) => overlaps(sentence, around));
  return {
    start: Math.min(around.start, ...touching.map(({ start }) => start)),
    end: Math.max(around.end, ...touching.map(({ end }) => end)),
  };
}

/** A sentence cut around the words in it. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export function excerptOf(finding: Finding, paragraphText: string): Excerpt {
  const { start, end } = sentenceAround(paragraphText, finding.range);
  return {
    before: paragraphText.slice(start, finding.range.start),
    words: paragraphText.slice(finding.range.start, finding.range.end),
    after: paragraphText.slice(finding.range.end, end),
  };
}

/** What a sentence becomes: pieces in order, the new words marked. */
export interface PreviewPiece {
  readonly text: string;
  readonly changed: boolean;
}

/** The sentence, as it reads once the fix is made. */
export function previewOf(finding: Finding, fix: Fix, paragraphText: string): readonly PreviewPiece[] {
  const edits = [...fix.edits].sort((a, b) => a.range.start - b.range.start);
  const touched = edits.reduce(
    (range, edit) => ({
      start: Math.min(range.start, edit.range.start),
      end: Math.max(range.end, edit.range.end),
    }),
    finding.range,
  );
  const sentence = sentenceAround(paragraphText, touched);
  const pieces: PreviewPiece[] = [];
  let at = sentence.start;
  for (const edit of edits) {
    pieces.push({ text: paragraphText.slice(at, edit.range.start), changed: false });
    pieces.push({ text: edit.text, changed: true });
    at = edit.range.end;
  }
  pieces.push({ text: paragraphText.slice(at, sentence.end), changed: false });
  return pieces.filter((piece) => piece.text !== "");
}
