import { packWords, unpackWords } from "../../src/content/words/packedWords";
import { watchYourWords } from "../../src/content/words/watchYourWords";

it("gives an equal pack back", () => {
  const pack = unpackWords(packWords(watchYourWords));
  expect(pack).toEqual(watchYourWords);
  expect(JSON.stringify(pack.entries)).toBe(JSON.stringify(pack.entries.map((entry) => ({ ...entry }))));
});

it("keeps a sense once, however many entries share it", () => {
  const rules = packWords(watchYourWords)
    .split("\n")
    .slice(1 + watchYourWords.entries.length);
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.length).toBeLessThan(watchYourWords.entries.flatMap(({ senses }) => senses ?? []).length);
});

it("reads an entry's senses once, and gives none to an entry without", () => {
  const [entry] = watchYourWords.entries;
  if (entry === undefined) throw new Error("the built-in words have no entry");
  const { senses: _senses, ...bare } = entry;
  const pack = unpackWords(packWords({ ...watchYourWords, entries: [entry, bare] }));
  const [read, without] = pack.entries;
  expect(pack.entries[0]).toBe(read);
  expect(read?.senses).toEqual(entry.senses);
  expect(read?.senses).toBe(read?.senses);
  expect(without).toEqual(bare);
  expect(without).not.toHaveProperty("senses");
});
