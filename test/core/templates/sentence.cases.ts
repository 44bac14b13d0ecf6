import type { Field } from "../../../src/core/templates/template";
import type { Values } from "../../../src/core/templates/values";

const base = { label: "Who will do it?", help: "By name.", example: "" };

export const sentenceFields: readonly Field[] = [
  { ...base, id: "who", kind: "person" },
  { ...base, id: "what", kind: "text", opens: "verb", label: "What will they do?" },
  { ...base, id: "where", kind: "text", optional: true },
  { ...base, id: "when", kind: "date", words: true, optional: true },
  { ...base, id: "days", kind: "count", optional: true, unit: { one: "day", many: "days" } },
  { ...base, id: "quote", kind: "text", optional: true },
  {
    ...base,
    id: "how",
    kind: "choice",
    several: true,
    options: ["by phone", "by letter", "in person"],
    example: [],
  },
  {
    ...base,
    id: "signs",
    kind: "rows",
    rowLabel: "sign",
    line: "{sign} {level}",
    join: "or",
    columns: [
      { ...base, id: "sign", kind: "text" },
      { ...base, id: "level", kind: "text", optional: true },
    ],
    example: [{}],
  },
];

export interface SentenceCase {
  readonly name: string;
  readonly pattern: string;
  readonly values: Values;
  readonly text: string;
}

export const sentenceCases: readonly SentenceCase[] = [
  {
    name: "puts a sentence together",
    pattern: "{who} will {what}[ {where}][, by {when}].",
    values: { who: "Tracey", what: "ring school", where: "from work", when: "2027-03-26" },
    text: "Tracey will ring school from work, by 26 March 2027.",
  },
  {
    name: "leaves no comma behind when the middle falls away",
    pattern: "{who} will {what}[ {where}][, by {when}].",
    values: { who: "Tracey", what: "ring school" },
    text: "Tracey will ring school.",
  },
  {
    name: "gives a stop where the part that had it fell away",
    pattern: "{who} will {what}[ by {when}. Then we meet.]",
    values: { who: "Mum", what: "ring" },
    text: "Mum will ring.",
  },
  {
    name: "writes one stop where two would meet",
    pattern: "{who} will {what}.",
    values: { who: "Mum", what: "ring school." },
    text: "Mum will ring school.",
  },
  {
    name: "keeps a question mark as the end",
    pattern: "{who} asks: {what}.",
    values: { who: "Mum", what: "can I come?" },
    text: "Mum asks: can I come?",
  },
  {
    name: "takes a typed stop out of the middle",
    pattern: "{who} will {what}, by {when}.",
    values: { who: "Mum", what: "ring school.", when: "the end of term" },
    text: "Mum will ring school, by the end of term.",
  },
  {
    name: "keeps the stops of a.m. in the middle",
    pattern: "{who} will {what} every day.",
    values: { who: "Mum", what: "get up at 7 a.m." },
    text: "Mum will get up at 7 a.m. every day.",
  },
  {
    name: "keeps an ellipsis",
    pattern: "{who} said {what} and left.",
    values: { who: "Mum", what: "well..." },
    text: "Mum said well... and left.",
  },
  {
    name: "begins each sentence with a capital",
    pattern: "{who} will {what}. {where} is where.",
    values: { who: "mum", what: "ring", where: "école" },
    text: "Mum will ring. École is where.",
  },
  {
    name: "leaves iPad and letters without case alone",
    pattern: "{who} will {what}.",
    values: { who: "iPad club", what: "أهلا" },
    text: "iPad club will أهلا.",
  },
  {
    name: "makes the first letter of the act small",
    pattern: "{who} will {what}.",
    values: { who: "Mum", what: "Ring school" },
    text: "Mum will ring school.",
  },
  {
    name: "does not shrink what is all capitals",
    pattern: "{who} will {what}.",
    values: { who: "Dad", what: "MOT the car" },
    text: "Dad will MOT the car.",
  },
  {
    name: "writes “will” and “by” once when they are typed again",
    pattern: "{who} will {what}, by {when}.",
    values: { who: "Mum", what: "will ring school", when: "by the end of term" },
    text: "Mum will ring school, by the end of term.",
  },
  {
    name: "takes the “to” of “Mum to ring” away",
    pattern: "{who} will {what}.",
    values: { who: "Mum", what: "to ring school" },
    text: "Mum will ring school.",
  },
  {
    name: "writes typed quotation marks once",
    pattern: "{who} says: “{quote}”",
    values: { who: "Alfie", quote: "“I like it.”" },
    text: "Alfie says: “I like it.”",
  },
  {
    name: "counts one day and several days",
    pattern: "Within {days}.",
    values: { days: "1" },
    text: "Within 1 day.",
  },
  {
    name: "joins choices with commas and “and”",
    pattern: "We will speak {how}.",
    values: { how: ["by phone", "by letter", "in person"] },
    text: "We will speak by phone, by letter and in person.",
  },
  {
    name: "joins rows with “or”, and leaves no space behind an empty column",
    pattern: "If {signs}, we meet.",
    values: { signs: [{ sign: "Alfie is late", level: "twice" }, { sign: "Mum is ill" }] },
    text: "If Alfie is late twice or Mum is ill, we meet.",
  },
  {
    name: "joins rows that have commas with semicolons",
    pattern: "If {signs}, we meet.",
    values: { signs: [{ sign: "Alfie, who is 7, is late" }, { sign: "Mum is ill" }] },
    text: "If Alfie, who is 7, is late; or Mum is ill, we meet.",
  },
  {
    name: "shows what is missing as words in brackets",
    pattern: "{who} will {what}.",
    values: { who: "" },
    text: "[who will do it] will [what will they do].",
  },
  {
    name: "gives a pattern of one field exactly as typed",
    pattern: "{who}",
    values: { who: "  mum <b>&amp; =1+1  dad. " },
    text: "mum <b>&amp; =1+1  dad.",
  },
  {
    name: "keeps markup, formulas, emoji and right-to-left text inside a sentence as typed",
    pattern: "{who} will {what}.",
    values: { who: "Mum 👩‍👧", what: "say “שלום”  {who} [x] <w:p/>" },
    text: "Mum 👩‍👧 will say “שלום”  {who} [x] <w:p/>.",
  },
];
