import fc from "fast-check";
import { builtInPack } from "../../src/content/builtIn";
import { createChecker } from "../../src/core/checks/checker";
import { compilePack } from "../../src/core/checks/compile";
import type { Finding } from "../../src/core/checks/finding";
import { checkText } from "../../src/core/checks/run";
import { applyEdits } from "../../src/core/document/edit";
import { validatePack } from "../../src/core/packs/validate";

const seed = 20260314;
const settings = { seed, numRuns: 150 };
const builtIn = compilePack([builtInPack]);

beforeAll(() => {
  process.stdout.write(`seed ${seed}\n`);
});

const pieces = [
  "contact",
  "Contact",
  "CONTACT",
  "contact centre",
  "placement",
  "her",
  "an",
  "a",
  "the",
  "Mum",
  "siblings’",
  "sibling's",
  "in care",
  "in-care",
  "LAC review",
  "SW",
  "SWs",
  "CiN",
  "CP plan",
  "child in need (CIN)",
  "CIN",
  "dropped out of school",
  "absconded",
  "support",
  "monitoring",
  "on-going",
  "on going",
  "a.s.a.p.",
  "clean & tidy",
  "with",
  "to",
  "peers",
  '"',
  "“",
  "”",
  "'",
  "’",
  ".",
  "?",
  ",",
  ":",
  "–",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u0002",
  "\n",
  "1",
  "S.47",
  "x@y.org",
  "é",
  "\ud83d\ude00",
  "\ud800",
  "two",
  "has",
  "been",
  "of",
  "will",
  "Ella",
  "I",
  "respite",
  "permanence",
  "full potential",
  "reach",
  "transition",
  "Support Worker",
];
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(" ", " ", " ", "", "-", "  ")), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(""));
const anyText = fc.oneof(
  sentence,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

/** A finding as plain values, fixes included, so that two checks can be compared. */
const plain = ({ entryId, paragraph, range, surface, confidence, fixes }: Finding): unknown => ({
  entryId,
  paragraph,
  range,
  surface,
  confidence,
  fixes,
});

it("gives ranges inside their paragraph, equal to their surface, in order, without overlap", () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (paragraphs) => {
      let paragraph = 0;
      let end = 0;
      for (const finding of checkText(paragraphs, builtIn)) {
        if (finding.paragraph !== paragraph) {
          expect(finding.paragraph).toBeGreaterThan(paragraph);
          paragraph = finding.paragraph;
          end = 0;
        }
        expect(finding.range.start).toBeGreaterThanOrEqual(end);
        expect(finding.range.end).toBeGreaterThan(finding.range.start);
        end = finding.range.end;
        const text = paragraphs[paragraph] ?? "";
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(finding.range.start, end)).toBe(finding.surface);
      }
    }),
    settings,
  );
});

it("gives fixes whose edits lie in the paragraph, do not overlap, and take their finding away", () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const findings = checkText([text], builtIn);
      for (const finding of findings) {
        for (const fix of finding.fixes) {
          const edits = [...fix.edits].sort((a, b) => a.range.start - b.range.start);
          let end = 0;
          for (const { range } of edits) {
            expect(range.start).toBeGreaterThanOrEqual(end);
            expect(range.end).toBeLessThanOrEqual(text.length);
            end = range.end;
          }
          const after = checkText([applyEdits(text, fix.edits)], builtIn);
          const same = (list: readonly Finding[]): number =>
            list.filter(({ entryId }) => entryId === finding.entryId).length;
          expect(same(after)).toBeLessThan(same(findings));
        }
      }
    }),
    settings,
  );
});

it("checks with its cache as it checks afresh, after any edits", () => {
  const step = fc.record({
    at: fc.nat({ max: 9 }),
    kind: fc.constantFrom("replace" as const, "insert" as const, "remove" as const, "swap" as const),
    text: sentence,
  });
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 8 }), fc.array(step, { maxLength: 12 }), (start, steps) => {
      const checker = createChecker(builtIn);
      const paragraphs = [...start];
      checker.check(paragraphs);
      for (const { at, kind, text } of steps) {
        const place = paragraphs.length === 0 ? 0 : at % paragraphs.length;
        if (kind === "replace" && paragraphs.length > 0) paragraphs[place] = text;
        else if (kind === "insert") paragraphs.splice(place, 0, text);
        else if (kind === "remove") paragraphs.splice(place, 1);
        else if (paragraphs.length > 1) paragraphs.push(...paragraphs.splice(0, 1));
        const cached = checker.check(paragraphs);
        const fresh = createChecker(compilePack([builtInPack])).check(paragraphs);
        expect(cached.findings.map(plain)).toEqual(fresh.findings.map(plain));
        expect(cached.totals).toEqual(fresh.totals);
      }
    }),
    { seed, numRuns: 25 },
  );
});

