import type { OddDocument } from "../support/oddDocuments";

/** What each tab of the pane says of a document that is hard to review. */
export const cases: readonly {
  readonly document: OddDocument;
  readonly words: RegExp;
  readonly coach: RegExp;
  readonly review: RegExp;
  /** What none of the tabs may say. */
  readonly never?: RegExp;
}[] = [
  {
    document: "empty",
    words: /There is no text to read in this document\./,
    coach: /There is no text to read in this document\./,
    review: /Nothing to review[\s\S]*There is no text to read/,
    never: /not there yet|These words are plain|text box with/,
  },
  {
    document: "scan",
    words: /A scanned page is a picture/,
    coach: /A scanned page is a picture/,
    review: /A scanned page is a picture/,
    never: /not there yet|These words are plain|text box with/,
  },
  {
    document: "text boxes only",
    words: /There is no text to read[\s\S]*2 text boxes with words in them were not read/,
    coach: /2 text boxes with words in them were not read/,
    review: /2 text boxes with words in them were not read/,
    never: /not there yet|These words are plain/,
  },
  {
    document: "text boxes too",
    words: /These words are plain[\s\S]*3 text boxes with words in them were not read/,
    coach: /Mum will ring the school/,
    review: /Review of the plan for Ade[\s\S]*3 text boxes with words in them were not read[\s\S]*Share/,
    never: /LAC review/,
  },
  {
    document: "one long paragraph",
    words: /30 findings/,
    coach: /Show all of it/,
    review: /\d+ of 12 parts there[\s\S]*Share/,
  },
  {
    document: "no table",
    words: /1 finding\b[\s\S]*monitor/,
    coach: /Ade goes to school every day/,
    review: /Review of the plan for Ade[\s\S]*Objectives and actions/,
  },
  {
    document: "forty tables",
    words: /No findings/,
    coach: /80 to go through[\s\S]*40 of 40 say who/,
    review: /Review of the plan for Leo[\s\S]*40 goals\./,
  },
  {
    document: "right to left",
    words: /monitor[\s\S]*siblings/,
    coach: /This does not look like a plan/,
    review: /Words only[\s\S]*So nothing is missing from it/,
    never: /What is not there yet/,
  },
  {
    document: "no plan",
    words: /2 findings[\s\S]*Ongoing[\s\S]*appropriate/,
    coach: /This does not look like a plan[\s\S]*nothing in it to go through/,
    review: /Words only[\s\S]*So nothing is missing from it/,
    never: /not there yet|Missing/,
  },
];
