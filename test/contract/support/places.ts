import type { Mark, PlaceProblem } from "../../../src/app/ports";
import type { Anchor } from "../../../src/core/document/anchor";
import type { Change, DocumentProblem } from "../../../src/core/document/port";
import type { DocumentSnapshot } from "../../../src/core/document/snapshot";
import type { Result } from "../../../src/core/result";
import { docxFrom } from "./docx";

export const good = <Value>(result: Result<Value, DocumentProblem | PlaceProblem>): Value => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};
export const plainDocx = (texts: readonly string[]): Uint8Array =>
  docxFrom(texts.map((text) => ({ runs: [{ text }] })));

/** Every place of a word. */
export function placesOf(snapshot: DocumentSnapshot, word: string): Anchor[] {
  return snapshot.paragraphs.flatMap(({ index, hostId, text }) =>
    [...text.matchAll(new RegExp(word, "g"))].map((match) => ({
      paragraph: index,
      hostId,
      paragraphText: text,
      range: { start: match.index, end: match.index + match[0].length },
    })),
  );
}
export const changesOf = (anchors: readonly Anchor[], text: string): Change[] =>
  anchors.map((anchor) => ({ anchor, edits: [{ range: anchor.range, text }] }));
export const marksOf = (anchors: readonly Anchor[]): Mark[] =>
  anchors.map((anchor, index) => ({ id: String(index), anchor, category: "jargon" }));

export const sentences = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${String(index)}: contact weekly, then contact again.`);
