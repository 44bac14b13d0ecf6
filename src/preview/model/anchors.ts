import type { Block } from "./block";

/** A position in one paragraph: an offset in UTF-16 units of the engine's model text. */
export interface Point {
  block: Block;
  offset: number;
}

/**
 * A stretch of the document that follows its text through edits, as Word's ranges do.
 * Both ends move; text written at either edge stays outside.
 */
export interface Anchor {
  readonly start: Point;
  readonly end: Point;
}

/** The characters `[from, to)` of a paragraph's old text became `[from, until)` of its new text. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly until: number;
}

/**
 * The smallest change that turns one text into the other; `null` where they are equal.
 * Where letters went or came beside equal ones, several places would do; one between words is taken then, as
 * words are what people delete and insert.
 */
export function changeBetween(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from += 1;
  let same = 0;
  while (
    same < shorter - from &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  const change = { from, to: before.length - same, until: after.length - same };
  if (change.until === from) return shifted(change, betweenWords(before, from, change.to));
  if (change.to === from) return shifted(change, betweenWords(after, from, change.until));
  return change;
}

const shifted = ({ from, to, until }: TextChange, by: number): TextChange => ({
  from: from - by,
  to: to - by,
  until: until - by,
});

/** How far to the left `[from, to)` of a text can be taken as what came or went, to begin and end between words. */
function betweenWords(text: string, from: number, to: number): number {
  const rank = (by: number) => edgeOfWord(text, from - by) + edgeOfWord(text, to - by);
  let best = 0;
  for (let by = 1; by <= from && text.charCodeAt(from - by) === text.charCodeAt(to - by); by += 1) {
    if (rank(by) > rank(best)) best = by;
  }
  return best;
}

const WORD = /[\p{L}\p{N}]/u;

const edgeOfWord = (text: string, at: number): number =>
  WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at)) ? 0 : 1;

/** Where a start goes: text put in exactly there pushes it along; a stretch that began there keeps its start. */
export function movedStart(offset: number, { from, to, until }: TextChange): number {
  if (offset >= to && !(offset === from && to > from)) return offset + until - to;
  return offset <= from ? offset : until;
}

/** Where an end goes: text put in exactly there stays outside; an end inside what went away falls back. */
export function movedEnd(offset: number, { from, to, until }: TextChange): number {
  if (offset <= from) return offset;
  return offset >= to ? offset + until - to : from;
}

/** Moves the ends that stand in this paragraph. An anchor whose ends crossed is empty at its start. */
export function shiftAnchors(anchors: Iterable<Anchor>, block: Block, change: TextChange): void {
  for (const { start, end } of anchors) {
    if (start.block === block) start.offset = movedStart(start.offset, change);
    if (end.block === block) end.offset = movedEnd(end.offset, change);
    if (start.block === end.block && end.offset < start.offset) end.offset = start.offset;
  }
}

/** Hands the ends at or behind `offset` to another paragraph, as when Enter is pressed there. */
export function moveTail(anchors: Iterable<Anchor>, block: Block, offset: number, tail: Block): void {
  for (const { start, end } of anchors) {
    const whole = start.block === block && end.block === block && start.offset === end.offset;
    if (start.block === block && start.offset >= offset && !(whole && start.offset === offset)) {
      start.block = tail;
      start.offset -= offset;
    }
    if (end.block === block && end.offset > offset) {
      end.block = tail;
      end.offset -= offset;
    }
  }
}

/** Hands every end of a paragraph that was joined to the one before it. */
export function joinAnchors(anchors: Iterable<Anchor>, gone: Block, into: Block, at: number): void {
  for (const { start, end } of anchors) {
    for (const point of [start, end]) {
      if (point.block !== gone) continue;
      point.block = into;
      point.offset += at;
    }
  }
}
