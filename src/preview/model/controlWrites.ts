import { WordError } from "../batch/errors";
import { WordContentControl } from "./states";
import { spanOf, type Stretch } from "./stretch";

/** A new content control around a stretch: rich or plain text, within one paragraph. */
export function insertControl(stretch: Stretch, type = "RichText"): WordContentControl {
  const { model } = stretch;
  const subtype = ({ richtext: "richText", plaintext: "plainText" } as const)[type.toLowerCase()];
  if (subtype === undefined)
    throw new WordError("NotImplemented", `This preview inserts no ${type} controls.`);
  if (stretch.start.block !== stretch.end.block) {
    throw new WordError(
      "NotImplemented",
      "This preview puts a content control around one paragraph at most.",
    );
  }
  const handle = model.engine.handle({
    op: "insertContentControl",
    span: spanOf(stretch),
    subtype,
    returnHandle: true,
  });
  model.story.reconcile();
  return new WordContentControl(model, model.controls.nodeOf(handle));
}

/** Writes inside a control, at the edge that it has when the write runs, and answers what was written. */
export function writeControlText(
  control: WordContentControl,
  text: string,
  location: "Replace" | "Start" | "End",
): Stretch {
  const { model, node } = control;
  const at = ({ Replace: "replace", Start: "start", End: "end" } as const)[location];
  model.engine.write(() => ({
    op: "insertContentControlText",
    contentControl: model.controls.living(node).handle,
    text,
    at,
  }));
  model.story.reconcile();
  const { start, end } = control;
  if (location === "Replace" || start.block !== end.block) return { model, start, end };
  return location === "Start"
    ? { model, start, end: { block: start.block, offset: start.offset + text.length } }
    : { model, start: { block: end.block, offset: end.offset - text.length }, end };
}
