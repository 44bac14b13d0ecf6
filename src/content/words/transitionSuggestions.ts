import type { Suggestion } from "../../core/packs/entry";

/** Words before a bare "transition to", which needs an article when it becomes a move. */
const bareMove =
  "for|about|during|before|after|around|through|until|over|on|upon|of|with|in|by|since|despite";

/** What to write for "transition": a move or a change, as noun and as verb. */
export const transitionSuggestions: readonly Suggestion[] = [
  {
    text: "move",
    as: "verb",
    when: {
      any: [
        { form: ["past", "participle", "ing"] },
        {
          form: ["third"],
          before: ["he|she|it|who|@name|child|baby|boy|girl|that"],
          after: ["to|into|from|back|in|on|at|well|smoothly"],
        },
      ],
    },
  },
  {
    text: "move",
    as: "verb",
    when: {
      form: ["base"],
      before: ["to|will|can|may|must|should|could|would|not|they|we|who"],
      after: ["to|into|from|back|in|on|at|@time|well|smoothly|over|between"],
      not: { before: ["due|relation|prior|regard", "to"] },
    },
  },
  {
    text: "moving-up {1}",
    takeAfter: ["day|days|morning|afternoon|week"],
    when: { near: "year|school|secondary|class|reception|nursery|primary|infants|juniors", within: 5 },
  },
  {
    text: "{1} to prepare for the change",
    takeAfter: ["visit|visits|meeting|meetings|day|days|session|sessions|work|activities"],
    when: { form: ["singular"], not: { after: ["day|days|work", "by|to|out|with|for|hard|well"] } },
  },
  {
    text: "the move",
    when: {
      form: ["singular"],
      before: [bareMove],
      after: ["to|into|from|between|back|up|out|onto"],
    },
  },
  {
    text: "the change",
    when: {
      form: ["singular"],
      before: [bareMove],
      after: ["to|from|between"],
    },
  },
  {
    text: "move",
    as: "noun",
    when: {
      form: ["singular"],
      any: [
        { after: ["to|into|from|back|between|home|onto|out|begins|starts|started|began|up"] },
        { before: ["school|@possessive|secondary|primary|college|nursery"] },
      ],
      not: { before: [bareMove], after: ["to|into|from|between|back|up|out|onto"] },
    },
  },
  {
    text: "change",
    as: "noun",
    when: {
      any: [
        { form: ["plural"] },
        {
          form: ["singular"],
          before: [
            "@determiner|@possessive|of|big|difficult|next|first|major|another|smooth|good|planned|careful|gradual|successful|slow",
          ],
        },
      ],
    },
  },
  {
    text: "preparing for change",
    when: {
      form: ["singular"],
      before: ["@pause|about|with|for|around|of|during|discuss|support"],
      not: { after: ["@any"] },
    },
  },
  {
    text: "move on",
    as: "verb",
    when: {
      form: ["base"],
      before: ["to|will|can|may|must|should|could|would|not|they|we|who"],
      after: ["to|from"],
    },
  },
  {
    text: "move",
    as: "noun",
    when: {
      form: ["singular", "plural"],
      not: { before: [bareMove], after: ["to|into|from|between|back|up|out|onto"] },
    },
  },
  {
    text: "change",
    as: "noun",
    when: {
      form: ["singular", "plural"],
      not: {
        any: [
          { before: [bareMove], after: ["to|into|from|between|back|up|out|onto"] },
          { before: ["will|can|may|must|should|could|would|not|they|we|who|he|she"] },
          { before: ["to"], after: ["to|into|from"] },
          { after: ["into|onto"] },
        ],
      },
    },
  },
];
