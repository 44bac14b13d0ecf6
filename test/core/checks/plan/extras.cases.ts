import type { PlanSection, SectionStatus } from "../../../../src/core/checks/plan/planReview";

/** What stands above each of the rows: a child protection plan with a child, both parents and a worker, all named. */
export const protectionHead =
  "# Child protection plan\n\nChild: Connor Fell (8)\nMum: Kirsty Fell. Dad: Lee Mossop. Social worker: Jo Dean\n\n";

/** The parts that only some plans need, sentence by sentence, beneath `protectionHead`: there, half there, not there. */
export const extraRows: readonly (readonly [section: PlanSection, status: SectionStatus, text: string])[] = [
  ["explained_to_child", "present", "Jo will explain the plan to Connor on 4 May."],
  ["explained_to_child", "present", "Jo Dean read the plan with Connor at school and left him a copy."],
  ["explained_to_child", "present", "Mrs Pugh is going to talk Connor through what we have agreed."],
  ["explained_to_child", "present", "Connor has had the plan explained to him by Jo."],
  [
    "explained_to_child",
    "present",
    "Jo and Kirsty will sit down with Connor on Friday and tell him what is going to happen.",
  ],
  ["explained_to_child", "present", "| Who will tell Connor? | Jo, on 4 May |\n| Where | at school |"],
  ["explained_to_child", "present", "Jo will make a words and pictures book with Connor by 4 May."],
  ["explained_to_child", "present", "Kirsty will go over the plan with Connor tonight."],
  ["explained_to_child", "weak", "The plan will be explained to the child."],
  ["explained_to_child", "weak", "Somebody will explain the plan to him."],
  ["explained_to_child", "missing", "Jo will explain the rules of the tenancy to Kirsty."],
  ["explained_to_child", "missing", "Jo will share the plan with school and the health visitor."],
  ["explained_to_child", "missing", "Jo went through the plan with Kirsty on 3 May."],
  ["explained_to_child", "missing", "Connor will tell Mrs Pugh how it went."],
  ["parents_views", "present", "Kirsty does not agree that Connor was hungry."],
  ["parents_views", "present", "Lee disputes what the school has said."],
  ["parents_views", "present", "Mum felt that the meeting was rushed."],
  ["parents_views", "present", "Kirsty: “I need a flat, not a leaflet.”"],
  ["parents_views", "present", "## What Mum thinks\n\nIt has helped to have Jo come."],
  ["parents_views", "present", "Both parents are worried about the move."],
  ["parents_views", "present", "In Kirsty's view the plan is too long."],
  ["parents_views", "missing", "Kirsty will ring Jo on 3 May."],
  ["parents_views", "missing", "Connor said, “I want to stay here.”"],
  ["parents_views", "missing", "Jo thinks that things are better."],
  ["strengths", "present", "## What is going well\n\nKirsty gets Connor to school."],
  ["strengths", "present", "## Strengths and protective factors\n\n- Nan is close by."],
  ["strengths", "present", "Positives: Kirsty has stopped drinking."],
  ["strengths", "present", "We have seen Kirsty play with Connor and comfort him. She is good at bedtimes."],
  ["strengths", "present", "Kirsty has done really well: she has been to every appointment."],
  ["strengths", "missing", "## Worries\n\nConnor was late."],
  ["strengths", "missing", "## Actions\n\n- Jo to visit as well."],
  ["previous_plans", "present", "Connor was on a child protection plan in 2021."],
  ["previous_plans", "present", "This is the second time that Connor has been subject to a plan."],
  ["previous_plans", "present", "There have been no plans or orders before."],
  ["previous_plans", "present", "Neither child has had a plan before."],
  ["previous_plans", "present", "A supervision order was made in 2019 and ended in 2020."],
  ["previous_plans", "present", "The family were open to child in need from March to June 2022."],
  ["previous_plans", "present", "Legal history: none"],
  ["previous_plans", "missing", "Connor has a child protection plan because he was left alone."],
  ["previous_plans", "missing", "Mum ordered a new bed before the visit."],
  ["previous_plans", "missing", "Jo will send the plan before Friday."],
  ["risks", "present", "## Danger statement\n\nJo is worried that Connor will be hurt if Lee drinks."],
  ["risks", "present", "## Why are we worried?\n\nConnor was left alone."],
  ["risks", "present", "We are worried that Connor will be left on his own again at night."],
  ["risks", "present", "The risks to Connor are being hit and being left alone."],
  ["risks", "missing", "## Actions\n\n- Jo to visit."],
];

/** A name in one line of the plan, and whether it stands where this child's should. */
export const otherNames: readonly (readonly [name: string | null, text: string])[] = [
  ["Ruby", "Ruby to feel safe at home."],
  ["Ruby", "To improve Ruby's attendance."],
  ["Ruby", "It is important that Ruby feels safe at school."],
  [null, "Connor's sister, Ruby (4), to be at nursery on time."],
  [null, "Dawn will take Connor to school."],
  [null, "Mrs Pugh is worried about Connor's weight."],
];

/** The header of a record's table of last time's actions. */
export const recordHeaders: readonly string[] = [
  "Action from last time | Done?",
  "Agreed action | Progress",
  "Action | Outcome",
];
