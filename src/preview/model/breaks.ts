import { spanOf, type Stretch } from "./stretch";

/** A break beside a stretch: `Line` and `Page` and the sections that the engine writes. */
export function insertBreak(stretch: Stretch, breakType: string, location: string): void {
  stretch.model.engine.ask({ op: "insertBreak", span: spanOf(stretch), breakType, location });
  stretch.model.story.reconcile();
}
