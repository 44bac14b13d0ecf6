import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";
import { titleSenses } from "./titleSenses";

/** Words around a call centre. */
const callers =
  "council|customer|customers|call|calls|repairs|repair|helpline|helplines|vodafone|bt|energy|gas|electricity|housing|tax|hold|queue|bill|bins|bin|broadband|agent|agents|insurance|selling|sells|sold|sales|catalogue|airline|retail|headset|boiler|refund|parcel|mobile|mortgage|mortgages|operator|operators|virgin|amazon|tesco|online|benefits|bank's|insurer|airline's|supplier|press|option|headsets|headset|logged|water|nhs|111|101|parking|department|police|railway|licensing|dvla|hmrc|passport|delivery|courier";

/** Where families meet. */
export const jargonCentre: readonly PackEntry[] = [
  {
    id: "contact-centre",
    term: "contact centre",
    category: "jargon",
    forms: { noun: ["contact centre", "contact center"] },
    why: "It says what the building is for to us, not to a child who goes there to play with Mum or Dad.",
    source: leicestershire,
    suggestions: [{ text: "family centre", as: "noun" }],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "a call centre",
        after: [
          "staff|worker|agent|adviser|manager|operator",
          "at|for|from",
          "?the|a|an|her|his",
          "bank|insurer|airline|council|company|firm|gas|water|energy",
        ],
      },

      {
        verdict: "leave",
        because: "a call centre",
        nearBefore: callers,
        within: 9,
        not: {
          any: [
            {
              before: [
                "runs|run|funds|owns|uses|booked|opened|visited|inspected|chose|closed|pays|cleans",
                "?for",
                "the|a|our",
              ],
            },
            {
              before: ["to|from|outside", "the"],
              nearBefore: "drive~|take~|bring~|collect~|walk~|worker",
              within: 9,
            },
          ],
        },
      },
      {
        verdict: "leave",
        because: "a call centre",
        nearAfter: callers,
        within: 7,
        not: { after: ["and|but|or|is|to"], nearAfter: "council", within: 6 },
      },
      {
        verdict: "leave",
        because: "a call centre",
        before: [
          "hospital|trust|clinic|surgery|bank|bank's|insurer|lender|supplier|retailer|airline|society",
        ],
      },
      {
        verdict: "leave",
        because: "a call centre",
        nearAfter: "answers|answered|press|option|languages|dial|recorded|menu|queue|tweet",
        within: 5,
        not: { after: ["worker|workers|staff|manager|door"] },
      },
      {
        verdict: "leave",
        because: "a call centre, where someone works",
        nearBefore:
          "leader|agent|career|bank's|answer|answers|answered|answering|job|shift|shifts|wages|overtime|temping|promoted",
        within: 7,
        before: ["in|at|for", "a|an|the|another"],
      },
      {
        verdict: "leave",
        because: "a call centre, where someone works",
        before: ["works|worked|working|work", "?shifts|nights|part|full", "?time", "in|at|for", "a"],
      },
      { verdict: "leave", because: "the name of a place", written: "capital", before: ["@name"] },
    ],
  },
];
