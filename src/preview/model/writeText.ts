import type { Anchor } from "./anchors";
import type { AutomationSpan } from "./engine";
import { anchorAt, spanOf, stretchOfSpan, type Stretch } from "./stretch";

/** Where text goes, as Word's `InsertLocation` names it. `Before` and `After` stay outside the stretch. */
export type TextLocation = "Replace" | "Start" | "End" | "Before" | "After";

/**
 * Writes text at a stretch and answers the place of what was written.
 * `own` is the place of the range that was written through, if any: `Start` and `End` make it longer.
 * A line feed starts a new paragraph, as in Word.
 */
export function writeText(stretch: Stretch, text: string, location: TextLocation, own?: Anchor): Anchor {
  const { model } = stretch;
  const written = text.replace(/\r\n?/g, "\n");
  const at = location === "Start" || location === "Before" ? stretch.start : stretch.end;
  const target = location === "Replace" ? stretch : { model, start: at, end: at };
  const block = model.story.living(target.start.block);
  const oneParagraph = block === target.end.block && !written.includes("\n");
  const [from, to] = [target.start.offset, target.end.offset];
  const before = own && { start: { ...own.start }, end: { ...own.end } };
  const span = commit(target, written);
  if (!oneParagraph) {
    model.story.reconcile();
    return anchorAt(stretchOfSpan(model, span));
  }
  model.story.wrote(block, { from, to, until: from + written.length });
  const answer = anchorAt(stretchOfSpan(model, span));
  if (own !== undefined && before !== undefined && location !== "Before" && location !== "After") {
    widen(own, before, answer, location);
  }
  return answer;
}

function commit(target: Stretch, text: string): AutomationSpan {
  const { engine } = target.model;
  const empty = target.start.block === target.end.block && target.start.offset === target.end.offset;
  if (empty && text === "") return spanOf(target);
  return engine.written("span", () => {
    const span = spanOf(target);
    return empty ? { op: "insertText", at: span.start, text } : { op: "replaceSpan", span, text };
  }).span;
}

/** What was written through a range belongs to it, unlike what others write at its edges. */
function widen(own: Anchor, before: Anchor, answer: Anchor, location: "Replace" | "Start" | "End"): void {
  if (location !== "End") Object.assign(own.start, location === "Start" ? before.start : answer.start);
  if (location !== "Start") Object.assign(own.end, answer.end);
}

/** Removes the text of a stretch; its paragraphs stay unless it spans several. */
export function deleteText(stretch: Stretch): void {
  if (stretch.start.block === stretch.end.block && stretch.start.offset === stretch.end.offset) return;
  writeText(stretch, "", "Replace");
}
