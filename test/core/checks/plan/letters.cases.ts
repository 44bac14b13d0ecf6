import type { FormRow } from "./forms.cases";

/** The same sections in letters to a child, in maps with bottom lines and in running text of the present tense. */
export const letterRows: readonly FormRow[] = [
  // In a letter to the child "you" is the child; in one to a parent it is not.
  [
    "childs_views",
    "present",
    "Dear Connor,\n\nYou told me, “I want my own room and I want Mum to stop crying.”",
  ],
  ["childs_views", "present", 'Hi Connor!\n\n"I just want everyone to stop asking me," you said.'],
  [
    "childs_views",
    "present",
    "Dear Connor,\n\nYou said that you want to see your dad every week. You told me that you hate it when people shout.",
  ],
  [
    "childs_views",
    "missing",
    "Dear Kirsty,\n\nYou told me, “I want to get well and I want some help with the boys.” You said that you hate Sundays.",
  ],
  [
    "childs_views",
    "missing",
    "Dear Connor,\n\nYou will see Jo on Tuesday. She will bring you the form that you need.",
  ],
  [
    "childs_views",
    "present",
    "Jo read the plan to Connor on 2 May. “Can I have my cat back?” he asked. “I miss her.”",
  ],
  [
    "childs_views",
    "missing",
    "Jo walked Connor home on 2 May. “I am at the end of my tether,” said Kirsty at the door.",
  ],
  [
    "childs_views",
    "present",
    "Connor's drawing showed Mum in bed and himself cooking. He said the best day would be one with toast and no police.",
  ],
  // A short name is the child's when the full name is.
  [
    "childs_views",
    "present",
    'Connor ("Conny") Fell is 8. Conny told Jo, "I want to see my dad on Saturdays."',
  ],
  [
    "childs_views",
    "present",
    'Connor, known as Conny, is 8. Conny told Jo, "I want to see my dad on Saturdays."',
  ],
  [
    "childs_views",
    "missing",
    'Kirsty ("Kez") Fell is his mum. Kez told Jo, "I want to see my dad on Saturdays."',
  ],
  // What is promised has not been heard.
  ["childs_views", "missing", "## Child's views\n\nTo be explored by the social worker at the next visit."],
  [
    "childs_views",
    "missing",
    "## Voice of the child\n\nJo will meet with Connor to gather his wishes and feelings.",
  ],
  [
    "childs_views",
    "missing",
    "## Voice of the child\n\nDirect work to be undertaken by the family support worker before the next review.",
  ],
  ["childs_views", "weak", "## Voice of the child\n\nConnor appears happy. Further work to be completed."],
  // A label as long as its cell is short.
  [
    "childs_views",
    "present",
    "| What Connor says | Connor told Jo that he wants to see his dad more. He said that he feels worried when Mum cries, and that he would like a dog. |",
  ],
  [
    "childs_views",
    "missing",
    "| What Mum says | Mum told Jo that she wants to see Connor more. She said that she feels worried. |",
  ],
  // An aim without a name in it is this family's when it says what is to come in words of its own.
  [
    "aim",
    "present",
    "## Safety goal\n\nMum will show everyone that a sober grown-up is with the children every night, so that nobody is left hungry or scared again.",
  ],
  [
    "aim",
    "present",
    "What this is all for: Connor back in his own bed by the summer, and Kirsty off the vodka for good.",
  ],
  [
    "aim",
    "present",
    "Everybody is working towards Connor going home to Kirsty by Christmas and staying there.",
  ],
  [
    "aim",
    "weak",
    "## Goal\n\nThe parents will work with professionals so that the children's needs are met and risk is reduced.",
  ],
  ["aim", "weak", "## Aim\n\nFor the parents to engage with services and prioritise the children."],
  // A group that meets is the plan's only when it is the plan's group.
  ["review_date", "present", "The network meets on 24 March at 5pm at Laleh's house."],
  ["review_date", "present", "The safety network will sit down on 24 March at 5pm."],
  ["review_date", "present", "CP review 04.06.26, 10am (Teams)"],
  ["review_date", "present", "Same time, same place on 4 June to see what has changed."],
  ["review_date", "weak", "The network meets once a month."],
  ["review_date", "missing", "The network met on 24 March at Laleh's house."],
  ["review_date", "missing", "Kirsty's group meets on 24 March at the library."],
  ["review_date", "missing", "The football team meets on 24 March at 5pm and Connor will go."],
  // Who does it now, and who stands before a mark.
  [
    "named_people",
    "present",
    "Wendy Blake from the school picks Connor up at 8. Ray brings him home at tea. Dr Vine checks his chest each month.",
  ],
  [
    "named_people",
    "present",
    "Who is doing what: Kirsty – GP appointment; Jo – letter to housing; Mrs Pugh – breakfast club.",
  ],
  ["named_people", "weak", "Every Tuesday the school nurse sees Connor. School rings home on Fridays."],
  ["named_people", "weak", "- Social worker – letter to housing\n- School – breakfast club\n- GP – review"],
  ["named_people", "weak", "Money – letter to the bank. Housing – form. Everyone loves Connor."],
  // What relatives said that they would do.
  ["family_role", "present", "Pat, Kirsty's mum, said she would have Connor every Friday until July."],
  ["family_role", "present", "Auntie Sue says she'll have Connor every other weekend until Christmas."],
  ["family_role", "present", "Pat (Nan) told Jo she'd have him from Friday to Sunday."],
  ["family_role", "present", "Nan's offer: Friday nights, 6pm to 10am, until the end of July."],
  [
    "family_role",
    "present",
    "| Family member | What they will do |\n| --- | --- |\n| Nan (Pat) | Fetch Connor from school on Mondays |",
  ],
  [
    "family_role",
    "present",
    "| Name | Relationship | What they can do |\n| --- | --- | --- |\n| Pat Fell | Nan | Has Connor on Fridays |",
  ],
  ["family_role", "weak", "Nan said she would help if she can."],
  ["family_role", "weak", "Nan said she would like to see Connor more."],
  ["family_role", "weak", "Grandad said he would think about it."],
  ["family_role", "weak", "Auntie Sue says she can't have Connor because of her work."],
  [
    "family_role",
    "weak",
    "| Family member | What they will do |\n| --- | --- |\n| Nan | Support where she can |",
  ],
  ["family_role", "weak", "| Family member | Relationship |\n| --- | --- |\n| Pat Fell | Nan |"],
  ["family_role", "missing", "Mrs Pugh said that she would have Connor in her class at lunch."],
  // Names and days in one line behind an agreement; a reader who is asked whether it is right.
  ["agreed_signed", "present", "I agree with it. Kirsty Fell, 3 May 2026. Jo Dean, 4 May 2026."],
  [
    "agreed_signed",
    "present",
    "We have all read this and we agree with it. Kirsty Fell (Mum), 3.5.26. Jo Dean (social worker), 3.5.26.",
  ],
  ["agreed_signed", "weak", "Kirsty has seen this plan and says it is right."],
  [
    "agreed_signed",
    "weak",
    "If you agree with this, please sign below and post it back.\n\nSigned: ____________",
  ],
  ["agreed_signed", "missing", "Visits: Jo Dean, 3 May 2026. Sue Vine, 4 May 2026."],
  ["agreed_signed", "missing", "Calls: Jo Dean, 3 May 2026; Sue Vine, 4 May 2026."],
  ["agreed_signed", "missing", "If you think that anything is wrong, please let Jo know."],
  // More hands: bullets with a tick, headings of two words, boxes that point elsewhere.
  [
    "childs_views",
    "present",
    "## From me\n\nI don't want to move school. I want to know when I am going home.",
  ],
  [
    "childs_views",
    "weak",
    'We asked Connor what a good day looks like. "Toast, and nobody crying," was his answer.',
  ],
  ["childs_views", "missing", "Views of child: see social worker's report"],
  [
    "childs_views",
    "missing",
    "## Connor's voice\n\nJo to visit Connor at school and find out what he thinks.",
  ],
  ["agreed_signed", "present", "✓ Kirsty Fell 3/5/26   ✓ Jo Dean 3/5/26"],
  [
    "agreed_signed",
    "weak",
    "Kirsty has agreed the plan but wants it noted that she was not asked about the dog.",
  ],
  ["agreed_signed", "weak", "Signed by the social worker only."],
  ["agreed_signed", "missing", "To be signed by the social worker."],
  ["review_date", "present", "Mid-point check: 12 June, 3pm, Nan's."],
  ["review_date", "weak", "The plan runs for twelve weeks and is looked at every fortnight."],
  [
    "review_date",
    "missing",
    "Kirsty's MOT is due on 12 June. Connor's review at the eye clinic is on 4 June.",
  ],
  ["family_role", "present", "Friday to Sunday Connor is at Nan's."],
  ["family_role", "present", "The boys' uncle, Ray, does the school run on Tuesdays and Thursdays."],
  ["family_role", "present", "Network: Nan (Fridays), Uncle Ray (football, Saturdays)."],
  ["family_role", "present", "Who will do what: Nan – tea on Mondays. Jo – letters."],
  ["family_role", "weak", "Connor is close to Nan (67) and to Uncle Ray (Leeds)."],
  [
    "family_role",
    "missing",
    "Friday to Sunday Connor is at home. His half-brother, Amos, comes to the house once a month.",
  ],
  [
    "contingency",
    "present",
    "If Kirsty drinks on a school night, Nan comes and sleeps over, and Jo is told by 10 the next day.",
  ],
  ["contingency", "missing", "If Connor wants to, he brings a friend on Fridays."],
];
