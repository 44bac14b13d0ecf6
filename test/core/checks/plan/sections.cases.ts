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
  {
    name: "a corner of one's own holds the child's words",
    plan: "# Sheet for Ewan\n\nFor: Ewan Hall\n\n## Ewan's corner\n\nI keep thinking she will fall.",
    section: "childs_views",
    status: "present",
  },
  {
    name: "words in quotation marks behind a meeting with the child are the child's",
    plan: "# Plan\n\nChild: Connor Fell\n\n## The children\n\nBryony saw Connor on his own on 12 May. “I don't do bottles now, and I sleep.”",
    section: "childs_views",
    status: "present",
  },
  {
    name: "what a teacher says of a child is no child's view",
    plan: "# Plan\n\nChild: Connor Fell\n\n## Good things\n\nConnor goes to school and his teacher, Mr Osei, says he is kind.",
    section: "childs_views",
    status: "missing",
  },
  {
    name: "a box that says that somebody will ask is empty",
    plan: "# Plan\n\nChild: Connor Fell\n\n## Child's views\n\nTo be obtained.",
    section: "childs_views",
    status: "missing",
  },
  {
    name: "names with days on one line are signatures",
    plan: "# Plan\n\nChild: Connor Fell\n\nRead and agreed: Kirsty Fell 19.9.24; W. Holl 20.9.24",
    section: "agreed_signed",
    status: "present",
  },
  {
    name: "steps with days on one line are none",
    plan: "# Plan\n\nChild: Connor Fell\n\nKirsty will ring on 19.9.24; Wes will write on 20.9.24",
    section: "agreed_signed",
    status: "missing",
  },
  {
    name: "having gone through the plan with somebody is less than a signature",
    plan: "# Plan\n\nChild: Connor Fell\n\nJo went through the plan with Kirsty on 3 May.",
    section: "agreed_signed",
    status: "weak",
  },
  {
    name: "the day of a meeting may stand before it in its row",
    plan: "# Plan\n\nChild: Connor Fell\n\n| When | If all goes well |\n| --- | --- |\n| 11 April 2025 | First network meeting |",
    section: "review_date",
    status: "present",
  },
  {
    name: "the day of a signature is no review's",
    plan: "# Plan\n\nChild: Connor Fell\n\n## Review\n\nIn six months.\n\nKirsty Fell (signed) 9 May 2025",
    section: "review_date",
    status: "weak",
  },
  {
    name: "one line that says what happens does not make up for two that do not",
    plan: "# Plan\n\nChild: Connor Fell\n\n## What if\n\nIf Connor has no money for food, he will ring Beth before 4pm and she will bring £10 that day.\n\nIf he cannot stay there, other options will be looked at. If he loses his place, this will be explored.",
    section: "contingency",
    status: "weak",
  },
  {
    name: "only parents who act are no network",
    plan: "# Plan\n\nChild: Connor Fell\n\n## Actions\n\n- Mum to ring the dentist by 3 May.",
    section: "family_role",
    status: "missing",
  },
  {
    name: "a grandmother with nothing to do is a weak one",
    plan: "# Plan\n\nChild: Connor Fell\n\nGrandma lives near.\n\n## Actions\n\n- Mum to ring the dentist by 3 May.",
    section: "family_role",
    status: "weak",
  },
];
