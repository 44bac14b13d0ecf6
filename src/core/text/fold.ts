/**
 * Classes of UTF-16 code units, looked up by table, so that text is read once and nothing is copied to fold it.
 * Letters a to z are 1 to 26 whatever their case or accent, digits are 27 to 36.
 */
export const LAST_LETTER = 26;
export const FIRST_DIGIT = 27;
export const LAST_WORD_CLASS = 36;
/** A letter of another script: part of a word, but of no word in a pack. */
export const FOREIGN = 37;
export const APOSTROPHE = 38;
export const HYPHEN = 39;
/** Takes no room: soft hyphen, zero-width characters, Word's control marks. */
export const IGNORED = 40;
export const SPACE = 41;
/** A full stop, question mark, exclamation mark or ellipsis. */
export const STOP = 42;
/** A double quotation mark of any kind. */
export const QUOTE = 43;
export const DASH = 44;
export const COMMA = 45;
/** Any other character: it parts words. */
export const OTHER = 0;
/** Added to a letter's class when it is a capital. */
export const CAPITAL_BIT = 64;
export const CLASS_MASK = 63;

/** What stands under the accents of U+00C0 to U+017F, in order; a point where no letter from a to z does. */
const UNACCENTED =
  "AAAAAA.CEEEEIIII.NOOOOO..UUUUY..aaaaaa.ceeeeiiii.nooooo..uuuuy.yAaAaAaCcCcCcCcDd..EeEeEeEeEeGgGgGgGgHh..IiIiIiIiI..." +
  "JjKk.LlLlLl....NnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTt..UuUuUuUuUuUuWwYyYZzZzZz.";

/** The class of every code unit. Lone and paired surrogates are `OTHER`. */
export const CLASS_OF: Uint8Array = buildClasses();

const isFoldable = (cls: number): boolean => cls >= 1 && cls <= LAST_WORD_CLASS;

/** The class of a code unit without its case. */
export const classAt = (text: string, index: number): number =>
  (CLASS_OF[text.charCodeAt(index)] as number) & CLASS_MASK;

/**
 * The words of a pack's phrase in folded form: small letters without accents, straight apostrophes.
 * `null` when it holds a letter that does not fold to a to z, so that no text could match it.
 */
export function foldWords(phrase: string): string[] | null {
  if (isFolded(phrase)) return phrase.split(" ");
  const words: string[] = [];
  let word = "";
  for (let index = 0; index < phrase.length; index += 1) {
    const cls = classAt(phrase, index);
    if (isFoldable(cls)) word += letterOf(cls);
    else if (cls === APOSTROPHE) word += "'";
    else if (cls === FOREIGN) return null;
    else if (cls !== IGNORED && word !== "") {
      words.push(word);
      word = "";
    }
  }
  if (word !== "") words.push(word);
  return words.map(withoutOuterApostrophes).filter((each) => each !== "");
}

/** Small letters and single spaces between them. */
function isFolded(phrase: string): boolean {
  let space = true;
  for (let index = 0; index < phrase.length; index += 1) {
    const unit = phrase.charCodeAt(index);
    if (unit === 32 ? space : unit < 97 || unit > 122) return false;
    space = unit === 32;
  }
  return !space;
}

function withoutOuterApostrophes(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && word.charCodeAt(start) === 39) start += 1;
  while (end > start && word.charCodeAt(end - 1) === 39) end -= 1;
  return word.slice(start, end);
}

/** The small letter or digit of a class from 1 to 36. */
export const letterOf = (cls: number): string =>
  cls < FIRST_DIGIT ? String.fromCharCode(96 + cls) : String.fromCharCode(48 + cls - FIRST_DIGIT);

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  // Scripts and symbols by block: good enough to tell words from what parts them.
  const letters: readonly (readonly [number, number])[] = [
    [0xaa, 0xaa],
    [0xb5, 0xb5],
    [0xba, 0xba],
    [0xc0, 0x2c1],
    [0x300, 0x1fff],
    [0x2c00, 0x2dff],
    [0x3040, 0xd7ff],
    [0xf900, 0xfdff],
    [0xfe70, 0xfefe],
    [0xff66, 0xffdc],
  ];
  for (const [from, to] of letters) table.fill(FOREIGN, from, to + 1);
  for (let letter = 1; letter <= 26; letter += 1) {
    table[64 + letter] = letter | CAPITAL_BIT;
    table[96 + letter] = letter;
    table[0xff20 + letter] = letter | CAPITAL_BIT;
    table[0xff40 + letter] = letter;
  }
  for (let digit = 0; digit < 10; digit += 1) {
    table[48 + digit] = FIRST_DIGIT + digit;
    table[0xff10 + digit] = FIRST_DIGIT + digit;
  }
  // Latin letters with accents, among them the Welsh ones.
  for (let unit = 0xc0; unit <= 0x17f; unit += 1) {
    const base = UNACCENTED.charCodeAt(unit - 0xc0);
    if (base !== 46) table[unit] = table[base] as number;
  }
  const put = (cls: number, characters: string): void => {
    for (let index = 0; index < characters.length; index += 1) table[characters.charCodeAt(index)] = cls;
  };
  put(OTHER, "\u00d7\u00f7");
  // "A&E" is one word; "&" alone is read as "and".
  put(FOREIGN, "&\uff06");
  put(APOSTROPHE, "'\u2018\u2019\u201a\u201b\u02bc\u02b9\u00b4`\u2032\uff07");
  put(HYPHEN, "-\u2010\u2011\u001e\ufe63\uff0d");
  put(DASH, "\u2012\u2013\u2014\u2015\u2212");
  put(COMMA, ",\uff0c");
  put(SPACE, " \t\n\r\u000b\u000c\u0085\u00a0\u1680\u202f\u205f\u3000\u2028\u2029");
  for (let unit = 0x2000; unit <= 0x200a; unit += 1) table[unit] = SPACE;
  // Word writes \u0002 for a footnote's mark, \u0005 for a comment's and \u001f for an optional hyphen.
  put(IGNORED, "\u0002\u0003\u0004\u0005\u001f\u00ad\u034f\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff");
  for (let unit = 0x202a; unit <= 0x202e; unit += 1) table[unit] = IGNORED;
  for (let unit = 0x2066; unit <= 0x2069; unit += 1) table[unit] = IGNORED;
  for (let unit = 0xfe00; unit <= 0xfe0f; unit += 1) table[unit] = IGNORED;
  put(STOP, ".!?\u2026\u3002\uff01\uff0e\uff1f");
  put(QUOTE, '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02');
  return table;
}
