/** Runs a step once things have been quiet, and never twice at a time. */
export interface Gate {
  /** Asks for a run after the rest; asking again starts the rest anew. */
  request(): void;
  /** Forgets what was asked for. A run on its way goes on. */
  cancel(): void;
  /** Forgets it and takes no more requests. */
  close(): void;
}

/** `rest` in milliseconds. `step` must not reject. */
export function createGate(rest: number, step: () => Promise<void>): Gate {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running = false;
  let again = false;
  let closed = false;
  const run = async (): Promise<void> => {
    timer = null;
    if (running) {
      again = true;
      return;
    }
    running = true;
    await step();
    running = false;
    if (again) gate.request();
    again = false;
  };
  const gate: Gate = {
    request() {
      if (closed) return;
      gate.cancel();
      timer = setTimeout(() => void run(), rest);
    },
    cancel() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      again = false;
    },
    close() {
      closed = true;
      gate.cancel();
    },
  };
  return gate;
}
