import type { FormsDeclaration } from "../../packs/entry";
import type { FormTag } from "../../packs/pattern";
import { foldWords } from "../../text/fold";
import { pluralOf, verbForms } from "./inflect";

/** Every form tag as one bit, since one spelling can be several forms ("dropped": past and participle). */
export const TAGS: Readonly<Record<FormTag, number>> = {
  singular: 1,
  plural: 2,
  base: 4,
  third: 8,
  past: 16,
  participle: 32,
  ing: 64,
  fixed: 128,
};

/** One spelling to look for. */
export interface ExpandedForm {
  /** Folded words. */
  readonly words: readonly string[];
  readonly tags: number;
  /** Capitals are needed, as in acronyms. */
  readonly capitals: boolean;
  /** The declared words that it was made from. */
  readonly declared: string;
}

/** Every inflection of a declaration, each spelling once; possessives are told by the reader of tokens. */
export function expandForms(forms: FormsDeclaration): ExpandedForm[] {
  const made = new Map<string, { words: string[]; tags: number; capitals: boolean; declared: string }>();
  const add = (spelling: string, tag: number, declared: string, capitals = false): void => {
    const words = foldWords(spelling);
    if (words === null || words.length === 0) return;
    const key = `${capitals ? "^" : ""}${words.join(" ")}`;
    const known = made.get(key);
    if (known === undefined) made.set(key, { words, tags: tag, capitals, declared });
    else known.tags |= tag;
  };
  for (const verb of forms.verb ?? []) {
    const each = verbForms(verb);
    add(each.base, TAGS.base, verb);
    add(each.third, TAGS.third, verb);
    add(each.past, TAGS.past, verb);
    add(each.participle, TAGS.participle, verb);
    add(each.ing, TAGS.ing, verb);
  }
  for (const noun of forms.noun ?? []) {
    const one = typeof noun === "string" ? noun : noun.one;
    add(one, TAGS.singular, one);
    add(typeof noun === "string" ? pluralOf(noun) : noun.many, TAGS.plural, one);
  }
  for (const noun of forms.mass ?? []) add(noun, TAGS.singular, noun);
  for (const noun of forms.plural ?? []) add(noun, TAGS.plural, noun);
  for (const words of forms.fixed ?? []) add(words, TAGS.fixed, words);
  for (const acronym of forms.acronym ?? []) {
    add(acronym, TAGS.singular, acronym, true);
    add(`${acronym}s`, TAGS.plural, acronym, true);
  }
  return [...made.values()];
}
