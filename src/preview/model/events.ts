import type { Block } from "./block";
import type { DocumentEvent } from "./eventNames";
import type { WordModel } from "./wordModel";

export interface PaneEvent {
  readonly name: DocumentEvent;
  /** The event's arguments, as `@types/office-js` describes them. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * What happened since the last call, for the events that the pane listens for. One's own writes are told too,
 * as Word does, and everything is `Local`: nobody else writes in the preview.
 */
export function collectEvents(model: WordModel): readonly PaneEvent[] {
  const { changed, added, deleted } = model.story.takeChanges();
  const annotations = model.annotations.takeChanges();
  const ids = (blocks: readonly Block[]) =>
    blocks.map((block) => (model.pose.annotations === "unlicensed" ? null : block.id));
  const events: PaneEvent[] = [];
  for (const [name, blocks] of [
    ["ParagraphAdded", added],
    ["ParagraphChanged", changed],
    ["ParagraphDeleted", deleted],
  ] as const) {
    if (blocks.length > 0)
      events.push({ name, values: { type: name, source: "Local", uniqueLocalIds: ids(blocks) } });
  }
  for (const [name, list] of [
    ["AnnotationInserted", annotations.inserted],
    ["AnnotationRemoved", annotations.removed],
  ] as const) {
    if (list.length > 0) events.push({ name, values: { ids: list } });
  }
  return events.filter(({ name }) => model.events.has(name));
}
