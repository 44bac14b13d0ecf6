/** A document that the page offers. `file` is its name in the folder `samples/` beside the page. */
export interface Sample {
  readonly file: string;
  readonly label: string;
}

/** The first is open when the page starts. */
export const samples = [
  { file: "outline-child-protection-plan.docx", label: "Outline child protection plan" },
  { file: "child-in-need-plan.docx", label: "Child in need plan" },
  { file: "safety-plan.docx", label: "Safety plan" },
] as const satisfies readonly Sample[];
