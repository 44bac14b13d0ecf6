/** Cheap signs of a broken sentence, for sentences that a fix has made. They find the gross, not the clumsy. */

/** Words that begin with a vowel letter but a consonant sound, and the other way round. */
const CONSONANT_SOUND = /^(uni(?!n[a-z]*ed)|us(e|u)|eu|one\b|once\b|u\b|ut|ur[aeiou])/iu;
const VOWEL_SOUND = /^(hour|honest|honour|heir|8|11\b|18\b)/iu;
/** Acronyms said letter by letter begin with the sound of the letter's name; these are said as words. */
const SAID_AS_WORD = /^(LAC|LADO|MARAC|MAPPA|MASH|NEET|SALT|SENCO|NATO)/u;
const LETTER_BY_LETTER = /^\p{Lu}{2,}s?$/u;
const startsWithVowelSound = (word) => {
  if (LETTER_BY_LETTER.test(word) && !SAID_AS_WORD.test(word)) return /^[AEFHILMNORSX]/u.test(word);
  return VOWEL_SOUND.test(word) || (/^[aeiou]/iu.test(word) && !CONSONANT_SOUND.test(word));
};

const MAY_DOUBLE = new Set(["had", "that", "very", "bye", "no", "so", "really", "much", "night"]);
const CLASH = new RegExp(
  String.raw`(?<![\p{L}\d'’])(?:a|an|the|my|our|your|his|their|this)[ \u00a0]+(?:a|an|the|my|our|your|his|their)(?![\p{L}\d'’.)])`,
  "giu",
);

/**
 * Lists what looks broken in one text: doubled words, clashing determiners (“a our”, “his my”), a wrong a/an,
 * doubled spaces and a space before a mark. Each as a short string with the words concerned.
 */
export function smells(text) {
  const found = [];
  for (const match of text.matchAll(/(?<![\p{L}\d])(\p{L}{2,})([ \u00a0]+)\1(?![\p{L}\d'’])/giu))
    if (!MAY_DOUBLE.has(match[1].toLowerCase())) found.push(`doubled: ${match[0]}`);
  for (const match of text.matchAll(/(?<![\p{L}\d])(\p{L}+ \p{L}+) \1(?![\p{L}\d])/giu))
    found.push(`doubled: ${match[0]}`);
  for (const match of text.matchAll(CLASH)) found.push(`determiners: ${match[0]}`);
  for (const match of text.matchAll(/(?<![\p{L}\d'’.&])(a|an)[ \u00a0]+["“‘']?([\p{L}\d]+)/giu)) {
    if (match[1] === "A" && /[\p{L}\d)] $/u.test(text.slice(0, match.index))) continue;
    const wanted = startsWithVowelSound(match[2]);
    if (wanted !== (match[1].toLowerCase() === "an")) found.push(`article: ${match[0]}`);
  }
  for (const match of text.matchAll(/\S {2,}\S/gu)) found.push(`spaces: ${match[0]}`);
  for (const match of text.matchAll(/\p{L} [,.;:?!](?!\.)/gu)) found.push(`space before mark: ${match[0]}`);
  return found;
}

/** The smells of a new text that the old text did not have. */
export function newSmells(before, after) {
  const old = new Map();
  for (const smell of smells(before)) old.set(smell, (old.get(smell) ?? 0) + 1);
  const fresh = smells(after).filter((smell) => {
    const left = old.get(smell) ?? 0;
    if (left > 0) old.set(smell, left - 1);
    return left === 0;
  });
  const first = (text) => /\p{L}/u.exec(text)?.[0] ?? "";
  if (/\p{Lu}/u.test(first(before)) && /\p{Ll}/u.test(first(after)))
    fresh.push(`small letter at the start: ${after.slice(0, 20)}`);
  return fresh;
}

/** Applies the edits of one fix; throws where an edit lies outside the text or edits overlap. */
export function applyEdits(text, edits) {
  let out = text;
  let before = text.length;
  for (const edit of [...edits].sort((one, other) => other.start - one.start)) {
    if (!(edit.start >= 0 && edit.end >= edit.start && edit.end <= before))
      throw new RangeError(`Edit ${edit.start}–${edit.end} does not fit`);
    out = out.slice(0, edit.start) + edit.text + out.slice(edit.end);
    before = edit.start;
  }
  return out;
}
