/** The widest `within` of a condition, in words. */
export const FARTHEST = 40;

/**
 * One word's place in a pattern: alternatives with `|` between them, each a word in small letters or `@` and a word set.
 * A leading `?` makes the place optional; a leading `!` asks for a word that is none of these.
 *
 * Besides the pack's own sets there are: `@any` (any word), `@name` (a capitalised word that does not start its
 * sentence), `@Capital` (a word with a capital), `@CAPS` (all capitals), `@number` (digits), `@start` and `@end`
 * (the sentence's), `@comma` (a comma may stand here), `@pause` (the sentence's edge, a comma, colon, dash or bracket; the next place may stand behind the mark),
 * `@possessive` (a word with 's, and those in a set of that name). Examples: `"work|student"`, `"?@determiner"`, `"!@family"`.
 */
export type Slot = string;

/** How the words were inflected: the forms that a declaration expands to. */
export type FormTag = "singular" | "plural" | "base" | "third" | "past" | "participle" | "ing" | "fixed";

/**
 * What must hold around the words. Every property that is given must hold; an empty condition always holds.
 * Places never reach over the end of a sentence, and touch only over spaces and hyphens unless `@pause` says otherwise.
 */
export interface Condition {
  /** Words straight before, in reading order; the last one touches. */
  readonly before?: readonly Slot[];
  /** Words straight after, in reading order; the first one touches. */
  readonly after?: readonly Slot[];
  /** One of these words stands in the same sentence, before or after, at most `within` words away (default 6). */
  readonly near?: Slot;
  readonly nearBefore?: Slot;
  readonly nearAfter?: Slot;
  /** Longest distance in words for the three above, from 1 to 40. */
  readonly within?: number;
  /** One of these words stands anywhere in the paragraph. */
  readonly paragraph?: Slot;
  readonly form?: readonly FormTag[];
  /** `capitals`: ALL CAPITALS. `capital`: first letter. `small`: no capital. */
  readonly written?: "capitals" | "capital" | "small";
  /** True for "contact's" and "peers'". */
  readonly possessive?: boolean;
  /** How the words hang together: "on-going" (`hyphen`) or "on going" (`space`). */
  readonly joined?: "hyphen" | "space";
  /** Which of the entry's declared words it is, such as `"drop-out"`. */
  readonly words?: readonly string[];
  readonly not?: Condition;
  readonly any?: readonly Condition[];
}

/** `flag`: a finding. `unsure`: a finding of low confidence. `leave`: no finding. */
export type Verdict = "flag" | "unsure" | "leave";

/** One step of deciding the sense. The first rule whose condition holds decides. */
export interface SenseRule extends Condition {
  readonly verdict: Verdict;
  /** What sense this is, for the people who keep the pack: "a device", "the verb". */
  readonly because: string;
}
