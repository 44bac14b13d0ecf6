import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";
import { firmSenses, titleSenses } from "./titleSenses";

/** Words for school and for what a child may hope for. */
export const jargonHopes: readonly PackEntry[] = [
  {
    id: "drop-out",
    term: "drop out",
    category: "jargon",
    forms: { verb: ["drop out"], noun: ["drop out", "dropout"] },
    why: "It sounds like the young person's fault, and as if there were no way back.",
    source: leicestershire,
    suggestions: [
      {
        text: "leave {2} {3} early",
        as: "verb",
        takeAfter: [
          "of",
          "?@possessive|the|a|an|both|mainstream|that|this",
          "education|school|college|university|uni|training|nursery|lessons|class|course|studies",
        ],
        when: {
          form: ["base", "third", "past", "participle", "ing"],
          not: { after: ["of", "?@any", "@any", "form|course|college|school|training"] },
        },
      },
      {
        text: "leave {2} {3} {4} early",
        as: "verb",
        takeAfter: [
          "of",
          "?@possessive|the|a|an|both|mainstream|that|this",
          "@any",
          "form|course|college|school|training|apprenticeship",
        ],
        when: {
          form: ["base", "third", "past", "participle", "ing"],
          not: { form: ["singular", "plural"], before: ["a|an|the|of|as"] },
        },
      },
      { text: "early leaver", as: "noun", when: { form: ["singular", "plural"], after: ["from"] } },
      { text: "early school leavers", takeBefore: ["school|college"], when: { form: ["plural"] } },
      {
        text: "early school leaver",
        takeBefore: ["school|college"],
        when: { form: ["singular"], before: ["a|the|another|as|each|every|one", "@any"] },
      },
      {
        text: "early school leaver",
        as: "noun",
        when: {
          any: [
            { words: ["dropout"] },
            { form: ["plural"] },
            { before: ["a|the|another|school|college|of|one|as"] },
          ],
        },
      },
      {
        text: "leave school early",
        as: "verb",
        when: {
          near: "school",
          within: 12,
          form: ["base", "third", "past", "participle", "ing"],
          not: {
            any: [{ after: ["of"] }, { form: ["singular", "plural"], before: ["a|an|the|of|as|another"] }],
          },
        },
      },
      {
        text: "leave early",
        as: "verb",
        when: {
          form: ["base", "third", "past", "participle", "ing"],
          not: {
            any: [
              { after: ["of"] },
              { form: ["singular", "plural"], before: ["a|an|the|of|as|another|school"] },
            ],
          },
        },
      },
    ],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "a study of medicines",
        near: "trial|trials|placebo|patients|donors|vaccine",
        within: 6,
        not: { near: "@school|school", within: 8 },
      },

      {
        verdict: "leave",
        because: "a band",
        written: "capital",
        before: ["the"],
        after: [
          "are|were|have|will|play|played|sang",
          "?been|be",
          "playing|headlining|touring|at|on|their|live|in",
        ],
        near: "drums|guitar|bass|vocals|keyboard|gig|album|stage|band|fiddle|singing|legion|festival|set",
        within: 12,
      },

      ...firmSenses,

      {
        verdict: "leave",
        because: "an exit of a road, or a way off it",
        after: ["at|of|onto", "?the", "junction|motorway|a1|m1|m5|m6|roundabout"],
      },

      {
        verdict: "leave",
        because: "something that failed or fell",
        nearBefore:
          "signal|call|power|line|picture|sound|internet|wifi|connection|broadband|screen|phone|tooth|teeth|dummy|coin|coins|ball|keys|purse|tape|microphone|electricity|audio|video|zoom|reception|stitches|sim|radio|card|filling|contents|battery|money|letter|bluetooth|satnav|gps|feed|stream|tape|hem|lens|page|volunteers|runner|runners|players|player|teams|singer|guests|sponsors|contestant|candidate|drummer|actors|bottom|earring|data|fi|hotspot|headphones|heating|pressure",
        within: 5,
      },
      {
        verdict: "leave",
        because: "a parent's course",
        nearBefore: "@parent|@elder|parents|adults|couple",
        within: 3,
        after: ["of"],
        not: { after: ["of", "?the|@possessive", "school|college|university|uni|education"] },
      },
      // "she dropped out of the parenting course"
      {
        verdict: "leave",
        because: "a parent's course",
        after: [
          "of",
          "?the|a|an|this|that|@possessive",
          "parenting|parents|parent|parents'|antenatal|baby|toddler|freedom|nurturing|nurture|triple|slimming|pottery|yoga|pilates|zumba|fitness|aerobics|spin|anger|detox|rehab|recovery|evening|night|perpetrator|perpetrators|fathers|dads|mums|weight",
        ],
      },
      {
        verdict: "leave",
        because: "an event",
        after: ["of", "?the|a|an|this|@possessive|that", "?@any", "?@any"],
        nearAfter:
          "race|walk|run|match|competition|team|play|show|tournament|marathon|trip|concert|band|event|final|choir|league|game|camp|raffle|quiz|sky|pocket|bag|hole|window|sight|group|project|trial|study|meeting|sponsored|fun",
        within: 5,
        not: { nearAfter: "school|college|training|course|university", within: 4 },
      },
      {
        verdict: "leave",
        because: "something that failed or fell",
        form: ["singular", "plural"],
        near: "match|scrum|22|kick|kicked|posts|tape|audio|signal|broadband|film|cassette|voltage|wire|cable|fuse",
        within: 6,
      },
      {
        verdict: "leave",
        because: "a steep place",
        form: ["base", "singular"],
        before: ["a|the|steep|sheer|big"],
        after: [
          "to|over|onto|beyond|behind|here|there|beside|at",
          "?the|a",
          "left|right|side|sea|road|path|rocks|water|front|back|edge|far|beach",
        ],
      },
      {
        verdict: "flag",
        because: "leaving education",
        near: "@school|attendance|timetable|apprenticeship|qualification|qualifications|grades|truanting|truancy|lessons",
        within: 14,
      },
      {
        verdict: "flag",
        because: "leaving education",
        form: ["ing"],
        before: [
          "thinking|talking|talked|thinks|talks|dreams|risk|danger|chance|chances|likelihood|fear|point|verge|brink|thought|thoughts",
          "of",
        ],
        not: { after: ["of"] },
      },
      {
        verdict: "flag",
        because: "leaving education",
        form: ["ing"],
        before: [
          "about|from|considering|prevent|avoid|against|is|risks|risked|without|threatening",
          "?him|her|them",
        ],
        not: { any: [{ after: ["of"] }, { nearBefore: "it|keeps|call|calls", within: 4 }] },
      },
      {
        verdict: "flag",
        because: "young people called that",
        form: ["plural"],
      },
      {
        verdict: "flag",
        because: "a young person called that",
        form: ["singular", "plural"],
        before: ["a|the|of|number|two|three|@number|high|as|many|more|school|these|those|rate"],
      },
      {
        verdict: "flag",
        because: "leaving education",
        before: [
          "he|she|they|young|children|people|teenagers|@name|who|to|has|have|not",
          "?has|have|had|may|might|will|could|is|nearly|almost|also",
        ],
        not: { after: ["of"] },
      },
    ],
    otherwise: "leave",
  },
  {
    id: "full-potential",
    term: "full potential",
    category: "jargon",
    forms: { fixed: ["full potential"] },
    why: "Nobody can see a potential. Children have dreams, and these can be named.",
    source: leicestershire,
    suggestions: [
      {
        text: "achieve {2} dreams",
        takeBefore: ["reach|meet|maximise|attain", "@possessive"],
        when: { not: { after: ["in|at|as"] } },
      },
      {
        text: "achieves {2} dreams",
        takeBefore: ["reaches|meets", "@possessive"],
        when: { not: { after: ["in|at|as"] } },
      },
      {
        text: "achieved {2} dreams",
        takeBefore: ["reached|met", "@possessive"],
        when: { not: { after: ["in|at|as"] } },
      },
      {
        text: "achieving {2} dreams",
        takeBefore: ["reaching|meeting", "@possessive"],
        when: { not: { after: ["in|at|as"] } },
      },
      {
        text: "dreams",
        when: {
          before: ["@possessive"],
          not: { any: [{ before: ["to|at|of|in", "@possessive"] }, { after: ["in|at|as"] }] },
        },
      },
      { text: "every chance to achieve my dreams", voice: "child", swap: false },
    ],
    senses: [
      ...titleSenses,
      ...firmSenses,

      {
        verdict: "leave",
        because: "of a thing",
        before: ["its"],
      },
      {
        verdict: "leave",
        because: "of a thing",
        after: [
          "cost|costs|price|bill|loss|losses|range|impact|value|benefits|savings|risk|risks|energy|damage|profit|difference|divider|buyers|customers|customer|client|clients|list|buyer|guest|guests|tenant|load|power|speed|yield",
        ],
      },
      {
        verdict: "leave",
        because: "of a thing",
        near: "loft|attic|oven|grill|turbine|turbines|estate|extension|plot|cellar|barn|guitar|amp|yeast|dough|seed|seeds|soil|orchard|divider|difference|volts|battery|engine|boiler|solar|energy|voltage|land|garden|kitchen|site|computer|laptop|software|phone|car|market|electric|panels|app|app's|device|bike|venue|recipe|camera|brain|muscle|motor|system|town|field",
        within: 9,
      },
    ],
  },
  {
    id: "high-aspirations",
    term: "high aspirations",
    category: "jargon",
    forms: { fixed: ["high aspirations"] },
    why: "It is a phrase from reports. What the child would hear is that somebody wants the best for them.",
    source: leicestershire,
    suggestions: [
      { text: "want the best", takeBefore: ["have"], when: { after: ["for"] } },
      { text: "wants the best", takeBefore: ["has"], when: { after: ["for"] } },
      { text: "wanted the best", takeBefore: ["had"], when: { after: ["for"] } },
      { text: "wanting the best", takeBefore: ["having"], when: { after: ["for"] } },
      { text: "want the best for", takeBefore: ["have"], takeAfter: ["of"] },
      { text: "good choices", swap: false },
    ],
    senses: [
      ...titleSenses,
      ...firmSenses,

      {
        verdict: "leave",
        because: "the child's own ambition",
        after: ["of", "becoming|being|going|working|studying|joining|playing|running|training|getting"],
      },
      {
        verdict: "leave",
        because: "the child's own ambition",
        after: ["for|of", "?@possessive", "himself|herself|themselves|own|future|career|life"],
      },
      { verdict: "leave", because: "the child's own ambition", before: ["own"] },
      { verdict: "flag", because: "what grown-ups want for a child", after: ["for|of"] },
      {
        verdict: "flag",
        because: "what grown-ups want for a child",
        nearBefore:
          "we|our|us|school|schools|carers|parents|staff|council|teachers|professionals|team|mum|dad|family|services|network|corporate|plan|should|ambitious",
        within: 7,
      },
      {
        verdict: "leave",
        because: "the child's own ambition",
        before: [
          "@personPronoun|@child|@name|@Capital|who|@possessive",
          "?has|have|had|shares|still|with|about|already",
          "?such|very|now|always",
        ],
      },
    ],
  },
];
