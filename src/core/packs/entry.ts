import type { Category } from "../checks/finding";
import type { Condition, SenseRule, Slot, Verdict } from "./pattern";

/** Where a piece of advice comes from, so that a reader can weigh it and an organisation can replace it. */
export interface Source {
  readonly title: string;
  readonly year: number;
}

/**
 * The words to look for, from which every inflection is made when the pack is compiled.
 * Words are written in small letters with single spaces; a space also matches a hyphen and a non-breaking space.
 */
export interface FormsDeclaration {
  /** Singular nouns: plural and possessives are added ("foster carer"). `{ "one": "child", "many": "children" }` for the irregular. */
  readonly noun?: readonly (string | { readonly one: string; readonly many: string })[];
  /** Nouns without a plural ("permanence"). */
  readonly mass?: readonly string[];
  /** Nouns that are looked for in the plural alone ("peers"). */
  readonly plural?: readonly string[];
  /** Base forms of verbs; the first word takes the endings ("drop out", "leave care"). */
  readonly verb?: readonly string[];
  /** Words that are found exactly as they stand. */
  readonly fixed?: readonly string[];
  /** Capital letters as written ("SENCO"): with points, plural and possessive; small letters do not match. */
  readonly acronym?: readonly string[];
}

/** Words that can stand in the place of an entry's. */
export interface Suggestion {
  /**
   * The words as they stand in the middle of a sentence, in the base form (singular, infinitive).
   * `{1}`, `{2}`… stand for the words that `takeBefore` and `takeAfter` took in, counted from the left.
   */
  readonly text: string;
  /** How it is inflected to fit: as a count noun, a mass noun, a verb, or not at all. Default `fixed`. */
  readonly as?: "noun" | "mass" | "verb" | "fixed";
  /** The plural, where it is not made by rule ("brothers and sisters"). */
  readonly plural?: string;
  /** Where it is right. Without it: wherever its grammar fits. */
  readonly when?: Condition;
  /** Words before or after that the suggestion replaces too ("drop out of school" → "leave school early"). */
  readonly takeBefore?: readonly Slot[];
  readonly takeAfter?: readonly Slot[];
  /** `child`: right only where the child speaks ("tummy mummy", "my house"); always offered last. Default `plain`. */
  readonly voice?: "plain" | "child";
  /** False: shown on the card as an idea, never put into the text by a button. Default true. */
  readonly swap?: boolean;
}

/** A word-to-avoid's better half: what it looks like when the question has been answered. */
export interface Example {
  readonly instead: string;
  readonly write: string;
}

/** One piece of advice: words that families struggle with, why, and what to write. Plain data. */
export interface PackEntry {
  /** Unique in its pack, kebab-case. An entry of a later pack with the same id takes its place. */
  readonly id: string;
  /** The headword: small letters for words, as written for acronyms. */
  readonly term: string;
  readonly category: Category;
  readonly forms: FormsDeclaration;
  /** Why families struggle with it, in one or two plain sentences. */
  readonly why: string;
  readonly source: Source;
  /** Every alternative that the source has, best first. Empty where a question is asked instead. */
  readonly suggestions: readonly Suggestion[];
  /** The question that hides behind the word. */
  readonly question?: string;
  readonly examples?: readonly Example[];
  /** What an acronym stands for, in small letters where the words are common nouns. */
  readonly expansion?: string;
  /** What that means, where the expansion is still jargon. */
  readonly gloss?: string;
  /**
   * How the expansion stands. `the`: it needs the article where the acronym stood bare ("at MARAC" → "at the
   * multi-agency…"). `none`: it never takes one ("CAMHS", "parental responsibility"). Without it: a count noun.
   */
  readonly article?: "the" | "none";
  /** Phrases in which the words are never flagged ("contact lens"). Plurals and possessives are added. */
  readonly exceptions?: readonly string[];
  /** How the sense is decided; the first rule that holds. */
  readonly senses?: readonly SenseRule[];
  /** The verdict when no rule holds. Default `flag`. */
  readonly otherwise?: Verdict;
}
