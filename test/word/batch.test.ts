import { ok } from "../../src/core/result";
import { createBatch, inChunks } from "../../src/word/batch";

/** A Word that answers each round trip when the test says so. */
class SlowWord {
  readonly waiting: (() => void)[] = [];
  readonly log: string[] = [];
  runs = 0;
  /** What Word's own round trip at the end of a run is refused with. */
  refusal: Error | null = null;

  run = async <Value>(work: (context: { sync: () => Promise<void> }) => Promise<Value>): Promise<Value> => {
    this.runs += 1;
    const name = String(this.runs);
    this.log.push(`run ${name}`);
    const context = {
      sync: () => {
        this.log.push(`sync ${name}`);
        return new Promise<void>((resolve) => this.waiting.push(resolve));
      },
    };
    const value = await work(context);
    if (this.refusal !== null) throw this.refusal;
    return value;
  };

  /** Answers the oldest round trip that waits. */
  async answer(): Promise<void> {
    this.waiting.shift()?.();
    await settled();
  }
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

const world = globalThis as { Word?: unknown };
let word: SlowWord;

beforeEach(() => {
  jest.useFakeTimers();
  word = new SlowWord();
  world.Word = word;
});

afterEach(() => {
  jest.useRealTimers();
  delete world.Word;
});

describe("runs", () => {
  it("wait for each other", async () => {
    const batch = createBatch();
    const work = async (context: Word.RequestContext) => {
      await context.sync();
      return ok(undefined);
    };
    const both = Promise.all([batch.run(work), batch.run(work)]);
    await settled();
    expect(word.log).toEqual(["run 1", "sync 1"]);
    await word.answer();
    expect(word.log).toEqual(["run 1", "sync 1", "run 2", "sync 2"]);
    await word.answer();
    expect(await both).toEqual([ok(undefined), ok(undefined)]);
  });

  it("count their round trips", async () => {
    const counted: number[] = [];
    const batch = createBatch({ onRun: (syncs) => counted.push(syncs) });
    const done = batch.run(async (context) => {
      await context.sync();
      await context.sync();
      return ok(1);
    });
    await settled();
    await word.answer();
    await word.answer();
    expect(await done).toEqual(ok(1));
    expect(counted).toEqual([2]);
  });

  it("turn Office's errors into problems, and the next one goes on", async () => {
    const batch = createBatch();
    const denied = Object.assign(new Error("x"), { code: "AccessDenied", debugInfo: {} });
    expect(await batch.run(() => Promise.reject(denied))).toEqual({
      ok: false,
      error: { code: "read-only", detail: "AccessDenied" },
    });
    expect(await batch.run(() => Promise.resolve(ok(2)))).toEqual(ok(2));
  });

  it("keep their result where Word refuses the round trip at their end: what they wrote is written", async () => {
    const batch = createBatch();
    word.refusal = Object.assign(new Error("x"), { code: "GeneralException", debugInfo: {} });
    expect(await batch.run(() => Promise.resolve(ok(1)))).toEqual(ok(1));
  });

  it("let our own faults through, and the next one goes on", async () => {
    const batch = createBatch();
    await expect(batch.run(() => Promise.reject(new TypeError("ours")))).rejects.toThrow("ours");
    expect(await batch.run(() => Promise.resolve(ok(3)))).toEqual(ok(3));
  });
});

describe("a round trip that hangs", () => {
  const hang = async (context: Word.RequestContext) => {
    await context.sync();
    word.log.push("wrote after the time was over");
    await context.sync();
    return ok(undefined);
  };

  it("is given up, and nothing more of that run reaches Word", async () => {
    const batch = createBatch({ limit: 1_000 });
    const done = batch.run(hang);
    await settled();
    await jest.advanceTimersByTimeAsync(1_001);
    expect(await done).toEqual({ ok: false, error: { code: "timed-out", detail: null } });
    await word.answer();
    expect(word.log).toEqual(["run 1", "sync 1"]);
  });

  it("makes later calls wait only a little, until Word answers again", async () => {
    const batch = createBatch({ limit: 1_000, limitWhileHanging: 100 });
    const first = batch.run(hang);
    await settled();
    await jest.advanceTimersByTimeAsync(1_001);
    await first;
    const second = batch.run(hang);
    await settled();
    await jest.advanceTimersByTimeAsync(101);
    expect(await second).toMatchObject({ error: { code: "timed-out" } });
    // Word wakes up and answers what hung.
    await word.answer();
    await word.answer();
    const third = batch.run(async (context) => {
      await context.sync();
      return ok("well");
    });
    await settled();
    await jest.advanceTimersByTimeAsync(500);
    await word.answer();
    expect(await third).toEqual(ok("well"));
  });

  it("the limit is for one round trip, not for the run", async () => {
    const batch = createBatch({ limit: 1_000 });
    const done = batch.run(async (context) => {
      await context.sync();
      await context.sync();
      await context.sync();
      return ok("slow");
    });
    for (let trip = 0; trip < 3; trip += 1) {
      await settled();
      await jest.advanceTimersByTimeAsync(900);
      await word.answer();
    }
    expect(await done).toEqual(ok("slow"));
  });
});

describe("chunks", () => {
  it("come one after the other, in order, the last one shorter", async () => {
    jest.useRealTimers();
    const seen: string[] = [];
    await inChunks(["a", "b", "c", "d", "e"], 2, (chunk, done) => {
      seen.push(`${String(done)}:${chunk.join("")}`);
      return Promise.resolve();
    });
    expect(seen).toEqual(["0:ab", "2:cd", "4:e"]);
  });
});
