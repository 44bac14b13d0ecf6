import type { Engine } from "./engine";
import type { Ports } from "./ports";
import type { Store } from "./store";

/** What a command needs beside its own parameters. Passed in, so that tests hold every part of it. */
export interface Environment {
  readonly ports: Ports;
  readonly engine: Engine;
  readonly store: Pick<Store, "getState" | "dispatch">;
  /** The day as `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** Lets the pane draw and answer before work goes on. */
  readonly pause: () => Promise<void>;
}
