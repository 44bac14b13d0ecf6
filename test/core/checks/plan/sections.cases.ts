import type { PlanSection, SectionStatus } from "../../../../src/core/checks/plan/planReview";

/** What a whole plan of a few lines says of one section. */
export const sectionRows: readonly {
  readonly name: string;
  readonly plan: string;
  readonly section: PlanSection;
  readonly status: SectionStatus;
}[] = [
  {
    name: "people who act in running text are named people",
    plan: "# Plan for Ola\n\n## Home\n\nThings are going well. Wendy will keep the room. Ian will drive him to Leeds.",
    section: "named_people",
    status: "present",
  },
  {
    name: "roles in running text are not",
    plan: "# Plan for Ola\n\n## Home\n\nThings are going well. He will keep the room. Everyone will be kind.",
    section: "named_people",
    status: "missing",
  },
  {
    name: "a name with (signed) is a signature, one of two",
    plan: "# Plan for Ola\n\nOla will see Nan on Sunday.\n\n## Signatures\n\nCurtis Whyte (signed) 9 May 2025\nPersonal adviser: ______",
    section: "agreed_signed",
    status: "weak",
  },
  {
    name: "blank lines are none",
    plan: "# Plan for Ola\n\nOla will see Nan on Sunday.\n\n## Signatures\n\nSigned: ______\nPersonal adviser: ______",
    section: "agreed_signed",
    status: "missing",
  },
];
