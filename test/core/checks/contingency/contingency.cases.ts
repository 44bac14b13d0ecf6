import type { ContingencyPart } from "../../../../src/core/checks/contingency/contingency";

export interface ContingencyCase {
  readonly text: string;
  readonly missing: readonly ContingencyPart[];
}

export const vague: readonly ContingencyCase[] = [
  {
    text: "A legal planning meeting will be held.",
    missing: ["trigger", "threshold", "who", "timescale", "family-role"],
  },
  {
    text: "If the plan is not working the council will seek legal advice.",
    missing: ["trigger", "threshold", "timescale", "family-role"],
  },
  {
    text: "We will step in if things get worse.",
    missing: ["trigger", "threshold", "who", "what-happens", "timescale", "family-role"],
  },
  {
    text: "Social care will review the plan as necessary.",
    missing: ["trigger", "threshold", "what-happens", "timescale", "family-role"],
  },
  {
    text: "What we'll do if Kirsty is unwell: Nan has Connor that night. She rings Jo by 9am the next day.",
    missing: ["threshold"],
  },
  { text: "If Kirsty is unwell Nan has Connor that night and rings Jo by 9am.", missing: ["threshold"] },
  { text: "If Dad is unwell Aunt Sal has Mia that night and rings school by 9am.", missing: ["threshold"] },
  { text: "If Dad relapses, Nan will take the boys that night.", missing: ["threshold"] },
  {
    text: "If Mum misses two tests in a row, a meeting will be held.",
    missing: ["who", "timescale", "family-role"],
  },
  { text: "Everyone will call Jo if Mum has been drinking.", missing: ["who", "timescale"] },
  {
    text: "Should progress not be made, Ms Orme will call a conference within 10 working days.",
    missing: ["trigger", "threshold", "family-role"],
  },
  { text: "", missing: ["trigger", "threshold", "who", "what-happens", "timescale", "family-role"] },
];

export const specific: readonly ContingencyCase[] = [
  {
    text: "If Mum misses two tests in a row, Jo will visit within two working days and Nan will have the boys until Jo has been.",
    missing: [],
  },
  {
    text: "If Craig comes to the flat, Leila will ring 999 and her brother Sam will fetch the children that night.",
    missing: [],
  },
  {
    text: "When I feel like using, I will ring my sister Cath and she will come round within the hour.",
    missing: [],
  },
  {
    text: "If Zaki weighs less than 8 kg on 3 March, the health visitor will refer him to the ward the same day.",
    missing: ["family-role"],
  },
  { text: "If Mum is in hospital for more than one night, Auntie Bev will move in.", missing: [] },
  { text: "If Dad drinks, Patricia will take Cody to her mother's.", missing: ["timescale"] },
  {
    text: "Signs that the plan is not working are: Sarah at school fewer than four days a week for three weeks; two missed drug tests. If either happens, Jo Reid will hold a legal planning meeting within 10 working days.",
    missing: ["family-role"],
  },
];
