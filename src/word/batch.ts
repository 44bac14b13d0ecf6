import type { DocumentProblem } from "../core/document/port";
import { err, type Result } from "../core/result";
import { problem, problemFrom } from "./errors";

export interface BatchOptions {
  /** Milliseconds that one round trip may take. */
  readonly limit: number;
  /** The same while an earlier call still hangs: Word may have recovered, but nobody should wait long to learn it. */
  readonly limitWhileHanging: number;
  /** Told at the end of each run how many round trips it asked for. */
  readonly onRun?: (syncs: number) => void;
}

const usual: BatchOptions = { limit: 30_000, limitWhileHanging: 5_000 };

/** The one way to Word: runs wait for each other, and none waits for ever. */
export interface Batch {
  /**
   * Runs `work` after all earlier ones. Every `context.sync()` in it has the time limit; after a time-out nothing
   * more of `work` reaches Word, though what was already sent may still be carried out. `work` sends all that it
   * queues itself: once it has a result, a Word that refuses the last round trip, its own, changes nothing about it.
   */
  run<Value>(
    work: (context: Word.RequestContext) => Promise<Result<Value, DocumentProblem>>,
    /** An object of an earlier run whose context goes on, as taking away an event handler needs. */
    earlier?: OfficeExtension.ClientObject,
  ): Promise<Result<Value, DocumentProblem>>;
}

class TimedOut extends Error {}

/** A timer that starts anew with every round trip. `expired` rejects when one took too long. */
function createWatch(limit: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  let expire: (reason: TimedOut) => void = () => undefined;
  const expired = new Promise<never>((_, reject) => (expire = reject));
  const stop = (): void => clearTimeout(timer);
  const start = (): void => {
    stop();
    timer = setTimeout(() => {
      over = true;
      expire(new TimedOut());
    }, limit);
  };
  return { start, stop, expired, over: () => over };
}

/** Gives every round trip of this context the time limit, and stops a run whose time is over; until called back. */
function limitSyncs(
  context: Word.RequestContext,
  watch: ReturnType<typeof createWatch>,
  count: () => void,
): () => void {
  const sync = context.sync.bind(context);
  context.sync = async <Passed>(passed?: Passed): Promise<Passed> => {
    if (watch.over()) throw new TimedOut();
    count();
    watch.start();
    const answer = await sync(passed);
    if (watch.over()) throw new TimedOut();
    watch.start();
    return answer;
  };
  return () => Reflect.deleteProperty(context, "sync");
}

export function createBatch(options: Partial<BatchOptions> = {}): Batch {
  const { limit, limitWhileHanging, onRun } = { ...usual, ...options };
  let last: Promise<unknown> = Promise.resolve();
  let hanging = 0;

  async function attempt<Value>(
    work: (context: Word.RequestContext) => Promise<Result<Value, DocumentProblem>>,
    earlier: OfficeExtension.ClientObject | undefined,
  ): Promise<Result<Value, DocumentProblem>> {
    const watch = createWatch(hanging > 0 ? limitWhileHanging : limit);
    let syncs = 0;
    let done: Result<Value, DocumentProblem> | null = null;
    watch.start();
    const limited = async (context: Word.RequestContext): Promise<Result<Value, DocumentProblem>> => {
      const release = limitSyncs(context, watch, () => (syncs += 1));
      try {
        done = await work(context);
        return done;
      } finally {
        release();
      }
    };
    const running = earlier === undefined ? Word.run(limited) : Word.run(earlier, limited);
    try {
      return await Promise.race([running, watch.expired]);
    } catch (thrown) {
      if (!(thrown instanceof TimedOut)) return done ?? err(problemFrom(thrown));
      hanging += 1;
      const settled = (): void => void (hanging -= 1);
      running.then(settled, settled);
      return done ?? err(problem("timed-out"));
    } finally {
      watch.stop();
      onRun?.(syncs);
    }
  }

  return {
    run: (work, earlier) => {
      const turn = last.then(() => attempt(work, earlier));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** For Office's calls outside of a run, which answer through a callback: `ask` gets it. Same limit, same problems. */
export function withLimit<Value>(
  ask: (callback: (answer: Office.AsyncResult<Value>) => void) => void,
  limit = usual.limit,
): Promise<Result<Value, DocumentProblem>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(err(problem("timed-out"))), limit);
    ask((answer) => {
      clearTimeout(timer);
      resolve(
        answer.status === Office.AsyncResultStatus.Succeeded
          ? { ok: true, value: answer.value }
          : err(problem("unknown", String(answer.error.code))),
      );
    });
  });
}

/**
 * Hands the items on in chunks, one after the other, giving the pane time to draw in between: Word restarts an
 * add-in that does not answer for five seconds.
 */
export async function inChunks<Item>(
  items: readonly Item[],
  size: number,
  work: (chunk: readonly Item[], done: number) => Promise<void>,
): Promise<void> {
  for (let done = 0; done < items.length; done += size) {
    await work(items.slice(done, done + size), done);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
