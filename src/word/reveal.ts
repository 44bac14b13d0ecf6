import { quoteOf, type Anchor } from "../core/document/anchor";
import type { DocumentProblem } from "../core/document/port";
import { err, ok, type Result } from "../core/result";
import { problem } from "./errors";
import { ask, openBody } from "./locate";
import type { ReadingOptions } from "./readSnapshot";

/**
 * Selects the anchor's words, which also scrolls to them: three round trips. Where the words can't be picked out of a
 * paragraph that stands as it did, as over a note's mark or among tracked deletions, the paragraph is selected instead.
 */
export async function reveal(
  context: Word.RequestContext,
  anchor: Anchor,
  options: ReadingOptions,
): Promise<Result<void, DocumentProblem>> {
  const body = await openBody(context, options);
  const empty = quoteOf(anchor) === "";
  const asked = ask(body, anchor, empty ? [] : [anchor.range], options);
  if (asked === null) return err(problem("stale"));
  await context.sync();
  const settled = asked.settle();
  if (!settled.ok) return settled;
  const [range] = settled.value.ranges;
  if (range?.ok === true) range.value.select();
  else asked.paragraph.select();
  await context.sync();
  return ok(undefined);
}
