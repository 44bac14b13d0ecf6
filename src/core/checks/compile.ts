import { invariant } from "../invariant";
import type { PackEntry, Suggestion } from "../packs/entry";
import { mergePacks, type MergedPack } from "../packs/merge";
import type { Pack } from "../packs/pack";
import { foldWords } from "../text/fold";
import { expandForms } from "./glossary/forms";
import { pluralOf } from "./glossary/inflect";
import { Phrases } from "./glossary/phrases";
import { Senses } from "./glossary/senses";
import { compileSuggestion, type CompiledSuggestion } from "./glossary/suggestion";
import { Vocabulary } from "./glossary/vocabulary";
import { contextNumbers, contextSets, type ContextSets } from "./context/sets";
import { CompiledForms, type CompiledForm } from "./compiledForms";
import type { Spellings } from "./spellings";

/** An entry with its patterns, which are compiled when they are first asked for. */
export class CompiledEntry {
  readonly rule: string;
  private madeSenses: Senses | null = null;
  private madeSuggestions: readonly CompiledSuggestion[] | null = null;

  constructor(
    readonly entry: PackEntry,
    private readonly vocabulary: Vocabulary,
  ) {
    this.rule = entry.category === "jargon" ? "glossary" : entry.category;
  }

  get senses(): Senses {
    this.madeSenses ??= new Senses(this.entry.senses ?? [], this.entry.otherwise ?? "flag", this.vocabulary);
    return this.madeSenses;
  }

  get suggestions(): readonly CompiledSuggestion[] {
    this.madeSuggestions ??= suggestionsOf(this.entry)
      .filter((suggestion) => suggestion.swap !== false)
      .map((suggestion) => compileSuggestion(suggestion, this.vocabulary));
    return this.madeSuggestions;
  }
}

/** Packs made ready for checking. Built once, shared by every check. */
export interface CompiledPack extends Pick<MergedPack, "layouts" | "settings" | "templates"> {
  /** Changes whenever an entry could have changed; part of the cache's key. */
  readonly version: string;
  readonly entries: readonly PackEntry[];
  /** The entry that a finding names. Throws for an id that no pack has. */
  entry(id: string): PackEntry;
  /** The entry that a form names by its number. */
  compiledEntry(number: number): CompiledEntry;
  readonly forms: CompiledForms;
  readonly vocabulary: Vocabulary;
  readonly phrases: Phrases;
  readonly context: ContextSets;
}

/**
 * Layers valid packs, the first one lowest, and makes them ready. Every pack that validates compiles.
 *
 * @param spellings what `spellingsOf` gave for the same packs; of others it is no use and is left alone
 */
export function compilePack(packs: readonly Pack[], spellings?: Spellings): CompiledPack {
  const merged = mergePacks(packs);
  const known = spellings?.version === merged.version ? spellings : null;
  const vocabulary = new Vocabulary(merged.sets, known?.vocabulary ?? null);
  const phrases = new Phrases();
  const forms = new CompiledForms();
  if (known === null) spell(merged, phrases, forms, vocabulary);
  else {
    phrases.restore(known.phrases);
    forms.restore(known.forms);
  }
  const context = contextSets(known?.context ?? contextNumbers(vocabulary));
  phrases.seal(vocabulary.table.size);
  let byId: ReadonlyMap<string, PackEntry> | null = null;
  const compiledEntries: CompiledEntry[] = [];
  return {
    version: merged.version,
    entries: merged.entries,
    get layouts() {
      return merged.layouts;
    },
    settings: merged.settings,
    templates: merged.templates,
    entry(id) {
      byId ??= new Map(merged.entries.map((each) => [each.id, each]));
      const entry = byId.get(id);
      invariant(entry !== undefined, `no entry ${id}`);
      return entry;
    },
    compiledEntry: (number) =>
      (compiledEntries[number] ??= new CompiledEntry(merged.entries[number] as PackEntry, vocabulary)),
    forms,
    vocabulary,
    phrases,
    context,
  };
}

/** What a second compiling of the same packs need not work out again. */
export function spellingsOf(packs: readonly Pack[]): Spellings {
  const { version, vocabulary, phrases, forms } = compilePack(packs);
  return {
    version,
    vocabulary: vocabulary.data,
    context: contextNumbers(vocabulary),
    phrases: phrases.data,
    forms: forms.data,
  };
}

/** Works out every spelling of every entry and name, and adds each to the phrases. */
function spell(merged: MergedPack, phrases: Phrases, forms: CompiledForms, vocabulary: Vocabulary): void {
  const addForm = (words: readonly string[], form: Omit<CompiledForm, "length">): void => {
    phrases.add(words, forms.count, vocabulary.table);
    const { entry, tags, capitals, declared } = form;
    forms.add({ entry, tags, capitals, declared, length: words.length });
  };
  const addName = (phrase: string): void => {
    for (const spelling of [phrase, pluralOf(phrase)]) {
      const words = nameWords(spelling);
      if (words.length > 0) addForm(words, { entry: -1, tags: 0, capitals: false, declared: phrase });
    }
  };
  for (const [number, entry] of merged.entries.entries()) {
    for (const name of entry.exceptions ?? []) addName(name);
    for (const { words, tags, capitals, declared } of expandForms(entry.forms)) {
      addForm(words, { entry: number, tags, capitals, declared });
    }
  }
  for (const name of merged.names) addName(name);
}

/**
 * An entry's suggestions; for an acronym its expansion comes after those that have the better words, unless it is
 * among them and so says itself where it fits.
 */
const suggestionsOf = ({ suggestions, expansion }: PackEntry): readonly Suggestion[] =>
  expansion === undefined || suggestions.some(({ text }) => text === expansion)
    ? suggestions
    : [...suggestions, { text: expansion, as: "noun" }];

/** Folded words without a possessive 's, as the reader of tokens numbers them. */
const nameWords = (phrase: string): string[] =>
  (foldWords(phrase) ?? [])
    .map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word))
    .filter((word) => word !== "");
