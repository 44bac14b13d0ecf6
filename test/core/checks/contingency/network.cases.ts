import type { ContingencyCase } from "./contingency.cases";

/** Who counts as the family's network, signs that stand alone, and what nobody could see. */
export const vagueNetworks: readonly ContingencyCase[] = [
  {
    text: "Big brother Dwayne will come if Mum goes downhill.",
    missing: ["trigger", "threshold", "timescale"],
  },
  { text: "Care proceedings.", missing: ["trigger", "threshold", "who", "timescale", "family-role"] },
  {
    text: "Three or more mornings in one week when the twins are not in nursery by 9.15am.",
    missing: ["who", "what-happens", "timescale", "family-role"],
  },
  {
    text: "If Dad turns up drunk, someone will ring the police.",
    missing: ["who", "timescale", "family-role"],
  },
  {
    text: "If Mum has to go into hospital, the children will stay with family.",
    missing: ["who", "timescale", "family-role"],
  },
  {
    text: "Police called to the house more than twice in a month.",
    missing: ["who", "what-happens", "timescale", "family-role"],
  },
  { text: "Three missed appointments.", missing: ["who", "what-happens", "timescale", "family-role"] },
  {
    text: "Dad to ring his GP if his mood drops.",
    missing: ["threshold", "timescale", "family-role"],
  },
  {
    text: "If needs change, the plan will be updated.",
    missing: ["trigger", "threshold", "who", "what-happens", "timescale", "family-role"],
  },
  { text: "Nan will have the baby if Mum isn't coping.", missing: ["trigger", "threshold", "timescale"] },
  {
    text: "Jo will keep things under review if the risk rises.",
    missing: ["trigger", "threshold", "what-happens", "timescale", "family-role"],
  },
];

export const specificNetworks: readonly ContingencyCase[] = [
  {
    text: "If Chloe takes the baby out without signing the book, Paula Reay will ring the police within 15 minutes.",
    missing: ["family-role"],
  },
  {
    text: "If Tyreece is not in by 10.30pm, Dotun, the night worker, will ring the police at 11pm.",
    missing: ["family-role"],
  },
  {
    text: "On any day when Nan is too breathless to get down the stairs, Cousin Dilys will do both school runs and sleep at the house that night.",
    missing: [],
  },
  {
    text: "When I feel like using, I will ring my sponsor first, and my dad will come over within the hour and sit with me.",
    missing: [],
  },
  {
    text: "If Mum texts the word “boat”, her sister Nic will be there within twenty minutes.",
    missing: [],
  },
  { text: "If Dean fails a test, he will go to his mum's in Tipton that night.", missing: [] },
  {
    text: "If Craig shouts, Leanne will take Poppy upstairs and ring her brother Jon to come round.",
    missing: ["timescale"],
  },
  {
    text: "If school has heard nothing by 9.30am, Mrs Vosper will ring Mum. If there is no answer by 10am she will ring the duty team.",
    missing: ["family-role"],
  },
  { text: "If Dawn is in hospital, the children will go to Nan's that day.", missing: [] },
  {
    text: "If Dad is twenty minutes late, Rowan Family Centre will send Ezra home with his foster carer and write to Dad the next day.",
    missing: ["family-role"],
  },
];
