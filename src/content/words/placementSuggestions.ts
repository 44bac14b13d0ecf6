import type { Suggestion } from "../../core/packs/entry";

/** What stands before a stay that is known, not before any stay ("a placement may end"). */
const thisStay = "@start|the|his|her|their|@possessive";

/** How a stay ends, which a house does not. */
const placementEnds = [
  "?has|had|will|may|might|could|would|can|is|was|be",
  "?be",
  "end|ended|ends|ending|break|breaks|broke|broken|breaking|lasted|lasts|began|begins|started|starts",
];

/** What to write for "placement": a home, and where it ends, the time in it. */
export const placementSuggestions: readonly Suggestion[] = [
  {
    text: "a move that was not planned",
    plural: "moves that were not planned",
    as: "noun",
    takeAfter: ["breakdown"],
    when: { form: ["singular"] },
  },
  { text: "moves that were not planned", takeAfter: ["breakdowns"] },
  {
    text: "this home",
    when: {
      before: ["in"],
      after: [
        "@pause|and|but|or|with|for|since|until|he|she|they|at|because|when|while|by|to|on|as|after|before|was|is|has|during|if|near|the|his|her|their",
      ],
      form: ["singular"],
      possessive: false,
      not: { before: ["change~|move~|experience", "in"] },
    },
  },
  {
    text: "time in this home ended",
    takeAfter: ["broke", "down"],
    when: { form: ["singular"], before: [thisStay] },
  },
  {
    text: "time in this home ends",
    takeAfter: ["breaks", "down"],
    when: { form: ["singular"], before: [thisStay] },
  },
  {
    text: "time in this home {1} end",
    takeAfter: ["may|might|could|will|would|can", "break", "down"],
    when: { form: ["singular"], before: [thisStay] },
  },
  {
    text: "time in this home has ended",
    takeAfter: ["has", "broken", "down"],
    when: { form: ["singular"] },
  },
  {
    text: "time in this home",
    when: {
      form: ["singular"],
      possessive: false,
      before: [thisStay],
      after: [
        "?has|had|will|may|might|could|is|was|be",
        "?be",
        "end|ended|ends|ending|lasted|last|lasts|began|begins|started|starts",
      ],
    },
  },
  {
    text: "time in the {1} home ended",
    takeBefore: ["last|first|second|third|fourth|previous|current"],
    takeAfter: ["broke", "down"],
    when: { form: ["singular"], before: ["the|his|her|their", "@any"] },
  },
  {
    text: "the time in this home",
    takeBefore: ["this|that"],
    when: { form: ["singular"], possessive: false, after: placementEnds },
  },
  {
    text: "stay in a home",
    as: "noun",
    when: {
      form: ["singular"],
      possessive: false,
      before: ["a|an|any|another|each|every|no|one"],
      after: placementEnds,
    },
  },
  {
    text: "time in the {1} home",
    takeBefore: ["last|first|second|third|fourth|previous|current"],
    when: {
      form: ["singular"],
      before: ["the|his|her|their", "@any"],
      after: placementEnds,
      not: { after: ["broke", "down"] },
    },
  },
  {
    text: "home",
    as: "noun",
    when: {
      not: {
        any: [
          { before: ["in"], form: ["singular"] },
          {
            after: placementEnds,
            form: ["singular"],
            before: [thisStay, "?last|first|second|third|fourth|previous|current"],
          },
        ],
      },
    },
  },
  {
    text: "house",
    as: "noun",
    when: {
      before: ["@determiner"],
      not: { after: placementEnds, form: ["singular"], before: [thisStay] },
    },
  },
  {
    text: "our home",
    voice: "child",
    when: { before: ["the|this|that"], form: ["singular"], not: { after: placementEnds } },
    takeBefore: ["the|this|that"],
  },
  {
    text: "my house",
    voice: "child",
    when: { form: ["singular"], not: { after: placementEnds } },
    takeBefore: ["the|this|that"],
  },
  { text: "the house where I live", voice: "child", swap: false },
];
