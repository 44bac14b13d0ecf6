import type { FormRow } from "./forms.cases";

/** Sections as many hands write them, beneath `formHead`: bold labels, minutes, prose without headings, tables. */
export const authorRows: readonly FormRow[] = [
  // What the plan is for.
  [
    "aim",
    "present",
    "Kirsty drank most nights last winter and Connor slept at school. We want Connor to wake up every morning to a mum who is sober and a breakfast on the table.",
  ],
  [
    "aim",
    "present",
    "By Christmas Connor will be back in his own bed at Kirsty's and she will not have drunk for twelve weeks.\n\nWe made this plan so that Connor is never left alone at night again.",
  ],
  [
    "aim",
    "present",
    "**Why we are here.** Connor was found on his own three times in May. He should always have a grown-up in the house when he sleeps.",
  ],
  [
    "aim",
    "present",
    "| Purpose of this plan | For Connor to live with Kirsty in a home without shouting, and to be in school every day. |\n| --- | --- |\n| Date | 3 May 2026 |",
  ],
  [
    "aim",
    "present",
    "Goal of the plan – Connor goes home to Kirsty by 20 December because she has stayed off drink for three months.",
  ],
  [
    "aim",
    "present",
    "What we hope this will do: Connor and his mum can have tea together without anyone shouting, and he can have friends round.",
  ],
  [
    "aim",
    "present",
    "We all want the same thing: for Connor to be able to stay with Kirsty and to stop worrying about whether she will be there when he gets in.",
  ],
  ["aim", "weak", "**Overall aim.** To ensure the child's needs are met."],
  ["aim", "weak", "The purpose of this plan is to reduce the risk of harm and to support the family."],
  ["aim", "weak", "Overall outcome: children to be safeguarded and to reach their full potential."],
  [
    "aim",
    "missing",
    "1. Update from school\nConnor's attendance is 84%. We want to see the register next time.\n\n2. Any other business\nNone.",
  ],
  ["aim", "missing", "Kirsty wants Jo to ring before she visits. Jo wants the boiler mended."],
  // What the child says.
  [
    "childs_views",
    "present",
    "## What Connor told us\n\n- He chose the card with the bus and the card with Nan.\n- He pushed the card with the hospital away.\n- He shook his head when Jo showed him a picture of a strange bed.",
  ],
  [
    "childs_views",
    "present",
    "**Connor's views.** Connor told Jo on 2 May that he wants to go to football. He does not like it when Mum shouts, and he said that he would ring Nan.",
  ],
  [
    "childs_views",
    "present",
    '| Child\'s wishes and feelings | "I want my mum to stop crying." (Connor, 2 May) |\n| --- | --- |\n| Date | 3 May 2026 |',
  ],
  [
    "childs_views",
    "present",
    'Connor said, "I just want to go home and see my dog." He gave home a 4 out of 10.',
  ],
  ["childs_views", "present", "**From Connor:** I like my school. I want Mum to be up when I get home."],
  [
    "childs_views",
    "present",
    "## In Connor's own words\n\n> I don't want to move again. I like my room.\n\nTold to Jo on 2 May.",
  ],
  [
    "childs_views",
    "present",
    '## How is life for Connor?\n\nConnor drew his house with no one in it and wrote "nobody home". He wished for a lock on his door. He rated school 8 and home 3.',
  ],
  [
    "childs_views",
    "present",
    "## Connor's views\n\nConnor does not speak. On 4 May he turned to Kirsty's voice and smiled, and he cried and stiffened when the man came in.",
  ],
  [
    "childs_views",
    "weak",
    "## Connor's views\n\nConnor is doing well at school and seems to miss his nan. Jo will do the three houses with him.",
  ],
  ["childs_views", "weak", "Connor's attendance is 84%. He presents as happy and settled in class."],
  ["childs_views", "weak", "School say that Connor appears content and is always smiling."],
  [
    "childs_views",
    "weak",
    "## Child's voice\n\nConnor engaged well with the worker. Connor would like to see more of his friends.",
  ],
  ["childs_views", "weak", "Wishes and feelings: Connor was observed to be relaxed around his mother."],
  [
    "childs_views",
    "missing",
    "Connor was not seen before the conference. Connor's nursery said that he bites when another child takes a toy.",
  ],
  ["childs_views", "missing", "**Child's views:** To be gathered before the next meeting."],
  ["childs_views", "missing", "Child's views: Not obtained."],
  [
    "childs_views",
    "missing",
    "## Update\n\nConnor's reading has come on. Connor's mum says that he has about ten words.",
  ],
  ["childs_views", "missing", "Connor's teacher told the meeting that he is often late."],
  ["childs_views", "missing", "Mum told us that Connor wants for nothing."],
  // Who agrees and has signed.
  ["agreed_signed", "present", "Signed by Kirsty Fell, Pat Fell and Jo Dean on 6 February 2026."],
  ["agreed_signed", "present", "Kirsty and Pat have both signed. Jo signed on 4 May 2026."],
  ["agreed_signed", "present", "**Signatures** K. Fell 3/5/26 · J. Dean 3/5/26"],
  [
    "agreed_signed",
    "present",
    "Signed: Kirsty Fell, Jo Dean, 15 May 2026. Connor put his thumbprint beside his name.",
  ],
  [
    "agreed_signed",
    "present",
    "## Our names\n\nEverybody has written their own name below, Connor too.\n\nKirsty Fell, Pat Fell, Jo Dean, CONNOR, 14 September 2026",
  ],
  ["agreed_signed", "present", "Everyone round the table agreed to this and signed it before we went home."],
  [
    "agreed_signed",
    "present",
    "| Signed by | Date |\n| --- | --- |\n| Kirsty Fell, mum | 3 May 2026 |\n| Jo Dean, social worker | 3 May 2026 |",
  ],
  [
    "agreed_signed",
    "weak",
    "Kirsty told the meeting that she agrees with every rule except the list by the door. The sheet for signatures is with Jo and nobody has signed it yet.",
  ],
  ["agreed_signed", "weak", "Kirsty agreed with the plan at the conference. Signatures to follow."],
  ["agreed_signed", "weak", "**Agreement:** Kirsty says yes to all of it. She has not signed."],
  ["agreed_signed", "weak", "Mum is happy with the plan and will sign it at the next visit."],
  ["agreed_signed", "weak", "Signed: Jo Dean, social worker, 3 May 2026\nSigned (parent):"],
  [
    "agreed_signed",
    "missing",
    "**Parents' agreement:** Parents left before the end of the conference. Minutes to be posted.",
  ],
  ["agreed_signed", "missing", "Signed (young person): \nSigned (social worker): \nDate: "],
  ["agreed_signed", "missing", "Agreement: to be discussed with the family at the next visit."],
  ["agreed_signed", "missing", "Signatures: none obtained."],
  [
    "agreed_signed",
    "missing",
    "## Agreement\n\nKirsty was not at the meeting. A copy of the plan will be sent to her.",
  ],
  ["agreed_signed", "missing", "The next school trip was agreed and Kirsty signed the form for it."],
  [
    "agreed_signed",
    "missing",
    'What does Mum think? Kirsty said: "I want my back fixed." She thinks that most of it is fair.',
  ],
  // What the family does.
  [
    "family_role",
    "present",
    "Grandma Pat has Connor from Friday teatime to Saturday dinner until 9 November.",
  ],
  ["family_role", "present", "Uncle Ray picks Connor up from boxing on Wednesdays until Christmas."],
  [
    "family_role",
    "present",
    "**Family help.** Auntie Sue sleeps over on Kirsty's late shifts, Tuesdays and Thursdays.",
  ],
  [
    "family_role",
    "present",
    "| Who | Does what | Until |\n| --- | --- | --- |\n| Nan | Takes Connor to school on Mondays | 4 July |\n| Jo | Visits | 4 July |",
  ],
  [
    "family_role",
    "present",
    "## Who is helping?\n\n- Pat Fell, Nan: tea on Tuesdays and Thursdays\n- Dr Vine, GP",
  ],
  ["family_role", "present", "Kirsty's sister Dawn is going to have Connor every other weekend from 6 June."],
  ["family_role", "present", "Nan's job is to ring Connor at seven every night."],
  [
    "family_role",
    "present",
    "Connor can go to Nan's whenever Kirsty is unwell; Nan has a bed made up and will fetch him.",
  ],
  ["family_role", "weak", "Family to help with the school run where possible."],
  ["family_role", "weak", "The wider family help out when they can. Kirsty does not like to ask."],
  ["family_role", "weak", "Nan is a great support to the family."],
  ["family_role", "weak", "Extended family to be explored. A family group conference was discussed."],
  ["family_role", "weak", "Connor sees his grandad at weekends."],
  ["family_role", "weak", "Relatives offer some help with childcare."],
  [
    "family_role",
    "missing",
    "| Action | Who | When |\n| --- | --- | --- |\n| Book check | HV | 3 June |\n| Clear bedroom | Mum | next meeting |",
  ],
  ["family_role", "missing", "Jo, the family support worker, will ring Kirsty on 3 June."],
  ["family_role", "missing", "Kirsty is to attend Family Links, a parenting course, at the family centre."],
  // Who acts.
  [
    "named_people",
    "present",
    "- Jo will see Connor at school on 4 June.\n- Mrs Heron will write to Kirsty by 6 June.\n- Wayne Tait will fit a rail by 13 June.",
  ],
  [
    "named_people",
    "present",
    "| Task | By whom |\n| --- | --- |\n| Ring the dentist | Kirsty |\n| School run | Mr Pask |\n| Visits | Jo Dean |",
  ],
  [
    "named_people",
    "present",
    "Contact list\n\nJo Dean, social worker, 01632 960411\nDeb Price, health visitor, 01632 960412\nMr Pask, form tutor",
  ],
  [
    "named_people",
    "weak",
    "| Action | Who | By |\n| --- | --- | --- |\n| Visits | SW | ongoing |\n| Two-year check | HV | asap |\n| Attendance | School / Mum | ongoing |",
  ],
  [
    "named_people",
    "weak",
    "The social worker will visit every ten days. School will watch attendance. All professionals will share information.",
  ],
  // When it is looked at again.
  [
    "review_date",
    "present",
    "## When we look at this again\n\nSaturday 9 November 2026, two o'clock, at Nan's.",
  ],
  ["review_date", "present", "**Next core group:** Wednesday 14 May, 10am, same room."],
  ["review_date", "present", "We'll sit down again on 9/11/26 and go through every line."],
  ["review_date", "present", "The group will next come together on the 14th of May."],
  ["review_date", "present", "The second meeting of the network is at Nan's, Thursday 4 June, 5pm."],
  ["review_date", "present", "Diary: core group 18 February and 18 March, RCPC 29 April 2026."],
  [
    "review_date",
    "weak",
    "**How will we check?** There will be another meeting in about six weeks, once half term is out of the way.",
  ],
  ["review_date", "weak", "**Core group:** first meeting within 10 working days. RCPC within three months."],
  ["review_date", "weak", "We will get together again before the summer holidays."],
  ["review_date", "weak", "Review: every six weeks."],
  [
    "review_date",
    "missing",
    "Connor goes back to the dentist on 14 May 2026. Jo saw the register on 3 April 2026.",
  ],
  ["review_date", "missing", "The assessment was read through with Kirsty on 30 September 2025."],
  // What happens if it does not work.
  [
    "contingency",
    "missing",
    "Speech to be looked at if no progress. Landlord to be chased about the boiler.",
  ],
  [
    "contingency",
    "missing",
    "School to be involved if needed. If you need to contact one of us, ring Jo first.",
  ],
  ["contingency", "missing", "Jo will text Kirsty if Connor isn't through the gate by 8.50."],
  ["contingency", "weak", "If things don't improve, social care will consider next steps."],
  ["contingency", "weak", "**What if it doesn't work?** Jo will speak to her manager."],
  [
    "contingency",
    "present",
    "**Plan B.** If Kirsty has drunk anything while Connor is at home, Nan will fetch him that night and ring Jo by 10am the next day.",
  ],
  [
    "contingency",
    "present",
    "## If Mum gets ill again\n\nThese are the signs: two nights with less than four hours' sleep; spending more than £200 in a day.\n\nOne sign: Nan goes round the same day and rings Jo before five o'clock.\n\nTwo signs: Connor comes to Nan's that night, and Jo will see him within two days.",
  ],
  // What the parents think, and who explains it to the child.
  ["parents_views", "present", "Mum feels that the plan is unfair and does not accept that she was drunk."],
  ["parents_views", "present", "**Disagreement.** Kirsty thinks that not driving until April is too long."],
  ["parents_views", "present", "Kirsty is not happy about the visits at tea time."],
  ["parents_views", "missing", "Jo thinks that the plan is going well. School are pleased."],
  ["explained_to_child", "present", "Jo told Connor the plan with play figures on 5 February."],
  [
    "explained_to_child",
    "present",
    "Nan and Jo will sit down with Connor on Sunday and read this plan to him.",
  ],
  ["explained_to_child", "weak", "The plan will be shared with Connor in a child-friendly way."],
  ["explained_to_child", "missing", "The plan was shared with Kirsty. Connor was at school."],
];
