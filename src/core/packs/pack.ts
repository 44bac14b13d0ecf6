import type { PlanLayout } from "../checks/plan/layout";
import type { Template } from "../templates/template";
import type { PackEntry, Source } from "./entry";
import type { PackSettings } from "./settings";

/** An organisation's advice, forms and choices, layered over the built-in ones. Plain data that people can read and correct. */
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
  /**
   * The organisation's own forms. A table is tried against the last pack's first. A layout of a later pack with the
   * same id takes the place of the earlier one.
   */
  readonly layouts?: readonly PlanLayout[];
  readonly settings?: PackSettings;
  /** Texts to insert. A template of a later pack with the same id takes the place of the earlier one. */
  readonly templates?: readonly Template[];
}
