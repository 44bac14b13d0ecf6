import { parentPort, workerData } from "node:worker_threads";
import { invariant } from "../../core/invariant";
import { createEngine, setsBelow } from "./engine";
import { loadPacks } from "./loadPacks";
import type { ThreadSetUp } from "./pool";

/** One thread of a run over many files: answers each file name with its outcome. */
export function serveThread(): void {
  const port = parentPort;
  invariant(port, "a thread without a parent");
  const { packs, builtIn } = workerData as ThreadSetUp;
  const loaded = loadPacks(packs, setsBelow(builtIn));
  invariant(loaded.ok, "the main thread has read these packs");
  const engine = createEngine(loaded.value, builtIn);
  port.on("message", (file: string) => port.postMessage(engine.file(file)));
}
