import type { PackEntry } from "../../core/packs/entry";
import { transitionSuggestions } from "./transitionSuggestions";
import { leicestershire } from "./sources";
import { firmSenses, titleSenses } from "./titleSenses";

/** Words for changes and plans. */
export const jargonPlans: readonly PackEntry[] = [
  {
    id: "transition",
    term: "transition",
    category: "jargon",
    forms: { noun: ["transition"], verb: ["transition"] },
    why: "A child moves, changes school or grows up. Say which, and it becomes something that can be prepared for.",
    source: leicestershire,
    suggestions: transitionSuggestions,
    exceptions: [
      "transition plan",
      "transition plans",
      "gender transition",
      "social transition",
      "medical transition",
      "transition metal",
      "transitions lenses",
      "transition words",
      "energy transition",
      "phase transition",
      "transition town",
      "transition area",
      "transition lens",
      "transition lenses",
      "transition phrase",
    ],
    senses: [
      {
        verdict: "flag",
        because: "a move",
        after: [
          "between|from|to|into",
          "?two|both|the|his|her",
          "homes|houses|schools|college|adulthood|school|nursery|services",
        ],
      },
      ...titleSenses,
      { verdict: "leave", because: "a strip on a floor", after: ["bar|bars|strip|strips|trim|speed"] },
      {
        verdict: "leave",
        because: "of a thing, from one state to another",
        after: [
          "to",
          "?a|an|the",
          "?@any",
          "pin|tills|soul|jazz|opera|capitalism|communism|republic|monarchy|metric|decimal|digital|cashless|contactless|broadband|diesel|hydrogen|led|renewables|solar|electric",
        ],
      },
      {
        verdict: "leave",
        because: "a stage of labour",
        near: "labour|contractions|colostrum|epidural|dilated|pushing|gas",
        within: 8,
        not: { after: ["to|into|from|between|plan"] },
      },
      { verdict: "leave", because: "a stage of labour", after: ["milk|ward"] },
      {
        verdict: "leave",
        because: "a stage of labour",
        nearAfter: "midwife|birthing",
        within: 8,
        form: ["singular"],
        not: { after: ["to|into|from|between|plan|back|home"] },
      },

      {
        verdict: "leave",
        because: "of a thing, from one state to another",
        after: ["from"],
        not: { nearAfter: "@stage|@school|@family|@child|@name|@number|him|her|them", within: 8 },
      },

      {
        verdict: "leave",
        because: "of a country, a sport or a thing",
        near: "waltz|tango|renewable|renewables|energy|fossil|net|hydrogen|boiler|boilers|windows|mac|linux|premiership|mortgage|fixed|crossfade|soundtrack",
        within: 5,
        not: { near: "@school|home|adulthood|carer|carers|services|nursery|support", within: 6 },
      },
      { verdict: "leave", because: "a year of school in Ireland", written: "capital", after: ["year"] },

      {
        verdict: "leave",
        because: "of a country, a sport or a thing",
        near: "@tunes|caterpillar|tadpole|tadpoles|vault|trapeze|democracy|triathlon|triathlete|dj|piano|guitar|skateboard|skateboarders|skatepark|ramp|economy|carbon|regime|electrons|ice|tempo|dissolve|verse|chorus|defence|midfield|wetsuit|rugby|counterattack",
        within: 6,
        not: { after: ["to|into|from|plan|day|visit|visits|meeting", "?@any", "?@any", "@school"] },
      },
      {
        verdict: "leave",
        because: "of a country, a sport or a thing",
        after: ["from|to|between|into", "?the|a|an|two|new", "?@any", "@passage"],
      },
      {
        verdict: "leave",
        because: "gender",
        nearAfter: "called|name|renamed",
        within: 9,
        not: { after: ["to|into|from|back|between|home|plan|meeting|visit|visits"] },
        any: [{ form: ["base"], before: ["to"] }, { before: ["his|her|their"] }],
      },
      {
        verdict: "leave",
        because: "gender",
        near: "gender|pronouns|pronoun|trans|transgender|hormone|hormones|testosterone|oestrogen|male|female|nonbinary|binary|blockers|gids|identity|deadname",
        within: 20,
        not: {
          after: [
            "to|into|from|back",
            "?the|a|his|her|adult|big",
            "@school|adulthood|adult|home|primary|secondary|services",
          ],
        },
      },
      {
        verdict: "leave",
        because: "gender",
        form: ["base"],
        before: ["began|begin|begins|begun|started|start|starts|decided|wants|wanted|hopes|chose|able", "to"],
        after: ["at|when|last|before|and|as|@end|medically|socially|because|but|aged"],
      },
      {
        verdict: "leave",
        because: "gender",
        form: ["ing", "past", "participle"],
        not: {
          any: [
            {
              after: ["to|into|from|back|between|on|out|up|through|well|smoothly|@time|in|@any"],
              not: { after: ["and|as|in", "@any"] },
            },
          ],
        },
      },
      {
        verdict: "leave",
        because: "gender",
        paragraph: "pronouns|pronoun|transgender|trans|testosterone",
        form: ["ing", "singular"],
      },
      {
        verdict: "leave",
        because: "of a text or a film",
        nearBefore: "essay|essays|paragraphs|slides|powerpoint|poem|screenplay|edit",
        within: 14,
        not: { after: ["to|from|into", "?the|a", "@school|adulthood|adult"] },
      },
      {
        verdict: "leave",
        because: "of a text or a film",
        near: "paragraph|paragraphs|stanza|stanzas|essay|story|slides|slide|scenes|chapters|sentences|poem",
        within: 9,
        not: {
          after: [
            "to",
            "?the|a|his|her|adult",
            "year|secondary|school|college|adulthood|adult|nursery|home|primary|services",
          ],
        },
      },
      {
        verdict: "leave",
        because: "of a text or a film",
        not: {
          after: [
            "to",
            "?the|a|his|her|adult",
            "year|secondary|school|college|adulthood|adult|nursery|home|primary|services",
          ],
        },
        near: "colour|sunset|painting|essay|essays|paragraph|paragraphs|sentences|slides|slide|scene|scenes|film|powerpoint|writing|chords|key|song|edit|animation|presentation",
        within: 5,
      },
    ],
  },
  {
    id: "care-plan",
    term: "care plan",
    category: "jargon",
    forms: { noun: ["care plan"] },
    why: "It is the child's plan, for the child's life. It need not be named after a service.",
    source: leicestershire,
    suggestions: [
      { text: "plan", as: "noun" },
      {
        text: "plan for the future",
        plural: "plans for the future",
        as: "noun",
        when: { possessive: false },
      },
      {
        text: "my plan",
        voice: "child",
        takeBefore: ["?the|a|this|his|her|their"],
        when: {
          form: ["singular"],
          possessive: false,
          not: {
            before: [
              "final|interim|new|first|second|draft|full|current|updated|single|old|every|each|no|any|@possessive",
            ],
            not: { before: ["his|her|their"] },
          },
        },
      },
    ],
    exceptions: [
      "health care plan",
      "healthcare plan",
      "home care plan",
      "skin care plan",
      "hair care plan",
      "car care plan",
      "individual care plan for",
      "end of life care plan",
      "mental health care plan",
      "advance care plan",
      "wound care plan",
      "day care plan",
      "social care plan",
    ],
    senses: [
      ...titleSenses,
      ...firmSenses,

      { verdict: "leave", because: "those who care make plans", before: ["who|if|we"], written: "small" },
      {
        verdict: "leave",
        because: "for an animal or a thing",
        any: [
          {
            nearBefore:
              "@beast|oak|tree|hedge|orchid|bonsai|cactus|plant|plants|lawn|sofa|dishwasher|hob|orchids|tomatoes|lens|lenses",
            within: 6,
            not: { before: ["his|her|their|@possessive|the"] },
          },
          { before: ["@beast"] },
          {
            after: [
              "for",
              "?the|a|our|his|her|my",
              "?@any",
              "@beast|oak|tree|hedge|orchid|bonsai|cactus|plant|plants|lawn|sofa|dishwasher|hob|orchids|tomatoes|lens|lenses",
            ],
          },
        ],
        not: { near: "social|court|looked|foster|iro|lac|guardian", within: 12 },
      },
      {
        verdict: "leave",
        because: "a health plan",
        nearBefore:
          "dietitian|dietician|physio|physiotherapist|audiologist|optician|podiatrist|orthodontist|pharmacist|dermatologist|midwife|diabetic",
        within: 6,
      },

      {
        verdict: "leave",
        because: "for an animal or a thing",
        any: [
          {
            near: "lender|warranties|hoof|insurance|sold|dishwasher|freezer|vet|vets|lawn|carpet|boiler|leather|garage|warranty|ward|discharge|plaster|physio's",
            within: 6,
          },
          {
            after: [
              "for",
              "@determiner",
              "?@any",
              "screen|sofa|tv|machine|washer|boiler|dog|puppy|cat|hamster|horse|pony|rabbit",
            ],
          },
          { before: ["dog's|cat's|puppy's|horse's|pony's|puppy|pet"] },
        ],
        not: { near: "social|court|looked|foster|iro|lac|guardian", within: 12 },
      },
      {
        verdict: "leave",
        because: "for an animal or a thing",
        before: [
          "intensive|feline|canine|equine|tree|lens|bed|plant|car|boat|bike|hoof|paw|coat|reflux|weaning|knee|hip|shoulder|burn|sunburn|sun|denture|feet|face|lawn|carpet|boiler|leather|foot|eye|ear|oral|tooth|teeth|nail|pet|shoe|hair|beard|garden|battery|bereavement",
        ],
      },
      { verdict: "leave", because: "a health plan", before: ["@illness"] },
      {
        verdict: "leave",
        because: "a health plan",
        nearBefore: "@illness|carers|clinic",
        within: 9,
        not: { nearBefore: "plan|plans", within: 6 },
        any: [{ not: { near: "social|court|looked|foster|iro|guardian", within: 12 } }],
      },
      {
        verdict: "leave",
        because: "an adult's or a health plan",
        nearAfter:
          "@illness|carers|lift|clinic|tablets|gp|insulin|inhalers|pain|bathing|district|physiotherapist|physiotherapy|zimmer|hoist",
        within: 7,
        not: {
          any: [
            { near: "social|court|looked|foster|iro|lac|guardian", within: 12 },
            {
              after: [
                "@modal|and|or|but|which|is|was|were|had|has|says|said|needs|that|until|if|when|because|once|unless|so",
              ],
            },
          ],
        },
      },
      {
        verdict: "leave",
        because: "an adult's plan",
        before: ["@elder|uncle|auntie", "?@possessive"],
      },
    ],
  },
];
