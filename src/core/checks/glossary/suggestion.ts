import type { Suggestion } from "../../packs/entry";
import { CompiledCondition, compileSlots } from "./compiledCondition";
import type { CompiledSlot } from "./slot";
import type { Vocabulary } from "./vocabulary";

/** A suggestion with its patterns ready. */
export interface CompiledSuggestion {
  readonly suggestion: Suggestion;
  readonly condition: CompiledCondition | null;
  readonly takeBefore: readonly CompiledSlot[] | null;
  readonly takeAfter: readonly CompiledSlot[] | null;
}

export function compileSuggestion(suggestion: Suggestion, vocabulary: Vocabulary): CompiledSuggestion {
  return {
    suggestion,
    condition: suggestion.when === undefined ? null : new CompiledCondition(suggestion.when, vocabulary),
    takeBefore: compileSlots(suggestion.takeBefore, vocabulary),
    takeAfter: compileSlots(suggestion.takeAfter, vocabulary),
  };
}
