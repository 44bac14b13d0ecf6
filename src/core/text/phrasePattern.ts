import { blockPattern } from "./letterBlocks";
import { seam, seamed } from "./seams";

/** Any ending of a word: "relaps*" finds "relapse", "relapsed" and "relapsing". */
const anyEnding = "[a-zà-ÿ]*";

/**
 * Rewrites one phrase as the source of a regular expression. A phrase is written as it is read, with four signs:
 * `(a|b)` for either, `?` behind what may be left out, `*` behind a letter for any ending, and `<3> ` for up to three
 * words in between. Everything else stands for itself or, behind a backslash, for what regular expressions make of it.
 */
const sourceOf = (phrase: string): string =>
  seamed(
    phrase
      .replace(/(?<!\\)\((?!\?)/g, "(?:")
      .replace(/(?<!\\)(\p{L})\*/gu, (_, letter: string) => letter + anyEnding)
      .replace(/<(\d)> /g, "(?:[a-zà-ÿ]+ ){0,$1}?"),
  );

/** The source of "any of these phrases", for patterns that are put together from several lists. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:(?:${phrases.map(sourceOf).join("|")})${seam})`;

/** Finds any of the phrases as whole words. Ignores case unless other flags are given. */
export const within = (phrases: readonly string[], flags = "i"): RegExp =>
  blockPattern(`\\b${anyOf(phrases)}\\b`, flags);

/** Finds any of the phrases at the start of the text, as whole words. */
export const opening = (phrases: readonly string[], flags = "i"): RegExp =>
  blockPattern(`^${anyOf(phrases)}\\b`, flags);

/** True of a text that is one of the phrases and nothing else. Heeds case unless flags are given. */
export const whole = (phrases: readonly string[], flags = ""): RegExp =>
  blockPattern(`^${anyOf(phrases)}$`, flags);
