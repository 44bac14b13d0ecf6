import type { DocumentProblem } from "../core/document/port";
import type { Result } from "../core/result";
import type { Batch } from "./batch";
import type { Capabilities } from "./capabilities";
import type { ReadingOptions } from "./readSnapshot";

/** Runs that read paragraphs, with what this Word can give. */
export interface Reading {
  /**
   * A run that fails without a reason is made once more, unless it is to be made only `once`: a run that cannot tell
   * what it did already.
   */
  run<Value>(
    work: (context: Word.RequestContext, options: ReadingOptions) => Promise<Result<Value, DocumentProblem>>,
    repeat?: "once",
  ): Promise<Result<Value, DocumentProblem>>;
}

/**
 * Ids of paragraphs are promised with WordApi 1.6, but not kept without a subscription. When runs that ask for them
 * are refused and one that does not ask is not, they are never asked for again.
 */
export function createReading(batch: Batch, { reviewedText, paragraphEvents }: Capabilities): Reading {
  let ids = paragraphEvents;
  let kept = false;
  return {
    run: async (work, repeat) => {
      const attempt = (withIds: boolean) =>
        batch.run((context) => work(context, { reviewedText, ids: withIds }));
      const asked = ids;
      const result = await attempt(asked);
      if (result.ok) {
        kept ||= asked;
        return result;
      }
      const { code } = result.error;
      if (repeat === "once" || (code !== "unknown" && code !== "unsupported")) return result;
      if (kept || !asked) return code === "unknown" ? attempt(asked) : result;
      const without = await attempt(false);
      if (without.ok) ids = false;
      return without;
    },
  };
}
