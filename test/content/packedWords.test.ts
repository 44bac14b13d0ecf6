import { packWords, unpackWords } from "../../src/content/words/packedWords";
import { watchYourWords } from "../../src/content/words/watchYourWords";

it("gives an equal pack back, also after it was written down", () => {
  const packed = packWords(watchYourWords);
  const written = JSON.parse(JSON.stringify(packed)) as typeof packed;
  expect(unpackWords(written)).toEqual(watchYourWords);
});

it("keeps a sense once, however many entries share it", () => {
  const { rules } = packWords(watchYourWords);
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.length).toBeLessThan(watchYourWords.entries.flatMap(({ senses }) => senses ?? []).length);
});

it("reads an entry's senses once, and gives none to an entry without", () => {
  const [entry] = watchYourWords.entries;
  if (entry === undefined) throw new Error("the built-in words have no entry");
  const { senses: _senses, ...bare } = entry;
  const [read, without] = unpackWords(packWords({ ...watchYourWords, entries: [entry, bare] })).entries;
  expect(read?.senses).toEqual(entry.senses);
  expect(read?.senses).toBe(read?.senses);
  expect(without).toEqual(bare);
  expect(without).not.toHaveProperty("senses");
});
