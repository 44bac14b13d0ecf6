import { builtInPack } from "../../../src/content/builtIn";
import { createChecker } from "../../../src/core/checks/checker";
import { compilePack } from "../../../src/core/checks/compile";
import { fingerprint, wordingKey } from "../../../src/core/checks/fingerprint";
import { checkText } from "../../../src/core/checks/run";
import type { Pack } from "../../../src/core/packs/pack";

const builtIn = compilePack([builtInPack]);
const surfaces = (paragraphs: readonly string[], packs: readonly Pack[] = [builtInPack]): string[] =>
  checkText(paragraphs, compilePack(packs)).map(({ surface }) => surface);

describe("a document over time", () => {
  it("counts per category", () => {
    const { totals } = createChecker(builtIn).check([
      "The SW will monitor contact.",
      "Clean and tidy, asap.",
    ]);
    expect(totals).toEqual({ jargon: 1, acronym: 1, banned: 1, "vague-time": 1, subjective: 1 });
  });

  it("leaves an acronym alone once it was spelled out before, and takes that back when the words go", () => {
    const checker = createChecker(builtIn);
    const plan = ["The SW rang.", "A social worker (SW) came.", "The SW left."];
    expect(checker.check(plan).findings.map(({ paragraph }) => paragraph)).toEqual([0]);
    const without = ["The SW rang.", "A social worker came.", "The SW left."];
    expect(checker.check(without).findings.map(({ paragraph }) => paragraph)).toEqual([0, 2]);
    expect(checker.check(plan).findings.map(({ paragraph }) => paragraph)).toEqual([0]);
  });

  it("moves findings with their paragraph", () => {
    const checker = createChecker(builtIn);
    checker.check(["Contact is ongoing."]);
    const { findings } = checker.check(["New.", "Contact is ongoing."]);
    expect(findings.map(({ paragraph, surface, fixes }) => [paragraph, surface, fixes[0]?.label])).toEqual([
      [1, "Contact", "Family time"],
      [1, "ongoing", undefined],
    ]);
  });
});

describe("an organisation's pack", () => {
  const ours: Pack = {
    id: "ours",
    title: "Ours",
    version: "1.0.0",
    language: "en-GB",
    removes: ["siblings"],
    names: ["Peers Café"],
    sets: { family: ["cousin-in-law"], pets: ["hamster"] },
    entries: [
      {
        id: "keyworker",
        term: "keyworker",
        category: "jargon",
        forms: { noun: ["key worker"] },
        why: "Say who it is.",
        source: { title: "Our list", year: 2025 },
        suggestions: [{ text: "main worker", as: "noun" }],
        senses: [{ verdict: "leave", because: "a pet", nearAfter: "@pets", within: 4 }],
      },
    ],
  };

  it("adds entries, takes others out, and adds names", () => {
    expect(
      surfaces(["Her siblings and peers met two key workers at the Peers Café."], [builtInPack, ours]),
    ).toEqual(["peers", "key workers"]);
  });

  it("uses the same kinds of rule", () => {
    expect(surfaces(["The key worker of the hamster is Jo."], [builtInPack, ours])).toEqual([]);
  });

  it("replaces an entry of the same id", () => {
    const quiet: Pack = {
      ...ours,
      removes: [],
      entries: [{ ...(ours.entries[0] as (typeof ours.entries)[0]), id: "contact" }],
    };
    expect(surfaces(["Contact with the key worker."], [builtInPack, quiet])).toEqual(["key worker"]);
  });
});

describe("fingerprints", () => {
  const only = (text: string): string => {
    const [finding] = checkText([text], builtIn);
    if (finding === undefined) throw new Error("nothing found");
    return fingerprint(finding, text);
  };

  it("stay when other words of the paragraph change", () => {
    expect(only("Yesterday it rained. We all said that her siblings came to the park with us.")).toBe(
      only("It was dry. We all said that her siblings came to the park with us."),
    );
  });

  it("differ for other neighbours, and hold no words", () => {
    const key = only("We said that her siblings came.");
    expect(key).not.toBe(only("We said that his siblings left."));
    expect(key).toMatch(/^siblings:[0-9a-z]+$/);
  });

  it("are one for all equal words when ignored everywhere", () => {
    const keys = checkText(["Her siblings came.", "SIBLINGS"], builtIn).map(wordingKey);
    expect(new Set(keys).size).toBe(1);
  });
});
