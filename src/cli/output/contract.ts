/**
 * What `plain-plan check` prints, as other programs read it. Offsets are half-open UTF-16 units: into the input text
 * with `--jsonl`, into the paragraph's text for documents.
 */
export interface FindingOutput {
  readonly rule: string;
  readonly category: string;
  readonly term: string;
  /** Only for documents: index of the paragraph. */
  readonly paragraph?: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly message: string;
  readonly confidence: "high" | "low";
  readonly fixes: readonly {
    readonly label: string;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  }[];
  readonly question: string | null;
}

export interface StatementOutput {
  readonly paragraph?: number;
  readonly start: number;
  readonly end: number;
  readonly kind: "goal" | "objective" | "action" | "neither";
  readonly specific: boolean | null;
  readonly measurable: boolean | null;
  readonly achievable: boolean | null;
  readonly relevant: boolean | null;
  readonly timely: boolean | null;
  readonly who: string | null;
  readonly when: string | null;
  readonly measure: string | null;
  readonly advice: readonly string[];
}

export interface ContingencyOutput {
  readonly paragraph?: number;
  readonly start: number;
  readonly end: number;
  readonly verdict: "specific" | "vague";
  readonly missing: readonly string[];
  readonly advice: readonly string[];
}

export interface PlanOutput {
  readonly sections: Readonly<Record<string, "present" | "weak" | "missing">>;
  /** Years, or `null` when there are too few words to tell. */
  readonly readingAge: number | null;
  readonly words: number;
}

/** One line of `--jsonl`. `plan` only where the text was checked as a plan. */
export interface LineOutput {
  readonly id?: unknown;
  readonly findings: readonly FindingOutput[];
  readonly statements: readonly StatementOutput[];
  readonly contingency: readonly ContingencyOutput[];
  readonly plan?: PlanOutput;
}

/** One document of `--format json`. */
export interface DocumentOutput {
  readonly file: string;
  /** What the document is as a whole. Where it is no plan, nothing is missing from it. */
  readonly nature: "plan" | "review-record" | "not-a-plan" | "no-text";
  /** Text boxes whose text was not read; left out where there can be none. */
  readonly textBoxes?: number;
  readonly paragraphs: readonly {
    readonly index: number;
    readonly text: string;
    readonly table: { readonly row: number; readonly column: number } | null;
  }[];
  readonly findings: readonly FindingOutput[];
  readonly statements: readonly StatementOutput[];
  readonly contingency: readonly ContingencyOutput[];
  readonly plan: PlanOutput;
}
