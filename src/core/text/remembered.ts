/** Texts that are kept before all are forgotten: more than a long plan has paragraphs and sentences. */
const MOST = 4096;
/** Longer texts are read anew, so that no document fills the memory. */
const LONGEST = 2000;

/**
 * The same reading of a text, done once for as long as it is remembered: several rules of a review read the same
 * paragraph. For readings that depend on the text alone and whose results nobody changes.
 */
export function remembered<Value extends object>(read: (text: string) => Value): (text: string) => Value {
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
