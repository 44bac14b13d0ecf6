import type { PhraseData } from "./glossary/phrases";

/**
 * What compiling packs works out about their words, as plain data: it depends on the packs alone, so that the build
 * can work it out for the built-in pack and a cold start need not.
 */
export interface Spellings {
  /** The version of the merged packs that it was worked out from. */
  readonly version: string;
  /** Every word that is told apart, in the order of the numbers, parted by spaces. */
  readonly words: string;
  /** The numbers of the engine's own word sets (`contextNumbers`). */
  readonly context: readonly (readonly number[])[];
  readonly phrases: PhraseData;
  /** Five numbers a form, as in `CompiledForm`: entry, tags, 1 for capitals, place in `declared`, words. */
  readonly forms: readonly number[];
  readonly declared: readonly string[];
}
