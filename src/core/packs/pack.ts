import type { PackEntry, Source } from "./entry";

/** An organisation's advice, layered over the built-in one. Plain data that people can read and correct. */
export interface Pack {
  /** Kebab-case, unique among the packs in use. */
  readonly id: string;
  readonly title: string;
  /** Such as `1.0.0`. Findings are cached by it. */
  readonly version: string;
  /** A language tag such as `en-GB`. */
  readonly language: string;
  readonly source?: Source;
  readonly entries: readonly PackEntry[];
  /** Ids of earlier packs' entries that this pack takes out. */
  readonly removes?: readonly string[];
  /** Names and phrases in which no word is ever flagged ("Family Support Worker"). */
  readonly names?: readonly string[];
  /** Sets of words that patterns can name with `@`. Sets of the same name in layered packs are joined. */
  readonly sets?: Readonly<Record<string, readonly string[]>>;
}
