import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";

/** Words for the people in a child's life. */
export const jargonPeople: readonly PackEntry[] = [
  {
    id: "birth-parents",
    term: "birth parents",
    category: "jargon",
    forms: {
      noun: [
        "birth parent",
        "biological parent",
        "birth mother",
        "birth father",
        "birth mum",
        "birth dad",
        "birth mummy",
        "birth daddy",
        "biological mother",
        "biological father",
        "biological mum",
        "biological dad",
      ],
    },
    why: "To most children they are simply Mum and Dad. Marking them out as something else can hurt.",
    source: leicestershire,
    suggestions: [
      { text: "parent", as: "noun", when: { words: ["birth parent", "biological parent"] } },
      {
        text: "family",
        when: {
          words: ["birth parent", "biological parent"],
          form: ["plural"],
          before: ["@possessive|the"],
          not: { before: ["both|either|neither|of", "?the"] },
        },
      },
      {
        text: "Mum",
        takeBefore: ["the"],
        when: {
          words: ["birth mother", "biological mother", "birth mum", "biological mum", "birth mummy"],
          form: ["singular"],
        },
      },
      {
        text: "Dad",
        takeBefore: ["the"],
        when: {
          words: ["birth father", "biological father", "birth dad", "biological dad", "birth daddy"],
          form: ["singular"],
        },
      },
      {
        text: "mum",
        as: "noun",
        when: {
          words: ["birth mother", "biological mother", "birth mum", "biological mum", "birth mummy"],
          before: ["@determiner|@possessive|@number|their"],
        },
      },
      {
        text: "dad",
        as: "noun",
        when: {
          words: ["birth father", "biological father", "birth dad", "biological dad", "birth daddy"],
          before: ["@determiner|@possessive|@number|their"],
        },
      },
      {
        text: "Mum",
        when: {
          words: ["birth mother", "biological mother", "birth mum", "biological mum", "birth mummy"],
          form: ["singular"],
        },
      },
      {
        text: "Dad",
        when: {
          words: ["birth father", "biological father", "birth dad", "biological dad", "birth daddy"],
          form: ["singular"],
        },
      },
      {
        text: "mum",
        as: "noun",
        when: {
          words: ["birth mother", "biological mother", "birth mum", "biological mum"],
          form: ["plural"],
        },
      },
      {
        text: "dad",
        as: "noun",
        when: {
          words: ["birth father", "biological father", "birth dad", "biological dad"],
          form: ["plural"],
        },
      },
      {
        text: "tummy mummy",
        as: "noun",
        voice: "child",
        when: { words: ["birth mother", "biological mother", "birth mum", "biological mum", "birth mummy"] },
      },
    ],
    exceptions: [
      "birth certificate",
      "birth plan",
      "birth weight",
      "birth order",
      "birth partner",
      "birth pack",
      "birth family",
    ],
    senses: [
      { verdict: "leave", because: "the moment of birth", before: ["at|since"] },
      {
        verdict: "leave",
        because: "the moment of birth, without its comma",
        before: ["since|from|at|after|before", "?@possessive"],
        not: { before: ["letters|letter|from|card|cards|call|calls|heard|news", "from", "?@possessive"] },
        form: ["plural"],
        any: [
          { before: ["since|at|before"] },
          { before: ["since", "@possessive"], nearAfter: "have|has", within: 4 },
        ],
      },
    ],
  },
  {
    id: "siblings",
    term: "siblings",
    category: "jargon",
    forms: { noun: ["sibling", "half sibling", "step sibling"] },
    why: "Few children say it. They have brothers and sisters, and those have names.",
    source: leicestershire,
    suggestions: [
      {
        text: "group of {3} brothers and sisters",
        takeAfter: ["group", "of", "@number"],
        when: { words: ["sibling"] },
      },
      { text: "group of brothers and sisters", takeAfter: ["group"], when: { words: ["sibling"] } },
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
            "arrangements|photos|meeting|meetings|contact|time|visit|visits|assessment|assessments|sessions|work|set|sets|photo|photos",
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
            "@number|any|no|either|both|several|other|more",
            "?older|younger|other|full|half|little|adult|of|more",
          ],
          words: ["sibling"],
        },
      },
      { text: "brother or sister", plural: "brothers and sisters", as: "noun", when: { words: ["sibling"] } },
      { text: "people who are related to me", voice: "child", swap: false },
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
        when: {
          before: [
            "is|was|be|become|became|as|are|were|being|both|two|@number|another|of|registered|approved|trained|new|become",
            "?a|an|new|approved|the|two|@any",
          ],
          not: { before: ["@possessive|the"] },
        },
      },
      {
        text: "foster family",
        when: {
          form: ["plural"],
          before: ["the|@possessive|with|of", "?new|previous|current|old|former|first|last"],
          not: { nearBefore: "two|three|both|@number", within: 2 },
        },
      },
      { text: "foster family", as: "noun", when: { not: { nearBefore: "both", within: 2 } } },
      { text: "foster mum", as: "noun", when: { form: ["singular"] } },
      { text: "foster dad", as: "noun", when: { form: ["singular"] } },
      {
        text: "foster mum and dad",
        when: { form: ["plural"], possessive: false, before: ["@possessive|the"] },
      },
      { text: "their names", swap: false },
      { text: "my family", voice: "child", swap: false },
      { text: "my new family", voice: "child", swap: false },
      { text: "people who care about me", voice: "child", swap: false },
      { text: "the family that chose us", voice: "child", swap: false },
      { text: "aunty or uncle", voice: "child", swap: false },
    ],
    senses: [{ verdict: "leave", because: "a person called Foster", before: ["mr|mrs|ms|miss|dr"] }],
  },
  {
    id: "lac-foster-child",
    term: "LAC/foster child",
    category: "jargon",
    forms: {
      noun: [
        { one: "lac child", many: "lac children" },
        { one: "foster child", many: "foster children" },
        { one: "lac young person", many: "lac young people" },
      ],
      fixed: ["lac kid", "lac kids", "foster kid", "foster kids"],
    },
    why: "A child is not a status. In their own plan they should be called by their name.",
    source: leicestershire,
    suggestions: [{ text: "the child's name", swap: false }],
    question: "What is the child's name?",
    examples: [{ instead: "The LAC child will move school.", write: "Amara will move to Hill Lane School." }],
  },
  {
    id: "peers",
    term: "peers",
    category: "jargon",
    forms: { plural: ["peers"], noun: ["peer group"] },
    why: "Young people have told councils that they did not know what it meant. It may stand for friends, classmates or strangers of the same age.",
    source: leicestershire,
    suggestions: [
      { text: "group of friends", plural: "groups of friends", as: "noun", when: { words: ["peer group"] } },
      {
        text: "young people",
        when: {
          words: ["peers"],
          before: ["older|negative|antisocial|risky|unknown|unsafe|criminal|offending"],
        },
      },
      {
        text: "classmates",
        when: {
          words: ["peers"],
          near: "not|never|mimic~|copy~|stammer|sad|laugh~|call|calls|called|calling|names|leave|leaves|bully|bullies|bullied|bullying|tease~|teased|teasing|hit|hits|hitting|fight~|argue~|arguing|unkind|excluded|behind|compared|ahead|below|than|friend|friends|friendships|class|lesson|lessons|conflict|isolated|rejected|picked|pushed|shouting|hurt|hurting|kicked|punched|rude|mock~|mocked|school|classroom|playground|most",
          within: 12,
        },
      },
      {
        text: "friends",
        when: {
          words: ["peers"],
          not: {
            near: "friend|friends|friendships|bully|bullies|bullied|bullying|laugh~|tease~|teased|hit|hits|hitting|compared|behind|ahead|below",
            within: 12,
          },
        },
      },
      { text: "classmates", when: { words: ["peers"] } },
      {
        text: "other children",
        when: { words: ["peers"], not: { before: ["@determiner|@possessive"] }, possessive: false },
      },
    ],
    exceptions: [
      "life peers",
      "hereditary peers",
      "crossbench peers",
      "cross bench peers",
      "conservative peers",
      "labour peers",
      "peers of the realm",
    ],
    senses: [
      {
        verdict: "leave",
        because: "members of the House of Lords",
        words: ["peers"],
        near: "lords|parliament|westminster|amendment|mps",
        within: 12,
      },
      {
        verdict: "leave",
        because: "the verb: to look",
        words: ["peers"],
        before: [
          "!@determiner|@possessive|with|by|from|of|to|and|or|for|among|than|other|older|younger|between|as|about|on|some|new|see|sees|meet|meets|saw|met|like|school|class|like|against|his|her|most",
        ],
        after: ["over|through|into|round|around|under|ahead|behind|down|up|inside|closely"],
      },
      {
        verdict: "leave",
        because: "the verb: to look",
        words: ["peers"],
        before: [
          "the|a|an|his|her|their|@possessive",
          "?@any",
          "!older|younger|other|school|class|female|male|negative|new|own|former|close|local|age|old|white|black|few|many|two|three",
        ],
        after: ["at", "the|a|his|her|its|their"],
        not: { before: ["the|a|an|his|her|their|@possessive"] },
      },
      {
        verdict: "leave",
        because: "the verb: to look",
        words: ["peers"],
        before: [
          "he|she|it|who|that|@name|@Capital|child|boy|girl|baby|toddler|cat|dog|and|always|often|sometimes|then|man|woman|neighbour|which|teacher|driver|nurse|brother|sister",
        ],
        after: [
          "at|over|through|into|out|round|around|down|under|up|behind|across|inside|between|past|towards|in|from|closely|nervously|back|about",
        ],
        not: {
          any: [
            { before: ["his|her|their|my|our|the|@possessive"] },
            { before: ["and"], not: { nearBefore: "he|she|it|who", within: 5 } },
            { before: ["and"], after: ["at|in|from", "school|class|college|the"] },
            { before: ["@Capital"], after: ["in|from|at", "school|college|class|year"] },
          ],
        },
      },
    ],
  },
];
