/** A text, and the paragraphs that are read from it; `at` is the place of a table cell, row and column. */
export const readTextCases: readonly {
  readonly name: string;
  readonly text: string;
  readonly reads: readonly {
    readonly text: string;
    readonly heading?: number;
    readonly list?: true;
    readonly at?: readonly [number, number, number];
  }[];
}[] = [
  { name: "an empty text is one empty paragraph", text: "", reads: [{ text: "" }] },
  { name: "every line is a paragraph", text: "One.\nTwo.", reads: [{ text: "One." }, { text: "Two." }] },
  {
    name: "Windows line ends are no part of the text",
    text: "One.\r\nTwo.\r\n",
    reads: [{ text: "One." }, { text: "Two." }, { text: "" }],
  },
  { name: "a # makes a heading", text: "## The plan", reads: [{ text: "The plan", heading: 2 }] },
  { name: "a # without a space does not", text: "#1 priority", reads: [{ text: "#1 priority" }] },
  {
    name: "marks of lists are no part of the text",
    text: "- Ring Mum\n2) Ring Dad\n• Ring Nan",
    reads: [
      { text: "Ring Mum", list: true },
      { text: "Ring Dad", list: true },
      { text: "Ring Nan", list: true },
    ],
  },
  {
    name: "a year that starts a sentence is no list",
    text: "2023 was hard.",
    reads: [{ text: "2023 was hard." }],
  },
  {
    name: "cells of a table know their place, the rule under the header is passed over",
    text: "| Who | When |\n| --- | :-: |\n| Mum | Friday |",
    reads: [
      { text: "Who", at: [0, 0, 0] },
      { text: "When", at: [0, 0, 1] },
      { text: "Mum", at: [0, 1, 0] },
      { text: "Friday", at: [0, 1, 1] },
    ],
  },
  {
    name: "an empty cell is a paragraph too",
    text: "| a |  | c |",
    reads: [
      { text: "a", at: [0, 0, 0] },
      { text: "", at: [0, 0, 1] },
      { text: "c", at: [0, 0, 2] },
    ],
  },
  {
    name: "a backslash keeps a bar in its cell",
    text: "| a \\| b | c |",
    reads: [
      { text: "a \\| b", at: [0, 0, 0] },
      { text: "c", at: [0, 0, 1] },
    ],
  },
  {
    name: "a line between makes another table",
    text: "| a |\n\n| b |",
    reads: [{ text: "a", at: [0, 0, 0] }, { text: "" }, { text: "b", at: [1, 0, 0] }],
  },
  { name: "a bar in a sentence is no table", text: "Mum | Dad", reads: [{ text: "Mum | Dad" }] },
];
