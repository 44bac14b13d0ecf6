import * as v from "valibot";
import { foldWords } from "../text/fold";
import { isSpecialSet } from "../checks/glossary/slot";
import { layoutsSchema, settingsSchema } from "./formSchema";
import { FARTHEST } from "./pattern";

/** Bounds that keep any valid pack quick to compile and to run. Far above what a real pack needs. */
export const limits = {
  entries: 20_000,
  forms: 200,
  words: 8,
  phrase: 120,
  text: 1_000,
  slots: 8,
  slot: 6_000,
  rules: 120,
  nesting: 4,
  set: 5_000,
} as const;

const identifier = v.pipe(
  v.string("Write an id in quotation marks."),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Write an id in small letters, digits and hyphens."),
  v.maxLength(80, "Use at most 80 characters."),
);
const line = (most: number) =>
  v.pipe(
    v.string("Write words in quotation marks."),
    v.check((text) => text.trim() !== "", "Write at least one word."),
    v.maxLength(most, `Use at most ${most} characters.`),
  );
const sentence = line(limits.text);

/** Words that can be found in a text: letters a to z, accents allowed, at most eight words. */
const phrase = v.pipe(
  line(limits.phrase),
  v.check((text) => {
    const words = foldWords(text);
    return words !== null && words.length > 0;
  }, "Use letters from a to z; accents are allowed."),
  v.check((text) => (foldWords(text)?.length ?? 0) <= limits.words, `Use at most ${limits.words} words.`),
);
const phrases = v.pipe(v.array(phrase, "Write a list."), v.maxLength(limits.forms, "This list is too long."));

