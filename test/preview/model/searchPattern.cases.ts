import type { SearchSettings } from "../../../src/preview/model/searchPattern";

/** What is found stands in ⟦ ⟧. */
export interface SearchRow {
  readonly name: string;
  readonly search: string;
  readonly text: string;
  readonly options?: Partial<SearchSettings>;
}

export const searchRows: readonly SearchRow[] = [
  { name: "any case unless asked", search: "plan", text: "⟦Plan⟧ the ⟦plan⟧ning" },
  { name: "the same case when asked", search: "plan", text: "Plan the ⟦plan⟧", options: { matchCase: true } },
  { name: "nothing of another word", search: "plans", text: "a plan" },
  { name: "whole words", search: "act", text: "⟦act⟧ on facts, react", options: { matchWholeWord: true } },
  {
    name: "the beginnings of words",
    search: "over",
    text: "⟦over⟧time, moreover",
    options: { matchPrefix: true },
  },
  { name: "the ends of words", search: "over", text: "overtime, more⟦over⟧", options: { matchSuffix: true } },
  { name: "straight quotes for curly ones", search: "Ade's", text: "⟦Ade’s⟧ room" },
  { name: "curly quotes for straight ones", search: "“yes”", text: 'she said ⟦"yes"⟧' },
  { name: "signs as they are", search: "(a.b)?", text: "so ⟦(a.b)?⟧ or axb" },
  { name: "a caret by two carets", search: "2^^3", text: "⟦2^3⟧" },
  { name: "a tab", search: "^t", text: "a⟦\t⟧b" },
  { name: "any digit", search: "week ^#", text: "⟦week 7⟧, week x" },
  { name: "any letter", search: "^$1", text: "⟦A1⟧ 21" },
  { name: "a sign by its number", search: "^0233", text: "caf⟦é⟧" },
  { name: "a non-breaking space only when asked for", search: "1 May", text: "1\u00A0May ⟦1 May⟧" },
  { name: "a non-breaking space", search: "1^sMay", text: "⟦1\u00A0May⟧ 1 May" },
  {
    name: "without spaces",
    search: "on going",
    text: "⟦ongoing⟧ and ⟦on  going⟧",
    options: { ignoreSpace: true },
  },
  {
    name: "without punctuation",
    search: "co-operate",
    text: "⟦cooperate⟧ and ⟦co-operate⟧",
    options: { ignorePunct: true },
  },
  {
    name: "wildcards: any character",
    search: "c?t",
    text: "⟦cat⟧ ⟦cut⟧ coat",
    options: { matchWildcards: true },
  },
  { name: "wildcards: any run", search: "c*t", text: "⟦cat⟧ ⟦co at⟧", options: { matchWildcards: true } },
  {
    name: "wildcards: a set and its opposite",
    search: "[Ss]am [!A]",
    text: "⟦Sam B⟧ sam A",
    options: { matchWildcards: true },
  },
  { name: "wildcards: counts", search: "o{2,3}", text: "o ⟦oo⟧ ⟦ooo⟧", options: { matchWildcards: true } },
  {
    name: "wildcards: edges of words",
    search: "<plan>",
    text: "⟦plan⟧ planning",
    options: { matchWildcards: true },
  },
  {
    name: "wildcards: always by case",
    search: "plan",
    text: "Plan ⟦plan⟧",
    options: { matchWildcards: true },
  },
  {
    name: "wildcards: a sign behind a backslash",
    search: "why\\?",
    text: "⟦why?⟧ whyx",
    options: { matchWildcards: true },
  },
];

export const refusedSearches: readonly {
  readonly search: string;
  readonly options?: Partial<SearchSettings>;
  readonly code: string;
}[] = [
  { search: "", code: "InvalidArgument" },
  { search: "x".repeat(256), code: "SearchStringInvalidOrTooLong" },
  { search: "a^", code: "InvalidArgument" },
  { search: "a^!", code: "InvalidArgument" },
  { search: "a^p", code: "NotImplemented" },
  { search: "[abc", options: { matchWildcards: true }, code: "InvalidArgument" },
  { search: "a{x}", options: { matchWildcards: true }, code: "InvalidArgument" },
  { search: "(a", options: { matchWildcards: true }, code: "InvalidArgument" },
  { search: ".", options: { ignorePunct: true }, code: "InvalidArgument" },
];
