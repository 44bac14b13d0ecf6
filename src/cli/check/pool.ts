import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { invariant } from "../../core/invariant";
import type { DocumentOutcome } from "./checkDocument";

/** What a thread is started with: enough to build the same engine. */
export interface ThreadSetUp {
  readonly packs: readonly string[];
  readonly builtIn: boolean;
}

/** Fewer files a thread than this are done sooner without it. */
const FILES_WORTH_A_THREAD = 8;

export const threadsFor = (files: number): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(files / FILES_WORTH_A_THREAD)));

/**
 * Checks the files on several threads, each started from `script`, and hands the outcomes out in the order of the
 * files. A thread that dies costs the one file that it was reading; another takes its place.
 */
export async function* checkOnThreads(
  files: readonly string[],
  script: string,
  setUp: ThreadSetUp,
  threads: number,
): AsyncGenerator<DocumentOutcome> {
  const outcomes = new Map<number, DocumentOutcome>();
  let wake = (): void => undefined;
  let next = 0;
  const settle = (index: number, outcome: DocumentOutcome): void => {
    outcomes.set(index, outcome);
    wake();
  };

  const start = (): Worker | null => {
    if (next >= files.length) return null;
    const worker = new Worker(script, { workerData: setUp });
    let current = -1;
    const hand = (): void => {
      current = next;
      next += 1;
      const file = files[current];
      if (file === undefined) void worker.terminate();
      else worker.postMessage(file);
    };
    worker.on("message", (outcome: DocumentOutcome) => {
      settle(current, outcome);
      hand();
    });
    worker.on("error", () => {
      const file = files[current];
      invariant(file !== undefined, "a thread failed without a file");
      settle(current, { file, reason: "checking it needed more than this computer could give" });
      running.push(start());
    });
    hand();
    return worker;
  };

  const running: (Worker | null)[] = [];
  for (let i = 0; i < threads; i += 1) running.push(start());
  try {
    for (let i = 0; i < files.length; i += 1) {
      for (;;) {
        const outcome = outcomes.get(i);
        if (outcome) {
          outcomes.delete(i);
          yield outcome;
          break;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    await Promise.all(running.flatMap((worker) => (worker ? [worker.terminate()] : [])));
  }
}
