/** Texts that are kept before all are forgotten: more than a long plan has paragraphs and sentences. */
const MOST = 4096;
/** Longer texts are read anew, so that no document fills the memory. */
const LONGEST = 2000;

/**
 * The same reading of a text, done once for as long as it is remembered: several rules of a review read the same
 * paragraph. For readings that depend on the text alone and whose results nobody changes.
 */
export function remembered<Value extends object | null>(
  read: (text: string) => Value,
): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (text.length > LONGEST) return value;
    if (kept.size === MOST) kept.clear();
    kept.set(text, value);
    return value;
  };
}

/** The same for a reading that depends on a lexicon too: what it gave is kept for as long as the lexicon is. */
export function rememberedWith<Lexicon extends object, Value extends object | null>(
  read: (text: string, lexicon: Lexicon) => Value,
): (text: string, lexicon: Lexicon) => Value {
  const readings = new WeakMap<Lexicon, (text: string) => Value>();
  return (text, lexicon) => {
    let reading = readings.get(lexicon);
    if (reading === undefined) {
      reading = remembered((each) => read(each, lexicon));
      readings.set(lexicon, reading);
    }
    return reading(text);
  };
}
