import type { Letters } from "../../../src/core/checks/statements/statement";

/** An objective in a filled template with letters that are not there, and why that is right as it stands. */
export interface OpenLetters {
  readonly template: string;
  /** The objective's first words. */
  readonly begins: string;
  readonly open: readonly (keyof Letters)[];
  readonly why: string;
}

const holdsForGood = "A bottom line holds for good, and its part of the plan says whom it keeps safe.";

/** Beside these only "achievable" is ever open: whether people can do a thing is not to be read off one sentence. */
export const openLetters: readonly OpenLetters[] = [
  {
    template: "contingency",
    begins: "Donna (Alfie's aunt) will have Alfie to stay",
    open: ["specific", "relevant"],
    why: "The family's part of what happens if the plan fails; its measure are the six parts of a contingency.",
  },
  { template: "bottom-lines", begins: "Neil drinks no", open: ["relevant", "timely"], why: holdsForGood },
  { template: "safety-plan", begins: "Neil drinks no", open: ["relevant", "timely"], why: holdsForGood },
  {
    template: "written-agreement",
    begins: "Neil is not alone with Cody",
    open: ["measurable", "relevant", "timely"],
    why: holdsForGood,
  },
  {
    template: "outline-child-protection-plan",
    begins: "Lee will live at his brother's house",
    open: ["relevant"],
    why: "The cell before it says what it changes for Maya.",
  },
  {
    template: "outline-child-protection-plan",
    begins: "Paul Reed will see Maya alone",
    open: ["relevant", "timely"],
    why: "Visits go on for as long as there is a plan.",
  },
  {
    template: "review-record",
    begins: "Maya sleeps in her own bed",
    open: ["relevant"],
    why: "An outcome as the plan has it; the record asks how far it is reached, not for another one.",
  },
];
