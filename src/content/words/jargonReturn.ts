import type { PackEntry } from "../../core/packs/entry";
import { reunificationSuggestions } from "./reunificationSuggestions";
import { leicestershire } from "./sources";
import { titleSenses } from "./titleSenses";

/** What respite is put before: "respite carer". */
const respiteThings =
  "carer|carers|worker|foster|provider|night|nights|weekend|weekends|package|session|sessions|provision|hours|days|visits|visit|stay|stays|arrangements|plan|service|services|unit|home|family|placement|placements|breaks|house";

/** Words for a rest from looking after a child, and for going home. */
export const jargonReturn: readonly PackEntry[] = [
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
          after: [respiteThings],
          words: ["respite", "respite care"],
        },
      },
      { text: "on a break", takeBefore: ["in|at"], when: { before: ["in|at"] } },
      { text: "for a break", takeBefore: ["to"], when: { before: ["go|goes|going|went|gone|been", "to"] } },
      {
        text: "breaks",
        when: { before: ["overnight|short"], not: { after: [respiteThings] } },
      },
      {
        text: "short breaks",
        when: {
          before: [
            "overnight|regular|weekly|monthly|fortnightly|planned|weekend|some|more|emergency|holiday|daytime|additional|extra|family|further|of|for|any|no|as|offered|their|hate|hates|hated|like|likes|liked|love|loves|loved|enjoy|enjoys|enjoyed|dislikes|dreads",
            "?of",
          ],
          not: { before: ["need|needs|for|with|of|as"] },
        },
      },
      {
        text: "break",
        when: {
          not: {
            after: [respiteThings],
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
                after: [respiteThings],
              },
              {
                before: [
                  "of|the|this|that|his|her|their|our|a|any|another|no|overnight|regular|weekly|monthly|fortnightly|planned|weekend|some|more|emergency|holiday|daytime|additional|extra|family|further|short|to|in|at",
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
              { before: ["of|a|an|the|another|each|every|to|in|at|short|overnight|weekend"] },
              {
                after: [respiteThings],
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
        before: [
          "moment|moment's|minute|minute's|minutes|hour's|second's|seconds|temporary|merciful|momentary|fleeting|sweet",
          "?of",
        ],
        not: { near: "care|carer|carers|foster|nan|gran|overnight|caring|unit", within: 9 },
      },
      {
        verdict: "leave",
        because: "relief in the everyday sense",
        near: "contractions|hoover|barking|siren|siege|marathon",
        within: 6,
        not: { near: "carer|carers|foster|overnight|weekend|unit", within: 8 },
      },

      {
        verdict: "leave",
        because: "relief in the everyday sense",
        near: "tenants|tenant|shade|hostage|goalie|goalkeeper|keeper|wasps|midges|flies|mosquitoes|bullies|jury|referee|wind|tide|exams|revision|besieged|siege|prisoners|refugees|soldiers|runners|cyclists",
        within: 6,
        not: { near: "carer|carers|foster|weekend|overnight|nan|unit|mum|dad|caring|nights", within: 8 },
      },

      {
        verdict: "leave",
        because: "relief in the everyday sense",
        near: "poem|birdsong|heatwave|fighting|war|shelling|bombing|sirens|drums|defenders|goalkeeper|keeper|innings|bowlers|ceasefire|judge|debt|debts|creditors|lender|lenders|bailiff|bailiffs|loan|drought|frost|midge|itching|cramp|cramps|headache|migraine|toothache|queue|adverts|waves|gales|flood|floods|flooding",
        within: 8,
        not: { near: "carer|carers|foster|weekend|overnight|nan|unit", within: 8 },
      },
      {
        verdict: "leave",
        because: "relief in the everyday sense",
        before: ["a|some|one", "welcome|brief|blessed|rare|small|short"],
        not: {
          near: "care|carer|carers|foster|nan|gran|mum|dad|weekend|overnight|parents|caring|family",
          within: 9,
        },
      },
      {
        verdict: "leave",
        because: "relief in the everyday sense",
        before: ["gave|gives|give|brought|brings|allowed", "no|little|some"],
        not: {
          nearAfter: "care|carer|carers|foster|nights|weekend|package|placement|unit|caring",
          within: 5,
        },
      },
      {
        verdict: "leave",
        because: "relief in the everyday sense",
        after: ["in|for", "?the|a", "second|first|half", "half|hour|set|quarter"],
        near: "@sport|snow|defenders|goal|keeper|pitch|match|crowd|rain",
        within: 12,
      },
      {
        verdict: "leave",
        because: "relief in the everyday sense",
        after: ["from"],
        not: {
          after: [
            "from",
            "?@possessive|the|all|next|early|late",
            "april|may|june|july|august|september|october|november|monday|friday|saturday|sunday|easter|christmas|@name|@family|@child|summer|half|now|him|them|caring|looking|parenting|children|child|boys|girls|demands|role",
          ],
        },
      },
      {
        verdict: "leave",
        because: "relief in the everyday sense",
        before: ["no|little|brief|blessed|welcome|moment"],
        not: { nearAfter: "care|carer|carers|foster|nights|weekend", within: 4 },
        near: "snow|ice|fog|midges|traffic|music|rain|noise|heat|pain|storm|wind|weather|sun|building|drilling|pollen|barking",
        within: 12,
      },
      {
        verdict: "leave",
        because: "relief in the everyday sense",
        nearAfter: "snow|ice|fog|midges|traffic|music|rain|noise|heat|storm|drilling|pollen|barking|sunshine",
        within: 5,
        not: { after: ["with|at", "@family|@Capital"] },
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
    suggestions: reunificationSuggestions,
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "of a country",
        written: "capital",
        after: ["palace|day|express|square|monument|highway|treaty"],
      },

      {
        verdict: "leave",
        because: "of things or lands",
        after: ["of"],
        not: {
          nearAfter: "@family|@child|@name|him|her|them|carers|each|everyone|three|four|five",
          within: 5,
        },
      },
      {
        verdict: "leave",
        because: "of things or lands",
        after: ["of"],
        nearAfter: "villages|islands|dog|cat|parishes|halves|towns|counties|regiments|kingdoms",
        within: 5,
      },

      {
        verdict: "leave",
        because: "of a country or a band",
        before: [
          "italian|german|korean|irish|cypriot|yemeni|vietnamese|peaceful|national|political|church|band's|economic",
        ],
      },
      {
        verdict: "leave",
        because: "of refugees",
        near: "refugee|refugees|red|asylum|embassy|visa|visas|unhcr|consulate",
        within: 7,
        before: ["family|a|the"],
        not: { near: "mum|dad|mother|father|carer|carers", within: 8 },
      },
      {
        verdict: "leave",
        because: "of a country or a band",
        nearAfter:
          "churches|councils|parties|unions|girls|boys|band|republic|nation|nations|peninsula|fans|clubs|states",
        within: 4,
        after: ["of"],
        not: { after: ["of", "the|both|two|all", "girls|boys"], not: { after: ["of", "the", "@Capital"] } },
      },
      {
        verdict: "leave",
        because: "of a country or a band",
        nearBefore: "councils|churches|parties|clubs|unions|fans|branches",
        within: 3,
      },

      {
        verdict: "flag",
        because: "a child's own return",
        before: ["own"],
      },
      {
        verdict: "leave",
        because: "of a band",
        before: ["?take", "that|oasis|beatles|abba|westlife|boyzone|genesis|busted"],
        not: { before: ["!take", "that"] },
      },
      {
        verdict: "leave",
        because: "of two halves",
        after: [
          "of",
          "?the|both",
          "?two",
          "halves|yemens|koreas|germanys|parts|churches|band|kingdoms|islands|pieces|party|club|group|empire",
        ],
      },
      {
        verdict: "leave",
        because: "of a country or a band",
        near: "german|germany|korea|korean|ireland|irish|berlin|vietnam|yemen|cyprus|concert|reunion|crimea|italy",
        within: 6,
      },
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
