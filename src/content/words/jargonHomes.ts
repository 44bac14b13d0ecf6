import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";

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
          "salon|garage|shop|café|cafe|nursery|firm|office|hospital|ward|company|bank|gym|vet's|vets|farm|hairdresser|hairdressers|hairdresser's|solicitors|builder|builders|bakery|restaurant|hotel|surgery|cook|mechanic|chef|plumber|electrician|library",
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
          "ad|advert|product|furniture|ball|shot|hand|foot|finger|advert|sensor|camera|tube|line|needle|patch|coil|comma|goal|seat|alarm",
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
    id: "in-care",
    term: "in care",
    category: "jargon",
    forms: { fixed: ["in care"] },
    why: "It turns a child's life into a status. Say where the child lives and with whom.",
    source: leicestershire,
    suggestions: [
      { text: "living away from home", takeBefore: ["being"] },
      {
        text: "living away from home",
        when: {
          before: [
            "child|children|boy|boys|girl|girls|people|person|time|life|years|while|whilst|when|kids|teenagers|brother|sister|brothers|sisters|siblings|young|those|others|months|remain|remains|stay|stays|stayed|remained",
          ],
        },
      },
      {
        text: "living with a different family",
        when: {
          before: [
            "@be|been",
            "?not|still|now|also|already|both|himself|herself|all|never|only|currently|previously",
          ],
        },
      },
      {
        text: "living away from home",
        when: {
          not: {
            before: [
              "place|placed|put|taken|took|go|going|went|come|came|coming|ended|end|ends|accommodated|received",
            ],
          },
        },
      },
      {
        text: "living with a different family",
        when: {
          not: {
            before: [
              "place|placed|put|taken|took|go|going|went|come|came|coming|ended|end|ends|accommodated|received",
            ],
          },
        },
      },
      { text: "in another home away from home", when: { not: { before: ["place|placed|put|taken|took"] } } },
    ],
    exceptions: [
      "in care of",
      "in care home",
      "in care homes",
      "in care work",
      "in care bears",
      "in care assistant",
      "in care plan",
      "in care planning",
      "in care proceedings",
      "in care settings",
      "in care setting",
      "in care packages",
      "in care services",
      "in care and support work",
    ],
    senses: [
      {
        verdict: "leave",
        because: "a job",
        after: [
          "work|sector|industry|assistants|jobs|roles|management|leavers|order|orders|workers|staff|costs|fees|quality|standards|arrangements|needs|provision|routines",
        ],
      },
      {
        verdict: "leave",
        because: "a job or a course",
        nearBefore:
          "work~|job|jobs|career|certificate|award|worked|qualification|qualifications|nvq|diploma|apprenticeship|shifts|employed|btec|vacancies|trained|experienced",
        within: 4,
        before: ["@any"],
      },
      {
        verdict: "leave",
        because: "how someone is treated",
        before: [
          "delay|delays|gap|gaps|differences|difference|changes|improvement|improvements|standards|lapse|lapses|lapsed|interest|pride|continuity|choices|reduction|inequality|inequalities|inconsistency|break|breakdown|failings|failing|failure|advances|specialist|intensive|level|dignity|involved|errors",
        ],
      },
      {
        verdict: "leave",
        because: "an adult's care",
        near: "dementia|elderly|pensioner|pensioners|stroke|patient|patients",
        within: 8,
      },
    ],
  },
  {
    id: "leaving-care",
    term: "leaving care",
    category: "jargon",
    forms: { verb: ["leave care"] },
    why: "For a young person this is the day they move into a life of their own. It should sound like a beginning.",
    source: leicestershire,
    suggestions: [
      { text: "move on", as: "verb" },
      { text: "move up", as: "verb" },
    ],
    exceptions: [
      "leaving care home",
      "left care home",
      "leaving care work",
      "left care work",
      "leaving care team",
      "leaving care services",
      "leave care and maintenance",
    ],
    senses: [
      {
        verdict: "leave",
        because: "handing over a task",
        after: ["of|to|maintenance|instructions|labels|packages|home|homes|work|workers|staff|duties|notes"],
      },
    ],
  },
  {
    id: "care-leaver",
    term: "care leaver",
    category: "jargon",
    forms: { noun: ["care leaver"] },
    why: "It says what someone has left, not who they are.",
    source: leicestershire,
    suggestions: [
      {
        text: "care experienced young person",
        plural: "care experienced young people",
        as: "noun",
        when: { near: "teenager|16|17|sixteen|seventeen|young|pupils|college", within: 10 },
      },
      { text: "care experienced adult", as: "noun" },
      { text: "care experienced young person", plural: "care experienced young people", as: "noun" },
    ],
    exceptions: ["day care leaver", "care leaver covenant", "care leavers local offer", "child care leaver"],
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
        after: ["of"],
        near: "ink|marker|dye|tattoo|objects|colour|stain|paint",
        within: 6,
      },
    ],
  },
  {
    id: "respite",
    term: "respite",
    category: "jargon",
    forms: { mass: ["respite", "respite care"] },
    why: "It can sound to a child as if others needed a rest from them.",
    source: leicestershire,
    suggestions: [
      {
        text: "{1} break",
        takeBefore: ["weekend|night|week|day", "of"],
        when: { before: ["a|another|one|each|every", "weekend|night|week|day", "of"] },
      },
      {
        text: "{1} off",
        takeBefore: [
          "nights|days|weekends|hours|weeks|afternoons|evenings|hour|afternoon|weekend|night|week|day",
          "of",
        ],
      },
      {
        text: "short break",
        when: {
          after: [
            "carer|carers|worker|foster|provider|night|nights|weekend|weekends|package|session|sessions|provision|hours|days|visits|visit|stay|stays|arrangements|plan|service|services|unit|home|family|placement|placements|breaks|house",
          ],
          words: ["respite", "respite care"],
        },
      },
      { text: "on a break", takeBefore: ["in|at"], when: { before: ["in|at"] } },
      { text: "for a break", takeBefore: ["to"], when: { before: ["go|goes|going|went|gone|been", "to"] } },
      {
        text: "short breaks",
        when: {
          before: [
            "overnight|regular|weekly|monthly|fortnightly|planned|weekend|some|more|emergency|holiday|daytime|additional|extra|family|further|of|for|any|no|as|offered|their",
            "?of",
          ],
          not: { before: ["need|needs|for|with|of|as"] },
        },
      },
      {
        text: "break",
        when: {
          not: {
            after: [
              "carer|carers|worker|foster|provider|night|nights|weekend|weekends|package|session|sessions|provision|hours|days|visits|visit|stay|stays|arrangements|plan|service|services|unit|home|family|placement|placements|breaks|house",
            ],
          },
          before: ["the|this|that|his|her|their|our|@possessive|a|any|another|no"],
        },
      },
      {
        text: "a break",
        when: {
          not: {
            any: [
              {
                after: [
                  "carer|carers|worker|foster|provider|night|nights|weekend|weekends|package|session|sessions|provision|hours|days|visits|visit|stay|stays|arrangements|plan|service|services|unit|home|family|placement|placements|breaks|house",
                ],
              },
              {
                before: [
                  "the|this|that|his|her|their|our|a|any|another|no|overnight|regular|weekly|monthly|fortnightly|planned|weekend|some|more|emergency|holiday|daytime|additional|extra|family|further|short|to|in|at",
                ],
              },
            ],
          },
        },
      },
      {
        text: "time off",
        when: {
          not: {
            any: [
              { before: ["a|an|the|another|each|every|to|in|at|short|overnight|weekend"] },
              {
                after: [
                  "carer|carers|worker|foster|provider|night|nights|weekend|weekends|package|session|sessions|provision|hours|days|visits|visit|stay|stays|arrangements|plan|service|services|unit|home|family|placement|placements|breaks|house",
                ],
              },
            ],
          },
        },
      },
      { text: "day out", swap: false },
      { text: "sleepover", swap: false },
      { text: "home away from home", swap: false },
      { text: "time off for us", voice: "child", swap: false },
    ],
    senses: [
      {
        verdict: "leave",
        because: "relief in the everyday sense",
        after: ["from"],
        not: {
          after: [
            "from",
            "?her|his|their|the|all",
            "caring|caring|looking|parenting|children|child|boys|girls|demands|role",
          ],
        },
      },
      {
        verdict: "leave",
        because: "relief in the everyday sense",
        before: ["no|little|brief|blessed|welcome|moment's"],
        not: { nearAfter: "care|carer|carers|foster|nights|weekend", within: 4 },
        near: "rain|noise|heat|pain|storm|wind|weather|sun|building|drilling|pollen|barking",
        within: 12,
      },
      {
        verdict: "leave",
        because: "relief in the everyday sense",
        nearAfter: "rain|noise|heat|storm|drilling|pollen|barking|sunshine",
        within: 5,
      },
    ],
  },
  {
    id: "reunification",
    term: "reunification",
    category: "jargon",
    forms: { mass: ["reunification"], verb: ["reunify"] },
    why: "A child is going home. That is what the words should say.",
    source: leicestershire,
    suggestions: [
      {
        text: "went back to live with",
        takeBefore: ["was|were"],
        takeAfter: ["with"],
        when: { words: ["reunify"], form: ["participle"] },
      },
      {
        text: "go back to live with",
        takeBefore: ["be"],
        takeAfter: ["with"],
        when: { words: ["reunify"], form: ["participle"] },
      },
      {
        text: "gone back to live with",
        takeBefore: ["been"],
        takeAfter: ["with"],
        when: { words: ["reunify"], form: ["participle"] },
      },
      {
        text: "going back to live with",
        takeBefore: ["being"],
        takeAfter: ["with"],
        when: { words: ["reunify"], form: ["participle"] },
      },
      {
        text: "went back home",
        takeBefore: ["was|were"],
        when: { words: ["reunify"], form: ["participle"] },
      },
      { text: "go back home", takeBefore: ["be"], when: { words: ["reunify"], form: ["participle"] } },
      { text: "gone back home", takeBefore: ["been"], when: { words: ["reunify"], form: ["participle"] } },
      {
        text: "{1} for going back home",
        takeAfter: ["plan|plans|planning|date|timetable|options|arrangements"],
        when: { words: ["reunification"] },
      },
      {
        text: "{1} about going back home",
        takeAfter: [
          "assessment|assessments|meeting|meetings|work|decision|decisions|report|talk|discussion|discussions|review",
        ],
        when: { words: ["reunification"] },
      },
      {
        text: "going back to live with",
        takeAfter: ["with"],
        when: {
          words: ["reunification"],
          not: { before: ["the|a|his|her|their|this|@possessive|family|successful|full|gradual|safe"] },
        },
      },
      {
        text: "to live together again",
        when: { words: ["reunification"], before: ["want|wants|wanted|hope|hopes|wish"] },
      },
      {
        text: "help {1} go back to live with",
        as: "verb",
        takeAfter: ["them|him|her|@name", "with"],
        when: { words: ["reunify"] },
      },
      {
        text: "help {1} go back home",
        as: "verb",
        takeAfter: ["them|him|her|@name"],
        when: { words: ["reunify"], not: { after: ["@any", "and|with"] } },
      },
      {
        text: "return home",
        when: {
          words: ["reunification"],
          before: ["the|a|his|her|their|this|@possessive|family|successful|full|gradual|safe|phased"],
        },
      },
      {
        text: "going back home",
        when: {
          words: ["reunification"],
          not: {
            before: [
              "the|a|his|her|their|this|@possessive|family|successful|full|gradual|safe|phased|want|wants|wanted|hope|hopes|wish",
            ],
          },
        },
      },
      { text: "going back to live with my family", voice: "child", swap: false },
    ],
    senses: [
      {
        verdict: "leave",
        because: "of a country, a band or a visa",
        nearBefore:
          "german|germany|korea|korean|ireland|irish|visa|visas|country|countries|berlin|band|tour|album|refugee|vietnam|yemen|cyprus|history|east|west|north|south|border|immigration",
        within: 3,
      },
      {
        verdict: "leave",
        because: "of a country, a band or a visa",
        nearAfter:
          "german|germany|korea|korean|ireland|irish|visa|visas|country|countries|berlin|band|tour|album|refugee|vietnam|yemen|cyprus|history|east|west|north|south|border|immigration",
        within: 5,
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
];
