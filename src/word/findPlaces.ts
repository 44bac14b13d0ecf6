import type { Anchor } from "../core/document/anchor";
import type { TextRange } from "../core/text/range";
import { ask, type OpenBody } from "./locate";
import type { ReadingOptions } from "./readSnapshot";

/** A place in the document that was asked for, with whatever it is wanted for. */
export interface Wanted<For> {
  readonly anchor: Anchor;
  readonly range: TextRange;
  readonly purpose: For;
}

export interface Found<For> extends Wanted<For> {
  readonly paragraph: number;
  readonly word: Word.Range;
  readonly text: string;
}

/** Finds the places, in one round trip; those that can't be told for certain are left out. */
export async function findPlaces<For>(
  context: Word.RequestContext,
  body: OpenBody,
  wanted: readonly Wanted<For>[],
  options: ReadingOptions,
): Promise<Found<For>[]> {
  const asked = wanted.map((one) => ({ one, answer: ask(body, one.anchor, [one.range], options) }));
  await context.sync();
  return asked.flatMap(({ one, answer }) => {
    const settled = answer?.settle();
    if (!answer || !settled?.ok || settled.value.deletions !== null) return [];
    const [located] = settled.value.ranges;
    if (!located?.ok) return [];
    const text = one.anchor.paragraphText.slice(one.range.start, one.range.end);
    return [{ ...one, paragraph: answer.index, word: located.value, text }];
  });
}

export const anchorAt = (body: OpenBody, paragraph: number, range: TextRange): Anchor => ({
  paragraph,
  hostId: body.hostIds[paragraph] ?? null,
  paragraphText: body.texts[paragraph]?.text ?? "",
  range,
});

export const within = (outer: TextRange, inner: TextRange): TextRange => ({
  start: outer.start + inner.start,
  end: outer.start + inner.end,
});
