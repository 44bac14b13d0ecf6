import { builtInPack } from "../../../src/content/builtIn";
import { validatePack } from "../../../src/core/packs/validate";

const entry = {
  id: "sibling",
  term: "sibling",
  category: "jargon",
  forms: { noun: ["sibling"] },
  why: "Few children say it.",
  source: { title: "Our list", year: 2025 },
  suggestions: [{ text: "brother or sister", as: "noun" }],
};
const pack = { id: "ours", title: "Ours", version: "1.0.0", language: "en-GB", entries: [entry] };
const withEntry = (change: object): object => ({ ...pack, entries: [{ ...entry, ...change }] });

/** Every problem as `path: message`. */
function problemsOf(value: unknown): string[] {
  const result = validatePack(value);
  return result.ok ? [] : result.error.map(({ path, message }) => `${path}: ${message}`);
}

it("takes the built-in pack", () => {
  expect(problemsOf(builtInPack)).toEqual([]);
});

it.each<[string, unknown]>([
  ["a plain pack", pack],
  ["a pack without entries", { ...pack, entries: [] }],
  [
    "senses with sets",
    withEntry({ senses: [{ verdict: "leave", because: "x", before: ["?@ours|big", "@name"], within: 3 }] }),
  ].map((value, place) =>
    place === 1 ? { ...(value as object), sets: { ours: ["small", "run~"] } } : value,
  ) as [string, unknown],
  ["irregular nouns", withEntry({ forms: { noun: [{ one: "child", many: "children" }] } })],
  ["a question", withEntry({ category: "banned", suggestions: [], question: "Who?" })],
])("takes %s", (_, value) => {
  expect(problemsOf(value)).toEqual([]);
});

it.each<[unknown, string]>([
  [null, ": "],
  [7, ": "],
  [[], "id: This field is missing."],
  [{ ...pack, id: "Our Pack" }, "id: Write an id in small letters, digits and hyphens."],
  [{ ...pack, version: "1" }, "version: Write a version such as 1.0.0."],
  [{ ...pack, language: "English" }, "language: Write a language tag such as en-GB."],
  [{ ...pack, colour: "red" }, "colour: This field is not known."],
  [withEntry({ term: " " }), "entries[0].term: Write at least one word."],
  [withEntry({ term: 4 }), "entries[0].term: Write words in quotation marks."],
  [withEntry({ category: "bad" }), "entries[0].category: Use jargon, acronym"],
  [withEntry({ forms: {} }), "entries[0].forms: Name at least one word to look for."],
  [withEntry({ forms: { noun: ["брат"] } }), "entries[0].forms.noun[0]"],
  [withEntry({ source: { title: "x", year: 19.5 } }), "entries[0].source.year: Write a whole year."],
  [withEntry({ suggestions: [{ text: "x", as: "adverb" }] }), "entries[0].suggestions[0].as: Use noun"],
  [
    withEntry({ senses: [{ verdict: "flag", because: "x", within: 99 }] }),
    "entries[0].senses[0].within: Use 40 or less.",
  ],
  [
    withEntry({ senses: [{ verdict: "flag", because: "x", before: ["@nobody"] }] }),
    "entries[0].senses[0].before[0]: There is no word set @nobody.",
  ],
  [
    withEntry({ senses: [{ verdict: "flag", because: "x", before: ["(a+)+$"] }] }),
    "entries[0].senses[0].before[0]",
  ],
  [
    withEntry({ senses: [{ verdict: "flag", because: "x", not: { near: "" } }] }),
    "entries[0].senses[0].not.near",
  ],
  [withEntry({ category: "banned" }), "entries[0].suggestions: A banned"],
  [withEntry({ category: "banned", suggestions: [] }), "entries[0].question: Write the question"],
  [{ ...pack, entries: [entry, entry] }, "entries[1].id: Another entry has the id sibling."],
  [{ ...pack, sets: { name: ["x"] } }, "sets.name: This name is taken by the program."],
])("refuses %j", (value, problem) => {
  expect(problemsOf(value).join("\n")).toContain(problem);
});

it("tells every problem, not only the first", () => {
  expect(problemsOf({ ...pack, title: "", entries: [{ ...entry, why: "", term: "" }] })).toHaveLength(3);
});

it("knows the sets of the packs below", () => {
  const value = withEntry({ senses: [{ verdict: "leave", because: "x", near: "@family" }] });
  expect(validatePack(value, ["family"]).ok).toBe(true);
  expect(validatePack(value).ok).toBe(false);
});
