import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";
import { titleSenses } from "./titleSenses";

/** Words for where a child lives, and for moving. */
export const jargonHomes: readonly PackEntry[] = [
  {
    id: "placement",
    term: "placement",
    category: "jargon",
    forms: { noun: ["placement"] },
    why: "Children live in a home. Being placed is what happens to objects, and young people say that this word hurts most.",
    source: leicestershire,
    suggestions: [
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
      { text: "time in this home ended", takeAfter: ["broke", "down"], when: { form: ["singular"] } },
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
          before: ["@determiner|@possessive"],
          after: [
            "?has|had|will|may|might|could|is|was|be",
            "?be",
            "end|ended|ends|ending|break|breaks|broke|breaking|lasted|last|lasts|began|begins|started|starts",
          ],
        },
      },
      { text: "home", as: "noun" },
      { text: "house", as: "noun", when: { before: ["@determiner"] } },
      {
        text: "our home",
        voice: "child",
        when: { before: ["the|this|that"], form: ["singular"] },
        takeBefore: ["the|this|that"],
      },
      {
        text: "my house",
        voice: "child",
        when: { form: ["singular"] },
        takeBefore: ["the|this|that|his|her|their"],
      },
      { text: "the house where I live", voice: "child", swap: false },
    ],
    exceptions: [
      "work placement",
      "student placement",
      "nursery placement",
      "college placement",
      "work experience placement",
      "placement student",
      "placement test",
      "placement exam",
      "placement tutor",
      "placement supervisor",
      "placement year",
    ],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "a student's time at work",
        near: "degree|uni|university|nurses|nursing|midwifery|btec|lecturer|lecturers|dissertation|internship|trainee|apprentice",
        within: 8,
        not: { near: "foster|carer|carers|kinship|residential|broke", within: 10 },
      },
      {
        verdict: "leave",
        because: "where a thing is put",
        after: ["of"],
        nearAfter: "@thing|straws|table",
        within: 6,
        not: {
          after: ["of", "?the|both|all|his|her", "@child|him|her|them|twins"],
          not: { near: "table|straws|stage|photo|desks", within: 9 },
        },
      },
      {
        verdict: "leave",
        because: "a place to work or learn",
        before: [
          "work|student|nursery|college|school|nursing|teaching|university|training|industry|industrial|trainee|clinical|job|career|practice|midwifery|volunteer|volunteering|apprentice|apprenticeship|gap|playgroup|preschool|childcare|education|educational|hospital|retail|shop|salon|garage|construction|vocational|sandwich|experience|degree|internship|sixth|unpaid|course|childminder|ward|catering|engineering|plumbing|health",
        ],
      },
      {
        verdict: "leave",
        because: "a place to work or learn",
        after: [
          "student|students|tutor|provider's|year|supervisor|mentor|at|in|as|with|on",
          "?a|an|the|his|her",
          "?@any",
          "salon|garage|shop|café|cafe|nursery|firm|office|hospital|ward|company|bank|gym|vet's|vets|farm|hairdresser|hairdressers|hairdresser's|solicitors|builder|builders|bakery|restaurant|hotel|surgery|cook|mechanic|chef|plumber|electrician|library|vet|dentist|zoo|stables|factory|studio|theatre|pharmacy|museum",
        ],
      },
      {
        verdict: "leave",
        because: "a student's time at work",
        before: ["on", "?@possessive|a"],
        near: "student|students|trainee|university|uni|degree|nursing|employer|apprenticeship",
        within: 10,
      },
      {
        verdict: "leave",
        because: "where a thing is put",
        after: ["of"],
        not: {
          after: [
            "of",
            "?the|his|her|their|both|all|these|this|that|three|two|a|any|some|looked",
            "?@any",
            "@child|@family|him|her|them|@name|people|person|after",
          ],
        },
      },
      {
        verdict: "leave",
        because: "where a thing is put",
        nearAfter:
          "furniture|stickers|cot|alarm|alarms|sign|signs|camera|cameras|sofa|goal|ball|comma|apostrophe|rug|lamp|seat|gate",
        within: 4,
        after: ["of"],
      },
      {
        verdict: "leave",
        because: "where a thing is put",
        before: [
          "@thing|league|tattoo|piercing|button|bow|ring|stud|elbow|thumb|arm|feet|electrode|pedal|suture|graft|pin|text|image|word|letter|chord|mouth|tongue|nappy|ad|advert|product|furniture|ball|shot|hand|foot|finger|advert|sensor|camera|tube|line|needle|patch|coil|comma|goal|seat|alarm",
        ],
      },
    ],
  },
  {
    id: "moving-placements",
    term: "moving placements",
    category: "jargon",
    forms: {
      verb: ["move placement", "move placements", "change placement", "change placements"],
      noun: ["placement move", { one: "change of placement", many: "changes of placement" }],
      fixed: ["change of placements", "moves of placement", "move of placement"],
    },
    why: "A child moves house, leaves people behind and starts again. The words should say so.",
    source: leicestershire,
    suggestions: [
      {
        text: "moves to a new home",
        when: {
          words: ["placement move", "change of placement", "moves of placement"],
          form: ["plural", "fixed"],
          not: { words: ["change of placements", "move of placement"] },
        },
      },
      {
        text: "move to a new home",
        plural: "moves to a new home",
        as: "noun",
        when: {
          words: ["placement move", "change of placement", "change of placements", "move of placement"],
        },
      },
      {
        text: "move to a new home",
        as: "verb",
        when: { words: ["move placement", "move placements", "change placement", "change placements"] },
      },
      {
        text: "move to a new house",
        as: "verb",
        when: { words: ["move placement", "move placements", "change placement", "change placements"] },
      },
      { text: "fresh start", as: "noun", when: { words: ["placement move", "change of placement"] } },
      { text: "new chapter", as: "noun", when: { words: ["placement move", "change of placement"] } },
    ],
    senses: [
      {
        verdict: "leave",
        because: "a place to work or learn",
        before: ["work|student|nursery|college|nursing|university|training"],
      },
      {
        verdict: "leave",
        because: "where a thing is put",
        after: ["of"],
        words: ["change placement", "change placements", "move placement", "move placements"],
      },
    ],
  },
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
      { text: "home without disruption", when: { before: ["@possessive|the|a"] } },
      {
        text: "a home without disruption",
        when: {
          not: {
            before: ["@possessive|the|a|legal|early|emotional|physical|psychological|true|real|full|lasting"],
          },
        },
      },
      { text: "my home without disruption", voice: "child", when: { before: ["@pause"] } },
    ],
    exceptions: ["object permanence", "permanence panel", "permanence order", "colour permanence"],
    senses: [
      {
        verdict: "leave",
        because: "that something lasts",
        near: "buddhist|buddhists|buddhism|philosophy|tattoos|marker",
        within: 8,
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
