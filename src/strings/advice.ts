import type { ContingencyAdviceId } from "../core/checks/contingency/contingency";
import type { SectionAdviceId } from "../core/checks/plan/planReview";
import type { StatementAdviceId } from "../core/checks/statements/statement";

/** What is said about a goal, objective or action: a question to the writer, and what an answer could look like. */
export interface Advice {
  readonly question: string;
  /** An answer, so that the question is easy to follow. */
  readonly example: string;
}

/** One question and one example for each kind of advice on a statement. Never a swap, never blame. */
export const statementAdviceText: Readonly<Record<StatementAdviceId, Advice>> = {
  "who-missing": {
    question: "Who will do this? Name one person.",
    example: "Aunt Donna will ring Tracey at 7.15am on school days.",
  },
  "who-collective": {
    question: "Which one person will do this? A whole team can't be asked how it went.",
    example: "Instead of “professionals”: Mrs Pugh, the pastoral lead.",
  },
  "act-vague": {
    question: "What would you see this person do?",
    example: "Instead of “work on routines”: put the children to bed by 8pm on school nights.",
  },
  "measure-missing": {
    question: "How will everyone know that it has happened? Give a number, or something anyone can see.",
    example: "No more than two late marks by half term.",
  },
  "when-missing": {
    question: "By when? Give a date.",
    example: "By Friday 12 June.",
  },
  "frequency-only": {
    question: "It says how often. Until when, and when will you look at it again?",
    example: "Every Tuesday until the meeting on 16 October.",
  },
  "start-only": {
    question: "It says when this starts. When should it have worked?",
    example: "From 18 September; we look at the register on 16 October.",
  },
  "vague-time": {
    question: "Which date stands behind these words?",
    example: "Instead of “as soon as possible”: by Monday 8 June.",
  },
  "past-date": {
    question: "This date has passed. Has it been done, or is there a new date?",
    example: "Done on 3 May, or: now by 12 June.",
  },
  "impossible-promise": {
    question: "Can anyone keep this promise from one day to the next? What would a first step be?",
    example:
      "Dad will not drink before he collects Ellie, and will meet his alcohol worker each Monday until 30 June.",
  },
  "attendance-only": {
    question: "Going is not the same as changing. What will be different for the child?",
    example:
      "After six sessions Mr Brown can say how the shouting felt for his son, and what he does instead.",
  },
  "self-report-only": {
    question: "Who else would see it, besides the person's own word?",
    example: "Nan and the school both say that Mum was there on time.",
  },
  "stop-wording": {
    question: "This says what should end. What do you want to see in its place?",
    example: "Instead of “stop hitting”: manages behaviour without hitting.",
  },
  "service-not-change": {
    question: "This names a service. What should be better for the child because of it?",
    example: "Alfie says four words together that people outside the family understand.",
  },
  "need-names-no-child": {
    question: "Whose need is this? Name the child.",
    example: "Freya needs someone to take her to school.",
  },
  "purpose-missing": {
    question: "What is this for? Say what it gives the child.",
    example: "So that Freya can be a child in the mornings.",
  },
  "goal-needs-objectives": {
    question: "This is a goal: a good one to keep. Which steps beneath it will get there?",
    example: "Josh sees his dad, with steps such as: Dad rings Josh every Sunday at 5pm until the review.",
  },
};

/** One sentence for each kind of advice on a contingency plan. */
export const contingencyAdviceText: Readonly<Record<ContingencyAdviceId, string>> = {
  "trigger-missing": "Say what would show that the plan is not working.",
  "trigger-not-observable": "Name something that anyone could see, not a feeling about how it goes.",
  "threshold-missing": "Say how much is too much: how many times, in how long.",
  "who-missing": "Say who will act.",
  "who-collective": "Name the person or the team that acts, not “we” or “professionals”.",
  "what-happens-missing": "Say what happens then, so that the child is safe.",
  "meeting-only": "A meeting alone keeps no child safe. Say what is done before it, and what it will decide.",
  "timescale-missing": "Say within how many days.",
  "family-role-missing": "Who in the family or network could help, and how?",
};

/** One sentence for each reason why a part of the plan is weak or missing. */
export const sectionAdviceText: Readonly<Record<SectionAdviceId, string>> = {
  "aim-missing": "Say in two sentences what this plan is for.",
  "aim-not-this-child": "Say what the plan is for in this child's life, by name.",
  "aim-without-risks": "Say which risks have led to this child protection plan.",
  "childs-views-missing": "What does the child say? Write it in the child's own words.",
  "childs-views-reported": "These are other people's words about the child. What did the child say?",
  "childs-views-empty": "There is a place for the child's views, with nothing in it yet.",
  "parents-views-missing": "What do the parents say, and what do they not agree with?",
  "contingency-missing": "What happens if this plan does not work? Nothing here says so yet.",
  "contingency-vague": "There is a contingency plan. Say what would set it off, who acts and by when.",
  "review-date-missing": "When will you look at this plan together again? Give a date.",
  "review-frequency-only": "It says how often the plan is looked at. Give the next date too.",
  "review-not-a-date": "The review is mentioned without a date.",
  "people-missing": "Who is helping? Give names.",
  "people-roles-only": "There are jobs here without names. Families need to know who to ring.",
  "family-role-missing": "What will people in the family and their network do?",
  "family-role-parents-only": "Only the parents have a part. Who else in the family or network helps?",
  "not-agreed-or-signed": "Who has agreed to this plan? There is no signature or agreement yet.",
  "agreed-not-signed": "It says that the plan is agreed. It is not signed yet.",
  "signature-blank": "There is a place to sign, with nobody's name in it yet.",
  "child-explanation-missing": "Who will explain this plan to the child?",
  "child-explanation-no-name": "It says that the plan will be explained to the child. By whom?",
  "risks-missing": "What are the risks? Say what has happened and what could happen.",
  "previous-plans-missing": "Say whether the child had a child protection plan or a court order before.",
  "strengths-missing": "What is going well? Put it first.",
};
