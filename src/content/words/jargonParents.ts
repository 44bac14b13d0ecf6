import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";
import { titleSenses } from "./titleSenses";

const mothers = [
  "birth mother",
  "biological mother",
  "birth mum",
  "birth mom",
  "birth mam",
  "biological mum",
  "birth mummy",
];
const fathers = ["birth father", "biological father", "birth dad", "biological dad", "birth daddy"];

/** Words for the mother and father to whom a child was born. */
export const jargonParents: readonly PackEntry[] = [
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
        "birth mom",
        "birth mam",
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
          not: {
            any: [
              { before: ["both|either|neither|each", "?of", "?the|@possessive"] },
              { before: ["of", "the"] },
              { after: ["both|each|separately|divorced"] },
            ],
          },
        },
      },
      {
        text: "Mum",
        takeBefore: ["the"],
        when: {
          words: mothers,
          form: ["singular"],
        },
      },
      {
        text: "Dad",
        takeBefore: ["the"],
        when: {
          words: fathers,
          form: ["singular"],
        },
      },
      {
        text: "mum",
        as: "noun",
        when: {
          words: mothers,
          before: ["@determiner|@possessive|@number|their"],
        },
      },
      {
        text: "dad",
        as: "noun",
        when: {
          words: fathers,
          before: ["@determiner|@possessive|@number|their"],
        },
      },
      {
        text: "Mum",
        when: {
          words: mothers,
          form: ["singular"],
        },
      },
      {
        text: "Dad",
        when: {
          words: fathers,
          form: ["singular"],
        },
      },
      {
        text: "mum",
        as: "noun",
        when: {
          words: [
            "birth mother",
            "biological mother",
            "birth mum",
            "birth mom",
            "birth mam",
            "biological mum",
          ],
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
        when: {
          words: mothers,
        },
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
      ...titleSenses,
      {
        verdict: "leave",
        because: "a birth of some kind",
        before: [
          "first|second|third|fourth|fifth|last|next|home|water|caesarean|premature|difficult|twin|live|virgin|easy|long",
        ],
        not: { before: ["the|his|her|their", "first|last"], form: ["plural"] },
      },
      {
        verdict: "leave",
        because: "someone who will be a parent",
        after: ["to", "be", "class|classes|group|groups|course|leaflet|club|evening|evenings|yoga"],
      },
      {
        verdict: "leave",
        because: "the moment of birth, without its comma",
        before: ["since", "?@possessive"],
        after: ["has|have|had|from"],
      },
      {
        verdict: "leave",
        because: "the moment of birth, without its comma",
        before: ["@start", "after|at|during|following|before|for", "?the"],
        after: ["@gaveBirth"],
      },
      {
        verdict: "leave",
        because: "the moment of birth, without its comma",
        before: ["@start", "after|at|during|following", "his|her|their"],
        after: ["slept|cut|held|fed|named|fainted|sang|bled"],
      },

      {
        verdict: "leave",
        because: "the moment of birth, without its comma",
        any: [
          { before: ["@start", "from|after|before|since|at|following|during"] },
          { before: ["@start", "at|during", "the|his|her"] },
          { before: ["@start", "after", "the"], after: ["had|felt", "a|an|very|ill|tired|sick|no"] },
        ],
        form: ["singular", "plural"],
        after: [
          "was|had|has|did|fed|felt|stayed|took|held|slept|went|got|could|wanted|is|are|needed|were|have|may|can",
        ],
      },
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
];
