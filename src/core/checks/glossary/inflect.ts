/** A verb's inflected forms. British spelling. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** Verbs whose past or endings are not made by rule: past, participle and, where it differs, -ing. */
const irregularVerbs: Readonly<Record<string, readonly [string, string, string?]>> = {
  be: ["was", "been", "being"],
  begin: ["began", "begun"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  come: ["came", "come"],
  do: ["did", "done"],
  feel: ["felt", "felt"],
  find: ["found", "found"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  have: ["had", "had"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  leave: ["left", "left"],
  let: ["let", "let"],
  make: ["made", "made"],
  meet: ["met", "met"],
  put: ["put", "put"],
  ring: ["rang", "rung"],
  run: ["ran", "run"],
  say: ["said", "said"],
  see: ["saw", "seen", "seeing"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  show: ["showed", "shown"],
  speak: ["spoke", "spoken"],
  spend: ["spent", "spent"],
  stand: ["stood", "stood"],
  take: ["took", "taken"],
  teach: ["taught", "taught"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  write: ["wrote", "written"],
};

const irregularPlurals: Readonly<Record<string, string>> = {
  child: "children",
  person: "people",
  man: "men",
  woman: "women",
  life: "lives",
  wife: "wives",
  half: "halves",
  foot: "feet",
};

const isVowel = (letter: string | undefined): boolean => letter !== undefined && "aeiou".includes(letter);
/** Ends in a y that changes to i before an ending. */
const changesY = (word: string): boolean => word.endsWith("y") && !isVowel(word.at(-2));
const hisses = (word: string): boolean => {
  const last = word.at(-1);
  if (last === "h") return word.at(-2) === "c" || word.at(-2) === "s";
  return last === "s" || last === "x" || last === "z";
};

/** Words that start what comes after the noun itself: "child in need", "child looked after", "team around the child". */
const afterHead = / (?:in|of|around|looked|missing|not) /;

const headEnd = (phrase: string): number => {
  const at = phrase.search(afterHead);
  return at === -1 ? phrase.length : at;
};

/** The plural of a noun phrase, made on its noun ("foster carer" → "foster carers", "child in need" → "children in need"). */
export function pluralOf(phrase: string): string {
  const end = headEnd(phrase);
  const head = phrase.slice(0, end);
  const cut = Math.max(head.lastIndexOf(" "), head.lastIndexOf("-")) + 1;
  return head.slice(0, cut) + pluralWord(head.slice(cut)) + phrase.slice(end);
}

function pluralWord(word: string): string {
  const irregular = irregularPlurals[word];
  if (irregular !== undefined) return irregular;
  if (changesY(word)) return `${word.slice(0, -1)}ies`;
  return hisses(word) ? `${word}es` : `${word}s`;
}

/** The forms of a verb phrase, made on its first word ("drop out" → "dropping out"). */
export function verbForms(phrase: string): VerbForms {
  const cut = phrase.indexOf(" ");
  const word = cut === -1 ? phrase : phrase.slice(0, cut);
  const rest = cut === -1 ? "" : phrase.slice(cut);
  const forms = verbWord(word);
  return {
    base: phrase,
    third: forms.third + rest,
    past: forms.past + rest,
    participle: forms.participle + rest,
    ing: forms.ing + rest,
  };
}

function verbWord(word: string): VerbForms {
  const irregular = irregularVerbs[word];
  const stem = doubles(word) ? word + (word.at(-1) ?? "") : word.endsWith("e") ? word.slice(0, -1) : word;
  const third =
    word === "have"
      ? "has"
      : word === "be"
        ? "is"
        : word === "go" || word === "do"
          ? `${word}es`
          : pluralWord(word);
  const regularPast = changesY(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`;
  return {
    base: word,
    third,
    past: irregular?.[0] ?? regularPast,
    participle: irregular?.[1] ?? regularPast,
    ing: irregular?.[2] ?? `${word.endsWith("ee") ? word : stem}ing`,
  };
}

/** One short syllable that ends in a single consonant ("drop"), or a last -el ("travel"), doubles it in British English. */
function doubles(word: string): boolean {
  const last = word.at(-1);
  if (last === undefined || !"bdgklmnprt".includes(last) || !isVowel(word.at(-2))) return false;
  if (last === "l" && word.length > 4 && !isVowel(word.at(-3))) return true;
  for (let index = 0; index < word.length - 2; index += 1) if (isVowel(word[index])) return false;
  return true;
}
