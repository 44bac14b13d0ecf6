import { byBlocks } from "../../text/letterBlocks";
import { remembered } from "../../text/remembered";
import { foldWord } from "../../text/foldWord";

const betweenWords = byBlocks(/[^\p{L}\p{N}' ]+/gu);

/** A header as it is compared. */
export interface Header {
  /** Lower case, words only, single spaces. */
  readonly key: string;
  /** The same between spaces. */
  readonly spaced: string;
  readonly words: readonly string[];
}

/** Remembered, since the lists of every layout are asked for the same header. */
export const headerOf: (text: string) => Header = remembered((text) => {
  const key = foldWord(text).replace(betweenWords, " ").replace(/\s+/g, " ").trim();
  return { key, spaced: ` ${key} `, words: key.split(" ") };
});

/** A header in lower case, words only, with single spaces. */
export const headerKey = (text: string): string => headerOf(text).key;
