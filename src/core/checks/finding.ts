import type { TextEdit } from "../document/edit";
import type { TextRange } from "../text/range";

/** What kind of words were found. The same names stand in the output of the check command. */
export type Category = "jargon" | "acronym" | "banned" | "vague-time" | "subjective";

/**
 * How sure the checker is that the words have the sense that families struggle with.
 * `low` findings are shown apart and never take part in "replace all".
 */
export type Confidence = "high" | "low";

/**
 * One way to say it plainly. Applying all edits to the paragraph gives a grammatical sentence.
 * Edits do not overlap; the first one covers the finding or its rewritten sentence.
 */
export interface Fix {
  /** The words that stand in the place of the finding, as a button shows them. */
  readonly label: string;
  readonly edits: readonly TextEdit[];
  /** `child`: words in the child's voice ("my house"), right only where the child speaks. */
  readonly voice: "plain" | "child";
}

/** Words of a plan that a family may not understand, or that hide a question. Plain data. */
export interface Finding {
  /** The rule that found it: `glossary`, `acronym`, `banned`, `vague-time` or `subjective`. */
  readonly rule: string;
  readonly category: Category;
  /** Id of the pack entry, unique in the merged pack. */
  readonly entryId: string;
  /** Headword of the entry: lower case for words, as written for acronyms. */
  readonly term: string;
  /** Index of the paragraph in its snapshot. */
  readonly paragraph: number;
  readonly range: TextRange;
  /** The paragraph's text at `range`, exactly as written. */
  readonly surface: string;
  readonly confidence: Confidence;
  /** Best first; empty where a question is asked instead, or where no rewrite can be trusted. */
  readonly fixes: readonly Fix[];
}
