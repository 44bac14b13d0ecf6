import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";
import { titleSenses } from "./titleSenses";

/** Words for a child's family and those who look after them. */
export const jargonPeople: readonly PackEntry[] = [
  {
    id: "siblings",
    term: "siblings",
    category: "jargon",
    forms: { noun: ["sibling", "half sibling", "step sibling"] },
    why: "Few children say it. They have brothers and sisters, and those have names.",
    source: leicestershire,
    suggestions: [
      {
        text: "{3} brothers and sisters have",
        takeAfter: ["group", "of", "@number", "has"],
        when: { words: ["sibling"], before: ["the|this|that|our|whole"] },
      },
      {
        text: "{3} brothers and sisters are",
        takeAfter: ["group", "of", "@number", "is"],
        when: { words: ["sibling"], before: ["the|our|whole"] },
      },
      {
        text: "{3} brothers and sisters {4}",
        takeAfter: [
          "group",
          "of",
          "@number",
          "should|will|can|must|may|would|could|might|cannot|came|went|moved|lived|had|stayed",
        ],
        when: { words: ["sibling"], before: ["the|our|whole"] },
      },
      {
        text: "group of {3} brothers and sisters",
        takeAfter: ["group", "of", "@number"],
        when: { words: ["sibling"], not: { after: ["group", "of", "@number", "has|is"] } },
      },
      {
        text: "group of brothers and sisters",
        takeAfter: ["group"],
        when: { words: ["sibling"], not: { after: ["group", "of", "@number"] } },
      },
      { text: "groups of brothers and sisters", takeAfter: ["groups"], when: { words: ["sibling"] } },
      {
        text: "{1} between brothers and sisters",
        takeAfter: [
          "relationship|relationships|bond|bonds|rivalry|conflict|arguments|attachments|attachment|dynamics|fights",
        ],
        when: { words: ["sibling"] },
      },
      {
        text: "brother and sister",
        when: {
          words: ["sibling"],
          form: ["singular"],
          possessive: false,
          after: [
            "record|records|file|files|name|names|age|ages|needs|issues|wellbeing|separation|arrangements|photos|meeting|meetings|contact|time|visit|visits|assessment|assessments|sessions|work|set|sets|photo|photos",
          ],
        },
      },
      {
        text: "half-brother or half-sister",
        plural: "half-brothers and half-sisters",
        as: "noun",
        when: { words: ["half sibling"] },
      },
      {
        text: "stepbrother or stepsister",
        plural: "stepbrothers and stepsisters",
        as: "noun",
        when: { words: ["step sibling"] },
      },
      {
        text: "brother or sister",
        plural: "brothers or sisters",
        as: "noun",
        when: {
          before: [
            "@number|any|no|either|several|other|more",
            "?older|younger|other|full|half|little|adult|of|more",
          ],
          words: ["sibling"],
          not: { before: ["all|the|these|those|both|of|@possessive", "@number|several|other"] },
        },
      },
      {
        text: "brother or sister",
        plural: "brothers and sisters",
        as: "noun",
        when: { words: ["sibling"], not: { after: ["group|groups"] } },
      },
      { text: "people who are related to me", voice: "child", swap: false },
    ],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "of firms",
        words: ["sibling"],
        after: [
          "firm|company|brand|charity|app|paper|club|station|channel|magazine|label|product|model|species|site|brands|companies|firms|species|galaxy|engine",
        ],
      },
      {
        verdict: "leave",
        because: "of animals",
        after: [
          "?@any",
          "kittens|puppies|kitten|puppy|rabbits|rats|cats|dogs|hamsters|guinea|gerbils|ferrets|kids",
        ],
        not: { after: ["group|and|of|who|with|in", "@any"] },
      },
      {
        verdict: "leave",
        because: "of animals or machines",
        any: [
          {
            before: [
              "@beast|cub|cubs|calf|chick|chicks|puppies|kittens|plane|laptop|car|phone|planet|star|model|pugs",
              "?are|has|have|is|had|were",
              "?its|all|two|three|four|both|the",
            ],
            not: { before: ["@any", "has|have|had|is", "the"] },
          },
          { before: ["@beast|pugs|cubs|puppies|kittens", "and", "its|their"] },
        ],
      },
      { verdict: "leave", because: "of animals or machines", before: ["its", "?@any"] },
      {
        verdict: "leave",
        because: "of firms",
        after: ["rivalry"],
        nearAfter: "charities|clubs|firms|companies|teams|brands|towns|cities|shops|parties",
        within: 5,
      },

      // "The Siblings, a folk trio, played"
      {
        verdict: "leave",
        because: "a band",
        written: "capital",
        before: ["the"],
        after: [
          "@comma",
          "a|an",
          "?@any",
          "?@any",
          "band|trio|duo|quartet|group|choir|film|play|pub|boat|shop|team|charity|novel|show",
        ],
      },
    ],
  },
  {
    id: "foster-carers",
    term: "foster carers",
    category: "jargon",
    forms: { noun: ["foster carer"] },
    why: "It names a job. For the child they are the people who look after them, with names of their own.",
    source: leicestershire,
    suggestions: [
      {
        text: "foster parent",
        as: "noun",
        when: { form: ["singular"], not: { nearBefore: "call|calls|called", within: 3 } },
      },
      {
        text: "foster parent",
        as: "noun",
        when: {
          before: [
            "is|was|be|become|became|as|are|were|being|both|two|@number|another|of|registered|approved|trained|new|become",
            "?a|an|new|approved|the|two|@any",
          ],
          not: { before: ["@possessive|the"] },
        },
      },
      {
        text: "foster mum",
        when: { form: ["singular"], possessive: false, nearBefore: "call|calls|called", within: 3 },
      },
      { text: "the foster family", when: { form: ["plural"], before: ["with|of|from|to|by|tell|told|ask"] } },
      {
        text: "foster family",
        when: {
          form: ["plural"],
          before: ["the|@possessive", "?new|previous|current|old|former|first|last"],
          not: { nearBefore: "two|three|both|@number", within: 2 },
        },
      },
      { text: "foster mum", as: "noun", when: { form: ["singular"] } },
      { text: "foster dad", as: "noun", when: { form: ["singular"] } },
      {
        text: "foster family",
        as: "noun",
        when: {
          form: ["singular"],
          not: { before: ["is|was|be|been|become|became|as|not", "?also|not", "a|an"] },
        },
      },
      {
        text: "foster family",
        as: "noun",
        when: { form: ["plural"], not: { before: ["@determiner|@possessive", "?@any"] } },
      },
      {
        text: "foster mum and dad",
        when: { form: ["plural"], possessive: false, before: ["@possessive|the"] },
      },
      { text: "foster parent", as: "noun", when: { form: ["plural"] } },
      { text: "their names", swap: false },
      { text: "my family", voice: "child", swap: false },
      { text: "my new family", voice: "child", swap: false },
      { text: "people who care about me", voice: "child", swap: false },
      { text: "the family that chose us", voice: "child", swap: false },
      { text: "aunty or uncle", voice: "child", swap: false },
    ],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "the verb: to help grow",
        possessive: true,
        before: ["to|that|which|can|will|clubs|schools|games|projects|schemes"],
        after: [
          "?own|new",
          "curiosity|love|confidence|creativity|independence|trust|interest|skills|learning|resilience|goodwill|talents|hopes",
        ],
      },
      {
        verdict: "leave",
        because: "the verb: to help grow",
        after: ["and", "@any", "@possessive|goodwill|confidence|trust"],
        before: ["that|which"],
      },

      { verdict: "leave", because: "a person called Foster", before: ["mr|mrs|ms|miss|dr"] },
      {
        verdict: "leave",
        because: "the verb: to help grow",
        possessive: true,
        before: ["will|would|can|could|must|should|may|might|they|we|helps|helped"],
      },
    ],
  },
];
