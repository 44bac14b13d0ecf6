import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyEdits } from "../../../src/core/document/edit";
import type { Finding } from "../../../src/core/checks/finding";
import { checkText } from "../../../src/core/checks/run";
import { builtIn } from "./markedRow";

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Example {
  readonly text: string;
  readonly flags: readonly (Span & {
    readonly category: string;
    readonly acceptable_replacements: readonly string[];
  })[];
  readonly optional: readonly Span[];
}

const folder = join(__dirname, "../../fixtures/domain-examples");
const sentences = readFileSync(join(folder, "terms.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Example);
const plan: Example = {
  ...(JSON.parse(readFileSync(join(folder, "P2_gloucestershire_cin.labels.json"), "utf8")) as Example),
  text: readFileSync(join(folder, "P2_gloucestershire_cin.md"), "utf8"),
};

interface Score {
  found: number;
  missed: number;
  falseAlarms: number;
  fixable: number;
  fixed: number;
}

/** Counts a text's findings against its labels: same words, same category. Optional spans count neither way. */
function score({ text, flags, optional }: Example, into: Score): void {
  const offsets = lineOffsets(text);
  const placed = checkText(text.split("\n"), builtIn).map((finding) => {
    const offset = offsets[finding.paragraph] ?? 0;
    return { finding, start: finding.range.start + offset, end: finding.range.end + offset };
  });
  const used = new Set<Finding>();
  for (const flag of flags) {
    const hit = placed.find(
      ({ finding, start, end }) =>
        start === flag.start && end === flag.end && finding.category === flag.category,
    );
    if (hit === undefined) into.missed += 1;
    else {
      into.found += 1;
      used.add(hit.finding);
      if (flag.acceptable_replacements.length > 0) {
        into.fixable += 1;
        if (hit.finding.fixes.length > 0) into.fixed += 1;
      }
    }
  }
  for (const { finding, start, end } of placed) {
    if (used.has(finding) || optional.some((span) => start < span.end && span.start < end)) continue;
    into.falseAlarms += 1;
  }
}

function lineOffsets(text: string): number[] {
  let offset = 0;
  return text.split("\n").map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}

const empty = (): Score => ({ found: 0, missed: 0, falseAlarms: 0, fixable: 0, fixed: 0 });

it("holds precision, recall and fixes on the labelled sentences", () => {
  const total = empty();
  for (const sentence of sentences) score(sentence, total);
  expect(total.found / (total.found + total.falseAlarms)).toBeGreaterThanOrEqual(0.98);
  expect(total.found / (total.found + total.missed)).toBeGreaterThanOrEqual(0.98);
  expect(total.fixed / total.fixable).toBeGreaterThanOrEqual(0.97);
});

it("holds precision and recall on a whole plan", () => {
  const total = empty();
  score(plan, total);
  expect(total.found / (total.found + total.falseAlarms)).toBeGreaterThanOrEqual(0.97);
  expect(total.found / (total.found + total.missed)).toBeGreaterThanOrEqual(0.97);
});

it("removes each finding with any of its fixes, and breaks no words", () => {
  for (const { text } of sentences) {
    for (const finding of checkText([text], builtIn)) {
      for (const fix of finding.fixes) {
        const after = applyEdits(text, fix.edits);
        expect(after).not.toMatch(/\b(an? (?:our|my|his|her|the|an?)|an [bcdfgjklmnpqrstvwxyz]|a [aeio])\b/i);
        expect(after).not.toMatch(/\b(?!that\b|had\b)([a-z]{2,}) \1\b/i);
        expect(after).not.toMatch(/[ ]{2,}\S/);
      }
    }
  }
});
