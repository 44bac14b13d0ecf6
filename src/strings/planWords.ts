import type { ContingencyPart } from "../core/checks/contingency/contingency";
import type { PlanSection, SectionStatus } from "../core/checks/plan/planReview";
import type { Letters, StatementKind } from "../core/checks/statements/statement";
import type { LetterChoice } from "../core/packs/settings";

/** Titles of a plan's parts, as a chair would say them. */
export const sectionTitles: Readonly<Record<PlanSection, string>> = {
  aim: "What the plan is for",
  childs_views: "The child's views",
  parents_views: "The parents' views",
  explained_to_child: "Who explains the plan to the child",
  risks: "The risks",
  previous_plans: "Plans and orders before",
  strengths: "What is going well",
  named_people: "Who is helping, by name",
  family_role: "The part of family and network",
  contingency: "What happens if the plan does not work",
  review_date: "When the plan is looked at again",
  agreed_signed: "Agreed and signed",
};

export const statusWords: Readonly<Record<SectionStatus, string>> = {
  present: "There",
  weak: "Could say more",
  missing: "Not there yet",
};

export const kindWords: Readonly<Record<StatementKind, string>> = {
  goal: "Goal",
  objective: "Objective",
  action: "Action",
  neither: "Neither",
};

/** Every word that a letter can go by. */
export const letterWords = {
  specific: "Specific",
  measurable: "Measurable",
  achievable: "Achievable",
  attainable: "Attainable",
  agreed: "Agreed",
  relevant: "Relevant",
  realistic: "Realistic",
  timely: "Timely",
} as const;

/** What each letter goes by in an organisation, as a key of `letterWords`. */
export const letterKeys = ({
  achievable,
  relevant,
}: LetterChoice): Readonly<Record<keyof Letters, keyof typeof letterWords>> => ({
  specific: "specific",
  measurable: "measurable",
  achievable,
  relevant,
  timely: "timely",
});

export const contingencyPartNames: Readonly<Record<ContingencyPart, string>> = {
  trigger: "what would show that it is not working",
  threshold: "how much is too much",
  who: "who acts",
  "what-happens": "what they do",
  timescale: "by when",
  "family-role": "the family's part",
};
