import type { FormRow } from "./forms.cases";

/** The same sections by other hands again: minutes, letters to the family, forms of one column, a plan told by a child. */
export const voiceRows: readonly FormRow[] = [
  // What the plan is for.
  [
    "aim",
    "present",
    "Dear Kirsty,\n\nThis is the plan that we talked about. It is there so that Connor can come home to you by Easter and so that you two never have to go through another night like 4 March.",
  ],
  [
    "aim",
    "present",
    "## Where we want to get to\n\nConnor sleeping at home seven nights a week, with Kirsty well and no one shouting, by the end of July.",
  ],
  [
    "aim",
    "present",
    "Long-term goal: Connor lives with Nan until he is 18 and sees Kirsty every week because he has asked to.",
  ],
  [
    "aim",
    "present",
    "THE POINT OF ALL THIS\n\nConnor has missed 40 days of school. By the summer he should be there every day and Kirsty should be able to get up in the morning.",
  ],
  ["aim", "weak", "Aim: to provide a package of support to the family."],
  ["aim", "weak", "Reason for plan: neglect"],
  [
    "aim",
    "weak",
    "## Purpose of the plan\n\nTo promote and safeguard the welfare of the child and improve outcomes.",
  ],
  [
    "aim",
    "missing",
    "Present: Kirsty, Jo, Mrs Pugh\n\nActions: Jo to chase the boiler. Mrs Pugh to send the register.",
  ],
  // What the child says.
  [
    "childs_views",
    "present",
    "Jo met Connor at school on 4 May. He told her that he hates Sundays. He wants his own room and he wants Mum to get up.",
  ],
  [
    "childs_views",
    "present",
    '## Connor\n\n"I like it best when Mum laughs. I don\'t like it when the man comes."',
  ],
  [
    "childs_views",
    "present",
    "My name is Connor and this is my plan.\n\nI live with my mum. I want to stay in my school and I worry about my brother.",
  ],
  [
    "childs_views",
    "present",
    "Connor used the emoji cards: he picked angry for Sunday nights and happy for Nan's house. He put Mum in the middle of his picture.",
  ],
  [
    "childs_views",
    "present",
    "## Voice of the child\n\nConnor said he feels safest at Nan's. He said he would like a key of his own.",
  ],
  [
    "childs_views",
    "present",
    "Connor (8) told Jo: 'I get scared when the door bangs and I go under my bed.'",
  ],
  ["childs_views", "weak", "Connor was described by his teacher as a happy little boy."],
  ["childs_views", "weak", "## What does Connor think?\n\nConnor is too young to give his views."],
  ["childs_views", "weak", "Voice of the child: Connor seems happy at home and is close to his mum."],
  ["childs_views", "weak", "Connor says he likes school."],
  [
    "childs_views",
    "weak",
    "## Wishes and feelings\n\nDirect work has been done with Connor by the family support worker.",
  ],
  ["childs_views", "missing", "## Wishes and feelings\n\nTo follow."],
  [
    "childs_views",
    "missing",
    "Connor is 8 and goes to St Mark's. He has asthma and uses a blue inhaler. His teacher says that he is behind in reading.",
  ],
  [
    "childs_views",
    "missing",
    'Kirsty said that Connor has been sleeping better. Nan said, "He eats like a horse."',
  ],
  // Agreement.
  [
    "agreed_signed",
    "present",
    "Kirsty Fell ........K. Fell........ 3/5/26\nJo Dean ........J. Dean........ 3/5/26",
  ],
  ["agreed_signed", "present", "This plan was signed on 3 May 2026 by Kirsty, Nan and Jo."],
  ["agreed_signed", "present", "## Sign-off\n\n- Kirsty Fell – signed 3 May\n- Jo Dean – signed 4 May"],
  ["agreed_signed", "present", "Signatures: Kirsty (electronically, 3 May), Jo Dean (3 May)"],
  ["agreed_signed", "weak", "Kirsty is happy with most of the plan but not with the visits."],
  ["agreed_signed", "weak", "At the meeting both parents said that they agreed with the plan."],
  ["agreed_signed", "weak", "Jo Dean (signed) 3/5/26. Kirsty Fell: ________"],
  ["agreed_signed", "weak", "## Agreement\n\nKirsty has read the plan and thinks that it is fair."],
  [
    "agreed_signed",
    "missing",
    "## Signatures\n\nParent: ____________ Date: ______\n\nSocial worker: ____________ Date: ______",
  ],
  [
    "agreed_signed",
    "missing",
    "Copy of this record to: Kirsty, school, health visitor. Please let Jo know of any mistakes by Friday.",
  ],
  [
    "agreed_signed",
    "missing",
    "It was agreed that Jo will ring the landlord. Everyone agreed that the next meeting will be at school.",
  ],
  ["agreed_signed", "missing", "Kirsty did not agree with the plan and left."],
  [
    "agreed_signed",
    "missing",
    "Kirsty has signed up for the parenting course and signed the consent for the dentist.",
  ],
  // The family's part.
  ["family_role", "present", "Nan does bath and bed on Mondays and Wednesdays."],
  ["family_role", "present", "On Saturdays Grandad takes Connor fishing so that Kirsty can sleep."],
  ["family_role", "present", "Tea on Tuesdays: Auntie Sue. Football on Saturdays: Uncle Ray."],
  ["family_role", "present", "Auntie Sue (Kirsty's sister) – school run, every Thursday until the summer"],
  ["family_role", "weak", "Nan used to look after Connor but has been poorly."],
  ["family_role", "weak", "MGM is a protective factor."],
  ["family_role", "weak", "An FGC referral has been made to look at wider family support."],
  ["family_role", "weak", "Nan will support where she can."],
  [
    "family_role",
    "missing",
    "Kirsty will take Connor to school. The family support worker will visit weekly.",
  ],
  ["family_role", "missing", "The family live in a two-bedroom flat. Family life is chaotic."],
  // Who acts.
  [
    "named_people",
    "weak",
    "- Health visitor to complete two-year check.\n- School to offer breakfast club.\n- Social worker to visit.\n- CAMHS to review.",
  ],
  // Looking again.
  ["review_date", "present", "Next time: Tuesday 9 June, 4pm, at school."],
  ["review_date", "present", "RCPC: 29/04/26 at Priory House"],
  ["review_date", "present", "We'll all meet on 14 June to see what has changed."],
  ["review_date", "present", "I will come back on Friday 12 June to go over this plan with you."],
  ["review_date", "present", "Plan end/review date: 12.06.26"],
  ["review_date", "present", "The next CIN review has been booked for 12th June at 10."],
  ["review_date", "weak", "Next meeting: TBC, before half term."],
  ["review_date", "weak", "To be reviewed at the next core group in six weeks."],
  ["review_date", "weak", "Frequency of review: monthly"],
  ["review_date", "missing", "Kirsty will see Dr Vine again on 12 June to look at her tablets."],
  ["review_date", "missing", "Reviewing officer: Helen Marchetti. Date of last review: 3 March 2026."],
  // What if.
  [
    "contingency",
    "present",
    "Kirsty knows that if she drinks while Connor is at home Nan will come and take him to hers that night and Jo will visit the next morning.",
  ],
  [
    "contingency",
    "present",
    "| If this happens | We will do this | Who | By when |\n| --- | --- | --- | --- |\n| Connor misses two days of school in a week | Visit home | Mrs Pugh | The same day |",
  ],
  [
    "contingency",
    "weak",
    "What we'll do if Kirsty is unwell: Nan has Connor that night. She rings Jo by 9am the next day.",
  ],
  ["contingency", "weak", "Should the risks escalate, legal advice will be sought."],
  ["contingency", "weak", "Contingency: return to conference."],
  ["contingency", "missing", "Contingency plan: N/A"],
  [
    "contingency",
    "missing",
    "If Connor does well in his test Nan will take him to Alton Towers. Ask at the desk if you are lost.",
  ],
  ["contingency", "missing", "Mrs Pugh will ring Kirsty if Connor forgets his PE kit."],
  // Parents, and telling the child.
  ["parents_views", "present", "Kirsty's view is that school picks on him."],
  ["parents_views", "present", "Mum says the visits are too many."],
  ["parents_views", "present", "## What Mum thinks\n\nShe would rather have one worker."],
  ["parents_views", "missing", "Kirsty was not at the meeting."],
  ["explained_to_child", "present", "Jo will go through the plan with Connor on 6 June, using pictures."],
  ["explained_to_child", "present", "Nan will explain to Connor what is in the plan on Sunday."],
  ["explained_to_child", "weak", "Someone will need to tell Connor about the plan."],
  ["explained_to_child", "missing", "Jo explained the plan to Kirsty."],
];
