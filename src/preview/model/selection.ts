import type { Place } from "../host";
import type { Anchor, Point } from "./anchors";
import type { Story } from "./story";

/**
 * The selection. A page tells its own; without one it is what was last selected, at first the start of the
 * text, and follows its text like a range.
 */
export class Selection {
  private own: Anchor | undefined;
  /** What the page says; `null` where the person's selection is outside the main text. */
  fromPage: (() => Place | null) | undefined;

  constructor(private readonly story: Story) {}

  current(): Anchor | null {
    if (this.fromPage !== undefined) return this.anchorOf(this.fromPage());
    if (this.own !== undefined && this.own.start.block.alive && this.own.end.block.alive) return this.own;
    const [first] = this.story.blocks;
    return first === undefined
      ? null
      : { start: { block: first, offset: 0 }, end: { block: first, offset: 0 } };
  }

  set(start: Readonly<Point>, end: Readonly<Point>): void {
    this.own = this.story.track({ start: { ...start }, end: { ...end } });
  }

  /** What must be kept in step with the text. */
  anchors(): readonly Anchor[] {
    return this.own === undefined ? [] : [this.own];
  }

  private anchorOf(place: Place | null): Anchor | null {
    if (place === null) return null;
    const start = this.story.blocks[place.start.paragraph];
    const end = this.story.blocks[place.end.paragraph];
    if (start === undefined || end === undefined) return null;
    return {
      start: { block: start, offset: Math.min(place.start.offset, start.text.length) },
      end: { block: end, offset: Math.min(place.end.offset, end.text.length) },
    };
  }
}
