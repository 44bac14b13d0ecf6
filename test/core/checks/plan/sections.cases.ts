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
  {
    name: "an aunt who is spoken of and has nothing to do is a weak part of the family's",
    plan: "# Plan\n\nChild: Connor Fell\n\nHis aunt has asked about him.\n\n## Actions\n\n- Mum to ring the dentist by 3 May.",
    section: "family_role",
    status: "weak",
  },
  {
    name: "a table of people with what each of them does gives the family its part",
    plan: "# Plan\n\nChild: Connor Fell\n\n## Crew\n\n| Who | Who they are to Connor | What they carry |\n| --- | --- | --- |\n| Aunty Rochelle | Mum's sister | Thursday nights |",
    section: "family_role",
    status: "present",
  },
  {
    name: "the same table of professionals does not",
    plan: "# Plan\n\nChild: Connor Fell\n\n## Crew\n\n| Who | Who they are to Connor | What they carry |\n| --- | --- | --- |\n| Ms Reed | head of year | Thursday lunchtimes |",
    section: "family_role",
    status: "missing",
  },
  {
    name: "initials with one day for all are signatures",
    plan: "# Plan\n\nChild: Connor Fell\n\n## Our initials\n\nC.B. – J.L. – S.F., all on 7/9/24.",
    section: "agreed_signed",
    status: "present",
  },
  {
    name: "a meeting of all on one day is no signature",
    plan: "# Plan\n\nChild: Connor Fell\n\n## Next\n\nWe meet with all on 7/9/24.",
    section: "agreed_signed",
    status: "missing",
  },
  {
    name: "that professionals agreed that something is right signs nothing",
    plan: "# Plan\n\nChild: Connor Fell\n\nAll professionals agreed that this remains right.\n\nSigned: Dorothea Okon, chair, 20 May 2024",
    section: "agreed_signed",
    status: "weak",
  },
  {
    name: "what a child has said stands under its question",
    plan: "# Plan\n\nFor Nesta Bowen, aged six.\n\n## What has Nesta said?\n\n“I want my bed with the stars.”",
    section: "childs_views",
    status: "present",
  },
  {
    name: "what the parents have said does not",
    plan: "# Plan\n\nFor Nesta Bowen, aged six.\n\n## What have the parents said?\n\n“I want a new flat.”",
    section: "childs_views",
    status: "missing",
  },
  {
    name: "a booklet of the child's own is the child's voice",
    plan: "# Record of review: Tobias Lind, aged 14\n\n## Part B: Tobias's booklet\n\nWhat is good? “My room, and the dog.”",
    section: "childs_views",
    status: "present",
  },
  {
    name: "a child's health without the child's words is not",
    plan: "# Record of review: Tobias Lind, aged 14\n\n## Part B: Tobias's health\n\nThe dentist is overdue.",
    section: "childs_views",
    status: "missing",
  },
  {
    name: "a month is no child in an aim",
    plan: "# Record\n\nChild: Connor Fell\n\n## Overall plan\n\nThe plan is long-term fostering. Permanence was agreed in March 2022. The arrangement is stable and is to continue.",
    section: "aim",
    status: "weak",
  },
  {
    name: "hears a young person in a letter that names nobody as the child",
    plan: 'Dear Tesni,\n\nThis letter is your pathway plan. You will be 18 on 19 August.\n\nYou told me, "I want to cook my own tea and shut my own door."',
    section: "childs_views",
    status: "present",
  },
  {
    name: "hears no child in a letter to a mother",
    plan: 'Dear Tesni,\n\nThis letter is the plan for your son. He will be 8 on 19 August.\n\nYou told me, "I want to cook my own tea and shut my own door."',
    section: "childs_views",
    status: "missing",
  },
];
