import type { ContingencyPart } from "../core/checks/contingency/contingency";
import type { PlanSection, SectionStatus } from "../core/checks/plan/planReview";
import type { Letters, StatementKind } from "../core/checks/statements/statement";

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

/** What each letter is called where the organisation has not chosen other words. */
export const letterNames: Readonly<Record<keyof Letters, string>> = {
  specific: "Specific",
  measurable: "Measurable",
  achievable: "Achievable",
  relevant: "Relevant",
  timely: "Timely",
};

/** What a letter says: there, missing, or not to be told from the text. */
export const letterWord = (letter: boolean | null): string =>
  letter === null ? "Can't tell" : letter ? "There" : "Missing";

export const contingencyPartNames: Readonly<Record<ContingencyPart, string>> = {
  trigger: "what would show that it is not working",
  threshold: "how much is too much",
  who: "who acts",
  "what-happens": "what they do",
  timescale: "by when",
  "family-role": "the family's part",
};
