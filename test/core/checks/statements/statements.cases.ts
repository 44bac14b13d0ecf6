import type {
  Letter,
  StatementAdviceId,
  StatementKind,
} from "../../../../src/core/checks/statements/statement";

export interface StatementCase {
  readonly text: string;
  readonly kind: StatementKind;
  /** Specific, measurable, timely. Left out: not judged. */
  readonly letters?: readonly [Letter, Letter, Letter];
  readonly who?: string | null;
  readonly when?: string | null;
  /** Advice that must be among those given. */
  readonly advises?: readonly StatementAdviceId[];
}

/** Statements that are asked something, each for one reason. */
export const asked: readonly StatementCase[] = [
  {
    text: "Refer Leo to the speech therapist.",
    kind: "action",
    letters: [false, true, false],
    who: null,
    advises: ["who-missing", "when-missing"],
  },
  {
    text: "Professionals to share information.",
    kind: "action",
    letters: [false, false, false],
    advises: ["who-collective"],
  },
  {
    text: "A social worker will visit every two weeks.",
    kind: "action",
    letters: [false, true, false],
    who: "A social worker",
    advises: ["who-collective", "frequency-only"],
  },
  {
    text: "Health visitor to weigh Isla every week.",
    kind: "action",
    letters: [true, true, false],
    who: "Health visitor",
    when: null,
    advises: ["frequency-only"],
  },
  {
    text: "Aunty Jean will ring every Sunday from 6 June.",
    kind: "action",
    letters: [true, true, false],
    advises: ["start-only"],
  },
  {
    text: "Mum to book the eye test asap.",
    kind: "action",
    letters: [true, true, false],
    advises: ["vague-time"],
  },
  {
    text: "School to provide more support.",
    kind: "action",
    letters: [false, false, false],
    advises: ["act-vague"],
  },
  {
    text: "Dad, who has drunk every day for twenty years, will stop drinking today.",
    kind: "objective",
    advises: ["impossible-promise"],
  },
  {
    text: "Dad to attend the parenting course by 4 July.",
    kind: "action",
    letters: [true, true, true],
    advises: ["attendance-only"],
  },
  { text: "Mum and Dad will stop shouting at the twins.", kind: "objective", advises: ["stop-wording"] },
  { text: "Ruby needs a referral to CAMHS.", kind: "goal", advises: ["service-not-change"] },
  {
    text: "Mum to reduce her drinking by half.",
    kind: "objective",
    letters: [false, false, false],
    advises: ["measure-missing"],
  },
];

/** Statements to which nothing is said, or only that objectives should hang from them. */
export const leftAlone: readonly StatementCase[] = [
  {
    text: "Uncle Sol will collect the boys at 3.15pm on 4 and 11 June.",
    kind: "action",
    letters: [true, true, true],
    who: "Uncle Sol",
  },
  {
    text: "Ms Reid will send the letter by the end of the autumn term.",
    kind: "action",
    letters: [true, true, true],
    when: "by the end of the autumn term",
  },
  {
    text: "Paul to hold a meeting within 10 working days.",
    kind: "action",
    letters: [true, true, true],
    when: "within 10 working days",
  },
  {
    text: "Jo will take the form to the council before the next core group on 9 May.",
    kind: "action",
    letters: [true, true, true],
  },
  {
    text: "Week 3 (w/c 12th October): Mum to ring the nursery.",
    kind: "action",
    letters: [true, true, true],
  },
  { text: "Leila wants to see her cousins.", kind: "goal", letters: [null, null, null], who: "Leila" },
  { text: "For Omar to feel safe at night.", kind: "goal", letters: [null, null, null], who: "Omar" },
  { text: "Children to be happy and well cared for.", kind: "goal" },
  { text: "The social worker rang Mum on 3 May.", kind: "neither" },
  { text: "Dad said that he would go to the course.", kind: "neither" },
  { text: "The plan is reviewed every six weeks.", kind: "neither" },
  { text: "By 12 June 2024", kind: "neither" },
  { text: "What are we worried about?", kind: "neither" },
  { text: "Next steps", kind: "neither" },
];

/** A goal is never asked for a number, a name or a date, and what is no statement is asked nothing. */
export const neverForGoals: readonly StatementAdviceId[] = [
  "who-missing",
  "who-collective",
  "act-vague",
  "measure-missing",
  "when-missing",
  "frequency-only",
  "vague-time",
  "attendance-only",
  "purpose-missing",
];
