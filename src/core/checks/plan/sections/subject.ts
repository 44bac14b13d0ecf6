import { wordsOf } from "../../../text/words";
import { withoutPossessive } from "../../lexicon/planLexicon";
import type { SectionContext } from "./context";

/** Whom a sentence speaks of: a child of the plan, somebody or something else, or nobody who could be told. */
export type Subject = "child" | "other" | null;

/** In what a child speaks when the child is not the one who is named to speak. */
const saying =
  /^(?:drawings?|pictures?|words|letters?|poems?|answers?|wish|wishes|worry|worries|views?|hopes?|dreams?|favourite|biggest|scores?|message)$/;

/** No sentence names whom it speaks of behind this many words. */
const farthest = 14;

/**
 * Reads whom a sentence speaks of from the first person in it: "On 4 May he turned away" and "With his cards Kofi
 * chose the bus" speak of the child, "Jaxon's nursery said" and "Jo saw Connor" do not. `before`: whom the sentence
 * before spoke of, for "he", "she" and "they".
 */
export function subjectOf(sentence: string, before: Subject, context: SectionContext): Subject {
  const { people, lexicon } = context;
  const words = wordsOf(sentence).filter(({ isWord }) => isWord);
  for (const [at, word] of words.slice(0, farthest).entries()) {
    const bare = withoutPossessive(word.lower);
    const owns = bare !== word.lower;
    if (people.childNames.has(bare) || lexicon.children.lengthAt(words, at) > 0) {
      // "Jaxon's nursery" is not Jaxon; "Jaxon's drawing" is what he says.
      return owns && !saying.test(words[at + 1]?.lower ?? "") ? "other" : "child";
    }
    if (people.toChild && word.lower === "you") return "child";
    if (/^(?:he|she|they)$/.test(word.lower)) return before;
    if (/^(?:i|we)$/.test(word.lower)) return "other";
    const known = people.relations.get(bare);
    if (word.capital && known !== undefined && known !== "child") return "other";
    if (/^(?:his|her|their)$/.test(word.lower)) continue;
    if (lexicon.relatives.lengthAt(words, at) > 0 || lexicon.roles.lengthAt(words, at) > 0) return "other";
  }
  return null;
}
