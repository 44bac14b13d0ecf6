import type { Values } from "../../../src/core/templates/values";

/** What the objective's form holds when it is opened over a statement. */
export const statementCases: readonly { name: string; text: string; values: Values }[] = [
  {
    name: "a doer, an act, a date and a purpose",
    text: "Donna will take Freya to the dentist by 31 October 2027, so that Freya is not in pain.",
    values: {
      who: "Donna",
      what: "take Freya to the dentist",
      span: "by",
      when: "2027-10-31",
      outcome: "Freya is not in pain",
    },
  },
  {
    name: "“to” in the place of “will”",
    text: "Mum to ring the doctor by 3 May 2027.",
    values: { who: "Mum", what: "ring the doctor", span: "by", when: "2027-05-03" },
  },
  {
    name: "a “not” stays",
    text: "Carl Denby will not come to the house until 4 January 2027.",
    values: { who: "Carl Denby", what: "not come to the house", span: "until", when: "2027-01-04" },
  },
  {
    name: "no date",
    text: "Donna will ring Tracey every morning.",
    values: { who: "Donna", what: "ring Tracey every morning" },
  },
  { name: "nobody who acts", text: "Return interviews to be completed.", values: {} },
];