const isSetWord = (word: string): boolean =>
  word.startsWith("@")
    ? /^@[A-Za-z][A-Za-z0-9]*$/.test(word)
    : /^[\p{L}\p{N}'’]+~?$/u.test(word) && foldWords(word.replace(/~$/, ""))?.length === 1;

const slot = v.pipe(
  v.string("Write a pattern in quotation marks."),
  v.maxLength(limits.slot, "This pattern is too long."),
  v.check(
    (text) => /^[?!]?[^?!|]+(?:\|[^?!|]+)*$/.test(text),
    'Write words with "|" between them, with "?" or "!" only at the start.',
  ),
  v.check(
    (text) => text.replace(/^[?!]/, "").split("|").every(isSetWord),
    "Write one word, or @ and the name of a word set, in each place.",
  ),
);
const slots = v.pipe(
  v.array(slot, "Write a list of patterns."),
  v.maxLength(limits.slots, `Use at most ${limits.slots} places.`),
);

export const sourceSchema = v.strictObject({
  title: sentence,
  year: v.pipe(
    v.number("Write the year as a number."),
    v.integer("Write a whole year."),
    v.minValue(1900, "Write a year from 1900 on."),
    v.maxValue(2200, "Write a year before 2200."),
  ),
});

const tag = v.picklist(
  ["singular", "plural", "base", "third", "past", "participle", "ing", "fixed"],
  "Use singular, plural, base, third, past, participle, ing or fixed.",
);

const conditionFields = (depth: number) => ({
  before: v.optional(slots),
  after: v.optional(slots),
  near: v.optional(slot),
  nearBefore: v.optional(slot),
  nearAfter: v.optional(slot),
  within: v.optional(
    v.pipe(
      v.number("Write a number."),
      v.integer("Write a whole number."),
      v.minValue(1, "Use 1 or more."),
      v.maxValue(FARTHEST, `Use ${FARTHEST} or less.`),
    ),
  ),
  paragraph: v.optional(slot),
  form: v.optional(v.array(tag, "Write a list.")),
  written: v.optional(v.picklist(["capitals", "capital", "small"], "Use capitals, capital or small.")),
  possessive: v.optional(v.boolean("Use true or false.")),
  joined: v.optional(v.picklist(["hyphen", "space"], "Use hyphen or space.")),
  words: v.optional(v.array(line(limits.phrase), "Write a list.")),
  ...(depth > 0
    ? {
        not: v.optional(conditionOf(depth - 1)),
        any: v.optional(
          v.pipe(v.array(conditionOf(depth - 1), "Write a list."), v.maxLength(20, "Use at most 20.")),
        ),
      }
    : {}),
});
function conditionOf(depth: number): v.GenericSchema {
  return v.strictObject(conditionFields(depth)) as v.GenericSchema;
}
const condition = conditionOf(limits.nesting);

const senseSchema = v.strictObject({
  verdict: v.picklist(["flag", "unsure", "leave"], "Use flag, unsure or leave."),
  because: sentence,
  ...conditionFields(limits.nesting),
}) as v.GenericSchema;

const suggestionSchema = v.strictObject({
  text: sentence,
  as: v.optional(v.picklist(["noun", "mass", "verb", "fixed"], "Use noun, mass, verb or fixed.")),
  plural: v.optional(sentence),
  when: v.optional(condition),
  takeBefore: v.optional(slots),
  takeAfter: v.optional(slots),
  voice: v.optional(v.picklist(["plain", "child"], "Use plain or child.")),
  swap: v.optional(v.boolean("Use true or false.")),
});

const formsSchema = v.pipe(
  v.strictObject({
    noun: v.optional(
      v.pipe(
        v.array(
          v.union([phrase, v.strictObject({ one: phrase, many: phrase })], "Write words, or one and many."),
          "Write a list.",
        ),
        v.maxLength(limits.forms, "This list is too long."),
      ),
    ),
    mass: v.optional(phrases),
    plural: v.optional(phrases),
    verb: v.optional(phrases),
    fixed: v.optional(phrases),
    acronym: v.optional(phrases),
  }),
  v.check(
    (forms) => Object.values(forms).some((list) => Array.isArray(list) && list.length > 0),
    "Name at least one word to look for.",
  ),
);

export const entrySchema = v.pipe(
  v.strictObject({
    id: identifier,
    term: line(limits.phrase),
    category: v.picklist(
      ["jargon", "acronym", "banned", "vague-time", "subjective"],
      "Use jargon, acronym, banned, vague-time or subjective.",
    ),
    forms: formsSchema,
    why: sentence,
    source: sourceSchema,
    suggestions: v.pipe(
      v.array(suggestionSchema, "Write a list."),
      v.maxLength(limits.rules, "This list is too long."),
    ),
    question: v.optional(sentence),
    examples: v.optional(v.array(v.strictObject({ instead: sentence, write: sentence }), "Write a list.")),
    expansion: v.optional(line(limits.phrase)),
    gloss: v.optional(sentence),
    article: v.optional(v.picklist(["the", "none"], "Use the or none.")),
    exceptions: v.optional(phrases),
    senses: v.optional(
      v.pipe(v.array(senseSchema, "Write a list."), v.maxLength(limits.rules, "This list is too long.")),
    ),
    otherwise: v.optional(v.picklist(["flag", "unsure", "leave"], "Use flag, unsure or leave.")),
  }),
  v.forward(
    v.check(
      ({ category, suggestions }) =>
        category === "jargon" || category === "acronym" || suggestions.length === 0,
      "A banned, vague or subjective word gets a question, not another word.",
    ),
    ["suggestions"],
  ),
  v.forward(
    v.check(
      ({ category, question }) => category === "jargon" || category === "acronym" || question !== undefined,
      "Write the question that the word hides.",
    ),
    ["question"],
  ),
);

const setName = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z][a-zA-Z0-9]*$/, "Name a set with letters and digits."),
  v.check(
    (name) => name === "possessive" || name === "number" || !isSpecialSet(`@${name}`),
    "This name is taken by the program.",
  ),
);
const setWord = v.pipe(line(limits.phrase), v.check(isSetWord, "Write one word of letters from a to z."));

/** The words' part of a pack. */
const packFields = {
  id: identifier,
  title: sentence,
  version: v.pipe(
    v.string("Write a version in quotation marks."),
    v.regex(/^\d+\.\d+\.\d+$/, "Write a version such as 1.0.0."),
  ),
  language: v.pipe(
    v.string("Write a language tag."),
    v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, "Write a language tag such as en-GB."),
  ),
  source: v.optional(sourceSchema),
  entries: v.pipe(
    v.array(entrySchema, "Write a list."),
    v.maxLength(limits.entries, "This pack has too many entries."),
  ),
  removes: v.optional(v.array(identifier, "Write a list.")),
  names: v.optional(
    v.pipe(v.array(phrase, "Write a list."), v.maxLength(limits.set, "This list is too long.")),
  ),
  sets: v.optional(
    v.record(
      setName,
      v.pipe(v.array(setWord, "Write a list."), v.maxLength(limits.set, "This set is too long.")),
    ),
  ),
};

export const packSchema = v.strictObject({
  ...packFields,
  layouts: v.optional(layoutsSchema),
  settings: v.optional(settingsSchema),
  // Templates have a reader of their own.
  templates: v.optional(v.unknown()),
});
