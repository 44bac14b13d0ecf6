// One engine, one task, one process: `node worker.mjs ADAPTER TASK`. Prints one line of JSON.
import { countWords, makeDoc, rng } from "./text/plans.mjs";
import { TERMS, expandForms } from "./text/terms.mjs";

const start = process.cpuUsage();
const [adapter, task] = process.argv.slice(2);
const engine = await import(`./adapters/${adapter}.mjs`);

/** A size is left out when its runs would take longer than this. */
const CAP_MS = Number(process.env.BENCH_CAP_MS ?? 20_000);
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const FIRST_SENTENCE =
  "It is appropriate to monitor contact between the siblings before the LAC review. Ms Okafor will ring the GP by Friday.";

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Milliseconds of processor time since a reading of it. A busy machine slows the clock's time far more than this. */
function since(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function timed(work) {
  const before = process.cpuUsage();
  await work();
  return since(before);
}

/** Short documents of other seeds until the compiler has settled. */
async function warmUp() {
  const begun = process.cpuUsage();
  for (let i = 0; since(begun) < 3000 && i < 1200; i += 1)
    await engine.check(makeDoc(1000, 900 + (i % 400)).text);
}

const tasks = {
  /** From the start of the import to the end of the first check, without Node's own start. */
  async cold() {
    await engine.init(TERMS);
    await engine.check(FIRST_SENTENCE);
    return { ready: since(start) };
  },

  /** Words a second; every run is another document, so that a cache of whole documents can't help. */
  async throughput() {
    await engine.init(TERMS);
    await warmUp();
    const result = {};
    let speed = 0;
    for (const size of SIZES) {
      if (speed > 0 && (size / speed) * 1000 * 5 > CAP_MS) break;
      const runs = size <= 1_000 ? 15 : size <= 10_000 ? 9 : 5;
      const speeds = [];
      for (let i = 0; i < runs; i += 1) {
        const document = makeDoc(size, 5000 + i * 7 + (size % 97));
        const took = await timed(() => engine.check(document.text));
        speeds.push((document.words / took) * 1000);
      }
      speed = median(speeds);
      result[size] = speed;
    }
    return result;
  },

  /** One paragraph of a 10,000-word plan changes; the complete list of findings is wanted again. */
  async edit() {
    await engine.init(TERMS);
    await warmUp();
    const { paragraphs } = makeDoc(10_000, 77);
    const long = paragraphs.map((_, i) => i).filter((i) => countWords(paragraphs[i]) > 30);
    const edited = (text, i) =>
      `${text.slice(0, text.indexOf(" ", 20))} note ${i} on the placement${text.slice(text.indexOf(" ", 20))}`;
    const took = [];
    if (engine.open) {
      const document = engine.open(paragraphs);
      // Twenty at a time: one is too short for the clock of the processor.
      for (let i = 0; i < 4000; i += 20) {
        const edits = Array.from({ length: 20 }, (_, each) => {
          const at = long[((i + each) * 13) % long.length];
          return { at, text: edited(paragraphs[at], i + each) };
        });
        const all = await timed(() => {
          for (const { at, text } of edits) document.edit(at, text);
        });
        took.push(all / edits.length);
      }
    } else {
      await engine.check(paragraphs.join("\n\n"));
      for (let i = 0; i < 9; i += 1) {
        const next = [...paragraphs];
        const at = long[(i * 37) % long.length];
        next[at] = edited(next[at], i);
        const text = next.join("\n\n");
        took.push(await timed(() => engine.check(text)));
      }
    }
    return { median: median(took) };
  },

  /** The same text with 155 terms and with 5,000, those beyond 155 made of the text's own words. */
  async terms() {
    const documents = Array.from({ length: 14 }, (_, i) => makeDoc(10_000, 300 + i));
    const result = {};
    for (const count of [155, 5_000]) {
      await engine.init(padded(count));
      await warmUp();
      const speeds = [];
      for (const document of documents) {
        const took = await timed(() => engine.check(document.text));
        speeds.push((document.words / took) * 1000);
        if (took > CAP_MS / 14) break;
      }
      result[count] = median(speeds.slice(speeds.length >> 1));
    }
    return result;
  },

  /** Megabytes: what loading costs, and the most that a check of 10,000 words took. */
  async memory() {
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    await engine.init(TERMS);
    await engine.check(FIRST_SENTENCE);
    globalThis.gc?.();
    const loaded = process.memoryUsage().rss - before;
    await engine.check(makeDoc(10_000).text);
    return { loaded: loaded / 2 ** 20, peak: process.resourceUsage().maxRSS / 1024 };
  },
};

function padded(count) {
  const terms = count <= TERMS.length ? [...TERMS] : expandForms(TERMS);
  const known = new Set(terms.map(({ term }) => term.toLowerCase()));
  const words = [
    ...new Set(
      makeDoc(50_000, 4)
        .text.toLowerCase()
        .match(/[a-z]{4,}/g),
    ),
  ];
  const random = rng(9);
  const word = () => words[Math.floor(random() * words.length)];
  while (terms.length < count) {
    const term = `${word()} ${word()}${random() < 0.5 ? "s" : ""}`;
    if (known.has(term)) continue;
    known.add(term);
    terms.push({ id: terms.length, term, suggestions: ["plain words"], forms: [] });
  }
  return terms;
}

process.stdout.write(`\n${JSON.stringify(await tasks[task]())}\n`);
process.exit(0);
