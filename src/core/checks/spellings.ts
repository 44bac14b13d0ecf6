import type { FormData } from "./compiledForms";
import type { PhraseData } from "./glossary/phrases";
import type { VocabularyData } from "./glossary/vocabulary";

/**
 * What compiling packs works out about their words, as plain data: it depends on the packs alone, so that the build
 * can work it out for the built-in pack and a cold start need not.
 */
export interface Spellings {
  /** The version of the merged packs that it was worked out from. */
  readonly version: string;
  /** Every word that is told apart. */
  readonly vocabulary: VocabularyData;
  /** The numbers of the engine's own word sets (`contextNumbers`). */
  readonly context: readonly (readonly number[])[];
  readonly phrases: PhraseData;
  readonly forms: FormData;
}
