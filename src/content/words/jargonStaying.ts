import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";
import { firmSenses, titleSenses } from "./titleSenses";

/** What is planned, held or written about a home to stay in. */
const permanenceThings =
  "plan|plans|planning|options|option|arrangements|hopes|aim|aims|goal|goals|needs|decision|decisions|meeting|meetings|report|reports|review|reviews|discussion|discussions|work|assessment|talk|talks|questions";

/** Words for finding a home, and for staying in it. */
export const jargonStaying: readonly PackEntry[] = [
  {
    id: "difficult-to-place",
    term: "difficult to place",
    category: "jargon",
    forms: { fixed: ["difficult to place"] },
    why: "It blames the child for what grown-ups have not managed to find.",
    source: leicestershire,
    suggestions: [
      {
        text: "we have not found a home that is good enough for {2}",
        takeBefore: ["@start", "it|this|that|them", "is|was|are|were"],
        swap: false,
      },
      {
        text: "We have not yet found a home that is good enough for him",
        takeBefore: ["@start", "he", "is|was|has", "?been|very|still|proving"],
        takeAfter: ["@end"],
      },
      {
        text: "We have not yet found a home that is good enough for her",
        takeBefore: ["@start", "she", "is|was|has", "?been|very|still|proving"],
        takeAfter: ["@end"],
      },
      {
        text: "We have not yet found a home that is good enough for them",
        takeBefore: ["@start", "they", "are|were|have", "?been|very|still|proving"],
        takeAfter: ["@end"],
      },
      {
        text: "We have not yet found a home that is good enough for {2}",
        takeBefore: ["@start", "@Capital", "is|was|has", "?been|very|still|proving"],
        takeAfter: ["@end"],
      },
      { text: "we can't find a home good enough for them", swap: false },
      { text: "failed by the system", swap: false },
    ],
    senses: [
      ...titleSenses,
      ...firmSenses,

      {
        verdict: "leave",
        because: "putting or knowing a thing",
        after: [
          "?much|any|more|too|the",
          "trust|blame|faith|emphasis|bets|importance|reliance|hope|confidence|value|responsibility",
        ],
      },
      {
        verdict: "leave",
        because: "hard to date or to sort",
        after: ["in|within", "time|history|order|context|sequence|perspective"],
      },
      {
        verdict: "leave",
        because: "hard to recognise",
        nearBefore:
          "fossil|fossils|coin|coins|painting|portrait|specimen|vase|tune|perfume|octopus|star|constellation",
        within: 6,
      },

      { verdict: "flag", because: "a child", before: ["him|them|her", "?very|so|more|too"] },
      {
        verdict: "leave",
        because: "putting a thing somewhere",
        nearBefore: "@thing",
        within: 6,
        not: { nearBefore: "@someone|@name", within: 12 },
      },
      {
        verdict: "leave",
        because: "putting a thing somewhere",
        nearBefore: "@thing",
        within: 3,
        before: ["is|are|was|were|be|been|proved"],
        not: { nearBefore: "@someone", within: 12 },
      },
      {
        verdict: "leave",
        because: "putting or knowing a thing",
        before: [
          "it|its",
          "?@modal|may|might",
          "@be|proves|proved|becomes|became|seems|looks",
          "?very|so|too|more|quite|really|also",
        ],
        not: { nearAfter: "@someone|@name|siblings|twins|babies", within: 6 },
      },
      {
        verdict: "leave",
        because: "putting a thing somewhere",
        after: [
          "on|in|inside|under|against|behind|beside|near|over",
          "?the|a|an|his|her|my|our|their|one|any",
          "?@any",
          "@thing",
        ],
        not: { nearBefore: "@someone|@name", within: 12 },
      },
      {
        verdict: "leave",
        because: "putting a thing somewhere",
        before: [
          "the|a|an|this|that|these|those|my|our",
          "?@any",
          "!@someone|children",
          "is|was|are|were|proved|looked|seemed",
          "?very|so|too|also|more|really|quite|always",
        ],
        not: { nearBefore: "@someone|@name", within: 12 },
      },
      {
        verdict: "leave",
        because: "hard to recognise",
        nearBefore:
          "accent|smell|taste|face|voice|song|tune|name|sound|noise|scent|melody|flavour|memory|feeling|word|actor|quote|it's",
        within: 9,
      },
      {
        verdict: "leave",
        because: "putting a thing somewhere",
        after: ["the|a|an|it|this|these|on|in|inside|under|against|my|our", "?@any", "?@any"],
        nearAfter:
          "cot|sofa|chair|seat|bed|furniture|table|gate|camera|alarm|sign|wardrobe|ramp|rail|hand|tube|line|needle|cannula|bet|order|it|bins|desk|buggy",
        within: 4,
      },
      {
        verdict: "leave",
        because: "putting a thing somewhere",
        nearBefore: "cot|sofa|furniture|wardrobe|camera|ramp|rail|tube|cannula|desk|bookcase",
        within: 5,
      },
    ],
  },
  {
    id: "permanence",
    term: "permanence",
    category: "jargon",
    forms: { mass: ["permanence", "permanency"] },
    why: "The idea is a home to stay in. The word does not say home.",
    source: leicestershire,
    suggestions: [
      {
        text: "{2} to plan a home without disruption",
        takeAfter: ["planning", "meeting|meetings|work|session|visit"],
      },
      {
        text: "{1} for a home without disruption",
        takeAfter: ["plan|plans|planning|options|option|arrangements|hopes|aim|aims|goal|goals|needs"],
      },
      {
        text: "{1} about a home without disruption",
        takeAfter: [
          "decision|decisions|meeting|meetings|report|reports|review|reviews|discussion|discussions|work|assessment|talk|talks|questions",
        ],
      },
      {
        text: "a home without disruption",
        takeBefore: ["legal|early|emotional|physical|psychological|true|real|full|lasting|his|her|their"],
        when: { before: ["legal|early|emotional|physical|psychological|true|real|full|lasting"] },
      },
      { text: "what a home without disruption", takeBefore: ["what"] },
      {
        text: "home without disruption",
        when: { before: ["@possessive|the|a"], not: { after: [permanenceThings] } },
      },
      {
        text: "a home without disruption",
        when: {
          not: {
            any: [
              {
                before: [
                  "@possessive|the|a|what|legal|early|emotional|physical|psychological|true|real|full|lasting",
                ],
              },
              { after: [permanenceThings] },
            ],
          },
        },
      },
      {
        text: "my home without disruption",
        voice: "child",
        when: { before: ["@pause"], not: { after: ["for|with"] } },
      },
    ],
    exceptions: ["object permanence", "permanence panel", "permanence order", "colour permanence"],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "that something lasts",
        before: ["tattoo|ink|colour|dye|paint|marker|stain|object|file|data"],
      },
      {
        verdict: "leave",
        because: "that something lasts",
        before: ["@start"],
        after: ["paint|marker|ink|varnish|dye"],
      },
      {
        verdict: "leave",
        because: "that something lasts",
        near: "monk|monks|monastery|artist|sculptures|decay|geologist|granite|castles|sandcastles|tide|graffiti|chalk|gravestone|zen|impermanence|statue|statues",
        within: 8,
        not: { near: "adoption|placement|carer|carers|guardianship|court|adopters", within: 10 },
      },
      { verdict: "leave", because: "that something lasts", before: ["nothing|everything", "has|had|lacks"] },

      {
        verdict: "leave",
        because: "that something lasts",
        near: "buddhist|buddhists|buddhism|philosophy|tattoos|marker|poet|poem|poets|verse|architect|architects|cathedral|castle|temple|sculpture|sculptor|memorial|bronze|pyramids",
        within: 8,
      },
      {
        verdict: "leave",
        because: "that something lasts",
        after: ["of"],
        not: {
          nearAfter:
            "adoption|match|legal|home|homes|family|families|care|placement|placements|plan|carers|guardianship|living|order|arrangement|arrangements|child|children|long|foster|relationships|@name",
          within: 5,
        },
      },
      {
        verdict: "leave",
        because: "that something lasts",
        after: ["of"],
        near: "ink|marker|dye|tattoo|tattoos|things|objects|colour|stain|paint|stone|photographs|art|film|digital",
        within: 6,
      },
    ],
  },
];
