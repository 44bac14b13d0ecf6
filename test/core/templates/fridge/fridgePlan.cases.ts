import { line, type Line } from "../asSnapshot";

const cell = (text: string, row: number, column: number): Line =>
  line(text, { cell: { table: 0, row, column } });

export const ringCases: readonly {
  name: string;
  lines: readonly Line[];
  contacts: readonly (readonly [name: string, number: string])[];
}[] = [
  { name: "nobody", lines: [line("Nobody to ring."), line("Case 01234")], contacts: [] },
  {
    name: "a name in front of the number",
    lines: [line("Please ring Donna Bell on 01632 960 123.")],
    contacts: [["Donna Bell", "01632 960 123"]],
  },
  {
    name: "the social worker by first name, with the surname from the label",
    lines: [
      cell("Social worker", 0, 0),
      cell("Amina Yusuf, South Team", 0, 1),
      line("Contact Amina on 01632 960 377 if it changes."),
    ],
    contacts: [["Amina Yusuf (social worker)", "01632 960 377"]],
  },
  {
    name: "the social worker without a number",
    lines: [line("Social worker: Amina Yusuf")],
    contacts: [["Amina Yusuf (social worker)", ""]],
  },
  {
    name: "a table of people, in which the name stands before “social worker”",
    lines: [
      cell("Kim Haworth", 0, 0),
      cell("Social worker", 0, 1),
      cell("Sees Saffron every four weeks", 0, 2),
    ],
    contacts: [["Kim Haworth (social worker)", ""]],
  },
  {
    name: "a table of people",
    lines: [cell("Name", 0, 0), cell("Phone", 0, 1), cell("Nan (Jean)", 1, 0), cell("07700 900 123", 1, 1)],
    contacts: [["Nan (Jean)", "07700 900 123"]],
  },
  {
    name: "sums of money and long numbers are no phones",
    lines: [line("Debts of £01632960123 and case 001632960123456.")],
    contacts: [],
  },
];

export const meetingCases: readonly { name: string; texts: readonly string[]; day: string | null }[] = [
  { name: "a date to come", texts: ["We will meet on 16 October 2027."], day: "2027-10-16" },
  {
    name: "the first of several",
    texts: ["The core group meets on 16 May, 27 March and 18 June 2027."],
    day: "2027-03-27",
  },
  { name: "a date without a year", texts: ["Review: 3 February at school."], day: "2027-02-03" },
  {
    name: "a date without a year that is over this year, and would be far off",
    texts: ["Review on 3 January."],
    day: null,
  },
  { name: "a date without a year that is far off", texts: ["Review on 28 August."], day: null },
  {
    name: "a date in another sentence than the meeting",
    texts: ["The assessment was finished on 28 May. It was signed off at the last review."],
    day: null,
  },
  { name: "a date that is over", texts: ["The last meeting was on 4 June 2026."], day: null },
  { name: "a date of something else", texts: ["Born on 4 June 2027."], day: null },
  { name: "no date", texts: ["We will meet again soon."], day: null },
  { name: "no such day", texts: ["Review on 31 April 2027."], day: null },
];
