import fc from "fast-check";
import { CompiledCondition } from "../../src/core/checks/glossary/compiledCondition";
import { holds, type Hit } from "../../src/core/checks/glossary/condition";
import { SenseIndex } from "../../src/core/checks/glossary/senseIndex";
import { Vocabulary } from "../../src/core/checks/glossary/vocabulary";
import { Tokens } from "../../src/core/text/tokens";
import type { Condition } from "../../src/core/packs/pattern";

const seed = 20260527;

beforeAll(() => {
  process.stdout.write(`seed ${seed}\n`);
});

const alternatives = [
  ..."the of mum mum's contact work @parent @any @name @Capital @CAPS @number @start @end @pause @comma".split(
    " ",
  ),
  "@possessive",
  "@nobody",
];
const slots = fc
  .tuple(
    fc.constantFrom("", "", "", "?", "!"),
    fc.uniqueArray(fc.constantFrom(...alternatives), { minLength: 1, maxLength: 3 }),
  )
  .map(([mark, listed]) => `${mark}${listed.join("|")}`);
const rows = fc.array(slots, { minLength: 1, maxLength: 3 });
const oneOf = (asks: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Condition> =>
  fc.oneof(...Object.entries(asks).map(([name, value]) => fc.record({ [name]: value })));
const plain = oneOf({ before: rows, after: rows, near: slots, nearBefore: slots, nearAfter: slots });
const one = fc.oneof(plain, oneOf({ any: fc.array(plain, { minLength: 1, maxLength: 3 }), not: plain }));
const conditions = fc
  .array(one, { minLength: 1, maxLength: 2 })
  .map((parts) => Object.assign({}, ...parts) as Condition);

const words = "the of mum mum's Mum contact Contact work WORK 12 Jo parents' and but L.A.C. dad".split(" ");
const gaps = [" ", " ", " ", " ", ", ", "; ", ". ", "-", " – ", " “", "” ", " (", ": "];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.flat().join(""));

it("passes over no rule that holds, whatever it asks for", () => {
  let held = 0;
  let passed = 0;
  fc.assert(
    fc.property(fc.array(conditions, { minLength: 1, maxLength: 40 }), texts, (rules, text) => {
      const vocabulary = new Vocabulary({ parent: ["mum", "dad"] }, null);
      const compiled = rules.map((rule) => new CompiledCondition(rule, vocabulary));
      for (const each of compiled) each.settle();
      const index = new SenseIndex(compiled, vocabulary);
      const tokens = new Tokens();
      tokens.read(text, vocabulary.table);
      for (let at = 0; at < tokens.count; at += 1) {
        const last = Math.min(at + (at % 2), tokens.count - 1);
        const hit: Hit = { tokens, first: at, last, tags: 0, declared: "" };
        const could = [...index.couldHold(hit, vocabulary)];
        for (const [rule, condition] of compiled.entries()) {
          const tried = (((could[rule >> 5] ?? 0) >> (rule & 31)) & 1) === 1;
          if (!tried) passed += 1;
          if (!holds(condition, hit, vocabulary)) continue;
          held += 1;
          expect(tried).toBe(true);
        }
      }
    }),
    { seed, numRuns: 1500 },
  );
  expect(held).toBeGreaterThan(1000);
  expect(passed).toBeGreaterThan(1000);
});
