import type { ContingencyCase } from "./contingency.cases";

/** Conditions that open otherwise than with "if", what goes by degrees, and a feeling that starts. */
export const vagueDegrees: readonly ContingencyCase[] = [
  {
    text: "In the case of further incidents a strategy discussion will be held.",
    missing: ["threshold", "who", "timescale", "family-role"],
  },
  {
    text: "If the arrangement isn't working for Connor, Jo Dean will call a meeting within five working days.",
    missing: ["trigger", "threshold", "family-role"],
  },
  {
    text: "If the placement is no longer viable, Jo will call a meeting within five days.",
    missing: ["trigger", "threshold", "family-role"],
  },
  {
    text: "In the event that safety cannot be maintained, the council will apply for an Interim Care Order.",
    missing: ["trigger", "threshold", "timescale", "family-role"],
  },
  {
    text: "If stability cannot be achieved, the council will apply for an Interim Care Order.",
    missing: ["trigger", "threshold", "timescale", "family-role"],
  },
  {
    text: "If attendance drops again, other options will be considered.",
    missing: ["threshold", "who", "what-happens", "timescale", "family-role"],
  },
  {
    text: "Should rent arrears build up again the family will be referred to housing advice.",
    missing: ["threshold", "who", "timescale", "family-role"],
  },
  {
    text: "If Kirsty's drinking increases again, Jo will visit that week.",
    missing: ["threshold", "family-role"],
  },
  {
    text: "If Nan can no longer manage, Auntie Sue will have Connor.",
    missing: ["trigger", "threshold", "timescale"],
  },
  {
    text: "If Kirsty cannot prioritise Connor, the council will apply for an Interim Care Order.",
    missing: ["trigger", "threshold", "timescale", "family-role"],
  },
  {
    text: "If it all falls through, Jo will place Connor with foster carers.",
    missing: ["trigger", "threshold", "timescale", "family-role"],
  },
  { text: "When I feel low I will ring my sister Dawn.", missing: ["threshold", "timescale", "family-role"] },
];

export const specificDegrees: readonly ContingencyCase[] = [
  {
    text: "When I can feel the voices starting I will ring my brother Ray before I do anything else, and he will stay with me that night.",
    missing: [],
  },
  {
    text: "When I feel the cravings coming on I will ring my sister Dawn and she will stay with me that night.",
    missing: [],
  },
  { text: "In case of any missed visit Jo will ring Kirsty the same day.", missing: ["family-role"] },
  {
    text: "Upon any breach of the agreement, Jo Dean will tell her manager the same day.",
    missing: ["family-role"],
  },
  {
    text: "With two missed tests in a month, Jo will bring the conference forward to that week.",
    missing: ["family-role"],
  },
  {
    text: "Given one more call-out, Jo Dean will ask for a legal meeting within five working days.",
    missing: ["family-role"],
  },
  {
    text: "Any more than two lates in a week and Mrs Pugh visits by the Friday.",
    missing: ["family-role"],
  },
  { text: "If he hits her again, Nan will take the children that night.", missing: [] },
  { text: "If Kirsty is late for work again, Nan will take Connor to school that day.", missing: [] },
  {
    text: "If there is no gas in the house for more than 12 hours, Mum will text her housing officer, Karen Speight, who will bring a voucher the same day.",
    missing: ["family-role"],
  },
  {
    text: "If there is no food in, Mum will ring her sister, Jo Tait, who will bring a parcel the same day.",
    missing: [],
  },
  { text: "If Kirsty is too ill to get up, Nan will have Connor that day.", missing: [] },
  {
    text: "One more police call-out and Jo Dean will ask for the conference to be brought forward to within 14 days.",
    missing: ["family-role"],
  },
];
