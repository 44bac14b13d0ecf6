/** Where a piece of advice comes from, so that a reader can weigh it and an organisation can replace it. */
export interface Source {
  readonly title: string;
  readonly year: number;
}

/** Words that can stand in the place of an entry's. */
export interface Suggestion {
  /** The words as they stand in the middle of a sentence, in the base form (singular, infinitive). */
  readonly text: string;
  /** `child`: right only where the child speaks ("tummy mummy", "my house"). Default `plain`. */
  readonly voice?: "plain" | "child";
}

/** A word-to-avoid's better half: what it looks like when the question has been answered. */
export interface Example {
  readonly instead: string;
  readonly write: string;
}
