// Turns results.json into docs/benchmark.md and docs/benchmark.svg. Ratios first: absolute times depend on the machine.
import { readFileSync, writeFileSync } from "node:fs";

const { engines, machine } = JSON.parse(readFileSync("results.json", "utf8"));
const review = JSON.parse(readFileSync("review.json", "utf8"));
const rows = Object.values(engines);
const ours = engines["plain-plan"];
const SIZES = ["1000", "10000", "100000", "1000000"];

const speed = (value) =>
  value === undefined
    ? "–"
    : value >= 1e6
      ? `${(value / 1e6).toFixed(1)} M`
      : value >= 1e3
        ? `${(value / 1e3).toFixed(0)} k`
        : value.toFixed(0);
const time = (ms) =>
  ms === undefined
    ? "–"
    : ms < 1
      ? `${(ms * 1000).toFixed(0)} µs`
      : ms < 1000
        ? `${ms.toFixed(1)} ms`
        : `${(ms / 1000).toFixed(1)} s`;
const ratio = (value) =>
  Number.isFinite(value) ? `${value >= 10 ? value.toFixed(0) : value.toFixed(2)} ×` : "–";
const table = (head, lines) =>
  [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const speeds = table(
  [
    "engine",
    "what it does",
    ...SIZES.map((size) => `${Number(size).toLocaleString("en-GB")} words`),
    "ours ÷ it, 10,000 words",
  ],
  rows.map((row) => [
    row.name,
    row.note,
    ...SIZES.map((size) => speed(row.throughput?.[size])),
    ratio(ours.throughput["10000"] / row.throughput?.["10000"]),
  ]),
);

const others = table(
  [
    "engine",
    "ready from cold",
    "one edited paragraph",
    "its time ÷ ours",
    "5,000 terms ÷ 155 terms",
    "memory loaded",
    "peak",
  ],
  rows.map((row) => [
    row.name,
    time(row.cold?.ready),
    time(row.edit?.median),
    ratio(row.edit?.median / ours.edit.median),
    row.terms ? ratio(row.terms["5000"] / row.terms["155"]) : "–",
    row.memory?.loaded === undefined ? "–" : `${row.memory.loaded.toFixed(0)} MB`,
    row.memory?.peak === undefined ? "–" : `${row.memory.peak.toFixed(0)} MB`,
  ]),
);

writeFileSync(
  "../docs/benchmark.md",
  `# Plain Plan's engine beside its peers

Made by \`npm run bench\` on ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}. One process at a time, medians of processor time, every engine on
the same made-up plans. Absolute times depend on the machine, which others were using at the same time; the ratios are what to read. Plain Plan runs its full rule set: forms,
sense, confidence and the replacements that fit. A dash: too slow for that size, or not that kind of engine.

![Words a second, by engine](benchmark.svg)

## Words a second

${speeds}

## Starting, editing, growing, memory

*Ready from cold* is from the start of the import to the end of the first check. *One edited paragraph* is the complete list of findings
of a 10,000-word plan after one paragraph changed: what an engine has for that, else the whole document again.

${others}

## Reviewing a whole plan

The coach and the review of a plan of 20 pages (${review.words.toLocaleString("en-GB")} words, the labelled plans one after the other),
of which no paragraph was seen before: ${time(review.first)} the first time in a process, while its patterns are compiled, and
${time(review.warm)} after that (${time(review.warmClock)} by the clock: the collector of old data runs beside it). One statement judged anew: ${time(review.statement)}. No peer does this.
`,
);

/** Words a second at 10,000 words, on a logarithmic scale. */
function plot() {
  const bars = rows
    .filter((row) => row.throughput?.["10000"])
    .sort((a, b) => b.throughput["10000"] - a.throughput["10000"]);
  const left = 190;
  const width = 520;
  const line = 30;
  const exponent = (value) => Math.log10(value);
  const [low, high] = [3, 8];
  const x = (value) => left + ((exponent(value) - low) / (high - low)) * width;
  const height = bars.length * line + 50;
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 60} ${height}" font-family="Segoe UI, Arial, sans-serif" font-size="13" role="img" aria-label="Words a second at 10,000 words, by engine">
<rect width="100%" height="100%" fill="#ffffff"/>
${ticks.map((tick) => `<line x1="${x(tick)}" y1="10" x2="${x(tick)}" y2="${height - 35}" stroke="#dddddd"/><text x="${x(tick)}" y="${height - 15}" text-anchor="middle" fill="#444444">${speed(tick)}</text>`).join("\n")}
${bars
  .map((row, i) => {
    const y = 15 + i * line;
    const value = row.throughput["10000"];
    const own = row.name.startsWith("Plain Plan");
    return `<text x="${left - 8}" y="${y + 15}" text-anchor="end" fill="#222222">${row.name}</text><rect x="${left}" y="${y}" width="${Math.max(2, x(value) - left)}" height="20" fill="${own ? "#a4276f" : "#8a8886"}"/><text x="${x(value) + 6}" y="${y + 15}" fill="#222222">${speed(value)}</text>`;
  })
  .join("\n")}
</svg>
`;
}
writeFileSync("../docs/benchmark.svg", plot());
