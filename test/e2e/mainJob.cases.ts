import type { SampleName } from "./support/preview";

/** What a person finds in each sample plan, and what they must not be bothered with. */
export interface SampleCase {
  readonly sample: SampleName;
  /** Words in the order of the text; others may stand between them. */
  readonly inOrder: readonly string[];
  /** Never listed: names, other senses, a child's own words. */
  readonly never: readonly string[];
  /** A word with a suggestion, to replace once. */
  readonly replaceOne: string;
  /** A word with a suggestion that stands in several places. */
  readonly replaceAll: string;
}

export const cases: readonly SampleCase[] = [
  {
    sample: "outline-child-protection-plan.docx",
    inOrder: ["ICPC", "MASH", "siblings", "challenging behaviour", "peers", "monitor", "asap", "appropriate"],
    never: ["Support", "placement", "work placement", "transition", "999"],
    replaceOne: "siblings",
    replaceAll: "siblings",
  },
  {
    sample: "child-in-need-plan.docx",
    inOrder: [
      "birth mother",
      "Permanence",
      "care plan",
      "Reunification",
      "foster carers",
      "absconded",
      "care leaver",
    ],
    never: ["Support Worker", "asthma care plan", "Leaving Care"],
    replaceOne: "foster carers",
    replaceAll: "FSW",
  },
  {
    sample: "safety-plan.docx",
    inOrder: ["LA", "support", "monitor", "ongoing", "HV"],
    never: ["in care", "carbon monoxide monitor", "GP"],
    replaceOne: "Contact",
    replaceAll: "LA",
  },
];
