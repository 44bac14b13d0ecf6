import { WordError } from "../batch/errors";
import type { Anchor, Point } from "./anchors";
import type { Block } from "./block";
import type { AutomationSpan, AutomationSpanRef } from "./engine";
import type { WordModel } from "./wordModel";

/** A stretch of text as a range, a paragraph, a body or a content control covers it now. */
export interface Stretch {
  readonly model: WordModel;
  readonly start: Readonly<Point>;
  readonly end: Readonly<Point>;
}

/** The stretch as the engine addresses it. The paragraphs must still be there. */
export function spanOf({ model, start, end }: Stretch): AutomationSpan & AutomationSpanRef {
  return {
    start: { paragraph: model.story.living(start.block).handle, offset: start.offset },
    end: { paragraph: model.story.living(end.block).handle, offset: end.offset },
  };
}

/** Whole paragraphs from the first to the last of the stretch, in reading order. */
export function blocksOf({ model, start, end }: Stretch): readonly Block[] {
  const first = model.story.living(start.block);
  if (start.block === end.block) return [first];
  const from = model.story.indexOf(first);
  const to = model.story.indexOf(model.story.living(end.block));
  if (from >= 0 && to >= from) return model.story.blocks.slice(from, to + 1);
  return model.engine
    .handles({ op: "getSpanParagraphs", span: spanOf({ model, start, end }) })
    .map((handle) => model.story.blockOf(handle));
}

/** The part of one paragraph that the stretch covers, in model offsets. */
export function partOf(
  { start, end }: Stretch,
  block: Block,
): { readonly from: number; readonly to: number } {
  return {
    from: block === start.block ? start.offset : 0,
    to: block === end.block ? end.offset : block.text.length,
  };
}

/** The text as Word shows it: paragraphs separated by a carriage return, tracked deletions included. */
export function textOf(stretch: Stretch): string {
  return blocksOf(stretch)
    .map((block) => {
      const { from, to } = partOf(stretch, block);
      const display = stretch.model.displays.of(block);
      return display.text.slice(display.toDisplay(from), display.toDisplay(to));
    })
    .join("\r");
}

/** The text with every tracked change accepted (`current`) or rejected (`original`). */
export function reviewedTextOf(stretch: Stretch, version: "original" | "current"): string {
  const { model, start, end } = stretch;
  const whole = start.block === end.block && start.offset === 0 && end.offset === start.block.text.length;
  if (whole) return model.reviewed[version].of(start.block);
  return model.engine.text({ op: "getReviewedText", span: spanOf(stretch), version });
}

/** The whole of one paragraph. */
export const wholeOf = (model: WordModel, block: Block): Stretch => ({
  model,
  start: { block: model.story.living(block), offset: 0 },
  end: { block, offset: block.text.length },
});

/** A place that follows its text from now on. */
export function anchorAt({ model, start, end }: Stretch): Anchor {
  return model.story.track({ start: { ...start }, end: { ...end } });
}

/** An engine's span as a stretch. */
export function stretchOfSpan(model: WordModel, span: AutomationSpan): Stretch {
  return {
    model,
    start: { block: model.story.blockOf(span.start.paragraph), offset: span.start.offset },
    end: { block: model.story.blockOf(span.end.paragraph), offset: span.end.offset },
  };
}

/** -1, 0 or 1 as the first point stands before, at or behind the second, in the main text. */
export function comparePoints(model: WordModel, a: Readonly<Point>, b: Readonly<Point>): number {
  if (a.block === b.block) return Math.sign(a.offset - b.offset);
  const [first, second] = [model.story.indexOf(a.block), model.story.indexOf(b.block)];
  if (first < 0 || second < 0) throw new WordError("InvalidArgument", "The two places are not in one text.");
  return Math.sign(first - second);
}

export const isEmptyStretch = ({ start, end }: Stretch): boolean =>
  start.block === end.block && start.offset === end.offset;
