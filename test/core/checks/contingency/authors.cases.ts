import type { ContingencyCase } from "./contingency.cases";

/** What is said, felt, denied and counted, as many hands put it. */
export const vagueAuthors: readonly ContingencyCase[] = [
  {
    text: "Uncle Kareem will come over within the hour if Mum isn't herself.",
    missing: ["trigger", "threshold"],
  },
  { text: "If Dad has a bad patch, Aunt Jo will come over that evening.", missing: ["trigger", "threshold"] },
  {
    text: "Grandma Ida will move in if things start to slide.",
    missing: ["trigger", "threshold", "timescale"],
  },
  {
    text: "The local authority will start care proceedings if Mum denies the concerns.",
    missing: ["trigger", "threshold", "timescale", "family-role"],
  },
  {
    text: "If the parents do not accept the risks, Jo Dean will ask for legal advice within five working days.",
    missing: ["trigger", "threshold", "family-role"],
  },
  {
    text: "Further complaints from neighbours will mean a strategy meeting.",
    missing: ["threshold", "who", "timescale", "family-role"],
  },
  {
    text: "Attendance below 90% in any term.",
    missing: ["who", "what-happens", "timescale", "family-role"],
  },
  {
    text: "More than 3 days off school in a month.",
    missing: ["who", "what-happens", "timescale", "family-role"],
  },
];

export const specificAuthors: readonly ContingencyCase[] = [
  {
    text: "If Ada says that she wants to hurt herself, Nan will stay with her that night and ring Jo by 9am.",
    missing: [],
  },
  {
    text: "If I'm on the verge of shouting I'll go into the yard and ring my brother Ned, who will be round within the hour.",
    missing: [],
  },
  {
    text: "The signs are: two nights without sleep, or spending more than £100 in a day. One sign. Nan will ring Jo the same day. Two signs in a week. The children will stay with Nan that night.",
    missing: [],
  },
  { text: "If Tom texts her that he feels like drinking, Nan will fetch the girls that night.", missing: [] },
];
