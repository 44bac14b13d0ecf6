import type { DocumentProblem } from "../core/document/port";
import type { Result } from "../core/result";
import type { Batch } from "./batch";
import type { Capabilities } from "./capabilities";
import type { ReadingOptions } from "./readSnapshot";

/** Runs that read paragraphs, with what this Word can give. */
export interface Reading {
  run<Value>(
    work: (context: Word.RequestContext, options: ReadingOptions) => Promise<Result<Value, DocumentProblem>>,
  ): Promise<Result<Value, DocumentProblem>>;
}

/**
 * Ids of paragraphs are promised with WordApi 1.6, but not kept without a subscription. When the first run that asks
 * for them is refused, it is made once more without, and they are never asked for again. That is safe for runs that
 * write, since ids are part of their first round trip.
 */
export function createReading(batch: Batch, { reviewedText, paragraphEvents }: Capabilities): Reading {
  let ids = paragraphEvents;
  let kept = false;
  return {
    run: async (work) => {
      const asked = ids;
      const result = await batch.run((context) => work(context, { reviewedText, ids: asked }));
      if (result.ok) {
        kept ||= asked;
        return result;
      }
      if (!asked || kept || !["unsupported", "unknown"].includes(result.error.code)) return result;
      const without = await batch.run((context) => work(context, { reviewedText, ids: false }));
      if (without.ok) ids = false;
      return without;
    },
  };
}
