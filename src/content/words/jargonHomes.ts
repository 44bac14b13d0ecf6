import type { PackEntry } from "../../core/packs/entry";
import { placementSuggestions } from "./placementSuggestions";
import { leicestershire } from "./sources";
import { firmSenses, titleSenses } from "./titleSenses";

/** Words for where a child lives, and for moving. */
export const jargonHomes: readonly PackEntry[] = [
  {
    id: "placement",
    term: "placement",
    category: "jargon",
    forms: { noun: ["placement"] },
    why: "Children live in a home. Being placed is what happens to objects, and young people say that this word hurts most.",
    source: leicestershire,
    suggestions: placementSuggestions,
    exceptions: [
      "work placement",
      "student placement",
      "nursery placement",
      "college placement",
      "work experience placement",
      "placement student",
      "placement test",
      "placement mat",
      "placement card",
      "placement exam",
      "placement tutor",
      "placement supervisor",
      "placement year",
    ],
    senses: [
      {
        verdict: "leave",
        because: "a trainee's time at work",
        after: [
          "as",
          "a|an|the",
          "?@any",
          "student|trainee|apprentice|junior|cadet|midwife|nurse|mechanic|chef|paramedic",
        ],
      },

      {
        verdict: "leave",
        because: "a trainee's time at work",
        before: ["student|trainee|nurse|cadet|midwife|vet|paramedic|teacher", "?who", "?is|was", "on"],
      },

      {
        verdict: "leave",
        because: "where a thing is put",
        after: ["of", "the|a|an|his|her|their|its|our|my|your|both|all|two|each|every", "?@any", "@thing"],
        not: { after: ["of", "@any", "@child|@family"] },
      },

      {
        verdict: "leave",
        because: "a trainee's time at work",
        nearBefore: "student|trainee|apprentice|intern",
        within: 7,
        before: ["his|her|their|a|the|@possessive|on|this|final|last|first|second"],
        not: {
          any: [
            { after: ["with", "foster|family"] },
            { near: "foster|carer|carers|kinship|residential|fostering", within: 10 },
          ],
        },
      },
      {
        verdict: "leave",
        because: "a place in a race or a list",
        after: [
          "in",
          "the",
          "?@any",
          "race|relay|final|gala|league|tournament|quiz|cross|sprint|regatta|charts|competition",
        ],
      },
      {
        verdict: "leave",
        because: "where a thing is put",
        after: [
          "of",
          "his|her|their|the|your|@possessive",
          "feet|foot|hand|hands|finger|fingers|elbows|knees|ball|thumb|bow|mouth|tongue|jaw|arm|arms|legs|pedal",
        ],
      },
      { verdict: "leave", because: "a way to sell things", before: ["advert|adverts|ad|shelf|media"] },

      {
        verdict: "leave",
        because: "a trainee's practice",
        before: [
          "student|trainee|apprentice",
          "?social|nursing|teaching|health|youth",
          "?worker's|nurse's|teacher's|worker|teacher",
        ],
        not: { after: ["with", "foster|family"] },
      },
      {
        verdict: "leave",
        because: "where a thing is put",
        before: ["@start"],
        after: [
          "?@pause",
          "left|right|above|below|behind|beside|under|centre|top|bottom|corner",
          "?of|hand|the",
        ],
      },
      ...titleSenses,
      {
        verdict: "leave",
        because: "a student's time at work",
        near: "degree|uni|university|nurses|nursing|midwifery|cadet|cadets|btec|lecturer|lecturers|dissertation|internship|trainee|apprentice",
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
          "provision|work|student|nursery|college|school|nursing|teaching|university|training|industry|industrial|trainee|clinical|job|career|practice|midwifery|volunteer|volunteering|apprentice|apprenticeship|gap|playgroup|preschool|childcare|education|educational|hospital|retail|shop|salon|garage|construction|vocational|sandwich|experience|degree|internship|sixth|unpaid|course|childminder|ward|nurse|police|cadet|vet|dental|pharmacy|catering|engineering|plumbing|health",
        ],
      },
      {
        verdict: "leave",
        because: "a place to work or learn",
        after: [
          "student|students|tutor|provider's|year|supervisor|mentor|at|in|as|with|on",
          "?a|an|the|his|her",
          "?@any",
          "@workplace",
        ],
      },
      {
        verdict: "leave",
        because: "a student's time at work",
        before: ["@any", "on"],
        after: ["with|at|in|as|until|for|@pause|must|will|can|who|are|is|and|when"],
        form: ["singular"],
        not: { near: "foster|carer|carers|kinship", within: 8 },
      },
      {
        verdict: "leave",
        because: "a place to work or learn",
        any: [
          { before: ["gap|sandwich|third|second|final", "year"] },
          {
            near: "company|employer|employers|trainee|trainees|apprentices|recruiter|internships|bakers|kitchens",
            within: 7,
          },
        ],
        not: { near: "foster|carer|carers|kinship|residential|children's|fostering|agency", within: 10 },
      },
      // "A penalty is all about placement", "her serve relies on placement", "Placement is everything in darts"
      {
        verdict: "leave",
        because: "where a ball or a dart is put",
        near: "@sport|@game",
        within: 7,
        form: ["singular"],
        any: [
          {
            before: ["about|on|over|than"],
            after: ["@pause|and|or|not|more|rather|than|matters|as|because|when"],
          },
          {
            before: ["@start"],
            after: [
              "matters|counts|beats|wins|over|is|makes",
              "?@any",
              "everything|as|half|all|key|vital|crucial|power|speed|strength|more|in|points|games|matches|@end",
            ],
          },
        ],
        not: { near: "foster|carer|carers|kinship|residential|fostering|sibling|siblings", within: 12 },
      },
      {
        verdict: "leave",
        because: "where a thing is put",
        before: ["clever|precise|accurate|pinpoint|deft"],
      },
      // "the magnet's placement on the fridge"
      {
        verdict: "leave",
        because: "where a thing is put",
        before: ["@possessive|its"],
        after: ["on|under|above|behind|against|inside", "the|a|his|her|our|their", "?@any", "@thing"],
        not: { before: ["his|her|their|my|our|your|@name|@family|@child"] },
      },
      {
        verdict: "leave",
        because: "a place in a race or a list",
        near: "tournament|heats|league|championship|championships|gala|charts|podium",
        within: 6,
        not: { near: "foster|carer|carers|kinship|residential|home|moved", within: 8 },
      },
      {
        verdict: "leave",
        because: "a place to work or learn",
        any: [
          {
            nearAfter: "@workplace",
            within: 8,
            before: ["@pause|did|does|doing|his|her|their|found|started|starts"],
            after: ["at|for|in|as|with"],
          },
          { after: ["is|are|was", "at|in|with", "?a|an|the", "?@any", "@workplace"] },
        ],
        not: { near: "foster|carer|carers|kinship|residential|mum|dad|children", within: 10 },
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
            "@child|@family|him|her|them|@name|people|person|after|together|two|three|four|five|everybody",
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
          "@thing|lens|vase|bridge|capo|spacer|hanger|splint|flower|stent|catheter|stitch|sticker|hook|candle|rug|league|chart|race|song|tattoo|piercing|button|bow|ring|stud|elbow|thumb|arm|feet|electrode|pedal|suture|graft|pin|text|image|word|letter|chord|mouth|tongue|nappy|ad|advert|product|furniture|ball|shot|hand|foot|finger|advert|sensor|camera|tube|line|needle|patch|coil|comma|goal|seat|alarm",
        ],
        not: {
          after: [
            "stability|breakdown|breakdowns|move|moves|with|plan|meeting|order|needs|options|search|matching|review|costs",
          ],
        },
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
      ...titleSenses,
      ...firmSenses,

      {
        verdict: "leave",
        because: "a place to work or learn",
        after: ["from|to|at|in", "?the|a|an|his|her", "?@any", "@workplace"],
        not: { near: "foster|carer|carers|residential", within: 8 },
      },
      {
        verdict: "leave",
        because: "where a thing is put",
        after: ["of|for", "?the|a|his|her|their|our|all|two|new", "?@any", "@thing"],
      },

      {
        verdict: "leave",
        because: "a place to work or learn",
        before: ["work|student|nursery|college|nursing|university|training"],
      },
      {
        verdict: "leave",
        because: "a place to work or learn",
        near: "teaching|nursing|student|degree|uni|university|trainee|midwifery|pgce",
        within: 7,
      },
      { verdict: "leave", because: "mats on a table", after: ["mat|mats|card|cards"] },
      { verdict: "leave", because: "a way to sell things", before: ["product|ad|advert|adverts"] },
      {
        verdict: "leave",
        because: "where a thing is put",
        after: ["of", "?the|a|his|her|their|our", "@thing"],
      },
      {
        verdict: "leave",
        because: "where a thing is put",
        after: ["of"],
        words: ["change placement", "change placements", "move placement", "move placements"],
      },
    ],
  },
];
