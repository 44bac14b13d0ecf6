import { packWords, type PackedWords } from "./packedWords";
import { watchYourWords } from "./watchYourWords";

/** The built-in words, packed. The build puts what this comes to in the place of this module. */
export const packedBuiltInWords: PackedWords = packWords(watchYourWords);
