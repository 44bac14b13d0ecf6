import type { PhraseSet } from "../lexicon/planLexicon";

const irregular: ReadonlyMap<string, string> = new Map(Object.entries({
  is: "be", are: "be", am: "be", was: "be", were: "be", been: "be", being: "be", has: "have", had: "have", having: "have",
  did: "do", does: "do", done: "do", went: "go", goes: "go", gone: "go", came: "come", held: "hold", took: "take",
  taken: "take", saw: "see", seen: "see", made: "make", met: "meet", spoke: "speak", spoken: "speak", told: "tell",
  rang: "ring", rung: "ring", wrote: "write", written: "write", gave: "give", given: "give", found: "find", left: "leave",
  said: "say", felt: "feel", kept: "keep", got: "get", began: "begin", begun: "begin", brought: "bring", sent: "send",
  slept: "sleep", thought: "think", drank: "drink", drunk: "drink", ate: "eat", eaten: "eat", ran: "run", read: "read",
  drove: "drive", driven: "drive", woke: "wake", lost: "lose", led: "lead", paid: "pay", knew: "know", known: "know",
  understood: "understand", became: "become", chose: "choose", drawn: "draw", drew: "draw", fell: "fall", fallen: "fall",
  grew: "grow", grown: "grow", heard: "hear", hurt: "hurt", hit: "hit", put: "put", set: "set", cut: "cut", quit: "quit",
  sat: "sit", stood: "stand", taught: "teach", bought: "buy", built: "build", fed: "feed", sought: "seek", shown: "show",
  broke: "break", broken: "break", fought: "fight", caught: "catch", lied: "lie", tried: "try", undertaken: "undertake", undertook: "undertake", ridden: "ride", chosen: "choose", worn: "wear", stopped: "stop",
})); // prettier-ignore

const undouble = (stem: string): string => stem.replace(/([bdgklmnprt])\1$/, "$1");

/** The infinitives that a written verb form may belong to, likeliest first. The form itself always is one of them. */
export function baseForms(lower: string): readonly string[] {
  const known = irregular.get(lower);
  if (known) return [known, lower];
  if (lower.endsWith("ies")) return [`${lower.slice(0, -3)}y`, lower];
  if (lower.endsWith("ied")) return [`${lower.slice(0, -3)}y`, lower];
  if (lower.endsWith("es") && /(?:ss|x|z|ch|sh|o)es$/.test(lower))
    return [lower.slice(0, -2), lower.slice(0, -1), lower];
  if (lower.endsWith("ing") && lower.length > 5) {
    const stem = lower.slice(0, -3);
    return [stem, `${stem}e`, undouble(stem), lower];
  }
  if (lower.endsWith("ed") && lower.length > 4) {
    const stem = lower.slice(0, -2);
    return [stem, `${stem}e`, undouble(stem), lower];
  }
  if (lower.endsWith("s") && !lower.endsWith("ss") && lower.length > 3) return [lower.slice(0, -1), lower];
  return [lower];
}

/** True when any infinitive of the form is on the list. */
export const isVerbOf = (set: PhraseSet, lower: string): boolean =>
  baseForms(lower).some((form) => set.has(form));

const pastForms = new Set(
  "was were had did went came held took saw made met spoke told rang wrote gave found left said felt kept got began brought sent slept thought drank ate ran drove woke lost led paid knew understood became chose fell grew heard sat stood taught bought built broke fought caught tried moved stopped".split(
    " ",
  ),
);

/** True for a form that can only tell what has happened: "went", "visited". Participles after "to be" look the same. */
export const isPastForm = (lower: string): boolean =>
  pastForms.has(lower) ||
  (lower.length > 3 &&
    lower.endsWith("ed") &&
    !/^(?:feed|seed|weed|shed|sled|bred|heed|need|speed|indeed|hundred|breed|bleed|exceed|succeed|proceed|sacred|naked|biased)$/.test(
      lower,
    ));

/** True for a form that can stand behind "to be" or "have": "completed", "eaten", "put". */
export const isParticiple = (lower: string): boolean =>
  isPastForm(lower) || (irregular.has(lower) && !/^(?:is|are|am|has|does|goes|being|having)$/.test(lower));
