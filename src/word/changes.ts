import type { ChangesPort } from "../app/ports";
import { ok } from "../core/result";
import type { Batch } from "./batch";
import type { Capabilities } from "./capabilities";

interface Registered {
  /** Its context is the one that the handlers can be taken away with. */
  readonly document: Word.Document;
  readonly remove: () => void;
}

/**
 * Word's paragraph events, registered with the first listener and taken away with the last. Below WordApi 1.6 nothing
 * is ever told. They also come for what we write ourselves and for co-authors.
 */
export function createChanges(batch: Batch, { paragraphEvents }: Capabilities): ChangesPort {
  const listeners = new Set<() => void>();
  let registered: Registered | null = null;
  /** Registering and taking away wait for each other, so that a quick change of mind leaves nothing behind. */
  let last: Promise<unknown> = Promise.resolve();

  const tell = (): Promise<void> => {
    for (const listener of listeners) listener();
    return Promise.resolve();
  };

  async function settle(): Promise<void> {
    if (listeners.size > 0 && registered === null) {
      const result = await batch.run(async (context) => {
        const { document } = context;
        const handlers = [
          document.onParagraphChanged.add(tell),
          document.onParagraphAdded.add(tell),
          document.onParagraphDeleted.add(tell),
        ];
        await context.sync();
        return ok({ document, remove: () => handlers.forEach((handler) => handler.remove()) });
      });
      // Refused events are no event: the list can still be checked again by hand.
      if (result.ok) registered = result.value;
    } else if (listeners.size === 0 && registered !== null) {
      const { document, remove } = registered;
      registered = null;
      await batch.run(async (context) => {
        remove();
        await context.sync();
        return ok(undefined);
      }, document);
    }
  }

  const later = (): void => {
    if (paragraphEvents) last = last.then(settle);
  };

  return {
    onChanged: (listener) => {
      listeners.add(listener);
      later();
      return () => {
        listeners.delete(listener);
        later();
      };
    },
  };
}