it("finds the same in steps as at once", () => {
  const paragraphs = ["Contact is ongoing.", "The SW (social worker) rang.", "SW"];
  const run = createChecker(builtIn).steps(paragraphs);
  const seen: number[] = [];
  for (;;) {
    const step = run.next();
    if (step.done === true) {
      expect(step.value.findings.map(plain)).toEqual(checkText(paragraphs, builtIn).map(plain));
      break;
    }
    seen.push(step.value);
  }
  expect(seen).toEqual([1, 2, 3]);
});

it("checks an unchanged document without making a finding anew", () => {
  const checker = createChecker(builtIn);
  const paragraphs = ["Contact is ongoing.", "Her siblings came.", "LAC review"];
  const first = checker.check(paragraphs);
  const second = checker.check(["Contact is ongoing.", "Edited siblings came.", "LAC review"]);
  expect(second.findings.map(({ surface }) => surface)).toEqual([
    "Contact",
    "ongoing",
    "siblings",
    "LAC review",
  ]);
  for (const place of [0, 1, 3]) expect(second.findings[place]).toBe(first.findings[place]);
});

describe("hard texts", () => {
  const inTime = (text: string, longest: number): void => {
    const start = performance.now();
    checkText([text], builtIn);
    expect(performance.now() - start).toBeLessThan(longest);
  };
  // Far above what they take (well under a second): a quadratic walk would need hours.
  it.each([
    ["10 MB without a space", "contact".repeat(1_500_000)],
    ["a million newlines", "\n".repeat(1_000_000)],
    ["a million opening apostrophes", " 'a".repeat(500_000)],
    ["a million opening quotation marks", " “a".repeat(500_000)],
    ["capitals with points", "A.".repeat(500_000)],
    ["hits in a row without a stop", "contact ".repeat(100_000)],
    ["capital names in a row", "Support ".repeat(100_000)],
    ["an address without an end", `www.${"contact/".repeat(200_000)}`],
    ["acronyms in a row", "SW (".repeat(100_000)],
    ["lone surrogates", "\ud800contact\udfff".repeat(100_000)],
    ["soft hyphens", "c\u00ad".repeat(1_000_000)],
  ])("%s", (_, text) => {
    inTime(text, 15_000);
  });
});

it("compiles any pack that validates, and checks with it", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcé '-".split("")), minLength: 1, maxLength: 9 });
  const slot = fc.oneof(
    word,
    fc.constantFrom("?@name", "!mum", "@any", "@start", "@comma", "a|b", "@nobody"),
  );
  const condition = fc.record(
    {
      before: fc.array(slot, { maxLength: 9 }),
      after: fc.array(slot, { maxLength: 4 }),
      near: slot,
      within: fc.integer({ min: 0, max: 50 }),
    },
    { requiredKeys: [] },
  );
  const entry = fc.record({
    id: fc.constantFrom("a", "b", "c"),
    term: word,
    category: fc.constantFrom("jargon", "acronym"),
    forms: fc.record(
      {
        noun: fc.array(word, { maxLength: 3 }),
        verb: fc.array(word, { maxLength: 2 }),
        acronym: fc.array(word, { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
    why: fc.constant("x"),
    source: fc.constant({ title: "x", year: 2020 }),
    suggestions: fc.array(
      fc.record(
        {
          text: word,
          as: fc.constantFrom("noun", "mass", "verb", "fixed"),
          when: condition,
          takeAfter: fc.array(slot, { maxLength: 3 }),
        },
        { requiredKeys: ["text"] },
      ),
      { maxLength: 3 },
    ),
    senses: fc.array(
      condition.map((each) => ({ ...each, verdict: "leave", because: "x" })),
      { maxLength: 3 },
    ),
  });
  let valid = 0;
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 2 }), fc.array(word, { maxLength: 12 }), (entries, words) => {
      const result = validatePack({ id: "p", title: "x", version: "1.0.0", language: "en-GB", entries });
      if (!result.ok) return;
      valid += 1;
      const compiled = compilePack([builtInPack, result.value]);
      for (const finding of checkText([words.join(" "), words.join(" ").toUpperCase()], compiled)) {
        expect(finding.fixes.length).toBeGreaterThanOrEqual(0);
      }
    }),
    { seed, numRuns: 400 },
  );
  expect(valid).toBeGreaterThan(20);
});
