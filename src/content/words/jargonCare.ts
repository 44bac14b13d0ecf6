import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";
import { titleSenses } from "./titleSenses";

/** Words for being looked after, for a rest from it, and for going home or on. */
export const jargonCare: readonly PackEntry[] = [
  {
    id: "in-care",
    term: "in care",
    category: "jargon",
    forms: { fixed: ["in care"] },
    why: "It turns a child's life into a status. Say where the child lives and with whom.",
    source: leicestershire,
    suggestions: [
      { text: "with a different family", when: { before: ["place|placed|put|places"] } },
      { text: "away from home", when: { before: ["live|lives|lived|living"] } },
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
          "labels|label|work|sector|industry|assistants|jobs|roles|management|leavers|order|orders|workers|staff|costs|fees|quality|standards|arrangements|needs|provision|routines",
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
        because: "a job or a course",
        before: [
          "worker|workers|staff|interested|train|training|retrain|retraining|degree|module|modules|professionals|managers|apprenticeships|nurses|students|courses|specialising|employees",
        ],
        not: { before: ["interested"], after: ["@pause"] },
      },
      {
        verdict: "leave",
        because: "a job or a course",
        after: ["as|is", "a", "job|career|profession|trade|calling"],
      },
      {
        verdict: "leave",
        because: "a job or a course",
        after: ["and", "health|education|catering|childcare"],
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
        because: "a change of job",
        nearAfter: "wages|retail|nursing|teaching|salary|shifts|industry|sector|hospitality",
        within: 6,
      },
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
      ...titleSenses,
      {
        verdict: "leave",
        because: "relief in the everyday sense",
        near: "heatwave|fighting|war|shelling|bombing|sirens|drums|defenders|goalkeeper|ceasefire|judge|debt|debts|creditors|drought|frost|midge|itching|cramp|cramps|headache|migraine|toothache|queue|adverts|waves|gales|flood|floods|flooding",
        within: 8,
        not: { near: "carer|carers|foster|weekend|overnight|nan|unit", within: 8 },
      },
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
        near: "snow|ice|fog|midges|traffic|music|rain|noise|heat|pain|storm|wind|weather|sun|building|drilling|pollen|barking",
        within: 12,
      },
      {
        verdict: "leave",
        because: "relief in the everyday sense",
        nearAfter: "snow|ice|fog|midges|traffic|music|rain|noise|heat|storm|drilling|pollen|barking|sunshine",
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
];
