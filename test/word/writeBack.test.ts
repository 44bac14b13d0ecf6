import type { Change } from "../../src/core/document/port";
import { occurrencesOf } from "../../src/core/document/occurrences";
import { writeAll, type Unit } from "../../src/word/writeBack";

/** What a faulty Word does with one write, by the words that it is to write. */
type Fault = { readonly writes?: string; readonly refuses?: string };

const officeError = (code: string): Error => Object.assign(new Error("x"), { code, debugInfo: {} });

/** Paragraphs that are written when `sync` is called, in order, until one write is refused. */
class SmallWord {
  readonly texts: string[];
  syncs = 0;
  private readonly queue: (() => void)[] = [];

  constructor(
    texts: readonly string[],
    private readonly faults: Readonly<Record<string, Fault>> = {},
  ) {
    this.texts = [...texts];
  }

  context = {
    sync: (): Promise<void> => {
      this.syncs += 1;
      const queued = this.queue.splice(0);
      for (const [index, step] of queued.entries()) {
        try {
          step();
        } catch (thrown) {
          queued.splice(index);
          return Promise.reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
        }
      }
      return Promise.resolve();
    },
  } as unknown as Word.RequestContext;

  private write(paragraph: number, start: number, length: number, text: string): void {
    const fault = this.faults[text];
    if (fault?.refuses !== undefined) throw officeError(fault.refuses);
    const now = this.texts[paragraph] ?? "";
    this.texts[paragraph] = now.slice(0, start) + (fault?.writes ?? text) + now.slice(start + length);
  }

  range(paragraph: number, start: number, words: string): Word.Range {
    return {
      text: words,
      insertText: (text: string) => this.queue.push(() => this.write(paragraph, start, words.length, text)),
      delete: () => this.queue.push(() => this.write(paragraph, start, words.length, "")),
    } as unknown as Word.Range;
  }

  paragraph(index: number): Word.Paragraph {
    const proxy = {
      text: "",
      load: () => this.queue.push(() => (proxy.text = this.texts[index] ?? "")),
      getReviewedText: () => {
        const answer = { value: "" };
        this.queue.push(() => (answer.value = this.texts[index] ?? ""));
        return answer;
      },
      search: (words: string) => {
        const found: { items: Word.Range[]; load: () => void } = { items: [], load: () => undefined };
        this.queue.push(() => {
          found.items = occurrencesOf(this.texts[index] ?? "", words).map((start) =>
            this.range(index, start, words),
          );
        });
        return found;
      },
    };
    return proxy as unknown as Word.Paragraph;
  }

  /** Replaces words of a paragraph, each by what stands beside it. */
  unit(index: number, ...replaced: readonly (readonly [words: string, now: string])[]): Unit {
    const before = this.texts[index] ?? "";
    const edits = replaced.map(([words, text]) => {
      const start = before.indexOf(words);
      return { range: { start, end: start + words.length }, text };
    });
    const range = edits[0]?.range ?? { start: 0, end: 0 };
    const change: Change = {
      anchor: { paragraph: index, hostId: null, paragraphText: before, range },
      edits,
    };
    return {
      index,
      paragraph: this.paragraph(index),
      before,
      changes: [change],
      writes: edits.map((edit) => ({
        change,
        how: "replace" as const,
        start: edit.range.start,
        text: edit.text,
        range: this.range(index, edit.range.start, before.slice(edit.range.start, edit.range.end)),
        quote: before.slice(edit.range.start, edit.range.end),
      })),
    };
  }
}

const options = { reviewedText: true, ids: false };

async function outcomeOf(word: SmallWord, units: readonly Unit[]) {
  const { written, refused } = await writeAll(word.context, units, options);
  return {
    written: written.map(({ index }) => index),
    refused: [...refused].map(
      ([{ anchor }, { code, detail }]) => `${String(anchor.paragraph)} ${code} ${detail ?? "-"}`,
    ),
    texts: word.texts,
  };
}

describe("writing, and what Word makes of it", () => {
  it("is read back, in two round trips", async () => {
    const word = new SmallWord(["by asap then", "x"]);
    expect(await outcomeOf(word, [word.unit(0, ["asap", "May"])])).toEqual({
      written: [0],
      refused: [],
      texts: ["by May then", "x"],
    });
    expect(word.syncs).toBe(2);
  });

  it("puts back what came out differently, and says that it is not written", async () => {
    const word = new SmallWord(["by asap then", "by asap too"], { May: { writes: "MayMay" } });
    expect(await outcomeOf(word, [word.unit(1, ["asap", "June"]), word.unit(0, ["asap", "May"])])).toEqual({
      written: [1],
      refused: ["0 not-written -"],
      texts: ["by asap then", "by June too"],
    });
  });

  it("says that it is not written where Word did nothing", async () => {
    const word = new SmallWord(["by asap"], { May: { writes: "asap" } });
    expect(await outcomeOf(word, [word.unit(0, ["asap", "May"])])).toEqual({
      written: [],
      refused: ["0 not-written -"],
      texts: ["by asap"],
    });
  });

  it("takes back the half of a change that was written before Word refused the other", async () => {
    const word = new SmallWord(["a b c d"], { B: { refuses: "AccessDenied" } });
    expect(await outcomeOf(word, [word.unit(0, ["b", "B"], ["d", "D"])])).toEqual({
      written: [],
      refused: ["0 read-only AccessDenied"],
      texts: ["a b c d"],
    });
  });

  it("leaves out what Word refuses and writes the rest", async () => {
    const word = new SmallWord(["a b", "a b", "a b"], { B1: { refuses: "AccessDenied" } });
    const units = [word.unit(2, ["b", "B2"]), word.unit(1, ["b", "B1"]), word.unit(0, ["b", "B0"])];
    expect(await outcomeOf(word, units)).toEqual({
      written: [2, 0],
      refused: ["1 read-only AccessDenied"],
      texts: ["a B0", "a b", "a B2"],
    });
  });

  it("gives up at once where the first refusal says that nothing can be edited", async () => {
    const word = new SmallWord(["a b", "a b"], {
      B1: { refuses: "AccessDenied" },
      B0: { refuses: "AccessDenied" },
    });
    const outcome = await outcomeOf(word, [word.unit(1, ["b", "B1"]), word.unit(0, ["b", "B0"])]);
    expect(outcome.refused).toEqual(["1 read-only AccessDenied", "0 read-only AccessDenied"]);
    expect(word.syncs).toBe(2);
  });

  it("gives a failure without a reason a second chance, and no third", async () => {
    const word = new SmallWord(["a b", "a b"], { B1: { refuses: "GeneralException" } });
    expect(await outcomeOf(word, [word.unit(1, ["b", "B1"]), word.unit(0, ["b", "B0"])])).toEqual({
      written: [0],
      refused: ["1 unknown GeneralException"],
      texts: ["a B0", "a b"],
    });
  });

  it("lets our own faults go on", async () => {
    const word = new SmallWord(["a b"]);
    const unit = word.unit(0, ["b", "B"]);
    const broken = { ...unit, paragraph: {} as Word.Paragraph };
    await expect(writeAll(word.context, [broken], options)).rejects.toThrow(TypeError);
  });
});
