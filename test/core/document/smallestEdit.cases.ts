/** `text` with the edit's range in ⟦ ⟧, the new words, and the same with what is left of it; `null`: nothing changes. */
export interface SmallestEditCase {
  readonly name: string;
  readonly text: string;
  readonly now: string;
  readonly smallest: readonly [text: string, now: string] | null;
}

export const smallestEditCases: readonly SmallestEditCase[] = [
  {
    name: "keeps the words before",
    text: "She has ⟦supervised contact⟧ on Friday.",
    now: "supervised family time",
    smallest: ["She has supervised ⟦contact⟧ on Friday.", "family time"],
  },
  {
    name: "keeps the words behind",
    text: "⟦significant harm⟧ is likely",
    now: "serious harm",
    smallest: ["⟦significant⟧ harm is likely", "serious"],
  },
  {
    name: "never cuts a word: a plural",
    text: "the ⟦placements⟧ ended",
    now: "placement",
    smallest: ["the ⟦placements⟧ ended", "placement"],
  },
  { name: "never cuts a word: an article", text: "⟦a⟧ plan", now: "an", smallest: ["⟦a⟧ plan", "an"] },
  {
    name: "never cuts a word: a curly apostrophe belongs to it",
    text: "⟦mum’s⟧ home",
    now: "mum",
    smallest: ["⟦mum’s⟧ home", "mum"],
  },
  {
    name: "never cuts a word: an accent that is a character of its own",
    text: "⟦Zoe\u0301⟧ says",
    now: "Zoe",
    smallest: ["⟦Zoe\u0301⟧ says", "Zoe"],
  },
  {
    name: "never cuts a surrogate pair",
    text: "⟦😀 home⟧",
    now: "😁 home",
    smallest: ["⟦😀⟧ home", "😁"],
  },
  {
    name: "an insertion behind a word comes out empty",
    text: "⟦contact⟧ on Friday",
    now: "contact time",
    smallest: ["contact⟦⟧ on Friday", " time"],
  },
  {
    name: "a deletion keeps what stays",
    text: "⟦as and when required⟧",
    now: "when required",
    smallest: ["⟦as and ⟧when required", ""],
  },
  {
    name: "equal ends that overlap are taken once",
    text: "⟦no no no⟧",
    now: "no no",
    smallest: ["no no⟦ no⟧", ""],
  },
  { name: "equal words are no edit", text: "the ⟦plan⟧", now: "plan", smallest: null },
  { name: "nothing for nothing is no edit", text: "the ⟦⟧plan", now: "", smallest: null },
  {
    name: "words that share no word stay whole",
    text: "⟦ongoing⟧",
    now: "until May",
    smallest: ["⟦ongoing⟧", "until May"],
  },
];
