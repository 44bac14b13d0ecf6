/** Words that begin with a vowel letter but a consonant's sound: "a university", "a one-to-one". */
const soundsConsonant = /^(?:uni(?!n|m)|use|usu|eu|one\b|once\b|ou(?:i|j)|ukr|ute)/i;
/** Words whose first h is silent. */
const silentH = /^(?:hour|honest|honour|heir)/i;
/** Letters whose names begin with a vowel's sound: "an SGO", "an FNM". */
const vowelLetters = /^[AEFHILMNORSX]/;

/** The article that fits before words: "a" or "an". Acronyms read letter by letter go by the letter's name. */
export function articleFor(words: string): "a" | "an" {
  const first = /[A-Za-z0-9]+/.exec(words)?.[0] ?? "";
  if (/^\d/.test(first)) return /^(?:8|11\b|18\b)/.test(first) ? "an" : "a";
  if (first.length > 1 && first === first.toUpperCase() && !/[AEIOU]{1}[A-Z]*[AEIOU]/.test(first)) {
    return vowelLetters.test(first) ? "an" : "a";
  }
  if (silentH.test(first)) return "an";
  return /^[aeiou]/i.test(first) && !soundsConsonant.test(first) ? "an" : "a";
}
