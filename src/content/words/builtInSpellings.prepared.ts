import { spellingsOf } from "../../core/checks/compile";
import type { Spellings } from "../../core/checks/spellings";
import { watchYourWords } from "./watchYourWords";

/**
 * The spellings of the built-in words. The build puts what this comes to in the place of this module
 * (`scripts/build/prepared.mjs`), so that it is worked out once a build and can't be older than the words.
 */
export const builtInSpellings: Spellings = spellingsOf([watchYourWords]);
