import type { Suggestion } from "../../packs/entry";
import { compileCondition, compileSlots, type CompiledCondition, type CompiledSlot } from "./condition";
import { pluralOf, verbForms, type VerbForms } from "./inflect";
import type { Vocabulary } from "./vocabulary";

/** A suggestion with its inflections and patterns ready. */
export interface CompiledSuggestion {
  readonly suggestion: Suggestion;
  readonly condition: CompiledCondition | null;
  readonly takeBefore: readonly CompiledSlot[] | null;
  readonly takeAfter: readonly CompiledSlot[] | null;
  /** Only for nouns. */
  readonly plural: string | null;
  /** Only for verbs. */
  readonly verb: VerbForms | null;
}

export function compileSuggestion(suggestion: Suggestion, vocabulary: Vocabulary): CompiledSuggestion {
  return {
    suggestion,
    condition: suggestion.when === undefined ? null : compileCondition(suggestion.when, vocabulary),
    takeBefore: compileSlots(suggestion.takeBefore, vocabulary),
    takeAfter: compileSlots(suggestion.takeAfter, vocabulary),
    plural: suggestion.as === "noun" ? (suggestion.plural ?? pluralOf(suggestion.text)) : null,
    verb: suggestion.as === "verb" ? verbForms(suggestion.text) : null,
  };
}
