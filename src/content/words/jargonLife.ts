import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";
import { firmSenses, titleSenses } from "./titleSenses";

/** Words for how a child behaves. */
export const jargonLife: readonly PackEntry[] = [
  {
    id: "abscond",
    term: "abscond",
    category: "jargon",
    forms: { verb: ["abscond"], noun: ["absconder", "absconsion", "abscondment"] },
    why: "It is a word for prisoners. A child runs away from something, or towards someone, and that is what we need to know.",
    source: leicestershire,
    suggestions: [
      { text: "run away", as: "verb", when: { words: ["abscond"] } },
      { text: "go missing", as: "verb", when: { words: ["abscond"] } },
      {
        text: "episode of running away",
        plural: "episodes of running away",
        as: "noun",
        when: {
          words: ["absconsion", "abscondment"],
          any: [
            { form: ["plural"] },
            {
              before: [
                "a|an|the|each|every|another|last|first|second|third|fourth|fifth|next|latest|recent|previous|single|one|this|that|any|his|her",
              ],
            },
          ],
        },
      },
      {
        text: "running away",
        when: {
          words: ["absconsion", "abscondment"],
          form: ["singular"],
          not: {
            before: [
              "a|an|the|each|every|another|last|first|second|third|fourth|fifth|next|latest|recent|previous|single|one|this|that|any|his|her",
            ],
          },
        },
      },
    ],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "making off with something",
        after: ["with"],
        nearAfter:
          "cash|money|funds|takings|silver|jewellery|loot|purse|car|biscuits|cake|winnings|float|deposit|rent|savings|proceeds|fees|collection|raffle|treasure|gold|wages|diamonds|spoons|parrot|trophy|profits",
        within: 5,
        not: { nearBefore: "from|again", within: 2 },
      },
      {
        verdict: "leave",
        because: "somebody of a story, or of a trade",
        before: ["@character", "?who|had|has|then|simply|also|later|once"],
      },
      {
        verdict: "leave",
        because: "somebody of a story",
        before: ["as|playing|play|plays|played", "the"],
      },
      {
        verdict: "leave",
        because: "somebody of a story",
        nearBefore: "opera|novel|panto|pantomime|sitcom|ballet|fable|comic|cartoon",
        within: 6,
      },
      {
        verdict: "leave",
        because: "the name of a book, a team or a pet",
        written: "capital",
        form: ["base", "third", "past", "participle", "plural"],
        not: { before: ["@pause"] },
      },
      {
        verdict: "leave",
        because: "an animal or a prisoner",
        nearBefore: "@beast|prisoner|prisoners|inmate|inmates|convict|parrot",
        within: 3,
      },
      {
        verdict: "leave",
        because: "a prisoner",
        near: "prison|jail|hmp",
        within: 5,
        not: { near: "he|she|they|him|her|@name" },
      },
    ],
  },
  {
    id: "challenging-behaviour",
    term: "challenging behaviour",
    category: "jargon",
    forms: { noun: ["challenging behaviour", "challenging behavior"] },
    why: "It describes how the grown-ups feel. Behind it is a child who is upset or can't cope.",
    source: leicestershire,
    suggestions: [
      { text: "trouble coping", when: { form: ["singular"], before: ["having|has|have|had"] } },
      {
        text: "upsets",
        when: {
          form: ["plural"],
          before: ["@number|two|three|several|many|more|fewer|no|of", "?or|to", "?@number|three|four|five"],
        },
      },
      { text: "distressed feelings", when: { form: ["plural"] } },
      { text: "distress", as: "mass", when: { form: ["singular"], not: { before: ["having|a|an"] } } },
      {
        text: "distressed feelings",
        when: {
          form: ["singular"],
          not: {
            any: [
              {
                nearAfter:
                  "is|was|has|does|goes|comes|begins|starts|stops|happens|continues|makes|means|often|seems|gets|needs|ends|puts|shows|affects|leads|worries|upsets",
                within: 6,
              },
              { before: ["a|an|much|little|less|this|that"] },
            ],
          },
        },
      },
      {
        text: "trouble coping",
        when: {
          form: ["singular"],
          before: ["with|of|about|his|her|their|@possessive|more|less|some|no|any|to"],
        },
      },
      { text: "difficult thoughts", swap: false },
      { text: "a different way of thinking", swap: false },
    ],
    senses: [
      {
        verdict: "leave",
        because: "the verb: to question a rule",
        before: ["@be|for|by|keeps|keep|stop|stopped|started|in", "?not|now|still|openly|always"],
        after: ["rules|rule|policy|policies|points|charts|chart|sanctions|contracts|code"],
      },
      ...titleSenses,
      ...firmSenses,

      {
        verdict: "leave",
        because: "an animal",
        any: [
          { before: ["@beast"] },
          {
            nearBefore: "@beast|goat's|puppy",
            within: 4,
            not: { before: ["his|her|their|@possessive|the|@child|@name|my|our", "?own|most|more"] },
          },
        ],
        not: { nearBefore: "@child|he|she|they", within: 4 },
      },
      {
        verdict: "leave",
        because: "the verb: to question",
        after: ["like", "that|this", "takes|needs|requires|calls"],
        before: ["@start"],
      },
      {
        verdict: "leave",
        because: "the verb: to question",
        before: ["@start", "by|in", "?not"],
        after: ["early|when|that|which|as|before|@comma"],
      },
      {
        verdict: "leave",
        because: "the verb: to question",
        before: [
          "@personPronoun|@family|@child|@name|@Capital|staff|teacher|teachers|school|worker|workers|governors|parents|adults",
          "has|have|had|they've|we've",
          "?also|always|often",
          "been",
        ],
        not: { before: ["there|there's", "has|have|had", "?always|often", "been"] },
      },

      {
        verdict: "leave",
        because: "the verb: to question",
        before: ["in"],
        after: ["that|which"],
        nearBefore: "help~|assist~|join~|back|confident|skilled|support~",
        within: 4,
      },
      {
        verdict: "leave",
        because: "the verb: to question",
        before: ["right|wrong|firm|quick|brave|justified|careful|slow", "in|about"],
      },
      {
        verdict: "leave",
        because: "the verb: to question",
        before: ["good|better|brilliant|skilled|bad|poor|quick|slow|confident", "at|in|about"],
      },
      {
        verdict: "leave",
        because: "the verb: to question",
        before: [
          "@personPronoun|@family|@child|@name|@Capital|staff|teacher|teachers|school|worker|not",
          "is|was|are|were|been|being|keeps|kept|starts|started|they're",
          "?always|also|often|never|already|now",
        ],
        not: { before: ["concern|worry|problem|issue|it|this|that|difficulty", "is|was|are|were"] },
      },
      {
        verdict: "leave",
        because: "the verb: to question",
        before: ["they're|we're|i'm|by|for|at|of|when|while"],
        after: ["that|he|she|they|which|like"],
      },
    ],
  },
];
